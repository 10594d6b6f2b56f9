/** 評価をまとめて入力: the items as they are gone through, one cell after the other. */
import type { RatingRole } from "../../../actions/rate";
import type { Rect } from "../../../cells/geometry";
import { choicesOf } from "../../../check/choices";
import { headingOf } from "../../../check/rule";
import { isBlank, textOf } from "../../../form/reading/normalize";
import type { Role } from "../../../form/roles";
import { itemText } from "./view";
import type { CheckedForm } from "../../../actions/check";

export interface RatingStop {
  /** The item's 1-based position, and the form's own number. */
  readonly position: number;
  readonly number: number | null;
  readonly owner: string;
  readonly text: string;
  /** どの水準まで, どのような方法で: the heading, and what stands there. */
  readonly details: readonly { readonly heading: string; readonly text: string }[];
  readonly area: Rect;
  readonly value: string;
}

export interface RatingRun {
  readonly role: RatingRole;
  /** The column's own heading. */
  readonly heading: string;
  readonly labels: readonly string[];
  readonly stops: readonly RatingStop[];
}

const DETAILS: readonly Role[] = ["level", "method"];

/** null: the form has no column to rate in, or no list. A cell that a formula fills is nobody's to rate. */
export function ratingRun({ form, phase }: CheckedForm): RatingRun | null {
  const role: RatingRole = phase.phase === "interim" ? "interimRating" : "rating";
  const labels = choicesOf(form.definition, role).map(({ label }) => label);
  if (!form.columns[role] || labels.length === 0) return null;
  const seen = new Set<string>();
  const stops = form.items.flatMap((item, index): RatingStop[] => {
    const field = item.fields[role];
    const key = `${field?.area.row}:${field?.area.column}`;
    if (!field || field.formula || field.inPieces || seen.has(key)) return [];
    seen.add(key);
    const position = index + 1;
    const details = DETAILS.flatMap((one) => {
      const text = textOf(item.fields[one]?.value ?? "").trim();
      return text === "" ? [] : [{ heading: headingOf(form, one), text }];
    });
    return [
      {
        position,
        number: item.number,
        owner: textOf(item.fields.owner?.value ?? ""),
        text: itemText(form, { kind: "item", number: item.number, position }),
        details,
        area: field.area,
        value: textOf(field.value),
      },
    ];
  });
  return stops.length === 0 ? null : { role, heading: headingOf(form, role), labels, stops };
}

/** The stop after `from` (by 1) or before it (-1), from the run's other end at last; only blank ones unless `all`. */
export function stopFrom(values: readonly string[], from: number, by: 1 | -1, all: boolean): number | null {
  const count = values.length;
  for (let steps = 1; steps <= count; steps += 1) {
    const at = (from + by * steps + count * 2) % count;
    if (all ? at !== from && isInOrder(from, at, by) : isBlank(values[at] ?? "")) return at;
  }
  return null;
}

function isInOrder(from: number, at: number, by: 1 | -1): boolean {
  return by === 1 ? at > from : at < from;
}
