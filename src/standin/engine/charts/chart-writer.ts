/**
 * Puts charts into a saved package. The library makes the chart's own part, in a workbook of its own: adding it
 * to the user's workbook there would rewrite the drawings that are in it already. The part, its place and its
 * name are then set into the package; everything else in it stays byte for byte.
 */
import type { ChartType, NewFile } from "excelize-wasm";
import type { Chart, Value } from "../engine";
import { Package } from "../../../xlsx/package";
import type { KeptChart, SheetSizes } from "./chart-reader";
import { frameOf, relationshipAttribute, setChild } from "../xml/edit";
import { WORKSHEET } from "../xml/orders";
import { EMU_PER_POINT } from "../units";
import { attribute, child, descendants, escapeXml, parseXml } from "../../../xlsx/xml";

/** The library's constructors and chart types. */
export interface ChartMaker {
  NewFile(): NewFile;
  Bar: ChartType;
  BarPercentStacked: ChartType;
  Col: ChartType;
}

const DRAWING_TYPE = "application/vnd.openxmlformats-officedocument.drawing+xml";
const CHART_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
const SPREADSHEET_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PIXELS_PER_POINT = 96 / 72;

/** The library's own is too light to read in print. */
const AXIS_COLOR = "404040";

/** Values of the cells that a reference names, in order. */
export type Lookup = (reference: string) => readonly Value[];

/** Brings the charts of one sheet in the package to what they are to be. */
export function* writeCharts(
  file: Package,
  sheetPart: string,
  before: readonly KeptChart[],
  now: readonly KeptChart[],
  sizes: SheetSizes,
  make: (chart: Chart) => string,
): Generator<void, void> {
  for (const chart of before) if (!now.includes(chart)) removeChart(file, chart);
  for (const chart of now) {
    if (chart.source !== null) continue;
    addChart(file, sheetPart, chart, sizes, make(chart));
    yield;
  }
}

function removeChart(file: Package, chart: KeptChart): void {
  if (!chart.source) return;
  const { drawing, relationship, part } = chart.source;
  const anchors = /<(?:[^\s<>/:]+:)?((?:twoCell|oneCell|absolute)Anchor)\b[\s\S]*?<\/(?:[^\s<>/:]+:)?\1>/g;
  const mark = new RegExp(`<(?:[^\\s<>/:]+:)?chart\\b[^>]*:id="${relationship}"`);
  file.set(
    drawing,
    file.text(drawing).replace(anchors, (anchor) => (mark.test(anchor) ? "" : anchor)),
  );
  file.unrelate(drawing, relationship);
  for (const own of file.relationships(part)) if (/^chart/.test(own.kind)) file.remove(own.target);
  file.remove(part);
}

function addChart(file: Package, sheetPart: string, chart: Chart, sizes: SheetSizes, xml: string): void {
  const part = file.freeName("xl/charts/chart", ".xml");
  file.set(part, xml);
  file.declare(part, CHART_TYPE);
  const drawing = file.related(sheetPart, "drawing")?.target ?? newDrawing(file, sheetPart);
  const relationship = file.relate(drawing, "chart", part);
  const text = file.text(drawing);
  const ids = descendants(child(parseXml(text), "wsDr"), "cNvPr").map((node) =>
    Number(attribute(node, "id")),
  );
  const anchor = anchorElement(chart, Math.max(1, ...ids) + 1, relationship, sizes);
  // A drawing without anything in it may be one empty tag.
  const open = text.replace(/<((?:[^\s<>/:]+:)?wsDr)\b([^>]*)\/>\s*$/, "<$1$2></$1>");
  file.set(
    drawing,
    open.replace(/<\/(?:[^\s<>/:]+:)?wsDr>\s*$/, (end) => anchor + end),
  );
}

function newDrawing(file: Package, sheetPart: string): string {
  const drawing = file.freeName("xl/drawings/drawing", ".xml");
  file.set(
    drawing,
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<xdr:wsDr xmlns:xdr="${SPREADSHEET_DRAWING}" xmlns:a="${DRAWING}"></xdr:wsDr>`,
  );
  file.declare(drawing, DRAWING_TYPE);
  const id = file.relate(sheetPart, "drawing", drawing);
  const sheet = file.text(sheetPart);
  const element = `<${frameOf(sheet).prefix}drawing ${relationshipAttribute(sheet, id)}/>`;
  file.set(sheetPart, setChild(sheet, "drawing", element, WORKSHEET));
  return drawing;
}

function anchorElement(chart: Chart, id: number, relationship: string, sizes: SheetSizes): string {
  const corner = (name: string, x: number, y: number) => {
    const [column, columnRest] = cellAt(x, (index) => sizes.columnPoints(index));
    const [row, rowRest] = cellAt(y, (index) => sizes.rowPoints(index));
    const emu = (points: number) => Math.round(points * EMU_PER_POINT);
    return (
      `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>${emu(columnRest)}</xdr:colOff>` +
      `<xdr:row>${row}</xdr:row><xdr:rowOff>${emu(rowRest)}</xdr:rowOff></xdr:${name}>`
    );
  };
  return (
    `<xdr:twoCellAnchor xmlns:xdr="${SPREADSHEET_DRAWING}" xmlns:a="${DRAWING}">` +
    corner("from", chart.left, chart.top) +
    corner("to", chart.left + chart.width, chart.top + chart.height) +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${id}" name="${escapeXml(chart.name)}"` +
    (chart.alternativeText ? ` descr="${escapeXml(chart.alternativeText)}"` : "") +
    `/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>` +
    `<a:graphic><a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" xmlns:r="${OFFICE}" r:id="${relationship}"/>` +
    `</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`
  );
}

