/**
 * Excel.DataValidation of a range. Where its cells have different rules, everything is null and the type says so.
 */
import { rectOf, without } from "../../../cells/geometry";
import type { Area, Validation } from "../../engine/engine";
import { cellCount, commonCells } from "../address";
import { choiceArgument, flagArgument, objectArgument } from "../arguments";
import type { MemberTable } from "../model-object";
import { OfCells } from "../range/of-cells";
import { RangeAreas } from "../range/range-areas";
import { cellsOf } from "../range/format/range-style";
import { refuse } from "../refusal";
import { namesIn } from "../input/formula-syntax";
import { judge } from "./validation-check";
import { criteriaOf, ruleOf, typeName } from "./validation-rule";

const NO_RULE: Omit<Validation, "areas"> = {
  type: "none",
  formula1: "",
  formula2: "",
  operator: "",
  allowBlank: true,
  showDropdown: true,
  error: { show: true, style: "stop", title: "", message: "" },
  prompt: { show: true, title: "", message: "" },
};

/** Excel's own limits for what a person is shown. */
const LONGEST = { title: 32, message: 255 };

export class DataValidation extends OfCells {
  readonly table: MemberTable = {
    className: "DataValidation",
    scalars: ["type", "rule", "prompt", "errorAlert", "ignoreBlanks", "valid"],
    writable: ["rule", "prompt", "errorAlert", "ignoreBlanks"],
    methods: ["getInvalidCells", "getInvalidCellsOrNullObject"],
    changes: ["clear"],
  };

  get type(): string {
    const pieces = this.pieces();
    const kinds = new Set(pieces.map(settingsText));
    if (kinds.size === 1) return typeName(pieces[0]!.type);
    return pieces.some(({ ruled }) => !ruled) ? "MixedCriteria" : "Inconsistent";
  }

  get rule(): unknown {
    const common = this.common();
    return common && ruleOf(common);
  }
  set rule(value: unknown) {
    const criteria = criteriaOf(value);
    this.refuseMissing(criteria.formula1, criteria.formula2);
    // Excel cannot lay a rule over cells of which only some have a prompt (office-js #2594).
    const pieces = this.pieces();
    const prompts = pieces.some(({ prompt }) => prompt.title !== "" || prompt.message !== "");
    if (prompts && !this.common()) refuse("InvalidArgument");
    const keeps = this.session.temper.ruleKeepsImeMode;
    this.change(({ imeMode, ...validation }) => ({
      ...validation,
      ...(keeps && imeMode && { imeMode }),
      ...criteria,
    }));
  }

  get prompt(): unknown {
    const common = this.common();
    return (
      common && { showPrompt: common.prompt.show, title: common.prompt.title, message: common.prompt.message }
    );
  }
  set prompt(value: unknown) {
    const given = objectArgument(value);
    const prompt = {
      show: flagArgument(given.showPrompt ?? true),
      title: shown(given.title, "title"),
      message: shown(given.message, "message"),
    };
    this.change((validation) => ({ ...validation, prompt }));
  }

  get errorAlert(): unknown {
    const common = this.common();
    if (!common) return null;
    const { show, style, title, message } = common.error;
    return { showAlert: show, style: style.charAt(0).toUpperCase() + style.slice(1), title, message };
  }
  set errorAlert(value: unknown) {
    const given = objectArgument(value);
    const style = choiceArgument(given.style ?? "Stop", ["Stop", "Warning", "Information"]);
    const error = {
      show: flagArgument(given.showAlert ?? true),
      style: style.toLowerCase() as Validation["error"]["style"],
      title: shown(given.title, "title"),
      message: shown(given.message, "message"),
    };
    this.change((validation) => ({ ...validation, error }));
  }

  get ignoreBlanks(): boolean | null {
    return this.common()?.allowBlank ?? null;
  }
  set ignoreBlanks(value: unknown) {
    const allowBlank = flagArgument(value);
    this.change((validation) => ({ ...validation, allowBlank }));
  }

