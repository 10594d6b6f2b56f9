/**
 * The counts of the summary sheet as sums over ranges. Only functions that Excel LTSC 2021, LibreOffice and the
 * stand-in compute alike: COUNTIF, COUNTIFS, COUNTBLANK, ROWS, SUM, IF.
 */
import { countedWritings } from "../../check/tally";
import type { Level } from "../../form/definition";
import type { Form } from "../../form/form";
import { isBlank } from "../../form/reading/normalize";
import type { RatingBlocks } from "./blocks";
import { equalCriterion, formulaText } from "../criteria";

/** Excel takes 8,192 characters; the rest is room for the reference that replaces a part. */
export const MAX_FORMULA = 8000;

/** A count as its summands, each with its sign: "+COUNTIF(…)". */
export type Summands = readonly string[];

/** Items whose rating is this level, in its label or one of its other spellings. */
export function levelSummands(level: Level, forms: readonly RatingBlocks[]): Summands {
  const criteria = countedWritings(level).map(equalCriterion);
  return countEach(forms, (reference) => criteria.map((criterion) => `COUNTIF(${reference},${criterion})`));
}

/** Items without a rating: blank cells, and cells with nothing but white space of the kinds named. */
export function unratedSummands(forms: readonly RatingBlocks[], spaces: readonly string[]): Summands {
  return [
    ...countEach(forms, (reference) => [
      `COUNTBLANK(${reference})`,
      ...spaces.map((space) => `COUNTIF(${reference},${formulaText(space)})`),
    ]),
    ...gapSummands(forms),
  ];
}

/** All items. A row put in between within a range is counted too. */
export function totalSummands(forms: readonly RatingBlocks[]): Summands {
  const merged = forms.flatMap((form) => form.merged).reduce((sum, { items }) => sum + items, 0);
  return [
    ...forms.flatMap(({ ranges }) => ranges.map(({ reference }) => `+ROWS(${reference})`)),
    ...(merged > 0 ? [`+${merged}`] : []),
    ...gapSummands(forms),
  ];
}

/** The blank cells within ranges that are no items. */
function gapSummands(forms: readonly RatingBlocks[]): Summands {
  const gaps = forms.flatMap(({ ranges }) => ranges).reduce((sum, range) => sum + range.gaps, 0);
  return gaps > 0 ? [`-${gaps}`] : [];
}

function countEach(forms: readonly RatingBlocks[], count: (reference: string) => string[]): Summands {
  return forms.flatMap(({ ranges, merged }) => [
    ...ranges.flatMap(({ reference }) => count(reference).map((summand) => `+${summand}`)),
    ...merged.flatMap(({ reference, items }) =>
      count(reference).map((summand) => (items === 1 ? `+${summand}` : `+${items}*${summand}`)),
    ),
  ]);
}

/** The kinds of white space that stand in the forms' rating cells, and the two that a person may type next. */
export function blankTexts(forms: readonly Form[]): string[] {
  const found = new Set([" ", "　"]);
  for (const { items } of forms) {
    for (const { fields } of items) {
      const value = fields.rating?.value;
      if (typeof value === "string" && value !== "" && isBlank(value)) found.add(value);
    }
  }
  return [...found];
}

/** The summands as formulas of a length that Excel takes: one, or several whose results are to be added. */
export function formulasOf(summands: Summands): string[] {
  const formulas: string[] = [];
  let formula = "";
  for (const summand of summands) {
    if (formula !== "" && formula.length + summand.length + 1 > MAX_FORMULA) {
      formulas.push(formula);
      formula = "";
    }
    formula += summand;
  }
  formulas.push(formula === "" ? "+0" : formula);
  return formulas.map((text) => `=${text.replace(/^\+/u, "")}`);
}
