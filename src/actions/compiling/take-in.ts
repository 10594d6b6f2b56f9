/** 提出物の取り込み: the forms of other workbooks' files become sheets of this one, one department after the other. */
import { ExcelError } from "../../excel/errors";
import type { ExcelHost, SheetsOfFile, TakenSheets } from "../../excel/host";
import { settingsEdits } from "../../settings/list-sheet";
import type { Edit } from "../../workbook/edit";
import { freeSheetName } from "../../workbook/sheet-names";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { withoutAttachments } from "../../xlsx/without-attachments";
import { formsOf } from "../check";
import { withSubmitted, type Submission, type SubmissionProblem, type SubmittedSheet } from "./submission";

/** replace: the sheet that is there is hidden under another name. both: as one more sheet. */
export type Choice = "take" | "replace" | "both" | "skip";

/** A file beside what is there already. */
export interface Offered {
  readonly submission: Submission;
  readonly problem?: SubmissionProblem;
  /** The file before it that holds the same, byte for byte. */
  readonly sameAs?: string;
  /** A file with a form of the same department and year that was saved later, or stands before it. */
  readonly sameDepartment?: string;
  /** Sheets of this workbook with a form of the same department and year. */
  readonly there: readonly string[];
  /** What can be chosen, the usual first. */
  readonly choices: readonly Choice[];
}

type Key = string;

function keyOf(one: { definition: string; department: string; fiscalYear: number | null }): Key {
  return JSON.stringify([one.definition, one.department, one.fiscalYear]);
}

/** Sheets with counted forms, by definition, department and year. */
function sheetsHere(workbook: WorkbookSnapshot): ReadonlyMap<Key, { id: string; name: string }> {
  return new Map(
    formsOf(workbook).flatMap(({ form, sheet }) => {
      const { definition, department, fiscalYear } = form;
      if (form.notCounted !== undefined) return [];
      return [[keyOf({ definition: definition.id, department, fiscalYear }), sheet] as const];
    }),
  );
}

/** In the order of the files. */
export function offer(submissions: readonly Submission[], workbook: WorkbookSnapshot): Offered[] {
  const here = sheetsHere(workbook);
  const sameAs = submissions.map(({ problem, bytes }, index) =>
    problem
      ? undefined
      : submissions.slice(0, index).find((one) => !one.problem && sameBytes(one.bytes, bytes))?.name,
  );
  return submissions.map((submission, index) => {
    const { problem, sheets } = submission;
    if (problem) return { submission, problem, there: [], choices: ["skip"] };
    const same = sameAs[index];
    if (same !== undefined) return { submission, sameAs: same, there: [], choices: ["skip"] };
    const keys = sheets.map(keyOf);
    const other = submissions.find(
      (one, at) =>
        sameAs[at] === undefined &&
        isLater(one, submission, at < index) &&
        one.sheets.some((sheet) => keys.includes(keyOf(sheet))),
    );
    const there = keys.flatMap((key) => here.get(key)?.name ?? []);
    const choices = choicesOf(other !== undefined, there.length > 0, submission.doubt !== undefined);
    return { submission, ...(other ? { sameDepartment: other.name } : {}), there, choices };
  });
}

/** A file that is not known to be saved at another time goes by its place. */
function isLater(one: Submission, other: Submission, isBefore: boolean): boolean {
  if (one === other || one.problem !== undefined) return false;
  const [a, b] = [one.saved ?? 0, other.saved ?? 0];
  return a === b ? isBefore : a > b;
}

function choicesOf(isSecond: boolean, isThere: boolean, isDoubtful: boolean): readonly Choice[] {
  if (isSecond) return ["skip", "both"];
  if (isThere) return ["skip", "replace", "both"];
  return isDoubtful ? ["skip", "take"] : ["take", "skip"];
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}

export type Outcome =
  | {
      readonly kind: "taken";
      readonly sheets: readonly string[];
      /** Old sheets, as they are called now. */
      readonly hidden: readonly string[];
      /** Formulas that looked at sheets which stayed behind: their values stand there. */
      readonly replaced: number;
      /** Comments, pictures, charts and the like were taken off: this Excel does not take in a file that has them. */
      readonly bare: boolean;
      /** What hung on the sheets and has not come. */
      readonly leftBehind: TakenSheets["leftBehind"];
    }
  | { readonly kind: "skipped" }
  | { readonly kind: "failed"; readonly error: unknown }
  /** The person has stopped before it. */
  | { readonly kind: "stopped" };

export interface TakeInResult {
  /** One for each of `wanted`. */
  readonly outcomes: readonly Outcome[];
  readonly inverse: readonly Edit[];
}

export interface TakeInOptions {
  /** Before each file, and at the end. */
  readonly onProgress?: (done: number, all: number) => void;
  readonly signal?: AbortSignal;
  /** What is put before the name of a sheet that is replaced; a form on such a sheet does not count. */
  readonly oldPrefix: string;
}

