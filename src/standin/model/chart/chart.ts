/** Excel.Chart. Office.js has no alternative text for charts (up to ExcelApi 1.14), so neither is it here. */
import type { Area, Chart as ChartData } from "../../engine/engine";
import { readAddress } from "../address";
import { numberArgument, textArgument } from "../arguments";
import { ChartAxes } from "./chart-axes";
import { chartKind } from "./chart-collection";
import { ChartDataLabels, ChartLegend, ChartTitle } from "./chart-parts";
import { ChartSeriesCollection } from "./chart-series";
import { seriesOf } from "./chart-source";
import { ModelObject, type MemberTable } from "../model-object";
import { Range } from "../range/range";
import { refuse } from "../refusal";
import type { Session } from "../session";
import { Worksheet } from "../sheet/worksheet";

export class Chart extends ModelObject {
  readonly table: MemberTable = {
    className: "Chart",
    scalars: ["id", "name", "chartType", "left", "top", "width", "height"],
    writable: ["name", "chartType", "left", "top", "width", "height"],
    objects: ["title", "legend", "series", "dataLabels", "axes", "worksheet"],
    changes: ["delete", "setData", "setPosition"],
  };

  constructor(
    session: Session,
    readonly sheet: string,
    readonly id: string,
  ) {
    super(session);
  }

  override identity(): string {
    return this.id;
  }

  override protectedBy(): string {
    return this.sheet;
  }

  /** The chart as the engine has it. */
  get data(): ChartData {
    const name = this.session.chartIds.nameOf(this.sheet, this.id);
    const found = this.session.engine.charts(this.sheet).find((chart) => chart.name === name);
    return found ?? refuse("ItemNotFound");
  }

  change(change: Partial<ChartData>): void {
    this.session.engine.putChart(this.sheet, { ...this.data, ...change });
    this.session.touch("content");
  }

  get name(): string {
    return this.data.name;
  }
  set name(value: unknown) {
    const name = textArgument(value);
    const { data } = this;
    if (name === data.name) return;
    const charts = this.session.engine.charts(this.sheet);
    if (name === "" || charts.some((chart) => chart.name.toLowerCase() === name.toLowerCase())) {
      refuse("InvalidArgument");
    }
    this.session.engine.removeChart(this.sheet, data.name);
    this.session.engine.putChart(this.sheet, { ...data, name });
    this.session.chartIds.rename(this.id, name);
  }

  get chartType(): string {
    const { type } = this.data;
    return type === "other" ? "Invalid" : type.charAt(0).toUpperCase() + type.slice(1);
  }
  set chartType(value: unknown) {
    this.change({ type: chartKind(value) });
  }

  /** Points from the sheet's corner. */
  get left(): number {
    return this.data.left;
  }
  set left(value: unknown) {
    this.change({ left: numberArgument(value, 0) });
  }
  get top(): number {
    return this.data.top;
  }
  set top(value: unknown) {
    this.change({ top: numberArgument(value, 0) });
  }
  get width(): number {
    return this.data.width;
  }
  set width(value: unknown) {
    this.change({ width: numberArgument(value, 0) });
  }
  get height(): number {
    return this.data.height;
  }
  set height(value: unknown) {
    this.change({ height: numberArgument(value, 0) });
  }

  get title(): ChartTitle {
    return new ChartTitle(this);
  }
  get legend(): ChartLegend {
    return new ChartLegend(this);
  }
  get series(): ChartSeriesCollection {
    return new ChartSeriesCollection(this);
  }
  get dataLabels(): ChartDataLabels {
    return new ChartDataLabels(this);
  }
  get axes(): ChartAxes {
    return new ChartAxes(this);
  }
  get worksheet(): Worksheet {
    return new Worksheet(this.session, this.sheet);
  }

  delete(): void {
    this.session.engine.removeChart(this.sheet, this.data.name);
    this.session.chartIds.forget(this.id);
    this.session.touch("content");
  }

  /** Colours stay with their series' places, names are those of the new cells. */
  setData(source: unknown, seriesBy?: unknown): void {
    if (!(source instanceof Range)) return refuse("InvalidArgument");
    const before = this.data.series;
    const series = seriesOf(this.session.engine, source.sheet, source.area, seriesBy);
    this.change({ series: series.map((one, index) => ({ ...one, color: before[index]?.color ?? null })) });
  }

  /** Covers the cells from `start` to `end`, both of them Ranges or addresses. */
  setPosition(start: unknown, end?: unknown): void {
    const first = this.cells(start);
    const last = end === undefined || end === null ? null : this.cells(end);
    const corner = new Range(this.session, this.sheet, first);
    const place = { left: corner.left, top: corner.top };
    if (!last) return this.change(place);
    const whole = corner.getBoundingRect(new Range(this.session, this.sheet, last));
    this.change({ ...place, width: whole.width, height: whole.height });
  }

  private cells(given: unknown): Area {
    if (given instanceof Range) return given.sheet === this.sheet ? given.area : refuse("InvalidArgument");
    return readAddress(textArgument(given))?.area ?? refuse("InvalidArgument");
  }
}
