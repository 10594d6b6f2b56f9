/**
 * Every member of Office.js that the adapter uses is in the requirement set that the manifest asks for, or is used only
 * where Excel has said that it has it. And that an offence would be seen: the same audit over sources that offend.
 */
import path from "node:path";
import { REQUIRED_EXCEL_API } from "../../../src/excel/office/office-ready";
import { audit, type Use } from "../../../src/tools/api-sets/audit";
import { isLaterThan } from "../../../src/tools/api-sets/members";
import { createProgram, isAdapter, ROOT } from "../../../src/tools/api-sets/program";

/** A member of ExcelApi 1.14, used. */
const LATER = "console.log(sheet.tabId);";
const TAB_ID = ["Worksheet.tabId"];

/** What it is, a function's body, and the uses in it that the manifest's requirement does not cover. */
const OFFENCES: readonly (readonly [string, string, readonly string[]])[] = [
  ["a method of a later set", "sheet.getRange().getDependents();", ["Range.getDependents"]],
  ["a property that is read", LATER, TAB_ID],
  ["a property of a property", "console.log(context.workbook.worksheets.getFirst().tabId);", TAB_ID],
  ["a name in load", "context.workbook.worksheets.load('items/name, items/tabId');", TAB_ID],
  ["names to load in a list", "sheet.load(['name', 'tabId']);", TAB_ID],
  ["an object of names to load", "sheet.load({ tabId: true });", ["Interfaces.WorksheetLoadOptions.tabId"]],
  ["a constant with names to load", "const names = 'name, tabId' as const; sheet.load(names);", TAB_ID],
  ["a member taken out of an object", "const { tabId } = sheet; console.log(tabId);", TAB_ID],
  ["a member in square brackets", "console.log(sheet['tabId']);", TAB_ID],
  ["an event", "sheet.onVisibilityChanged.add(async () => {});", ["Worksheet.onVisibilityChanged"]],
  [
    "an enum's member",
    "console.log(Excel.EventTriggerSource.thisLocalAddin);",
    ["EventTriggerSource.thisLocalAddin"],
  ],
  [
    "names in an object of names to load",
    "sheet.load({ 'tabId': true });",
    ["Interfaces.WorksheetLoadOptions.tabId"],
  ],
  [
    "a computed name in an object of names to load",
    "sheet.load({ ['tabId']: true });",
    ["Interfaces.WorksheetLoadOptions.tabId"],
  ],
  [
    "an object of names to load that is written elsewhere",
    "const names = { tabId: true }; sheet.load({ ...names });",
    ["Interfaces.WorksheetLoadOptions.tabId"],
  ],
  ["a quoted member taken out of an object", "const { 'tabId': id } = sheet; console.log(id);", TAB_ID],
  ["a computed member taken out of an object", "const { ['tabId']: id } = sheet; console.log(id);", TAB_ID],
  ["a member assigned out of an object", "let id: string; ({ tabId: id } = sheet); console.log(id);", TAB_ID],
  [
    "a member of a member taken out of an object",
    "const { worksheets: { getFirst } } = context.workbook; const { tabId } = getFirst(); console.log(tabId);",
    TAB_ID,
  ],
  [
    "a member behind a question mark",
    "const one: Excel.Worksheet | null = sheet; console.log(one?.tabId);",
    TAB_ID,
  ],
  [
    "an object that is taken for one of our own",
    "const own: { tabId: string } = sheet; console.log(own.tabId);",
    TAB_ID,
  ],
  ["an object that is handed over as one of our own", "takes(sheet);", TAB_ID],
  ["an object that is handed over as some type of our own", "takesSome(sheet);", TAB_ID],
  ["objects that are handed over in a list", "takesAll([sheet].concat());", TAB_ID],
  [
    "an object of our own that is handed over",
    "const given = { tabId: '' }; const wanted: Excel.Interfaces.WorksheetData = given; console.log(wanted);",
    ["Interfaces.WorksheetData.tabId"],
  ],
  [
    "an enum's member in a constant",
    "const value = 'ThisLocalAddin' as const; const by: Source = value; console.log(by);",
    ["EventTriggerSource.thisLocalAddin"],
  ],
  [
    "a guard of our own making",
    `const own = { isSetSupported: (name: string, version: string) => name < version }; if (own.isSetSupported("ExcelApi", "1.14")) ${LATER}`,
    TAB_ID,
  ],
  [
    "a declared function below what turns back",
    `late(); if (!requirements.isSetSupported("ExcelApi", "1.14")) return; function late() { ${LATER} }`,
    TAB_ID,
  ],
  [
    "an enum's member as a string",
    "const by: Source = 'ThisLocalAddin'; console.log(by);",
    ["EventTriggerSource.thisLocalAddin"],
  ],
  ["a guard for an earlier set", `if (requirements.isSetSupported("ExcelApi", "1.13")) ${LATER}`, TAB_ID],
  ["a guard for another set", `if (requirements.isSetSupported("SharedRuntime", "1.14")) ${LATER}`, TAB_ID],
  [
    "the wrong side of a guard",
    `if (requirements.isSetSupported("ExcelApi", "1.14")) return; ${LATER}`,
    TAB_ID,
  ],
  ["what is said otherwise", `if (requirements.isSetSupported("ExcelApi", "1.14")) {} else ${LATER}`, TAB_ID],
  ["either of two", `if (requirements.isSetSupported("ExcelApi", "1.14") || maybe) ${LATER}`, TAB_ID],
  [
    "a guard that may change",
    `let ok = requirements.isSetSupported("ExcelApi", "1.14"); if (ok) ${LATER}`,
    TAB_ID,
  ],
];

