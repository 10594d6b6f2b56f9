/** Every rule of the check, in the order in which their findings stand at one cell. A rule that is not here does not run. */
import type { Rule } from "../rule";
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
import { ownerJoined } from "./owner-joined";
import { placeholder } from "./placeholder";
import { ratingTooEarly } from "./rating-too-early";
import { reasonRequired } from "./reason-required";
import { required } from "./required";
import { unmeasurableLevel } from "./unmeasurable-level";

export const RULES: readonly Rule[] = [
  missingColumn,
  headerMismatch,
  required,
  reasonRequired,
  errorValue,
  dateInvalid,
  dateOutsideYear,
  listValue,
  ratingTooEarly,
  numbering,
  duplicateItem,
  placeholder,
  deadlineUnclear,
  ownerJoined,
  leftoverMarkup,
  mixedPunctuation,
  unmeasurableLevel,
];
