/** Sentences that the pane puts together from several of the locale's. */
import type { CheckedForm } from "../actions/check";
import { errorSentence } from "../actions/error-sentence";
import { ActionError } from "../actions/errors";
import type { Finding } from "../check/finding";
import type { KeptPlace } from "../workbook/edit";
import { cellAddress, rectAddress } from "../cells/geometry";
import { ExcelError } from "../excel/errors";
import type { Locale } from "../locales/locale";
import type { Form } from "../form/form";
import { shortHeading } from "../locales/short-heading";
import type { Job, Notice, PaneState, Place, Spot, Step } from "./store/pane-state";
import { countBySeverity, isBlankForm, shownForm } from "./store/list/view";

export function findingSentence(locale: Locale, finding: Finding): string {
  return locale.findings.sentence(finding);
}

/** "No.13", or the place in the list where the item has no number. */
export function placeWords({ pane: { findings } }: Locale, place: Place): string {
  switch (place.kind) {
    case "form":
      return findings.ofForm;
    case "header":
      return findings.ofHeader;
    case "item":
      return place.number === null
        ? findings.itemWithoutNumber(place.position)
        : findings.item(String(place.number));
  }
}

/** "H12(達成状況)", as the sentence begins: the short name of what can be done about a finding. */
export function cellWords({ cell, params }: Finding): string {
  const heading = shortHeading(params.heading);
  return cell ? `${cellAddress(cell)}(${heading})` : heading;
}

/** "No.5 いつまで": an item's cell; a header field by its own label. */
export function spotWords(locale: Locale, { place, heading }: Spot): string {
  const short = shortHeading(heading);
  if (short === "") return placeWords(locale, place);
  return place.kind === "item" ? `${placeWords(locale, place)} ${short}` : short;
}

/** "令和4年度 総務部 組織目標展開整理表". */
export function formWords({ pane }: Locale, { fiscalYear, department, title, sheetName }: Form): string {
  const year = fiscalYear === null ? "" : pane.fiscalYear(fiscalYear);
  return [year, department, title || sheetName].filter((part) => part !== "").join(" ");
}

export function stepWords(locale: Locale, step: Step): string {
  const steps = { ...locale.pane.steps, ...locale.lists.steps, ...locale.dismissals.steps };
  const { mending } = locale;
  switch (step.kind) {
    case "fix":
      return steps.fix(spotWords(locale, step.spot));
    case "fillIn":
      return mending.steps.fillIn(spotWords(locale, step.spot));
    case "replaced":
      return mending.steps.replaced(step.value, step.count);
    case "rated":
      return locale.mending.ratings.step(step.count);
    case "fixAll":
      return mending.steps.fixAll(step.count);
    case "highlight":
      return locale.highlight.steps[step.on ? "on" : "off"];
    default:
      return steps[step.kind];
  }
}

export function jobWords(locale: Locale, job: Job): string {
  if (job === "dropdownsLook") return locale.pane.busy.look;
  if (job === "highlight") return locale.highlight.busy;
  return { ...locale.pane.busy, ...locale.lists.busy, ...locale.dismissals.busy }[job];
}

