/**
 * The states that the pane can be in, and how a person gets from one to the next: for what must hold in each of them
 * (tests/browser), and to look at each of them (`npm run screenshots -- --states FOLDER`).
 */
import { COLLECTING } from "./journeys/collecting";
import { COMPLETE_FORM } from "./journeys/complete";
import { HALF_FILLED_FORM } from "./journeys/half-filled";
import type { Journey } from "./journeys/journey";
import { OTHER_FORMS } from "./journeys/other-forms";
import { REFUSALS } from "./journeys/refusals";

export const JOURNEYS: readonly Journey[] = [
  ...COLLECTING,
  ...HALF_FILLED_FORM,
  ...COMPLETE_FORM,
  ...OTHER_FORMS,
  ...REFUSALS,
];