/** The same in order: nothing that is found in these is to be complained about. */
const INNOCENTS: readonly (readonly [string, string])[] = [
  ["members of the required set", "sheet.getRange().getMergedAreasOrNullObject();"],
  ["a guard", `if (requirements.isSetSupported("ExcelApi", "1.14")) ${LATER}`],
  ["a guard for a later set", `if (requirements.isSetSupported("ExcelApi", "1.16")) ${LATER}`],
  ["a guard among conditions", `if (maybe && requirements.isSetSupported("ExcelApi", "1.14")) { ${LATER} }`],
  [
    "a guard kept in a constant",
    `const ok = requirements.isSetSupported("ExcelApi", "1.14"); if (ok) ${LATER}`,
  ],
  ["turning back without it", `if (!requirements.isSetSupported("ExcelApi", "1.14")) return; ${LATER}`],
  ["one of two values", `console.log(requirements.isSetSupported("ExcelApi", "1.14") ? sheet.tabId : 0);`],
  ["a short condition", `console.log(requirements.isSetSupported("ExcelApi", "1.14") && sheet.tabId);`],
];

/** What the audit cannot see through, and what it says of it. */
const HIDDEN: readonly (readonly [string, string])[] = [
  ["(sheet as any).tabId;", "takes an object for another type"],
  ["const one: any = sheet; console.log(one.tabId);", "reads a member of any"],
  ["console.log((sheet as unknown as { tabId: string }).tabId);", "takes an object for another type"],
  ["console.log(Reflect.get(sheet, 'tabId'));", "computes a member's name"],
  ["console.log(sheet[name as never]);", "computes a member's name"],
  ["console.log((sheet as unknown as Record<string, unknown>)[name]);", "takes an object for another type"],
  ["const { load } = sheet; load.call(sheet, 'tabId');", "has load under another name"],
  ["const read = sheet.load; read.call(sheet, 'tabId');", "has load under another name"],
  ["sheet['load']('tabId');", "has load under another name"],
  ["context.load(sheet, 'tabId');", "loads names that are not written there"],
  ["sheet.load(`${name}`);", "loads names that are not written there"],
  ["const { name: own, ...others } = sheet; console.log(own, others);", "takes all members at once"],
];

const fixture = path.join(ROOT, "src", "excel", "not-there.ts");
const bodies = [...OFFENCES, ...INNOCENTS].map(([, body]) => body);
/** A function a line, so that a use's line says in which it is. */
const text = [
  "declare const maybe: boolean; declare const name: string; type Source = Excel.EventTriggerSource | 'ThisLocalAddin'; interface Own { tabId: string } declare function takes(one: Own): void; declare function takesSome<Some extends Own>(one: Some): void; declare function takesAll(all: Own[]): void;",
  ...bodies.map(
    (body, index) =>
      `export function f${index}(context: Excel.RequestContext, sheet: Excel.Worksheet, requirements: Office.RequirementSetSupport) { ${body} }`,
  ),
  ...HIDDEN.map(
    ([body], index) =>
      `export function hidden${index}(context: Excel.RequestContext, sheet: Excel.Worksheet) { ${body} }`,
  ),
  "export function edge(range: Excel.Range) { return range.getRangeEdge('Up'); }",
  "export function computed(sheet: Excel.Worksheet, names: string) { sheet.load(names); }",
  "export function missing(sheet: Excel.Worksheet) { sheet.load('name, nothing'); }",
].join("\n");

