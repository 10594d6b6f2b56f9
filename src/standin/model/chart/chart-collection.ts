/** Excel.ChartCollection: the charts of one sheet. */
import type { Chart as ChartData } from "../../engine/engine";
import { choiceArgument, textArgument, wholeArgument } from "../arguments";
import { Chart } from "./chart";
import { seriesOf } from "./chart-source";
import { ModelObject, type MemberTable } from "../model-object";
import { Range } from "../range/range";
import { refuse } from "../refusal";
import type { Session } from "../session";

/** The kinds that the engine can draw. Office.js knows many more: those are refused. */
export const CHART_TYPES = ["ColumnClustered", "BarClustered", "BarStacked100"] as const;

const OTHER_TYPES =
  /^(?:_?3D|Column|Bar|Line|Pie|Doughnut|XYScatter|Area|Radar|Surface|Bubble|Stock|Cylinder|Cone|Pyramid|Pareto|Boxwhisker|Treemap|Waterfall|Sunburst|Funnel|RegionMap|Histogram)/i;

/** Excel's own size for a new chart, in points. */
const NEW_CHART = { left: 60, top: 60, width: 360, height: 216 };

export class ChartCollection extends ModelObject {
  readonly table: MemberTable = {
    className: "ChartCollection",
    scalars: ["count"],
    methods: ["getCount", "getItem", "getItemAt", "getItemOrNullObject"],
    changes: ["add"],
  };

  constructor(
    session: Session,
    private readonly sheet: string,
  ) {
    super(session);
  }

  override protectedBy(): string {
    return this.sheet;
  }

  override items(): readonly Chart[] {
    return this.all.map(({ name }) => this.chart(name));
  }

  override itemAt(key: unknown): Chart {
    return this.getItem(key);
  }

  get count(): number {
    return this.all.length;
  }
  getCount(): number {
    return this.count;
  }

  /** By name or id. */
  getItem(key: unknown): Chart {
    return this.getItemOrNullObject(key) ?? refuse("ItemNotFound");
  }

  getItemOrNullObject(key: unknown): Chart | null {
    const wanted = textArgument(key);
    const name = this.session.chartIds.nameOf(this.sheet, wanted) ?? wanted;
    const found = this.all.find((chart) => chart.name.toLowerCase() === name.toLowerCase());
    return found ? this.chart(found.name) : null;
  }

  getItemAt(index: unknown): Chart {
    const found = this.all[wholeArgument(index, 0)] ?? refuse("ItemNotFound");
    return this.chart(found.name);
  }

  add(type: unknown, source: unknown, seriesBy: unknown): Chart {
    const kind = chartKind(type);
    if (!(source instanceof Range)) return refuse("InvalidArgument");
    const name = this.freeName();
    const series = seriesOf(this.session.engine, source.sheet, source.area, seriesBy);
    const title = series.length === 1 ? series[0]!.name : "";
    const chart: ChartData = { name, type: kind, title, alternativeText: "", series, ...NEW_CHART };
    this.session.engine.putChart(this.sheet, chart);
    this.session.touch("content");
    return this.chart(name);
  }

  private get all(): readonly ChartData[] {
    return this.session.engine.charts(this.sheet);
  }

  private chart(name: string): Chart {
    return new Chart(this.session, this.sheet, this.session.chartIds.idOf(this.sheet, name));
  }

  private freeName(): string {
    let number = 1;
    while (this.all.some(({ name }) => name === `Chart ${number}`)) number += 1;
    return `Chart ${number}`;
  }
}

export function chartKind(type: unknown): ChartData["type"] {
  const text = textArgument(type);
  const known = CHART_TYPES.some((name) => name.toLowerCase() === text.toLowerCase());
  if (!known && !OTHER_TYPES.test(text)) return refuse("InvalidArgument");
  if (!known) return refuse("NotImplemented", `Charts of type "${text}" are not known here.`);
  const name = choiceArgument(text, CHART_TYPES);
  return `${name.charAt(0).toLowerCase()}${name.slice(1)}` as ChartData["type"];
}