/** What the notice says; for a check it is only announced, since the pane shows the result itself. */
export function noticeWords(locale: Locale, notice: Notice, state: PaneState): string {
  const { notices, phase } = locale.pane;
  const between = notices.betweenSentences;
  switch (notice.kind) {
    case "checked":
      return checkedWords(locale, shownForm(state));
    case "dropdowns":
      return [
        ...(notice.cells > 0 || notice.left === 0 ? [notices.dropdowns(notice.cells, notice.forms)] : []),
        ...(notice.left > 0 ? [locale.dropdownsPane.left(notice.left)] : []),
      ].join(between);
    case "dropdownsRestored":
      return locale.dropdownsPane.restored(notice.cells);
    case "takenIn":
      return notices.takenIn(notice.files);
    case "summary": {
      const { sheetName, refreshed, keptSheet, unfinished } = notice;
      return [
        refreshed ? notices.summaryRefreshed(sheetName) : notices.summaryMade(sheetName),
        ...(keptSheet === null ? [] : [notices.summaryKept(keptSheet)]),
        ...unfinished.map((what) => notices.unfinished[what]),
      ].join(between);
    }
    case "phase":
      return notice.phase === null ? notices.phaseAutomatic : notices.phase(phase[notice.phase]);
    case "columns":
      return notice.found ? locale.columns.done : locale.columns.doneNotYet;
    case "fixed":
      return notices.fixed(spotWords(locale, notice.spot));
    case "filledIn":
      return locale.mending.notices.filledIn(spotWords(locale, notice.spot));
    case "replaced": {
      const { replaced, different } = locale.mending.notices;
      const done = replaced(notice.value, notice.to, notice.count);
      return notice.different === 0 ? done : `${done}${between}${different(notice.different)}`;
    }
    case "copied":
      return locale.findingList.copy.done(notice.count);
    case "notCopied":
      return locale.findingList.copy.failed;
    case "rated":
      return [
        ...(notice.count > 0 ? [locale.mending.ratings.done(notice.count)] : []),
        ...(notice.different > 0 ? [locale.mending.ratings.different(notice.different)] : []),
      ].join(between);
    case "fixedAll": {
      const { fixedAll, different } = locale.mending.notices;
      const done = fixedAll(notice.count);
      return notice.different === 0 ? done : `${done}${between}${different(notice.different)}`;
    }
    case "highlight":
      return [
        notice.on ? locale.highlight.notices.on(notice.forms) : locale.highlight.notices.off,
        ...(notice.unreadable ? [locale.highlight.notices.unreadable] : []),
      ].join(between);
    case "listsChanged":
      return locale.lists.changed;
    case "definitionKept":
      return notice.found ? notices.definitionKept : notices.definitionKeptUnused;
    case "definitionForgotten":
      return notices.definitionForgotten;
    case "addedToList":
      return locale.lists.added(notice.value);
    case "dismissed":
      return locale.dismissals.dismissed;
    case "revoked":
      return locale.dismissals.revoked;
    case "forgotten":
      return locale.dismissals.forgotten;
    case "counted":
      return notices.counted;
    case "selfCheckRemoved":
    case "noSelfCheck":
    case "blanked":
    case "nextYear":
    case "ownTableRemoved":
    case "expectedKept":
      return notices[notice.kind];
    case "paneOpening":
      return notices.paneOpening[notice.opens ? "on" : "off"];
    case "protected":
      return notice.already.length > 0 ? notices.protectedBefore(notice.already) : notices.protected;
    case "alreadyDifferent":
      return notices.alreadyDifferent;
    case "alreadyUndone":
      return notices.alreadyUndone(stepWords(locale, notice.step));
    case "undone":
      return [notices.undone(stepWords(locale, notice.step)), ...keptWords(locale, notice.kept)].join(
        between,
      );
    case "failed":
      return errorSentence(locale, notice.error);
  }
}

/** For a report to the makers, where there is no sentence that says what happened. */
export function errorDetail(error: unknown): string | null {
  if (error instanceof ActionError) return null;
  if (error instanceof ExcelError) return error.code === "unexpected" ? error.detail : null;
  return String(error);
}

function checkedWords({ pane }: Locale, shown: CheckedForm | null): string {
  if (shown === null) return pane.empty.noForm.heading;
  const { completeness, findings } = shown.report;
  const { error, warning, advice } = countBySeverity(findings);
  if (isBlankForm(shown.form)) return pane.blankForm.heading;
  return pane.notices.checked(
    pane.completeness.filled(completeness.filled, completeness.required),
    error,
    warning,
    advice,
  );
}

/** As many places as a person reads in one sentence. */
const NAMED_PLACES = 3;

function keptWords({ pane }: Locale, kept: readonly KeptPlace[]): string[] {
  const sheets = kept.filter(({ what }) => what === "sheet");
  const sentences = sheets.map(({ sheetName }) => pane.notices.keptSheet(sheetName));
  const say = {
    content: pane.notices.keptCells,
    rule: pane.notices.keptRules,
    row: pane.notices.keptRows,
  };
  for (const what of ["content", "rule", "row"] as const) {
    const places = kept
      .filter((one) => one.what === what)
      .map(({ sheetName, area }) => pane.notices.cellOf(sheetName, rectAddress(area)));
    if (places.length === 0) continue;
    const named = places.slice(0, NAMED_PLACES);
    sentences.push(say[what](named, places.length - named.length));
  }
  return sentences;
}
