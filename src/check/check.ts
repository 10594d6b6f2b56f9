/** The whole check of one form: every rule, in the order in which a person reads the sheet. */
import type { Form, Item } from "../form/form";
import type { Phase } from "../form/roles";
import { CellScreen } from "./cell-screen";
import { CellCount, countFields } from "./completeness";
import { DigestWalk } from "./digests";
import type { FormReport } from "./finding";
import { inReadingOrder } from "./placed-findings";
import type { PlacedFinding } from "./placed-findings";
import { contextOf } from "./context";
import type { RuleContext } from "./context";
import { RULES } from "./rules";
import { RatingCount } from "./tally";

/** A form with its report, and what is needed to bring the report up to date when an item changes. */
export interface CheckState {
  readonly form: Form;
  readonly report: FormReport;
  /** The report's findings, with where they come from. */
  readonly placed: readonly PlacedFinding[];
  readonly context: RuleContext;
}

export function checkForm(form: Form, phase: Phase): FormReport {
  return startCheck(form, phase).report;
}

/** As `checkForm`, for a form that is rechecked item by item from then on. */
export function startCheck(form: Form, phase: Phase): CheckState {
  const context = contextOf(form, phase);
  const placed: PlacedFinding[] = [];
  const ratings = new RatingCount(form.definition);
  const cells = new CellCount(context, countFields(form));
  const screen = new CellScreen(RULES, context);
  const digests = new DigestWalk(
    context,
    RULES.flatMap(({ digest }) => digest ?? []),
  );
  let position = 0;
  // One walk for everything: with 100,000 items, fetching them from memory costs more than looking at them.
  for (const item of form.items) {
    position += 1;
    addItemFindings(placed, item, position, context, screen.speaks(item));
    digests.add(item, position);
    cells.add(item);
    ratings.add(item);
  }
  placed.push(...formFindings(context, () => true));
  placed.sort(inReadingOrder);
  return checkStateOf(context, placed, {
    phase,
    completeness: { filled: cells.filled, required: cells.required },
    tally: ratings.tally(),
  });
}

/** `placed` is in reading order. */
export function checkStateOf(
  context: RuleContext,
  placed: readonly PlacedFinding[],
  rest: Omit<FormReport, "findings">,
): CheckState {
  const report = { ...rest, findings: placed.map(({ finding }) => finding) };
  return { form: context.form, placed, context, report };
}

/** What the wanted rules say of the form as a whole, rule by rule. `wanted` gets the place in the register. */
export function formFindings(context: RuleContext, wanted: (rule: number) => boolean): PlacedFinding[] {
  const placed: PlacedFinding[] = [];
  RULES.forEach((rule, index) => {
    if (!rule.form || !wanted(index)) return;
    for (const finding of rule.form(context)) placed.push({ finding, rule: index, by: "form" });
  });
  return placed;
}

const ITEM_RULES = RULES.flatMap(({ item, cells }, rule) => (item ? [{ check: item, rule, cells }] : []));
const OTHER_ITEM_RULES = ITEM_RULES.filter(({ cells }) => !cells);

/** Adds what the rules say of one item, rule by rule; `cells`: also those that look at single cells. */
export function addItemFindings(
  placed: PlacedFinding[],
  item: Item,
  position: number,
  context: RuleContext,
  cells = true,
): void {
  for (const { check, rule } of cells ? ITEM_RULES : OTHER_ITEM_RULES) {
    const findings = check(item, position, context);
    if (findings.length === 0) continue;
    for (const finding of findings) placed.push({ finding, rule, by: "item" });
  }
}
