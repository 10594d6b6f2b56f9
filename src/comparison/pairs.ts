/**
 * Which item of one form is which of another: by what they say. Numbers change whenever an item is put in between, so a
 * number only decides between items that say the same.
 */
import type { Item } from "../form/form";
import { textOf } from "../form/reading/normalize";
import type { Role } from "../form/roles";

export interface Pair {
  /** Zero-based among the items of each form. */
  readonly before: number;
  readonly after: number;
}

/** Of 1: below it two items are different goals. Half of what they say is the same. */
const LEAST = 0.5;
/** What the goal itself counts, beside the state to be reached and the way there. */
const GOAL = 0.6;
const NEAR: readonly Role[] = ["level", "method"];
/** Letters: less may be said of many goals (年度末までに実施する). */
const TELLING = 15;
/** Less than any difference of texts. */
const SAME_NUMBER = 1e-6;
const SAME_PLACE = 1e-9;

interface Said {
  readonly goal: string;
  readonly goalPairs: Pairs;
  readonly rest: string;
  readonly restPairs: Pairs;
  readonly number: number | null;
}

/** Each item is in one pair at most. */
export function pairItems(before: readonly Item[], after: readonly Item[]): Pair[] {
  const [old, now] = [before.map(said), after.map(said)];
  const candidates = old.flatMap((one, at) =>
    now.flatMap((other, to) => {
      const likeness = likenessOf(one, other);
      if (likeness < LEAST) return [];
      const number = one.number !== null && one.number === other.number ? SAME_NUMBER : 0;
      return [{ before: at, after: to, score: likeness + number - Math.abs(at - to) * SAME_PLACE }];
    }),
  );
  candidates.sort((a, b) => b.score - a.score || a.before - b.before || a.after - b.after);
  const [takenBefore, takenAfter] = [new Set<number>(), new Set<number>()];
  const pairs: Pair[] = [];
  for (const { before: at, after: to } of candidates) {
    if (takenBefore.has(at) || takenAfter.has(to)) continue;
    takenBefore.add(at);
    takenAfter.add(to);
    pairs.push({ before: at, after: to });
  }
  return pairs.sort((a, b) => a.after - b.after);
}

/** 1: they say the same; more than that where all the rest is the same too. */
function likenessOf(one: Said, other: Said): number {
  const rest = likeness(one.rest, one.restPairs, other.rest, other.restPairs);
  if (one.goal !== "" && one.goal === other.goal) return 1 + rest;
  const goal = likeness(one.goal, one.goalPairs, other.goal, other.goalPairs);
  // Where a goal is not written yet, all that is known is the rest.
  if (one.goal === "" || other.goal === "") return one.rest === "" ? 0 : rest * 0.9;
  if (one.rest === "" || other.rest === "") return goal;
  // A goal that is called otherwise altogether is known by the rest, where that says enough.
  const byRest = Math.min(one.rest.length, other.rest.length) < TELLING ? 0 : rest * GOAL;
  return Math.max(goal * GOAL + rest * (1 - GOAL), goal * 0.9, byRest);
}

function said({ number, fields }: Item): Said {
  const goal = key(textOf(fields.item?.value ?? ""));
  const rest = key(NEAR.map((role) => textOf(fields[role]?.value ?? "")).join(""));
  return { goal, goalPairs: pairsOf(goal), rest, restPairs: pairsOf(rest), number };
}

/** Without width, white space, punctuation, signs and case. */
function key(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[\p{P}\p{S}\p{Z}\p{C}]+/gu, "")
    .toLowerCase();
}

/** Letters that stand side by side, and how often. */
type Pairs = ReadonlyMap<string, number>;

function pairsOf(text: string): Pairs {
  const found = new Map<string, number>();
  const letters = [...text];
  letters.forEach((letter, index) => {
    const next = letters[index + 1];
    if (next === undefined && index > 0) return;
    const pair = letter + (next ?? "");
    found.set(pair, (found.get(pair) ?? 0) + 1);
  });
  return found;
}

/** Sørensen's and Dice's coefficient over pairs of letters: from 0 to 1. */
function likeness(one: string, pairs: Pairs, other: string, others: Pairs): number {
  if (one === other) return 1;
  let common = 0;
  let all = 0;
  for (const [pair, count] of pairs) {
    common += Math.min(count, others.get(pair) ?? 0);
    all += count;
  }
  for (const count of others.values()) all += count;
  return all === 0 ? 0 : (2 * common) / all;
}
