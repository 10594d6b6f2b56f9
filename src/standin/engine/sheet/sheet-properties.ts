/** The first elements of a worksheet: its properties and its view. */
import { cellAddress } from "../../../cells/geometry";
import { attributeIn, childText, frameOf, setAttributes, setChild } from "../xml/edit";
import { SHEET_PROPERTIES, SHEET_VIEW, WORKSHEET } from "../xml/orders";

type Attributes = Readonly<Record<string, string | number | null>>;

/** A child of `sheetPr`; attributes all null take it out. @param sheet a worksheet's part without its cells */
export function setSheetProperty(sheet: string, name: string, attributes: Attributes): string {
  const { prefix } = frameOf(sheet);
  const properties = childText(sheet, "sheetPr") || `<${prefix}sheetPr/>`;
  const old = childText(properties, name);
  const changed = setAttributes(old || `<${prefix}${name}/>`, attributes);
  const isEmpty = /^<[^\s/>]+\s*(?:\/>|>\s*<\/[^>]*>)$/.test(changed);
  if (isEmpty && old === "") return sheet;
  const whole = setChild(properties, name, isEmpty ? "" : changed, SHEET_PROPERTIES);
  return setChild(sheet, "sheetPr", whole, WORKSHEET);
}

/** @param color "#rrggbb", null: none */
export function setTabColor(sheet: string, color: string | null): string {
  const none = { rgb: null, theme: null, tint: null, indexed: null, auto: null };
  const rgb = color && `FF${color.replace("#", "").toUpperCase()}`;
  return setSheetProperty(sheet, "tabColor", { ...none, rgb });
}

/** Changes the sheet's first view, which is made where there is none. */
export function changeView(sheet: string, change: (view: string) => string): string {
  const { prefix } = frameOf(sheet);
  const views =
    childText(sheet, "sheetViews") ||
    `<${prefix}sheetViews><${prefix}sheetView workbookViewId="0"/></${prefix}sheetViews>`;
  const place = frameOf(views).children.find(({ name }) => name === "sheetView");
  if (!place) return sheet;
  const view = change(views.slice(place.start, place.end));
  return setChild(
    sheet,
    "sheetViews",
    views.slice(0, place.start) + view + views.slice(place.end),
    WORKSHEET,
  );
}

export function setGridlines(sheet: string, shown: boolean): string {
  return changeView(sheet, (view) => setAttributes(view, { showGridLines: shown ? null : 0 }));
}

/** A sheet that is in front belongs to the group of selected sheets; no other must, or typing would reach both. */
export function setSelected(sheet: string, selected: boolean): string {
  const { prefix } = frameOf(sheet);
  const view = childText(childText(sheet, "sheetViews") || `<${prefix}sheetViews/>`, "sheetView");
  const now = /^(?:1|true|on)$/.test(attributeIn(view, "tabSelected") ?? "");
  if (now === selected) return sheet;
  return changeView(sheet, (one) => setAttributes(one, { tabSelected: selected ? 1 : null }));
}

/** @param columns that are frozen already and stay so */
export function setFrozen(sheet: string, rows: number, columns: number): string {
  return changeView(sheet, (view) => {
    const { prefix } = frameOf(view);
    const bare = setChild(setChild(view, "pane", "", SHEET_VIEW), "selection", "", SHEET_VIEW);
    if (rows === 0 && columns === 0) return bare;
    const active = columns === 0 ? "bottomLeft" : rows === 0 ? "topRight" : "bottomRight";
    const pane = setAttributes(`<${prefix}pane/>`, {
      xSplit: columns || null,
      ySplit: rows || null,
      topLeftCell: cellAddress({ row: rows, column: columns }),
      activePane: active,
      state: "frozen",
    });
    const selection = `<${prefix}selection pane="${active}"/>`;
    return setChild(setChild(bare, "pane", pane, SHEET_VIEW), "selection", selection, SHEET_VIEW);
  });
}