  /** null: some cells hold what their rule allows, some do not. */
  get valid(): boolean | null {
    const bad = cellCount(this.invalidCells());
    if (bad === 0) return true;
    return bad === cellCount(this.areas) ? false : null;
  }

  clear(): void {
    for (const at of this.areas) this.session.engine.clearValidation(this.sheet, at);
    this.session.touch("content");
  }

  getInvalidCells(): RangeAreas {
    return this.getInvalidCellsOrNullObject() ?? refuse("ItemNotFound");
  }

  getInvalidCellsOrNullObject(): RangeAreas | null {
    const bad = this.invalidCells();
    return bad.length > 0 ? new RangeAreas(this.session, this.sheet, bad) : null;
  }

  private invalidCells(): Area[] {
    const { engine } = this.session;
    return this.pieces().flatMap(({ areas, ruled, ...validation }) => {
      if (!ruled) return [];
      const rule = { ...validation, areas };
      return areas.flatMap((at) =>
        [...cellsOf(at)]
          .map(({ row, column }) => rectOf(row, column))
          .filter((cell) => !judge(engine, this.sheet, rule, engine.values(this.sheet, cell)[0]?.[0] ?? "")),
      );
    });
  }

  /** The settings that hold for every cell; null when they differ. */
  private common(): Piece | null {
    const pieces = this.pieces();
    return new Set(pieces.map(settingsText)).size === 1 ? (pieces[0] ?? null) : null;
  }

  /** The range cut up by the rules that hold in it; the part without any has none. */
  private pieces(): Piece[] {
    const pieces: Piece[] = [];
    let bare: readonly Area[] = this.areas;
    for (const validation of this.session.engine.validations(this.sheet)) {
      const areas = commonCells(validation.areas, bare);
      if (areas.length === 0) continue;
      pieces.push({ ...validation, areas, ruled: true });
      bare = areas.reduce((rest, cut) => rest.flatMap((one) => without(one, cut)), bare);
    }
    return bare.length > 0 ? [...pieces, { ...NO_RULE, areas: bare, ruled: false }] : pieces;
  }

  /** "A named range you specified cannot be found", says Excel's dialog; a sheet that is not there it cannot read. */
  private refuseMissing(...formulas: readonly string[]): void {
    const { engine } = this.session;
    const known = (all: readonly { readonly name: string }[], name: string) =>
      all.some((one) => one.name.toLowerCase() === name.toLowerCase());
    for (const { sheets, names } of formulas.map(namesIn)) {
      if (!sheets.every((sheet) => known(engine.sheets(), sheet))) refuse("InvalidArgument");
      if (!names.every((name) => known(engine.names(), name))) refuse("InvalidArgument");
    }
  }

  private change(change: (validation: Validation) => Validation): void {
    const { engine } = this.session;
    const changed = this.pieces().map((piece) => change(validationOf(piece)));
    for (const at of this.areas) engine.clearValidation(this.sheet, at);
    for (const validation of joined(changed)) engine.addValidation(this.sheet, validation);
  }
}

type Piece = Validation & { readonly ruled: boolean };

function validationOf(piece: Piece): Validation {
  const { ruled, ...validation } = piece;
  return ruled ? validation : { ...NO_RULE, areas: piece.areas };
}

/** Rules that have become equal are one rule again. */
function joined(validations: readonly Validation[]): Validation[] {
  const groups = new Map<string, Validation>();
  for (const validation of validations) {
    const key = settingsText(validation);
    const known = groups.get(key);
    groups.set(key, known ? { ...known, areas: [...known.areas, ...validation.areas] } : validation);
  }
  return [...groups.values()];
}

function settingsText({
  type,
  formula1,
  formula2,
  operator,
  allowBlank,
  showDropdown,
  error,
  prompt,
  imeMode,
}: Validation) {
  const shown = [allowBlank, showDropdown, error, prompt, imeMode ?? ""];
  return JSON.stringify([type, formula1, formula2, operator, ...shown]);
}

function shown(value: unknown, part: keyof typeof LONGEST): string {
  const text = value ?? "";
  return typeof text === "string" && text.length <= LONGEST[part] ? text : refuse("InvalidArgument");
}
