/**
 * A sheet's charts, drawn in place over the cells from the engine's chart data and the cells' present values.
 */
import { readAddress } from "../../model/address";
import {
  BarController,
  BarElement,
  CategoryScale,
  Chart as Drawing,
  Legend,
  LinearScale,
  Title,
} from "chart.js";
import type { ChartConfiguration } from "chart.js";
import type { Chart, Engine, Value } from "../../engine/engine";
import { pointsToPixels, type Box } from "./layout";

Drawing.register(BarController, BarElement, CategoryScale, LinearScale, Legend, Title);

const COLORS = ["#156082", "#e97132", "#196b24", "#0f9ed5", "#a02b93", "#4ea72e"];
const INK = "#404040";
const FAMILY = '"Yu Gothic", "Meiryo", "Hiragino Sans", "Noto Sans CJK JP", sans-serif';

/** Keeps one figure per chart inside a layer; `update` draws what changed. */
export class Charts {
  private readonly drawn = new Map<string, { key: string; figure: HTMLElement; drawing: Drawing<"bar"> }>();

  /** @param place puts an element at a box of the sheet */
  constructor(private readonly place: (element: HTMLElement, box: Box) => void) {}

  /** @param zoom drawn anew when it changed */
  update(engine: Engine, sheet: string, zoom: number): void {
    const charts = engine.charts(sheet);
    const names = new Set(charts.map((chart) => `${sheet}\n${chart.name}`));
    for (const [name, { figure, drawing }] of this.drawn) {
      if (names.has(name)) continue;
      drawing.destroy();
      figure.remove();
      this.drawn.delete(name);
    }
    for (const chart of charts) this.draw(engine, sheet, chart, zoom);
  }

  private draw(engine: Engine, sheet: string, chart: Chart, zoom: number): void {
    const data = dataOf(engine, sheet, chart);
    const key = JSON.stringify([chart, data, zoom]);
    const name = `${sheet}\n${chart.name}`;
    const before = this.drawn.get(name);
    if (before?.key === key) return;
    before?.drawing.destroy();
    before?.figure.remove();

    const figure = document.createElement("figure");
    figure.className = "chart";
    figure.dataset.chart = chart.name;
    figure.setAttribute("role", "img");
    figure.setAttribute("aria-label", chart.alternativeText || chart.title || chart.name);
    const canvas = figure.appendChild(document.createElement("canvas"));
    this.place(figure, {
      left: pointsToPixels(chart.left),
      top: pointsToPixels(chart.top),
      width: pointsToPixels(chart.width),
      height: pointsToPixels(chart.height),
    });
    this.drawn.set(name, {
      key,
      figure,
      drawing: new Drawing<"bar">(canvas, configuration(chart, data, zoom)),
    });
  }
}

interface ChartData {
  readonly labels: readonly string[];
  readonly series: readonly { readonly name: string; readonly numbers: readonly number[] }[];
}

function dataOf(engine: Engine, sheet: string, chart: Chart): ChartData {
  const read = (reference: string, how: "values" | "texts"): readonly Value[] => {
    const parsed = readAddress(reference);
    if (!parsed) return [];
    const id =
      parsed.sheet === null
        ? sheet
        : engine.sheets().find((candidate) => candidate.name === parsed.sheet)?.id;
    return id === undefined ? [] : engine[how](id, parsed.area).flat();
  };
  return {
    labels: read(chart.series[0]?.categories ?? "", "texts").map(String),
    series: chart.series.map((series) => ({
      name: series.name,
      numbers: read(series.values, "values").map((value) => (typeof value === "number" ? value : 0)),
    })),
  };
}

function configuration(chart: Chart, data: ChartData, zoom: number): ChartConfiguration<"bar"> {
  const stacked = chart.type === "barStacked100";
  const horizontal = chart.type !== "columnClustered";
  const totals = data.labels.map((_, index) => sum(data.series.map(({ numbers }) => numbers[index] ?? 0)));
  const font = { size: 12 * zoom, family: FAMILY };
  const share = (value: number, index: number) => (totals[index] ? (value / (totals[index] ?? 1)) * 100 : 0);
  const valueAxis = {
    stacked,
    beginAtZero: true,
    ...(stacked ? { max: 100 } : {}),
    ticks: {
      color: INK,
      font,
      precision: 0,
      callback: (value: string | number) => (stacked ? `${value}%` : value),
    },
    grid: { color: "#e3e3e3" },
  };
  const categoryAxis = {
    stacked,
    // A bar chart's first category is at the bottom unless the chart says otherwise; chart.js begins at the top.
    reverse: horizontal ? !(chart.reverseCategories ?? false) : (chart.reverseCategories ?? false),
    ticks: { color: INK, font, autoSkip: false },
    grid: { display: false },
  };
  return {
    type: "bar",
    data: {
      labels: [...data.labels],
      datasets: data.series.map(({ name, numbers }, index) => ({
        label: name,
        data: stacked ? numbers.map(share) : [...numbers],
        backgroundColor: chart.series[index]?.color ?? COLORS[index % COLORS.length] ?? INK,
        maxBarThickness: 48 * zoom,
      })),
    },
    options: {
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      indexAxis: horizontal ? "y" : "x",
      scales: horizontal ? { x: valueAxis, y: categoryAxis } : { x: categoryAxis, y: valueAxis },
      plugins: {
        title: {
          display: chart.title !== "",
          text: chart.title,
          color: INK,
          font: { ...font, size: 15 * zoom, weight: "normal" },
          padding: { top: 0, bottom: 6 * zoom },
        },
        legend: {
          display: chart.legend ?? true,
          position: chart.legendPosition ?? "right",
          // As close to each other as in Excel: a small chart needs the room for its bars.
          labels: { color: INK, font, boxWidth: 12 * zoom, padding: 5 * zoom },
        },
      },
      layout: { padding: 8 * zoom },
    },
    plugins: chart.dataLabels
      ? [
          {
            id: "dataLabels",
            afterDatasetsDraw: (drawing: Drawing<"bar">) => drawLabels(drawing, chart, data, font),
          },
        ]
      : [],
  };
}

/** The figures at the bars' ends, or inside the pieces of a stacked bar. */
function drawLabels(
  drawing: Drawing<"bar">,
  chart: Chart,
  data: ChartData,
  font: { size: number; family: string },
): void {
  const { ctx } = drawing;
  const stacked = data.series.length > 1;
  ctx.save();
  ctx.font = `${font.size}px ${font.family}`;
  ctx.textBaseline = "middle";
  data.series.forEach(({ numbers }, seriesIndex) => {
    drawing.getDatasetMeta(seriesIndex).data.forEach((bar, index) => {
      const value = numbers[index] ?? 0;
      const element = bar as BarElement;
      const { x: across, y: down } = element.getCenterPoint(true);
      const end = element.getProps(["x", "y"], true);
      const [x, y] = [across ?? 0, down ?? 0];
      if (stacked) {
        if (value === 0) return;
        ctx.fillStyle = chart.series[seriesIndex]?.labelColor ?? "#fff";
        ctx.textAlign = "center";
        ctx.fillText(String(value), x, y);
      } else if (drawing.options.indexAxis === "y") {
        ctx.fillStyle = INK;
        ctx.textAlign = "left";
        ctx.fillText(String(value), (end.x ?? x) + font.size / 2, y);
      } else {
        ctx.fillStyle = INK;
        ctx.textAlign = "center";
        ctx.fillText(String(value), x, (end.y ?? y) - font.size * 0.75);
      }
    });
  });
  ctx.restore();
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
