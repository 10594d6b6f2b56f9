/** 前回との比較: the forms of the open workbook against those of another file, or against another sheet's form. */
import { compareForms } from "../../comparison/comparison";
import { counterparts, type Counterparts } from "../../comparison/counterparts";
import { planChanges, type ComparedForms } from "../../comparison/plan";
import { ExcelError } from "../../excel/errors";
import type { ExcelHost } from "../../excel/host";
import type { Form } from "../../form/form";
import type { ComparisonLocale } from "../../locales/comparison-words";
import type { Settings } from "../../settings/stored";
import type { Edit } from "../../workbook/edit";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { OpenError } from "../../xlsx/open/open-error";
import { readWorkbookFile, type WorkbookFile } from "../../xlsx/read-file";
import { countedForms, formsOf } from "../check";
import { ActionError } from "../errors";
import { settingsOfFile, sharedSettings, workbookOfFile } from "./file-workbook";

/** old-format: a workbook of Excel 97 to 2003 (.xls). */
export type EarlierFileProblem = "unreadable" | "old-format" | "encrypted" | "too-large" | "no-form";

/** Forms of another workbook, and its file's name. */
export interface FileForms {
  readonly kind: "file";
  readonly name: string;
  readonly forms: readonly Form[];
}

/** What this workbook's forms are held against. */
export type Earlier =
  | FileForms
  /** A form of the workbook itself, and the one that it is held against. */
  | { readonly kind: "form"; readonly before: Form; readonly after: Form };

/** The forms of a file that a person has chosen; it is only looked at. `settings`: of the open workbook. */
export function formsOfFile(
  { name, bytes }: { readonly name: string; readonly bytes: Uint8Array },
  settings: Settings,
): { readonly earlier: FileForms } | { readonly problem: EarlierFileProblem } {
  let file: WorkbookFile;
  try {
    file = readWorkbookFile(bytes);
  } catch (error) {
    if (!(error instanceof OpenError)) throw error;
    const { code, reason } = error;
    return { problem: reason === "xls" ? "old-format" : reason === "too-large" ? reason : code };
  }
  // Read by its own lists, where it has some; else by those that this workbook has.
  const known = { ...sharedSettings(settings), ...settingsOfFile(file) };
  const forms = countedForms(workbookOfFile(file, name, known));
  return forms.length === 0 ? { problem: "no-form" } : { earlier: { kind: "file", name, forms } };
}

export interface Compared extends Omit<Counterparts, "pairs"> {
  readonly compared: readonly ComparedForms[];
}

/** Looks at the workbook as it is now: one round trip. */
export async function compareWith(host: ExcelHost, earlier: Earlier): Promise<Compared> {
  return comparedIn(await host.readWorkbook(), earlier);
}

export interface ChangesResult {
  readonly sheetName: string;
  readonly refreshed: boolean;
  readonly keptSheet: string | null;
  readonly unfinished: readonly ("front" | "page")[];
  readonly inverse: readonly Edit[];
}

/** Makes the sheet 変更一覧, or writes it anew in place. Two round trips. */
export async function writeChanges(
  host: ExcelHost,
  earlier: Earlier,
  locale: ComparisonLocale,
): Promise<ChangesResult> {
  const workbook = await host.readWorkbook();
  // Without knowing which sheet is the add-in's, a second one would be made.
  if (workbook.sheets.some(({ unread }) => unread?.includes("mark"))) {
    throw new ExcelError("other-workbook", "the marks of the sheets could not be read");
  }
  const { compared } = comparedIn(workbook, earlier);
  if (compared.length === 0) throw new ActionError("no-form");
  const { edit, sheetName, refreshed, keptSheet } = planChanges(workbook, compared, locale.comparison);
  const { inverse, unfinished = [] } = await host.apply([edit], workbook);
  return { sheetName, refreshed, keptSheet, unfinished, inverse };
}

export function comparedForms(forms: readonly Form[], { name, forms: before }: FileForms): Compared {
  const { pairs, ...others } = counterparts(before, forms);
  const compared = pairs.map((pair) => ({ comparison: compareForms(pair.before, pair.after), file: name }));
  return { compared, ...others };
}

export function comparedIn(workbook: WorkbookSnapshot, earlier: Earlier): Compared {
  if (earlier.kind === "file") return comparedForms(countedForms(workbook), earlier);
  const now = (form: Form) =>
    formsOf(workbook).find((one) => one.form.sheet === form.sheet && one.form.place === form.place)?.form;
  const [before, after] = [now(earlier.before), now(earlier.after)];
  if (!before || !after) throw new ActionError("no-form");
  return {
    compared: [{ comparison: compareForms(before, after), file: null }],
    onlyBefore: [],
    onlyAfter: [],
  };
}
