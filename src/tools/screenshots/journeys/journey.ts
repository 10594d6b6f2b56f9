/** A way through the states of the pane, as a person takes it. */
import type { Desk } from "../desk";

export interface PaneStateStep {
  /** Once among all journeys: a picture's file is named after it. */
  readonly name: string;
  readonly reach: (place: Desk) => Promise<void>;
}

/** States that follow one another in a page that is loaded once. */
export interface Journey {
  readonly name: string;
  readonly sample: string;
  readonly steps: readonly PaneStateStep[];
}

/** What a check of the samples says: filled fields of all. */
export const HALF = "157 / 163";
export const FULL = "163 / 163";
