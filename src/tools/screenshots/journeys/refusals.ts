/** An Excel that refuses, or does not answer. */
import type { Desk } from "../desk";
import { answerAgain, refuseBatches } from "../excel-answers";
import { COMPLETE } from "../workbooks";
import { type Journey } from "./journey";

export const REFUSALS: readonly Journey[] = [
  {
    name: "an Excel that refuses",
    sample: COMPLETE,
    steps: [
      { name: "no-permission", reach: (place) => refused(place, "Unauthenticated", "no-permission") },
      { name: "read-only", reach: (place) => refused(place, "ReadOnly", "read-only") },
      { name: "connection-lost", reach: (place) => refused(place, "ConnectionFailure", "lost") },
      { name: "unexpected", reach: (place) => refused(place, "GeneralException", "unexpected") },
      {
        name: "reading",
        async reach(place) {
          await refuseBatches(place.page, null);
          await place.button(place.words.pane.check).click();
          await place.says(place.words.pane.busy.check);
        },
      },
      {
        name: "reading-slowly",
        async reach(place) {
          await place.button(place.words.states.slow.cancel).waitFor();
        },
      },
      {
        name: "reading-given-up",
        async reach(place) {
          await place.button(place.words.states.slow.cancel).click();
          await place.ready();
          await answerAgain(place.page);
        },
      },
    ],
  },
];

async function refused(
  place: Desk,
  code: string,
  ours: keyof Desk["words"]["errors"]["excel"],
): Promise<void> {
  await refuseBatches(place.page, code);
  await place.press(place.words.pane.actions.dropdowns, place.words.errors.excel[ours]);
  await answerAgain(place.page);
}