const { uses, unresolved } = audit(createProgram(new Map([[fixture, text]])), isAdapter, ROOT);
const inFixture = ({ place }: { place: string }) => place.startsWith("src/excel/not-there.ts:");
const isLate = ({ set, guarded }: Use) => set !== null && isLaterThan(set, REQUIRED_EXCEL_API) && !guarded;

function foundIn(line: number): Use[] {
  return uses.filter(({ place }) => place === `src/excel/not-there.ts:${line}`);
}

describe("the adapter", () => {
  const own = uses.filter((use) => !inFixture(use));

  it(`uses nothing later than ExcelApi ${REQUIRED_EXCEL_API} without asking for it first`, () => {
    expect(own.filter(isLate)).toEqual([]);
  });

  it("is read whole: every place is resolved, and so are members of every kind", () => {
    expect(unresolved.filter((place) => !inFixture({ place }))).toEqual([]);
    expect(own.length).toBeGreaterThan(250);
    const members = new Set(own.map(({ member }) => member));
    // A method, properties that are read, loaded and set, an object's member, enums' values.
    for (const member of [
      "Range.getMergedAreasOrNullObject",
      "Range.values",
      "RangeFormat.wrapText",
      "DataValidationErrorAlert.title",
      "SettableCellProperties.format",
      "SheetVisibility.veryHidden",
      "BorderLineStyle.continuous",
    ]) {
      expect(members).toContain(member);
    }
  });

  it("knows the set of everything of Excel's, but for what every Office program has", () => {
    const unknown = new Set(own.filter(({ set }) => set === null).map(({ member }) => member));
    // OfficeExtension is the library's own machinery, in every version of it.
    expect([...unknown].filter((member) => !member.startsWith("OfficeExtension.")).sort()).toEqual([
      "Office.Context.diagnostics",
      "Office.Context.displayLanguage",
      "Office.Context.document",
      "Office.Context.officeTheme",
      "Office.Context.platform",
      "Office.Context.requirements",
      "Office.ContextInformation.host",
      "Office.ContextInformation.platform",
      "Office.ContextInformation.version",
      "Office.Document.url",
      "Office.OfficeTheme.bodyBackgroundColor",
      "Office.OfficeTheme.isDarkTheme",
      "Office.PlatformType.OfficeOnline",
      "Office.RequirementSetSupport.isSetSupported",
      "Office.onReady",
      "Office.onReady.host",
      "RequestContext.workbook",
      // Excel.run, of whose many forms the definitions name the set of some only.
      "run",
    ]);
  });
});

describe("the audit", () => {
  it.each(OFFENCES.map(([what, , members], index) => [what, members, index + 2] as const))(
    "sees %s",
    (_, members, line) => {
      const found = foundIn(line).filter(isLate);
      expect([...new Set(found.map(({ member }) => member))]).toEqual(members);
    },
  );

  it.each(INNOCENTS.map(([what], index) => [what, index + 2 + OFFENCES.length] as const))(
    "lets %s pass",
    (_, line) => {
      expect(foundIn(line).length).toBeGreaterThan(0);
      expect(foundIn(line).filter(isLate)).toEqual([]);
    },
  );

  it("knows an enum's value also in a method that takes the bare string", () => {
    const members = foundIn(bodies.length + HIDDEN.length + 2).map(({ member }) => member);
    expect(members).toEqual(["Range.getRangeEdge", "KeyboardDirection.up"]);
  });

  it.each(HIDDEN.map(([body, why], index) => [body, why, index + 2 + bodies.length] as const))(
    "says that it cannot see through %s",
    (_, why, line) => {
      expect(unresolved).toContain(`src/excel/not-there.ts:${line} ${why}`);
    },
  );

  it("says where it cannot see what is loaded", () => {
    const last = bodies.length + HIDDEN.length + 2;
    expect(unresolved.filter((place) => inFixture({ place })).slice(-2)).toEqual([
      `src/excel/not-there.ts:${last + 1} loads names that are not written there`,
      `src/excel/not-there.ts:${last + 2} has no nothing in load`,
    ]);
  });
});
