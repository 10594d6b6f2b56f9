/** Excel.ChartTitle, Excel.ChartLegend and Excel.ChartDataLabels. */
import { choiceArgument, flagArgument, textArgument } from "../arguments";
import type { Chart } from "./chart";
import { ModelObject, type MemberTable } from "../model-object";
import { refuse } from "../refusal";

export abstract class ChartPart extends ModelObject {
  constructor(protected readonly chart: Chart) {
    super(chart.session);
  }

  override protectedBy(): string {
    return this.chart.sheet;
  }
}

export class ChartTitle extends ChartPart {
  readonly table: MemberTable = {
    className: "ChartTitle",
    scalars: ["text", "visible"],
    writable: ["text", "visible"],
  };

  get text(): string {
    const { temper } = this.chart.session;
    if (!this.visible && !temper.missingTitleReadable) refuse("GeneralException");
    return this.chart.data.title;
  }
  set text(value: unknown) {
    this.chart.change({ title: textArgument(value) });
  }

  get visible(): boolean {
    return this.chart.data.title !== "";
  }
  set visible(value: unknown) {
    const visible = flagArgument(value);
    if (visible !== this.visible) this.chart.change({ title: visible ? "Chart Title" : "" });
  }
}

export class ChartLegend extends ChartPart {
  readonly table: MemberTable = {
    className: "ChartLegend",
    scalars: ["visible", "position"],
    writable: ["visible", "position"],
  };

  get position(): string {
    const position = this.chart.data.legendPosition ?? "right";
    return `${position.charAt(0).toUpperCase()}${position.slice(1)}`;
  }
  set position(value: unknown) {
    const chosen = choiceArgument(value, ["Bottom", "Top", "Left", "Right"]);
    this.chart.change({ legendPosition: chosen.toLowerCase() as "bottom" | "top" | "left" | "right" });
  }

  get visible(): boolean {
    return this.chart.data.legend ?? true;
  }
  set visible(value: unknown) {
    this.chart.change({ legend: flagArgument(value) });
  }
}

export class ChartDataLabels extends ChartPart {
  readonly table: MemberTable = {
    className: "ChartDataLabels",
    scalars: ["showValue"],
    writable: ["showValue"],
  };

  get showValue(): boolean {
    return this.chart.data.dataLabels ?? false;
  }
  set showValue(value: unknown) {
    this.chart.change({ dataLabels: flagArgument(value) });
  }
}
