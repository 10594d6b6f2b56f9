/** Excel.Application: how formulas are calculated. */
import { choiceArgument } from "../arguments";
import { ModelObject, type MemberTable } from "../model-object";
import { refuse } from "../refusal";

export class Application extends ModelObject {
  readonly table: MemberTable = {
    className: "Application",
    scalars: [
      "calculationMode",
      "calculationState",
      "calculationEngineVersion",
      "decimalSeparator",
      "thousandsSeparator",
      "useSystemSeparators",
    ],
    writable: ["calculationMode"],
    methods: ["calculate", "suspendApiCalculationUntilNextSync", "suspendScreenUpdatingUntilNextSync"],
  };

  readonly calculationEngineVersion = 191029;
  readonly decimalSeparator = ".";
  readonly thousandsSeparator = ",";
  readonly useSystemSeparators = true;

  get calculationMode(): string {
    return this.session.calculationMode;
  }
  set calculationMode(value: unknown) {
    const mode = choiceArgument(value, ["Automatic", "AutomaticExceptTables", "Manual"]);
    this.session.setCalculationMode(mode);
  }

  get calculationState(): string {
    return this.session.calculationMode === "Manual" ? "Pending" : "Done";
  }

  calculate(type: unknown): void {
    choiceArgument(type, ["Recalculate", "Full", "FullRebuild"]);
    this.session.engine.recalculate?.();
    this.session.touch("content");
  }

  suspendApiCalculationUntilNextSync(): void {
    this.session.sheet(this.session.engine.activeSheet());
  }
  suspendScreenUpdatingUntilNextSync(): void {
    if (this.session.cellEditMode) refuse("InvalidOperationInCellEditMode");
  }
}