/** The column or row at so many points from the sheet's corner, and the points left over inside it. */
function cellAt(points: number, size: (index: number) => number): readonly [number, number] {
  let rest = Math.max(0, points);
  let index = 0;
  for (; index < 16_383; index += 1) {
    const own = size(index);
    if (rest < own) break;
    rest -= own;
  }
  return [index, rest];
}

/**
 * Charts without their figures, by what the library was asked for: it takes longer for a chart than all the rest of a save
 * takes, and the summaries of a batch have the same few.
 */
const drawn = new Map<string, string>();
const MOST_DRAWN = 100;

function emptyChart(library: ChartMaker, chart: Chart): string {
  const series = chart.series.map((one) => ({ ...one, name: "", categories: "", values: "" }));
  const key = JSON.stringify({ ...chart, name: "", alternativeText: "", left: 0, top: 0, series });
  const known = drawn.get(key);
  if (known !== undefined) return known;
  if (drawn.size >= MOST_DRAWN) drawn.clear();
  const xml = drawChart(library, chart);
  drawn.set(key, xml);
  return xml;
}

/** Overwritten with the series' own. */
const ANY_CELLS = "Sheet1!$A$1:$A$2";

function drawChart(library: ChartMaker, chart: Chart): string {
  const types = {
    barClustered: library.Bar,
    columnClustered: library.Col,
    barStacked100: library.BarPercentStacked,
    other: library.Col,
  };
  const file = library.NewFile();
  must(
    file.AddChart("Sheet1", "A1", {
      Type: types[chart.type],
      Series: chart.series.map((one, index) => ({
        Name: `name${index}`,
        Categories: ANY_CELLS,
        Values: ANY_CELLS,
        ...(one.color
          ? { Fill: { Type: "pattern", Pattern: 1, Color: [one.color.replace("#", "").toUpperCase()] } }
          : {}),
      })),
      ...(chart.title ? { Title: { Paragraph: [{ Text: chart.title }] } } : {}),
      Dimension: {
        Width: Math.round(chart.width * PIXELS_PER_POINT),
        Height: Math.round(chart.height * PIXELS_PER_POINT),
      },
      Legend: { Position: chart.legend === false ? "none" : (chart.legendPosition ?? "right") },
      PlotArea: { ShowVal: chart.dataLabels ?? false },
      XAxis: { ReverseOrder: chart.reverseCategories ?? false, Font: { Color: AXIS_COLOR } },
      YAxis: { Font: { Color: AXIS_COLOR } },
      VaryColors: false,
      ...(chart.gapWidth === undefined ? {} : { GapWidth: chart.gapWidth }),
    }),
  );
  const made = Package.read(new Uint8Array(must(file.WriteToBuffer()).buffer as unknown as Uint8Array));
  return (
    made
      .text("xl/charts/chart1.xml")
      // Without it a single series' name becomes the title.
      .replace("<view3D>", `<autoTitleDeleted val="${chart.title ? 0 : 1}"/><view3D>`)
  );
}

/** The chart's own part, as the library makes it, with literal names and the present figures set in. */
export function chartXml(library: ChartMaker, chart: Chart, lookup: Lookup): string {
  let index = -1;
  return emptyChart(library, chart).replace(/<ser>[\s\S]*?<\/ser>/g, (series) => {
    index += 1;
    const one = chart.series[index];
    if (!one) return series;
    return (
      series
        // In the order of the schema, and without what bars do not have.
        .replace(/<smooth [^>]*><\/smooth>/, "")
        .replace(/(<dLbls>[\s\S]*<\/dLbls>)(<invertIfNegative [^>]*><\/invertIfNegative>)/, "$2$1")
        .replace(/<dLbls>[\s\S]*?<\/dLbls>/, (labels) => dressedLabels(labels, one))
        .replace(/<tx>[\s\S]*?<\/tx>/, () => `<tx>${seriesName(one.name, lookup)}</tx>`)
        .replace(/<cat>[\s\S]*?<\/cat>/, () => `<cat>${withCache("str", one.categories, lookup)}</cat>`)
        .replace(/<val>[\s\S]*?<\/val>/, () => `<val>${withCache("num", one.values, lookup)}</val>`)
    );
  });
}

function dressedLabels(labels: string, { labelColor, labelFormat }: Chart["series"][number]): string {
  const format =
    labelFormat === undefined ? "" : `<numFmt formatCode="${escapeXml(labelFormat)}" sourceLinked="0"/>`;
  const fill = `<a:solidFill><a:srgbClr val="${labelColor?.replace("#", "").toUpperCase()}"/></a:solidFill>`;
  return labels
    .replace("<dLbls>", () => `<dLbls>${format}`)
    .replace("</a:defRPr>", (end) => (labelColor === undefined ? end : `${fill}${end}`));
}

/** A name in words, or a reference to the cell that has it. */
function seriesName(name: string, lookup: Lookup): string {
  return lookup(name).length > 0 ? withCache("str", name, lookup) : `<v>${escapeXml(name)}</v>`;
}

function withCache(kind: "str" | "num", reference: string, lookup: Lookup): string {
  const values = lookup(reference);
  const points = values.map((value, index) =>
    value === "" || (kind === "num" && typeof value !== "number")
      ? ""
      : `<pt idx="${index}"><v>${escapeXml(String(value))}</v></pt>`,
  );
  const format = kind === "num" ? "<formatCode>General</formatCode>" : "";
  return (
    `<${kind}Ref><f>${escapeXml(reference)}</f><${kind}Cache>${format}<ptCount val="${values.length}"/>` +
    `${points.join("")}</${kind}Cache></${kind}Ref>`
  );
}

/** The library returns errors; the engine throws them. */
function must<Result extends { readonly error?: string | null }>(result: Result): Result {
  if (result.error) throw new Error(result.error);
  return result;
}
