/**
 * Brings a check up to date after some items changed, without walking the form: what those items say of themselves,
 * what depends on them, completeness and tally.
 */
import type { Field, Form, Item } from "../form/form";
import { ROLES } from "../form/roles";
import type { Role } from "../form/roles";
import { addItemFindings, checkStateOf, formFindings } from "./check";
import type { CheckState } from "./check";
import { CellCount } from "./completeness";
import { rolesReadByForm } from "./dependencies";
import { carryDigests } from "./digests";
import { inReadingOrder, merged } from "./placed-findings";
import { contextOf } from "./context";
import { RULES } from "./rules";
import { RatingCount } from "./tally";

/** An item as it is now; `position` is its 1-based place in the form. */
export interface ChangedItem {
  readonly position: number;
  readonly item: Item;
}

const READ_BY_FORM = RULES.map(rolesReadByForm);

/**
 * The same as a check of the whole form with the items in the places of the old ones. A merged cell that several items
 * share is a change of each of them. Throws a RangeError for a position that the form does not have.
 */
export function recheck(state: CheckState, changes: readonly ChangedItem[]): CheckState {
  const { phase, completeness, tally } = state.report;
  const items = state.form.items.slice();
  const changedRoles = new Set<Role>();
  const ratings = new RatingCount(state.form.definition, tally);
  const form: Form = { ...state.form, items };
  const context = contextOf(form, phase);
  carryDigests(state.context, context, changes);
  const cells = new CellCount(context, completeness);
  for (const { position, item } of changes) {
    const before = items[position - 1];
    if (!before) throw new RangeError(`the form has no item ${position}`);
    items[position - 1] = item;
    cells.remove(before);
    cells.add(item);
    ratings.remove(before);
    ratings.add(item);
    for (const role of ROLES) if (differs(before, item, role)) changedRoles.add(role);
  }
  const depends = READ_BY_FORM.map((roles) => roles.some((role) => changedRoles.has(role)));
  const fresh = formFindings(context, (rule) => depends[rule] === true);
  const positions = new Set(changes.map(({ position }) => position));
  for (const position of positions) {
    const item = items[position - 1];
    if (item) addItemFindings(fresh, item, position, context);
  }
  const kept = state.placed.filter(({ finding, rule, by }) =>
    by === "form" ? !depends[rule] : !positions.has(finding.item ?? 0),
  );
  return checkStateOf(context, merged(kept, fresh.sort(inReadingOrder)), {
    phase,
    completeness: { filled: cells.filled, required: cells.required },
    tally: ratings.tally(),
  });
}

/** An item's place matters for fields that it shares with the item above. */
function differs(before: Item, after: Item, role: Role): boolean {
  const moved = before.row !== after.row || (role === "number" && before.number !== after.number);
  return moved || !sameField(before.fields[role], after.fields[role]);
}

function sameField(a: Field | undefined, b: Field | undefined): boolean {
  if (a === b) return true;
  if (!a || !b) return false;
  return (
    a.value === b.value &&
    a.numberFormat === b.numberFormat &&
    a.area.row === b.area.row &&
    a.area.column === b.area.column &&
    a.area.rows === b.area.rows &&
    a.area.columns === b.area.columns
  );
}
