/**
 * Sheets of another workbook's file as new sheets of this one: cells, formats, merges, sizes, rules, page set-up and the
 * names that belong to them. Not taken along: charts, pictures, comments, tables, links to other files. A reference to a
 * sheet that does not come along is lost (#REF!).
 */
import { readCells } from "../../../xlsx/cells-reader";
import { checkFile, workbookPart } from "../../../xlsx/open/open-check";
import type { Package } from "../../../xlsx/package";
import { isWorksheet, readSheetList, type SheetEntry } from "../../../xlsx/sheet-entries";
import { readLooks } from "../styles/conditional-formats";
import { importedStyles } from "../styles/imported-styles";
import { EMPTY_STYLES, StyleSheet } from "../styles/style-sheet";
import { Sheet, sheetId } from "../sheet/sheet";
import { readSheetParts, splitSheet } from "../sheet/sheet-reader";
import { attributeIn, childText, frameOf, setAttributes, setChild, withPrefix } from "../xml/edit";
import { WORKSHEET } from "../xml/orders";
import type { Workbook } from "../workbook";
import { readNames, type KeptName } from "./names";
import { renameInFormula } from "./rename";

const CHARACTERS_OF_NAME = 31;

/** Elements of a worksheet that lead to other parts of the file. */
const LEADING_AWAY = [
  "drawing",
  "legacyDrawing",
  "legacyDrawingHF",
  "drawingHF",
  "picture",
  "oleObjects",
  "controls",
  "AlternateContent",
  "customProperties",
  "webPublishItems",
  "tableParts",
];

/**
 * Puts them behind all others, in the order of the file. @param names of the sheets; [] for all
 * Gives their ids. Throws an `OpenError` for what is no workbook, an `Error` for a sheet that the file does not have.
 */
export function insertSheets(workbook: Workbook, bytes: Uint8Array, names: readonly string[]): string[] {
  const file = checkFile(bytes);
  const all = readSheetList(file).filter(({ part }) => isWorksheet(file.text(part)));
  const wanted = names.map((name) => {
    const entry = all.find((one) => one.name.toLowerCase() === name.toLowerCase());
    if (!entry) throw new Error(`the file has no sheet "${name}"`);
    return entry;
  });
  const entries = names.length === 0 ? all : all.filter((one) => wanted.includes(one));
  const part = workbookPart(file);
  const related = (kind: string) => file.text(file.related(part, kind)?.target ?? "");
  const texts = sharedTexts(related("sharedStrings"));
  const styles = importedStyles(new StyleSheet(related("styles") || EMPTY_STYLES), workbook.styleSheet);
  const written = entries.map((entry) => {
    const { frame, data } = splitSheet(file.text(entry.part));
    return { entry, frame: ownFrame(frame, styles), data: ownData(data, styles, texts) };
  });
  workbook.styleSheet.settle();
  const looks = readLooks(workbook.styleSheet.xml, workbook.colors);
  const taken = new Set(workbook.sheets.map(({ name }) => name.toLowerCase()));
  const sheets = written.map(({ entry, frame, data }) => {
    const number = workbook.nextNumber;
    workbook.nextNumber += 1;
    const parts = readSheetParts(frame, looks, workbook.colors, number);
    const source = { frame, data, part: null, parts, read: () => readCells(data, []), readTables: () => [] };
    const sheet = new Sheet(workbook.shared, number, freeName(entry.name, taken), entry.visible, source);
    sheet.veryHidden = entry.veryHidden;
    taken.add(sheet.name.toLowerCase());
    return sheet;
  });
  workbook.sheets = [...workbook.sheets, ...sheets];
  workbook.names = [...workbook.names, ...ownNames(workbook, file, { all, entries, sheets })];
  const follow = following(all, entries, sheets);
  for (const sheet of sheets) sheet.arrive(follow);
  workbook.recalculate = true;
  workbook.shared.calculation.restart();
  return sheets.map(({ id }) => id);
}

/** What a formula of the file says here. */
function following(
  all: readonly SheetEntry[],
  entries: readonly SheetEntry[],
  sheets: readonly Sheet[],
): (formula: string) => string {
  const now = new Map(entries.map(({ name }, index) => [name, sheets[index]!.name]));
  // By way of names that no sheet can have: of two sheets one may get the other's name.
  const between = (name: string) => `\u0001${all.findIndex((one) => one.name === name)}\u0001`;
  return (formula) => {
    if (!formula.includes("!")) return formula;
    const apart = all.reduce((text, { name }) => renameInFormula(text, name, between(name)), formula);
    return all.reduce((text, { name }) => renameInFormula(text, between(name), now.get(name) ?? null), apart);
  };
}

/** Each item of the table of texts as it stands inside `is`, without prefixes. */
function sharedTexts(xml: string): string[] {
  if (xml === "") return [];
  return Array.from(
    xml.matchAll(/<((?:\w+:)?)si\b[^>]*?(?:\/>|>([\s\S]*?)<\/\1si>)/g),
    ([, prefix, inside]) => plain(inside ?? "", prefix ?? ""),
  );
}

function plain(text: string, prefix: string): string {
  return prefix === "" ? text : text.replaceAll(`<${prefix}`, "<").replaceAll(`</${prefix}`, "</");
}

