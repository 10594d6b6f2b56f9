/** The edits `protectSheet` and `unprotectSheet`: of a sheet that the add-in protects, and never with a password. */
import type { Edit } from "../../workbook/edit";
import { rangeOf } from "../ranges";
import type { Look } from "./queued";

/** What does no harm to the form; a row that is put in takes over which cells are unlocked. */
const ALLOWED: Excel.WorksheetProtectionOptions = {
  allowFormatColumns: true,
  allowFormatRows: true,
  allowInsertRows: true,
};

/** A sheet that is protected already is left as its owner protected it. */
export function lookAtProtection(
  context: Excel.RequestContext,
  edit: Extract<Edit, { kind: "protectSheet" }>,
): Look {
  const get = () => context.workbook.worksheets.getItem(edit.sheet);
  const { protection } = get();
  protection.load("protected");
  const areas = edit.unlocked.map((area) => {
    const range = rangeOf(get(), area);
    range.load("format/protection/locked");
    return { area, range };
  });
  return {
    plan: () => {
      if (protection.protected) return { write: () => undefined, inverse: () => [] };
      // Of cells that are partly unlocked nobody can say afterwards which: they stay so.
      const locked = areas.flatMap(({ area, range }) => (range.format.protection.locked ? [area] : []));
      return {
        write(begun) {
          const sheet = get();
          for (const area of edit.unlocked) {
            rangeOf(sheet, area).format.protection.locked = false;
            begun();
          }
          sheet.protection.protect(ALLOWED);
          begun();
        },
        inverse: () => [{ kind: "unprotectSheet", sheet: edit.sheet, locked }],
      };
    },
  };
}

export function lookAtUnprotection(
  context: Excel.RequestContext,
  edit: Extract<Edit, { kind: "unprotectSheet" }>,
): Look {
  const sheet = context.workbook.worksheets.getItemOrNullObject(edit.sheet);
  sheet.load("protection/protected");
  return {
    plan: () => {
      if (sheet.isNullObject) return { write: () => undefined, inverse: () => [] };
      const wasProtected = sheet.protection.protected;
      return {
        write(begun) {
          if (wasProtected) sheet.protection.unprotect();
          begun();
          for (const area of edit.locked) rangeOf(sheet, area).format.protection.locked = true;
        },
        inverse: () =>
          wasProtected ? [{ kind: "protectSheet", sheet: edit.sheet, unlocked: edit.locked }] : [],
      };
    },
  };
}
