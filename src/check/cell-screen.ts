/**
 * Which rules have something to say of a cell, found out once for each text: the cells of a form repeat themselves
 * (年度末, 職員課), and of nearly all of them no rule says anything.
 */
import { rectOf } from "../cells/geometry";
import type { Rect } from "../cells/geometry";
import type { Item } from "../form/form";
import { CellReader } from "../form/locate/item-fields";
import { ROLES } from "../form/roles";
import type { Role } from "../form/roles";
import type { CellValue } from "../workbook/snapshot";
import type { Rule } from "./rule";
import type { RuleContext } from "./context";

/** A rule that looks at single cells of an item. */
interface CellRule {
  readonly check: NonNullable<Rule["item"]>;
  readonly cells: NonNullable<Rule["cells"]>;
}

/** Texts that are all different would only fill the memory: after so many, only those known are looked for. */
const MOST_TEXTS = 5000;

class RoleScreen {
  readonly #speaks = new Map<string, boolean>();
  /** The cell that is asked about, by itself in an item: one for all, since there may be 100,000. */
  readonly #cell: { area: Rect; value: CellValue; numberFormat: string };
  readonly #item: Item;
  readonly #looksAtNumbers: boolean;
  readonly #reader: CellReader;

  constructor(
    readonly role: Role,
    private readonly rules: readonly CellRule[],
    private readonly context: RuleContext,
  ) {
    this.#cell = { area: rectOf(0, 0), value: "", numberFormat: "General" };
    this.#reader = new CellReader(role);
    this.#looksAtNumbers = rules.some(({ cells }) => !cells.textsOnly);
    this.#item = { row: 0, rows: 1, number: null, fields: { [role]: this.#cell } };
  }

  /** False when no rule says anything of the item's cell. */
  speaks(item: Item): boolean {
    const value = this.#reader.value(item);
    if (value === undefined) return false;
    if (typeof value !== "string") {
      return this.#looksAtNumbers && this.#ask(value, item.fields[this.role]?.numberFormat ?? "General");
    }
    const known = this.#speaks.get(value);
    if (known !== undefined) return known;
    const speaks = this.#ask(value, "General");
    if (this.#speaks.size < MOST_TEXTS) this.#speaks.set(value, speaks);
    return speaks;
  }

  #ask(value: CellValue, numberFormat: string): boolean {
    this.#cell.value = value;
    this.#cell.numberFormat = numberFormat;
    for (const { check } of this.rules) if (check(this.#item, 1, this.context).length > 0) return true;
    return false;
  }
}

export class CellScreen {
  readonly #roles: readonly RoleScreen[];

  constructor(rules: readonly Rule[], context: RuleContext) {
    const cellRules = rules.flatMap(({ item, cells }) => (item && cells ? [{ check: item, cells }] : []));
    this.#roles = ROLES.map(
      (role) =>
        new RoleScreen(
          role,
          cellRules.filter(({ cells }) => cells.roles.includes(role)),
          context,
        ),
    );
  }

  /** False when none of the rules that look at single cells says anything of the item. */
  speaks(item: Item): boolean {
    for (const screen of this.#roles) if (screen.speaks(item)) return true;
    return false;
  }
}
