/** Every rule of the check, by the codes of its findings. A code without a rule does not compile. */
import type { FindingCode } from "../finding";
import type { Rule } from "../rule";
import { dateImpossible } from "./date-impossible";
import { dateInvalid } from "./date-invalid";
import { dateOutsideYear } from "./date-outside-year";
import { deadlineUnclear } from "./deadline-unclear";
import { duplicateItem } from "./duplicate-item";
import { errorValue } from "./error-value";
import { headerMismatch } from "./header-mismatch";
import { leftoverMarkup } from "./leftover-markup";
import { listValue } from "./list-value";
import { missingColumn } from "./missing-column";
import { mixedPunctuation } from "./mixed-punctuation";
import { numbering } from "./numbering";
import { ownContent } from "./own-content";
import { ownerJoined } from "./owner-joined";
import { ownerSpelling } from "./owner-spelling";
import { placeholder } from "./placeholder";
import { ratingTooEarly } from "./rating-too-early";
import { reasonRequired } from "./reason-required";
import { required } from "./required";
import { unmeasurableLevel } from "./unmeasurable-level";

const RULE_OF: Readonly<Record<FindingCode, Rule>> = {
  "missing-column": missingColumn,
  "header-mismatch": headerMismatch,
  required,
  "reason-required": reasonRequired,
  "error-value": errorValue,
  "date-invalid": dateInvalid,
  "not-a-number": ownContent,
  "date-outside-year": dateOutsideYear,
  "not-in-list": listValue,
  "near-match": listValue,
  "rating-too-early": ratingTooEarly,
  "number-gap": numbering,
  "number-duplicate": numbering,
  "number-invalid": numbering,
  "number-kind": numbering,
  "duplicate-item": duplicateItem,
  placeholder,
  "date-impossible": dateImpossible,
  "deadline-unclear": deadlineUnclear,
  "owner-joined": ownerJoined,
  "owner-spelling": ownerSpelling,
  "leftover-markup": leftoverMarkup,
  "mixed-punctuation": mixedPunctuation,
  "unmeasurable-level": unmeasurableLevel,
};

/** Each once. */
export const RULES: readonly Rule[] = [...new Set(Object.values(RULE_OF))];

/** Those of some codes alone, each once; they may find others too. */
export function rulesOf(codes: readonly FindingCode[]): readonly Rule[] {
  return [...new Set(codes.map((code) => RULE_OF[code]))];
}
