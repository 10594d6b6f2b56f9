/** Counts of items, as they are when the summary is planned: for the preview, and to tell later what has changed. */
import { tallyOf } from "../../check/tally";
import type { FormDefinition, Level } from "../../form/definition";
import type { Item } from "../../form/form";

export interface Figures {
  /** In scale order. */
  readonly levels: readonly number[];
  readonly unrated: number;
  readonly offList: number;
  readonly total: number;
}

export function countItems(definition: FormDefinition, items: readonly Item[]): Figures {
  const { byRating, ...rest } = tallyOf(definition, items);
  return { levels: byRating.map((one) => one.count), ...rest };
}

/** `factor` -1: what `b` counts is taken away. */
export function addFigures(a: Figures, b: Figures, factor = 1): Figures {
  return {
    levels: a.levels.map((count, index) => count + factor * (b.levels[index] ?? 0)),
    unrated: a.unrated + factor * b.unrated,
    offList: a.offList + factor * b.offList,
    total: a.total + factor * b.total,
  };
}

/** Met ÷ rated, levels that say that nothing can be judged apart; null: nothing has been rated. */
export interface Achievement {
  readonly met: number;
  readonly rated: number;
  readonly rate: number | null;
}

export function achievementOf(scale: readonly Level[], { levels }: Figures): Achievement {
  const sum = (wanted: (level: Level) => boolean) =>
    scale.reduce((total, level, index) => total + (wanted(level) ? (levels[index] ?? 0) : 0), 0);
  const met = sum(isMet);
  const rated = sum(isJudged);
  return { met, rated, rate: rated === 0 ? null : met / rated };
}

export function isMet({ outcome }: Level): boolean {
  return outcome === "met";
}

/** 中止, 評価不能 and the like say nothing about reaching the goal. */
export function isJudged({ outcome }: Level): boolean {
  return outcome !== "notApplicable";
}

/** Goals that were not, or not wholly, reached. */
export function isNotMet({ outcome }: Level): boolean {
  return outcome === "unmet" || outcome === "partial";
}
