/** Excel.ChartAxes and Excel.ChartAxis: the category axis, as far as the engine can draw it. */
import { flagArgument } from "../arguments";
import { ChartPart } from "./chart-parts";
import type { MemberTable } from "../model-object";

export class ChartAxes extends ChartPart {
  readonly table: MemberTable = { className: "ChartAxes", objects: ["categoryAxis"] };

  get categoryAxis(): ChartCategoryAxis {
    return new ChartCategoryAxis(this.chart);
  }
}

export class ChartCategoryAxis extends ChartPart {
  readonly table: MemberTable = {
    className: "ChartAxis",
    scalars: ["reversePlotOrder"],
    writable: ["reversePlotOrder"],
  };

  get reversePlotOrder(): boolean {
    return this.chart.data.reverseCategories ?? false;
  }
  set reversePlotOrder(value: unknown) {
    this.chart.change({ reverseCategories: flagArgument(value) });
  }
}
