/** English words of the rating run. */
import type { ratingsScreen as japanese } from "../../ja/screens/ratings-screen";
import type { Localized } from "../../localized";

const number = new Intl.NumberFormat("en-US");
const counted = (count: number, one: string) => `${number.format(count)} ${count === 1 ? one : `${one}s`}`;

export const ratingsScreen: Localized<typeof japanese> = {
  nothing: "No column to rate in was found.",
  position: (at, all) => `${number.format(at)} of ${number.format(all)}.`,
  left: (heading, blank) =>
    blank === 0 ? `No blank cells in “${heading}”.` : `${counted(blank, "blank cell")} left in “${heading}”.`,
  now: (heading, value) => `${heading}: ${value === "" ? "blank" : value}`,
  show: (address) => `Select ${address}`,
  keys: (levels) => `Keys 1 to ${number.format(levels)} rate; ← and → lead to the item before and after.`,
  previous: "Previous item",
  next: "Next item",
  overRated: "Show items that are rated already too",
  allDone: (heading) => `Every cell of “${heading}” is filled in.`,
};
