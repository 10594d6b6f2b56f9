/**
 * Reads the charts of a sheet from the package: sheet → drawing → anchors → chart parts. The library writes
 * charts, but does not read them.
 */
import type { Chart } from "../engine";
import type { Package } from "../../../xlsx/package";
import { EMU_PER_POINT } from "../units";
import {
  attribute,
  child,
  children,
  descendants,
  flag,
  parseXml,
  textOf,
  type Node,
} from "../../../xlsx/xml";

/** Sizes of the sheet that the chart lies on, points; hidden columns and rows have none. */
export interface SheetSizes {
  columnPoints(column: number): number;
  rowPoints(row: number): number;
}

export interface KeptChart extends Chart {
  /** Where the chart is in the file; null: not written yet. */
  readonly source: { readonly drawing: string; readonly relationship: string; readonly part: string } | null;
}

const ANCHORS = ["twoCellAnchor", "oneCellAnchor", "absoluteAnchor"] as const;

export function readCharts(file: Package, sheetPart: string, sizes: SheetSizes): KeptChart[] {
  const drawing = file.related(sheetPart, "drawing")?.target;
  if (!drawing || !file.has(drawing)) return [];
  const root = child(parseXml(file.text(drawing)), "wsDr");
  const relationships = file.relationships(drawing);
  const charts: KeptChart[] = [];
  for (const kind of ANCHORS) {
    for (const anchor of children(root, kind)) {
      const frame = child(anchor, "graphicFrame");
      const id = attribute(child(frame, "graphic", "graphicData", "chart"), "id");
      const part = relationships.find((one) => one.id === id && one.kind === "chart")?.target;
      if (!part || !file.has(part)) continue;
      const label = child(frame, "nvGraphicFramePr", "cNvPr");
      charts.push({
        name: attribute(label, "name"),
        alternativeText: attribute(label, "descr"),
        ...readChart(file.text(part)),
        ...place(anchor, sizes),
        source: { drawing, relationship: id, part },
      });
    }
  }
  return charts;
}

function place(anchor: Node, sizes: SheetSizes): Pick<Chart, "left" | "top" | "width" | "height"> {
  const points = (text: string) => Number(text || 0) / EMU_PER_POINT;
  const corner = (node: Node | undefined) => {
    const column = Number(textOf(child(node, "col")) || 0);
    const row = Number(textOf(child(node, "row")) || 0);
    let left = points(textOf(child(node, "colOff")));
    let top = points(textOf(child(node, "rowOff")));
    for (let before = 0; before < column; before += 1) left += sizes.columnPoints(before);
    for (let before = 0; before < row; before += 1) top += sizes.rowPoints(before);
    return { left, top };
  };
  const position = child(anchor, "pos");
  const { left, top } = position
    ? { left: points(attribute(position, "x")), top: points(attribute(position, "y")) }
    : corner(child(anchor, "from"));
  const size = child(anchor, "ext");
  if (size) return { left, top, width: points(attribute(size, "cx")), height: points(attribute(size, "cy")) };
  const end = corner(child(anchor, "to"));
  return { left, top, width: Math.max(0, end.left - left), height: Math.max(0, end.top - top) };
}

const USUAL_GAP = 150;

/** @param xml a chart part */
function readChart(
  xml: string,
): Pick<
  Chart,
  "type" | "title" | "series" | "legend" | "legendPosition" | "dataLabels" | "reverseCategories" | "gapWidth"
> {
  const chart = child(parseXml(xml), "chartSpace", "chart");
  const plot = child(chart, "plotArea");
  const kinds = Object.keys(plot ?? {}).filter((key) => /Chart$/.test(key));
  const series = kinds.flatMap((kind) => children(plot, kind)).flatMap((one) => children(one, "ser"));
  const labels = [...kinds.flatMap((kind) => children(plot, kind)), ...series].map((one) =>
    child(one, "dLbls", "showVal"),
  );
  return {
    type: chartType(kinds, plot),
    legend: child(chart, "legend") !== undefined,
    ...legendPosition(attribute(child(chart, "legend", "legendPos"), "val")),
    dataLabels: labels.some((one) => flag(one, "val")),
    reverseCategories: attribute(child(plot, "catAx", "scaling", "orientation"), "val") === "maxMin",
    ...gapWidth(kinds.flatMap((kind) => children(plot, kind))),
    title:
      descendants(child(chart, "title", "tx"), "t")
        .map(textOf)
        .join("") || cached(child(chart, "title", "tx")),
    series: series.map((one) => ({
      name: textOf(child(one, "tx", "v")) || cached(child(one, "tx")) || reference(child(one, "tx")),
      categories: reference(child(one, "cat")) || reference(child(one, "xVal")),
      values: reference(child(one, "val")) || reference(child(one, "yVal")),
      color: seriesColor(one),
      ...labelLook(child(one, "dLbls")),
    })),
  };
}

/** Told where it is another one than usual. */
function gapWidth(bars: readonly Node[]): Pick<Chart, "gapWidth"> {
  const width = bars.map((one) => attribute(child(one, "gapWidth"), "val")).find((one) => one !== "");
  return width === undefined || Number(width) === USUAL_GAP ? {} : { gapWidth: Number(width) };
}

function chartType(kinds: readonly string[], plot: Node | undefined): Chart["type"] {
  const bars = children(plot, "barChart");
  if (kinds.length !== 1 || bars.length !== 1) return "other";
  const direction = attribute(child(bars[0], "barDir"), "val") || "col";
  const grouping = attribute(child(bars[0], "grouping"), "val") || "clustered";
  if (grouping === "clustered") return direction === "bar" ? "barClustered" : "columnClustered";
  return direction === "bar" && grouping === "percentStacked" ? "barStacked100" : "other";
}

function source(node: Node | undefined): Node | undefined {
  return child(node, "strRef") ?? child(node, "numRef") ?? child(node, "multiLvlStrRef");
}

function reference(node: Node | undefined): string {
  return textOf(child(source(node), "f"));
}

/** The text that the file keeps beside a reference to cells. */
function cached(node: Node | undefined): string {
  const cache = child(source(node), "strCache") ?? child(source(node), "numCache");
  return children(cache, "pt")
    .map((point) => textOf(child(point, "v")))
    .join(" ");
}

/** On the right is where it is by itself. */
function legendPosition(letter: string): Pick<Chart, "legendPosition"> {
  const position = ({ b: "bottom", t: "top", l: "left" } as const)[letter];
  return position ? { legendPosition: position } : {};
}

function labelLook(labels: Node | undefined): { labelColor?: string; labelFormat?: string } {
  const color = attribute(descendants(child(labels, "txPr"), "srgbClr")[0], "val");
  const format = attribute(child(labels, "numFmt"), "formatCode");
  return {
    ...(color ? { labelColor: `#${color.toLowerCase()}` } : {}),
    ...(format ? { labelFormat: format } : {}),
  };
}

function seriesColor(series: Node): string | null {
  const value = attribute(child(series, "spPr", "solidFill", "srgbClr"), "val");
  return value ? `#${value.toLowerCase()}` : null;
}