/** Three round trips a file. What fails or is stopped leaves the files before it taken in; all is undone in one step. */
export async function takeIn(
  host: ExcelHost,
  wanted: readonly { readonly submission: Submission; readonly choice: Choice }[],
  { onProgress, signal, oldPrefix }: TakeInOptions,
): Promise<TakeInResult> {
  const workbook = await host.readWorkbook();
  const here = sheetsHere(workbook);
  const names = workbook.sheets.map(({ name }) => name);
  const inverse: Edit[] = [];
  let settings = workbook.settings;
  const outcomes: Outcome[] = [];
  for (const [index, { submission, choice }] of wanted.entries()) {
    onProgress?.(index, wanted.length);
    if (choice === "skip" || signal?.aborted) {
      outcomes.push({ kind: choice === "skip" ? "skipped" : "stopped" });
      continue;
    }
    try {
      const old = choice === "replace" ? submission.sheets.map((one) => here.get(keyOf(one))) : [];
      const taken = await takeFile(host, submission, old, { names, oldPrefix });
      inverse.unshift(...taken.inverse);
      submission.sheets.forEach(({ from }, at) => {
        settings = withSubmitted(settings, submission, from, taken.sheets[at] ?? from);
      });
      names.push(...taken.sheets, ...taken.hidden);
      outcomes.push({ kind: "taken", ...taken });
    } catch (error) {
      if (error instanceof ExcelError && !error.undone) names.push(...(await namesNow(host)));
      outcomes.push({ kind: "failed", error });
    }
  }
  if (settings !== workbook.settings) {
    try {
      const kept = await host.apply(settingsEdits(workbook, settings));
      inverse.unshift(...kept.inverse);
    } catch (error) {
      // Without the definitions that came along, their forms would not be known: the sheets go again.
      await host.apply(inverse);
      throw error;
    }
  }
  onProgress?.(wanted.length, wanted.length);
  return { outcomes, inverse };
}

/** []: Excel does not answer; a name that is taken is refused by the next file's own try. */
async function namesNow(host: ExcelHost): Promise<readonly string[]> {
  const workbook = await host.readWorkbook().catch(() => null);
  return (workbook?.sheets ?? []).map(({ name }) => name);
}

type Taken = Omit<Extract<Outcome, { kind: "taken" }>, "kind"> & { readonly inverse: readonly Edit[] };

/** All sheets of the file or none. */
async function takeFile(
  host: ExcelHost,
  { bytes, sheets }: Submission,
  old: readonly ({ readonly id: string; readonly name: string } | undefined)[],
  { names, oldPrefix }: { readonly names: readonly string[]; readonly oldPrefix: string },
): Promise<Taken> {
  const used = [...names];
  const free = (wanted: string) => {
    const name = freeSheetName(wanted, used);
    used.push(name);
    return name;
  };
  const asked = sheets.map((sheet) => ({ sheet, name: free(sheet.department) }));
  const { bare, ...came } = await takeAsItCan(host, {
    file: bytes,
    sheets: asked.map(({ sheet: { from, used: area, values, attachments }, name }) => ({
      from,
      name,
      used: area,
      values,
      attachments,
    })),
  });
  const renamed = asked.flatMap(({ name }, index) => {
    const before = old[index];
    return before
      ? [{ before, name, id: came.sheets[index] ?? "", hidden: free(oldPrefix + before.name) }]
      : [];
  });
  const result = {
    sheets: asked.map(({ name }) => renamed.find((one) => one.name === name)?.before.name ?? name),
    hidden: renamed.map(({ hidden }) => hidden),
    replaced: came.replaced,
    bare,
    leftBehind: came.leftBehind,
  };
  if (renamed.length === 0) return { ...result, inverse: came.inverse };
  try {
    const places = await host.apply(renamed.flatMap(inItsPlace));
    return { ...result, inverse: [...places.inverse, ...came.inverse] };
  } catch (error) {
    await host.apply(came.inverse);
    throw error;
  }
}

/** Whole; where this Excel refuses a part of it, or its size, without comments, pictures and charts. */
async function takeAsItCan(
  host: ExcelHost,
  wanted: SheetsOfFile,
): Promise<TakenSheets & { readonly bare: boolean }> {
  try {
    return { ...(await host.takeIn(wanted)), bare: false };
  } catch (error) {
    const canBeBare = error instanceof ExcelError && ["not-supported", "too-large"].includes(error.code);
    const file = canBeBare ? withoutAttachments(wanted.file) : null;
    if (file === null) throw error;
    return { ...(await host.takeIn({ ...wanted, file })), bare: true };
  }
}

/** The old sheet goes out of sight; the new one gets its name. */
function inItsPlace(one: {
  readonly before: { readonly id: string; readonly name: string };
  readonly id: string;
  readonly hidden: string;
}): Edit[] {
  return [
    { kind: "setSheet", sheet: one.before.id, name: one.hidden, visible: false, position: null },
    { kind: "setSheet", sheet: one.id, name: one.before.name, visible: true, position: one.before.id },
  ];
}

export type { Submission, SubmissionProblem, SubmittedSheet };
