/** 提出物: what one file has to be taken in, and why not. Each file is read for itself; none is changed. */
import { reasonOf } from "../../form/counted";
import type { Form } from "../../form/form";
import { foldSpaces } from "../../form/reading/normalize";
import type { NotCounted } from "../../form/roles";
import { formKey, isKeyOf, type Settings } from "../../settings/stored";
import type { SheetSnapshot } from "../../workbook/snapshot";
import { NO_ATTACHMENTS, type Attachments } from "../../xlsx/attachments";
import { OpenError, type OpenReason } from "../../xlsx/open/open-error";
import { readWorkbookFile, type WorkbookFile } from "../../xlsx/read-file";
import { formsOf } from "../check";
import { settingsOfFile, sharedSettings, workbookOfFile } from "./file-workbook";

export interface SubmittedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** When it was saved last, milliseconds; 0: not known. */
  readonly saved?: number;
}

/** A sheet of a file with a form that counts. */
export interface SubmittedSheet {
  readonly from: string;
  /** What the sheet is to be called. */
  readonly department: string;
  readonly fiscalYear: number | null;
  readonly definition: string;
  readonly items: number;
  readonly used: SheetSnapshot["used"];
  readonly values: SheetSnapshot["values"];
  /** What hangs on it in the file. */
  readonly attachments: Attachments;
}

export type SubmissionProblem =
  | { readonly code: "unreadable"; readonly reason: OpenReason }
  /** The browser could not read it. */
  | { readonly code: "unreachable" }
  /** Something in it that nobody has thought of: it must not cost the other files. */
  | { readonly code: "crashed" }
  | { readonly code: "no-form" }
  /** Only forms that must not count. */
  | { readonly code: "not-counted"; readonly why: NotCounted }
  /** It counts its days from another year: all dates would be others here. */
  | { readonly code: "date-system" };

/** What a file has for this workbook. */
export interface Submission extends SubmittedFile {
  readonly sheets: readonly SubmittedSheet[];
  /** Forms of the file that stay behind, with the reason. */
  readonly notCounted: readonly { readonly sheet: string; readonly why: NotCounted }[];
  /** What the add-in keeps in the file. */
  readonly settings: Settings;
  /** Its only form looks like one that must not count: a person is asked. Absent: it looks like one that counts. */
  readonly doubt?: NotCounted;
  /** Why nothing of it can be taken in; absent: something can. */
  readonly problem?: SubmissionProblem;
}

/** A template that is the only form has been filled in, as a copy has; the others were rather sent by mistake. */
const DOUBTED: readonly NotCounted[] = ["example", "old", "hidden"];

/**
 * In two steps, between which a page can draw: the file is opened, and its forms are looked for. The second is given this
 * workbook's settings, whose definitions and lists hold for files that have none of their own.
 */
export function openSubmission(chosen: SubmittedFile): (here: Settings) => Submission {
  try {
    const file = readWorkbookFile(chosen.bytes);
    return (here) => {
      try {
        return submissionOf(chosen, file, here);
      } catch {
        return { ...nothingOf(chosen), problem: { code: "crashed" } };
      }
    };
  } catch (error) {
    const problem: SubmissionProblem =
      error instanceof OpenError ? { code: "unreadable", reason: error.reason } : { code: "crashed" };
    return () => ({ ...nothingOf(chosen), problem });
  }
}

function nothingOf(chosen: SubmittedFile) {
  return { ...chosen, sheets: [], notCounted: [], settings: {} };
}

function submissionOf(chosen: SubmittedFile, file: WorkbookFile, here: Settings): Submission {
  const { name } = chosen;
  const nothing = nothingOf(chosen);
  const settings = settingsOfFile(file);
  const found = formsOf(workbookOfFile(file, name, { ...sharedSettings(here), ...settings }));
  const counted = found.filter(({ form }) => form.notCounted === undefined);
  const notCounted = found.flatMap(({ form }) =>
    form.notCounted === undefined ? [] : [{ sheet: form.sheetName, why: form.notCounted }],
  );
  const [first] = counted;
  if (!first) {
    const [other] = notCounted;
    return {
      ...nothing,
      notCounted,
      problem: other ? { code: "not-counted", why: other.why } : { code: "no-form" },
    };
  }
  if (file.dateSystem !== 1900) return { ...nothing, notCounted, problem: { code: "date-system" } };
  const doubt = counted.length === 1 ? reasonOf(first) : null;
  const sheets = new Map(counted.map(({ sheet }) => [sheet.id, sheet]));
  return {
    ...chosen,
    notCounted,
    settings,
    ...(doubt !== null && DOUBTED.includes(doubt) ? { doubt } : {}),
    sheets: [...sheets.values()].map((sheet) => {
      const forms = counted.flatMap(({ form }) => (form.sheet === sheet.id ? [form] : []));
      const { attachments = NO_ATTACHMENTS } = file.sheets.find((one) => one.name === sheet.name) ?? {};
      return { ...submittedSheet(sheet, forms, name), attachments };
    }),
  };
}

function submittedSheet(
  sheet: SheetSnapshot,
  forms: readonly Form[],
  file: string,
): Omit<SubmittedSheet, "attachments"> {
  const [first] = forms;
  const department = first?.department ?? "";
  // A form that names no department has its sheet's name for one, which is the same in every department's file.
  const isNamed = department !== "" && department !== foldSpaces(sheet.name);
  return {
    from: sheet.name,
    department: isNamed ? department : file.replace(/\.\w+$/, ""),
    fiscalYear: first?.fiscalYear ?? null,
    definition: first?.definition.id ?? "",
    items: forms.reduce((sum, { items }) => sum + items.length, 0),
    used: sheet.used,
    values: sheet.values,
  };
}

/**
 * `here`, with what is needed to read the sheet as the file reads it: a definition of its own that is not known here,
 * and the cells that somebody has pointed at.
 */
export function withSubmitted(
  here: Settings,
  { settings }: Pick<Submission, "settings">,
  from: string,
  sheetName: string,
): Settings {
  const columns = formKey("columns", { sheetName: from });
  const added = Object.entries(settings).flatMap(([key, value]) => {
    if (isKeyOf("definition", key) && here[key] === undefined) return [[key, value] as const];
    const isPointed = key === columns || key.startsWith(`${columns}:`);
    return isPointed ? [[formKey("columns", { sheetName }) + key.slice(columns.length), value] as const] : [];
  });
  return added.length === 0 ? here : { ...here, ...Object.fromEntries(added) };
}
