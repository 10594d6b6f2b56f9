/** Excel.ChartSeriesCollection, Excel.ChartSeries, its Excel.ChartSeriesFormat and Excel.ChartFill. */
import type { Chart as ChartData } from "../../engine/engine";
import { colorArgument, flagArgument, textArgument, wholeArgument } from "../arguments";
import type { Chart } from "./chart";
import { ChartPart } from "./chart-parts";
import type { MemberTable } from "../model-object";
import { refuse } from "../refusal";

type SeriesData = ChartData["series"][number];

export class ChartSeriesCollection extends ChartPart {
  readonly table: MemberTable = {
    className: "ChartSeriesCollection",
    scalars: ["count"],
    methods: ["getCount", "getItemAt"],
  };

  override items(): readonly ChartSeries[] {
    return this.chart.data.series.map((_, index) => new ChartSeries(this.chart, index));
  }

  get count(): number {
    return this.chart.data.series.length;
  }
  getCount(): number {
    return this.count;
  }

  getItemAt(index: unknown): ChartSeries {
    return new ChartSeries(this.chart, wholeArgument(index, 0, this.count - 1));
  }
}

abstract class SeriesPart extends ChartPart {
  constructor(
    chart: Chart,
    protected readonly index: number,
  ) {
    super(chart);
  }

  protected get data(): SeriesData {
    return this.chart.data.series[this.index] ?? refuse("ItemNotFound");
  }

  protected changeSeries(change: Partial<SeriesData>): void {
    const { series } = this.chart.data;
    this.chart.change({ series: series.map((one, at) => (at === this.index ? { ...one, ...change } : one)) });
  }
}

export class ChartSeries extends SeriesPart {
  readonly table: MemberTable = {
    className: "ChartSeries",
    scalars: ["name", "hasDataLabels", "gapWidth"],
    writable: ["name", "hasDataLabels", "gapWidth"],
    objects: ["format", "dataLabels"],
  };

  get name(): string {
    return this.data.name;
  }
  set name(value: unknown) {
    this.changeSeries({ name: textArgument(value) });
  }

  /** The engine labels all series of a chart or none. */
  get hasDataLabels(): boolean {
    return this.chart.data.dataLabels ?? false;
  }
  set hasDataLabels(value: unknown) {
    this.chart.change({ dataLabels: flagArgument(value) });
  }

  /** One for all series of a chart, as in the file. */
  get gapWidth(): number {
    return this.chart.data.gapWidth ?? 150;
  }
  set gapWidth(value: unknown) {
    this.chart.change({ gapWidth: wholeArgument(value, 0, 500) });
  }

  get dataLabels(): ChartSeriesLabels {
    return new ChartSeriesLabels(this.chart, this.index);
  }

  get format(): ChartSeriesFormat {
    return new ChartSeriesFormat(this.chart, this.index);
  }
}

/** Excel.ChartDataLabels of one series, with its Excel.ChartDataLabelFormat and Excel.ChartFont. */
export class ChartSeriesLabels extends SeriesPart {
  readonly table: MemberTable = {
    className: "ChartDataLabels",
    scalars: ["numberFormat"],
    writable: ["numberFormat"],
    objects: ["format"],
  };

  get numberFormat(): string {
    return this.data.labelFormat ?? "General";
  }
  set numberFormat(value: unknown) {
    this.changeSeries({ labelFormat: textArgument(value) });
  }

  get format(): ChartLabelFormat {
    return new ChartLabelFormat(this.chart, this.index);
  }
}

class ChartLabelFormat extends SeriesPart {
  readonly table: MemberTable = { className: "ChartDataLabelFormat", objects: ["font"] };

  get font(): ChartLabelFont {
    return new ChartLabelFont(this.chart, this.index);
  }
}

class ChartLabelFont extends SeriesPart {
  readonly table: MemberTable = { className: "ChartFont", scalars: ["color"], writable: ["color"] };

  get color(): string {
    return this.data.labelColor ?? "#404040";
  }
  set color(value: unknown) {
    this.changeSeries({ labelColor: colorArgument(value) });
  }
}

export class ChartSeriesFormat extends SeriesPart {
  readonly table: MemberTable = { className: "ChartSeriesFormat", objects: ["fill"] };

  get fill(): ChartFill {
    return new ChartFill(this.chart, this.index);
  }
}

export class ChartFill extends SeriesPart {
  readonly table: MemberTable = { className: "ChartFill", changes: ["clear", "setSolidColor"] };

  setSolidColor(color: unknown): void {
    this.changeSeries({ color: colorArgument(color) });
  }

  clear(): void {
    this.changeSeries({ color: null });
  }
}
