/** Every rule of the check. A rule that is not here does not run. */
import type { Rule } from "../rule";
import { dateInvalid } from "./date-invalid";
import { errorValue } from "./error-value";
import { headerMismatch } from "./header-mismatch";
import { leftoverMarkup } from "./leftover-markup";
import { listValue } from "./list-value";
import { missingColumn } from "./missing-column";
import { numbering } from "./numbering";
import { ratingTooEarly } from "./rating-too-early";
import { required } from "./required";

export const RULES: readonly Rule[] = [
  missingColumn,
  headerMismatch,
  required,
  errorValue,
  dateInvalid,
  listValue,
  ratingTooEarly,
  numbering,
  leftoverMarkup,
];
