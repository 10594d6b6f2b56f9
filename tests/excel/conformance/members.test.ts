/** Each member of Office.js that the add-in uses is touched by a question of the self-test. */
import { audit } from "../../../src/tools/api-sets/audit";
import { createProgram, isAdapter, ROOT } from "../../../src/tools/api-sets/program";

/** What no question can touch, with the reason. */
const LEFT_OUT: readonly (readonly [pattern: RegExp, why: string])[] = [
  [/^Interfaces\.|LoadOptions\./, "names of what is loaded; the properties themselves are asked"],
  [/^(?:CellPropertiesFormat|CellPropertiesFill)\./, "the answer's own parts"],
  [/\.load$/, "asked with every property"],
  [
    /^(?:Office|OfficeExtension|OfficeTheme|Context|RequirementSetSupport)\b/,
    "of Office, not of the workbook",
  ],
  [/EventArgs\./, "told by an event that a person raises"],
  [/^WorksheetCollection\.on(?:Activated|SelectionChanged|FormatChanged)$/, "raised by what a person does"],
  [
    /^(?:BorderIndex|BorderLineStyle|BorderWeight|CalculationType|ClearApplyTo|HorizontalAlignment|VerticalAlignment|PageOrientation|DataValidationAlertStyle|WorksheetPositionType)\./,
    "words that the properties are given",
  ],
  [/^Application\.calculate$/, "it would calculate the user's own workbook"],
  [
    /^CustomXmlPart(?:Collection\.getItem|ScopedCollection\.items|\.setXml)$/,
    "the add-in's own part; others are made and read",
  ],
  [/\.context$/, "of every object"],
  [/^ChartType\./, "kinds of charts that are recognised, not made"],
  [/^(?:Error|DebugInfo|ClientObject|ClientRequestContext|EventHandler)/, "of every call"],
];

it("every member that the adapter uses is in a question, or there is a reason", () => {
  const { uses, unresolved } = audit(createProgram(), isAdapter, ROOT);
  const inConformance = (place: string) => place.startsWith("src/excel/conformance/");
  const asked = new Set(uses.filter(({ place }) => inConformance(place)).map(({ member }) => member));
  const used = uses.filter(({ place }) => !inConformance(place)).map(({ member }) => member);
  const missing = [...new Set(used)].filter(
    (member) => !asked.has(member) && !LEFT_OUT.some(([pattern]) => pattern.test(member)),
  );
  expect(missing.sort()).toEqual([]);
  expect(unresolved.filter(inConformance)).toEqual([]);
  expect(asked.size).toBeGreaterThan(150);
});
