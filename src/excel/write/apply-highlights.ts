/** The edit `setHighlights`: conditional formats of the add-in's own, found by their ids; no others are touched. */
import type { Edit, Highlight } from "../../workbook/edit";
import { rectAddress, rectOf } from "../../cells/geometry";
import { ExcelError } from "../errors";
import { toExcelError } from "../office/office-errors";
import type { Look, Planned } from "./queued";

type SetHighlights = Extract<Edit, { kind: "setHighlights" }>;

export function lookAtHighlights(context: Excel.RequestContext, edit: SetHighlights): Look {
  const formats = formatsOf(context, edit.sheet);
  // Where nothing is to go they need not be asked for: Excel may fail to tell of other people's (office-js #6827).
  if (edit.remove.length > 0) formats.load("items/id");
  const removed = edit.remove.map((id) => ({ id, captured: capture(formats.getItem(id)) }));
  return { plan: () => planHighlights(context, edit, idsOf(formats) ?? [], removed) };
}

function planHighlights(
  context: Excel.RequestContext,
  edit: SetHighlights,
  before: readonly string[],
  removed: readonly { readonly id: string; readonly captured: () => Highlight }[],
): Planned {
  let added: readonly Excel.ConditionalFormat[] = [];
  const old = removed.map(({ id, captured }) => ({ id, highlight: captured() }));
  return {
    write(begun) {
      const formats = formatsOf(context, edit.sheet);
      for (const { id } of old) {
        formats.getItem(id).delete();
        begun();
      }
      const sheet = context.workbook.worksheets.getItem(edit.sheet);
      added = edit.add.map((highlight) => {
        const format = addHighlight(sheet, highlight);
        begun();
        return format;
      });
    },
    inverse: () => [
      {
        kind: "setHighlights",
        sheet: edit.sheet,
        remove: added.flatMap((format) => idOf(format) ?? []),
        add: old.map(({ highlight }) => highlight),
        wrote: edit.add,
      },
    ],
    recover: async () => {
      const now = formatsOf(context, edit.sheet);
      now.load("items/id, items/type, items/customOrNullObject/rule/formula");
      await context.sync();
      const present = idsOf(now) ?? [];
      const gone = old.filter(({ id }) => !present.includes(id));
      const begun = new Set(["", ...edit.add.map(({ formula }) => plain(formula))]);
      const fresh = now.items.filter(({ id, customOrNullObject: custom }) => {
        return !before.includes(id) && !custom.isNullObject && begun.has(plain(custom.rule.formula));
      });
      for (const { id } of fresh) formatsOf(context, edit.sheet).getItem(id).delete();
      const again = context.workbook.worksheets.getItem(edit.sheet);
      for (const { highlight } of gone) addHighlight(again, highlight);
      await context.sync();
    },
  };
}

/** Office.js throws for what no answer has brought. */
function idOf(format: Excel.ConditionalFormat): string | null {
  try {
    return format.id;
  } catch {
    return null;
  }
}

/** Asked for anew in each batch: what comes of a range is not good for another one. */
function formatsOf(context: Excel.RequestContext, sheet: string): Excel.ConditionalFormatCollection {
  return context.workbook.worksheets.getItem(sheet).getRange().conditionalFormats;
}

/** Office.js throws when members are asked for that no answer has brought. */
function idsOf(formats: Excel.ConditionalFormatCollection): string[] | null {
  try {
    return formats.items.map(({ id }) => id);
  } catch {
    return null;
  }
}

function addHighlight(sheet: Excel.Worksheet, { areas, formula, look }: Highlight): Excel.ConditionalFormat {
  const cells = sheet.getRanges(areas.map((area) => rectAddress(area)).join(","));
  const format = cells.conditionalFormats.add("Custom");
  format.load("id");
  format.custom.rule.formula = formula;
  if (look.fill !== null) format.custom.format.fill.color = look.fill;
  if (look.color !== null) format.custom.format.font.color = look.color;
  if (look.bold !== null) format.custom.format.font.bold = look.bold;
  // Behind all others; last, since Excel then knows the format under another place.
  format.priority = -1;
  return format;
}

function capture(format: Excel.ConditionalFormat): () => Highlight {
  const { areas } = format.getRanges();
  areas.load("items/rowIndex, items/columnIndex, items/rowCount, items/columnCount");
  const { rule } = format.custom;
  rule.load("formula");
  const { fill, font } = format.custom.format;
  fill.load("color");
  font.load("color, bold");
  return () => ({
    // The formula is for the first cell of the first area.
    areas: areas.items
      .map((one) => rectOf(one.rowIndex, one.columnIndex, one.rowCount, one.columnCount))
      .sort((a, b) => a.row - b.row || a.column - b.column),
    formula: rule.formula,
    look: { fill: fill.color || null, color: font.color || null, bold: font.bold },
  });
}

/** The batch ended at a format that was to go and is not there. */
export function isMissingHighlight(error: unknown, edits: readonly Edit[]): boolean {
  if (!(error instanceof ExcelError) || error.code !== "gone" || !error.undone) return false;
  return edits.some((edit) => edit.kind === "setHighlights" && edit.remove.length > 0);
}

/** With the ids that the formats have by now, as far as they are there. One round trip. */
export async function withoutMissing(context: Excel.RequestContext, edits: readonly Edit[]): Promise<Edit[]> {
  const looks = edits.map((edit) => {
    if (edit.kind !== "setHighlights") return null;
    const formats = formatsOf(context, edit.sheet);
    formats.load("items/id, items/type, items/customOrNullObject/rule/formula");
    return formats;
  });
  try {
    await context.sync();
  } catch (error) {
    throw toExcelError(error);
  }
  return edits.map((edit, index) => {
    const formats = looks[index];
    if (edit.kind !== "setHighlights" || !formats) return edit;
    const present = formats.items.filter(({ id }) => edit.remove.includes(id)).map(({ id }) => id);
    const wrote = new Set((edit.wrote ?? []).map(({ formula }) => plain(formula)));
    const again = formats.items.filter(({ id, customOrNullObject: custom }) => {
      if (present.includes(id) || custom.isNullObject) return false;
      return wrote.has(plain(custom.rule.formula));
    });
    return { ...edit, remove: [...present, ...again.map(({ id }) => id)] };
  });
}

function plain(formula: string): string {
  return formula.replace(/\s+/gu, "");
}
