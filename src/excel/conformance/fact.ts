/**
 * A fact about Excel: what is documented or reported, and a question to a running Excel that shows it. The same table
 * is tried against the stand-in (jest) and, by a person's press, in the Excel that is there (the pane's self-test).
 * A probe uses its own sheet and what it makes itself, and answers with plain data that holds nothing of the person's.
 */

export type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };

/** What came of a question: an answer, or a refusal with its code ("*" in what is expected: any code). */
export type Outcome = { readonly answer: Json } | { readonly refused: string };

export interface Ground {
  readonly context: Excel.RequestContext;
  /** The probe's own sheet, empty. */
  readonly sheet: Excel.Worksheet;
}

/** A state that only the stand-in can be brought into without harm to a person's work. */
export type Setting =
  | "other-workbook"
  | "chart-sheet"
  | "grouped-sheets"
  | "read-only-on-the-web"
  | "read-only-on-the-desktop"
  | "structure-protected"
  | "cell-edit-mode"
  | "failing-batch"
  | "whole-sheet-search"
  | "no-printer"
  | "undo"
  | "many-rows-changed";

export interface Fact {
  /** "values.circled-figure" */
  readonly id: string;
  /** A page's address, "office-js #4245", "types: Range.values", or "Excel": general knowledge of the program. */
  readonly source: string;
  /** What Excel does, in a sentence. */
  readonly documents: string;
  /** One of these; absent: it is written nowhere, and the answer is only told. */
  readonly expected?: readonly Outcome[];
  readonly probe: (ground: Ground) => Promise<Json>;
  /** Where it cannot be tried safely in a person's Excel. */
  readonly tried?: "stand-in only";
  readonly setting?: Setting;
  /** The requirement set above the one that the manifest asks for. */
  readonly needs?: string;
}

export function answer(value: Json): readonly Outcome[] {
  return [{ answer: value }];
}

/** Without a code: any. */
export function refused(code = "*"): readonly Outcome[] {
  return [{ refused: code }];
}

export function types(member: string): string {
  return `types: ${member}`;
}

export function issue(number: number): string {
  return `office-js #${number}`;
}

/** "=1+1" in A1 and the like: writes, then gives back what the range then says. */
export function written(
  given: Json,
  read: "values" | "formulas" | "valueTypes" | "text" = "values",
  format?: string,
): Fact["probe"] {
  return async ({ context, sheet }) => {
    const cell = sheet.getRange("A1");
    if (format !== undefined) cell.numberFormat = [[format]];
    cell.values = [[given]];
    cell.load("values, formulas, valueTypes, text");
    await context.sync();
    return (cell[read] as Json[][])[0]?.[0] ?? null;
  };
}

/** An address without the sheet's name. */
export function localOf(address: string): string {
  return address
    .split(",")
    .map((one) => one.slice(one.lastIndexOf("!") + 1))
    .join(",");
}