interface Numbers {
  cell(id: number): number;
  look(id: number): number;
}

function ownData(data: string, styles: Numbers, texts: readonly string[]): string {
  const styled = (start: string) => {
    const style = attributeIn(start, "s");
    return style === null ? start : setAttributes(start, { s: styles.cell(Number(style)) || null });
  };
  return data
    .replace(/<(?:\w+:)?row\b(?:[^<>"']|"[^"]*"|'[^']*')*>/g, styled)
    .replace(
      /(<((?:\w+:)?)c\b(?:[^<>"'/]|"[^"]*"|'[^']*')*)(?:\/>|>([\s\S]*?)<\/\2c\s*>)/g,
      (_, open: string, prefix: string, inside: string | undefined) => {
        const start = styled(`${open}/>`);
        if (inside === undefined) return start;
        const isShared = attributeIn(start, "t") === "s";
        const [tag, content] = isShared
          ? [setAttributes(start, { t: "inlineStr" }), sharedText(inside, prefix, texts)]
          : [start, inside];
        return `${tag.replace(/\/>$/, ">")}${content}</${prefix}c>`;
      },
    );
}

function sharedText(inside: string, prefix: string, texts: readonly string[]): string {
  const text = texts[Number(/<(?:\w+:)?v\b[^>]*>\s*(\d+)/.exec(inside)?.[1] ?? NaN)] ?? "";
  return withPrefix(prefix, `<is>${text}</is>`);
}

/** The part without its cells, for this workbook: other numbers, and nothing that leads to other parts. */
function ownFrame(source: string, styles: Numbers): string {
  let frame = LEADING_AWAY.reduce((text, name) => setChild(text, name, "", WORKSHEET), source);
  const change = (name: string, to: (element: string) => string) => {
    const old = childText(frame, name);
    if (old !== "") frame = setChild(frame, name, to(old), WORKSHEET);
  };
  change("cols", (cols) =>
    cols.replace(/<(?:\w+:)?col\b[^<>]*>/g, (col) => {
      const style = attributeIn(col, "style");
      return style === null ? col : setAttributes(col, { style: styles.cell(Number(style)) || null });
    }),
  );
  change("sheetPr", (properties) => setAttributes(properties, { codeName: null }));
  change("sheetViews", (views) => views.replace(/\stabSelected\s*=\s*(?:"[^"]*"|'[^']*')/g, ""));
  change("pageSetup", (setup) => setup.replace(/\s\w+:id\s*=\s*(?:"[^"]*"|'[^']*')/, ""));
  change("hyperlinks", (links) => withoutChildren(links, (link) => /\s\w+:id\s*=/.test(link)));
  change("extLst", (extensions) => withoutChildren(extensions, (one) => /\s\w+:id\s*=/.test(one)));
  return frame.replace(
    /\sdxfId\s*=\s*["'](\d+)["']/g,
    (_, id: string) => ` dxfId="${styles.look(Number(id))}"`,
  );
}

/** "" where nothing is left. */
function withoutChildren(element: string, goes: (child: string) => boolean): string {
  const { children } = frameOf(element);
  const gone = children.filter(({ start, end }) => goes(element.slice(start, end)));
  if (gone.length === children.length) return "";
  return gone.reduceRight((text, { start, end }) => text.slice(0, start) + text.slice(end), element);
}

/** Those of the sheets, and those of the workbook that lead to them; where a name is taken, for the sheet alone. */
function ownNames(
  workbook: Workbook,
  file: Package,
  came: {
    readonly all: readonly SheetEntry[];
    readonly entries: readonly SheetEntry[];
    readonly sheets: readonly Sheet[];
  },
): KeptName[] {
  const { all, entries, sheets } = came;
  const follow = following(all, entries, sheets);
  const positions = readSheetList(file).map(({ number }) => sheetId(number));
  const idOf = new Map(entries.map(({ number }, index) => [sheetId(number), sheets[index]!.id]));
  const taken = new Set(
    workbook.names.filter(({ sheet }) => sheet === null).map(({ name }) => name.toLowerCase()),
  );
  return readNames(file.text(workbookPart(file)), positions).flatMap((one): KeptName[] => {
    const refersTo = follow(one.refersTo);
    if (one.sheet !== null) {
      const sheet = idOf.get(one.sheet);
      return sheet === undefined ? [] : [{ ...one, refersTo, sheet, source: null }];
    }
    const owner = sheets.find(({ name }) => renameInFormula(refersTo, name, null) !== refersTo);
    if (!owner || refersTo.includes("#REF!")) return [];
    const sheet = taken.has(one.name.toLowerCase()) ? owner.id : null;
    return [{ ...one, refersTo, sheet, source: null }];
  });
}

/** "様式 (2)" where there is a 様式, as Excel names a copy. */
function freeName(wanted: string, taken: ReadonlySet<string>): string {
  let name = wanted;
  for (let count = 2; taken.has(name.toLowerCase()); count += 1) {
    const end = ` (${count})`;
    name = wanted.slice(0, CHARACTERS_OF_NAME - end.length) + end;
  }
  return name;
}
