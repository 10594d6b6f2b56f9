/** The levels of a rating, from what stands in its column or what its cells' dropdown offers. */
import type { FormDefinition, Level, Outcome, RatingKind } from "../definition";
import { normalize } from "../reading/normalize";

interface Scale {
  readonly scale: readonly Level[];
  readonly ratingKind: RatingKind;
}

const MOST_LEVELS = 12;
const LONGEST = 30;

/**
 * What a level's words say of reaching it; a person looks them over. Not counted is only what says that nothing could be
 * judged: 進捗なし and 達成困難 are the worst grades of their scales, and stay in the rate.
 */
const OUTCOMES: readonly (readonly [Outcome, RegExp])[] = [
  ["notApplicable", /不能|(?:評価|判定|測定)困難|対象外|中止|該当(?:なし|せず)|^(?:なし|[-ー―])$/u],
  ["unmet", /未|でき(?:ず|な)|遅れ|下回|不十分|困難|なし$|^[dex×✕]$/iu],
  ["partial", /一部|概ね|おおむね|やや|△|^c$/iu],
];

export function proposedScale(
  texts: readonly string[],
  offered: readonly string[],
  known: readonly FormDefinition[],
): Scale {
  const found = [...new Set(texts)];
  const choices = offered.length > 0 ? offered : found;
  if (choices.length === 0) return { scale: [], ratingKind: "text" };
  const isIn = (text: string, { label, spellings }: Level) =>
    [label, ...spellings].some((one) => normalize(one) === normalize(text));
  const same = known.find(
    ({ scale }) => scale.length > 0 && choices.every((text) => scale.some((level) => isIn(text, level))),
  );
  if (same && offered.length === 0) return { scale: same.scale, ratingKind: "list" };
  if (found.length > 0 && found.every((text) => /^\d{1,3}(?:\.\d+)?\s?[%％]$/u.test(text))) {
    return { scale: [], ratingKind: "percent" };
  }
  const isList =
    choices.length <= MOST_LEVELS &&
    choices.every((text) => text.length <= LONGEST) &&
    (offered.length > 0 || texts.length >= choices.length + 2 || choices.every((text) => text.length <= 8));
  if (!isList) return { scale: [], ratingKind: "text" };
  const scale = choices.map(
    (label): Level => same?.scale.find((level) => isIn(label, level)) ?? levelOf(label),
  );
  return { scale, ratingKind: "list" };
}

function levelOf(label: string): Level {
  const outcome = OUTCOMES.find(([, pattern]) => pattern.test(normalize(label)))?.[0] ?? "met";
  return { label, spellings: [], outcome, reasonRequired: false };
}
