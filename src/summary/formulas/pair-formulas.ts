/** Counts of items by their rating and by what stands in another column, as sums over pair blocks. */
import { countedWritings } from "../../check/tally";
import type { Level } from "../../form/definition";
import { isBlank } from "../../form/reading/normalize";
import { equalCriterion, formulaText } from "../criteria";
import type { Summands } from "./formulas";
import type { PairBlock } from "./pair-blocks";

/** What is counted of the items of a row: one level, those without a rating, or all. */
export type Counted = Level | "unrated" | "all";

/** Items whose key cell holds one of the `writings`, each of them `times` over (negative: taken away). */
export function pairSummands(
  counted: Counted,
  input: {
    readonly blocks: readonly PairBlock[];
    readonly writings: readonly string[];
    /** The kinds of white space that a rating cell without a rating may hold. */
    readonly spaces: readonly string[];
    readonly times?: number;
  },
): Summands {
  const { blocks, writings, spaces, times = 1 } = input;
  return blocks.flatMap((block) =>
    writings.flatMap((writing) =>
      termsOf(counted, block, criterionOf(writing), spaces).map((term) => signed(times * block.times, term)),
    ),
  );
}

/** `+3*COUNTIF(…)`; the factor 1 is left out. */
export function signed(factor: number, term: string): string {
  const size = Math.abs(factor);
  return `${factor < 0 ? "-" : "+"}${size === 1 ? "" : `${size}*`}${term}`;
}

function termsOf(counted: Counted, block: PairBlock, key: string, spaces: readonly string[]): string[] {
  const { kind, rating } = block;
  const keys = `COUNTIF(${block.key},${key})`;
  if (counted === "all") return [kind === "key" ? `${keys}*(ROWS(${rating})${gapsOf(block)})` : keys];
  if (kind !== "rows") {
    if (counted === "unrated") return [`${keys}*(${blankCount(block, spaces)})`];
    return criteriaOf(counted).map((criterion) => `${keys}*COUNTIF(${rating},${criterion})`);
  }
  const both = (criterion: string) => `COUNTIFS(${rating},${criterion},${block.key},${key})`;
  if (counted !== "unrated") return criteriaOf(counted).map(both);
  // All without those that hold something: LibreOffice passes over blank cells at a range's end, and would miss "=".
  const blank = spaces.map((space) => `+${both(formulaText(space))}`);
  return [`(${keys}-${both('"<>"')}${blank.join("")})`];
}

/** A text of nothing but white space is taken as it is: after "=" Excel does not look for it. */
function criterionOf(writing: string): string {
  return isBlank(writing) ? formulaText(writing) : equalCriterion(writing);
}

export function criteriaOf(level: Level): string[] {
  return countedWritings(level).map(equalCriterion);
}

function blankCount(block: PairBlock, spaces: readonly string[]): string {
  return `${blankTerms(block.rating, spaces)}${block.kind === "key" ? gapsOf(block) : ""}`;
}

/** The blank cells of a range, as a sum. */
export function blankTerms(reference: string, spaces: readonly string[]): string {
  const texts = spaces.map((space) => `COUNTIF(${reference},${formulaText(space)})`);
  return [`COUNTBLANK(${reference})`, ...texts].join("+");
}

function gapsOf({ gaps }: PairBlock): string {
  return gaps > 0 ? `-${gaps}` : "";
}
