import type { SheetDetail } from "../../workbook/snapshot";
import { useLocale, usePaneState, usePaneStore } from "../shell/use-pane";
import { WarningBar } from "../shell/warning-bar";

/** States of the workbook in which what the pane says, or what is written, is worth less than it seems. */
export function WorkbookStates() {
  const store = usePaneStore();
  const { workbook, forms } = usePaneState();
  const { workbook: words } = useLocale().states;
  if (!workbook) return null;
  const unread = new Set(workbook.sheets.flatMap((sheet) => sheet.unread ?? []));
  const details = [...unread].filter(isWorthSaying).map((detail) => words.details[detail]);
  // Excel does not tell from which year it counts (office-js has no member for it): the forms' own dates decide.
  const told = new Set(workbook.sheets.flatMap(({ id, dateSystem }) => (dateSystem ? [id] : [])));
  const from1904 = (forms ?? []).some(({ form }) => form.dateSystem === 1904 && !told.has(form.sheet));
  return (
    <>
      {from1904 && <WarningBar message={words.from1904} />}
      {workbook.readOnly && <WarningBar message={words.readOnly} />}
      {workbook.manualCalculation && (
        <WarningBar message={words.manual} action={words.calculate} onAction={() => void store.calculate()} />
      )}
      {details.length > 0 && <WarningBar message={words.unread(details)} />}
    </>
  );
}

/** The font of a form decides only in which font a summary is written. */
function isWorthSaying(detail: SheetDetail): detail is Exclude<SheetDetail, "font"> {
  return detail !== "font";
}
