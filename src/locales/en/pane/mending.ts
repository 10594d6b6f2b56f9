import type { mending as japanese } from "../../ja/pane/mending";
import type { Localized } from "../../localized";
import { shortHeading } from "../../short-heading";

const number = new Intl.NumberFormat("en-US");
const counted = (count: number, one: string, many = `${one}s`) =>
  `${number.format(count)} ${count === 1 ? one : many}`;

export const mending: Localized<typeof japanese> = {
  before: "Now",
  after: "After the fix",
  blank: "(blank)",
  formula: "This cell holds a formula. If you replace it, the formula is gone.",
  replace: "Replace",
  cancel: "Cancel",
  alike: (count) => `Fix all of this kind (${number.format(count)})`,
  all: (count) => `Fix all (${number.format(count)})`,
  allHints: (count) => `Fix all hints (${number.format(count)})`,
  replaceAll: (value, count) => `Replace “${value}” in all ${number.format(count)} cells`,

  ratings: {
    open: "Rate one after the other",
    done: (count) => `Filled in ${counted(count, "rating")}.`,
    different: (count) =>
      `${counted(count, "cell")} had changed and ${count === 1 ? "was" : "were"} left alone.`,
    step: (count) => `Filling in ${counted(count, "rating")}`,
  },

  fill: "Fill in",
  fillOf: (sentence) => `Fill in: ${sentence}`,
  choose: "Choose",
  chooseOf: (sentence) => `Choose: ${sentence}`,
  input: (address, heading) => `What goes into ${address} (${shortHeading(heading)})`,
  enter: "Enter",
  enterAndNext: "Enter and go on",
  enterHint: "Ctrl+Enter: enter, and on to the next field.",
  notADate: "Please write a date such as 令和4年4月1日 or 2022/4/1.",
  notANumber: "Please write a number.",
  dateExample: "e.g. 2022/4/1",

  screen: {
    title: "Look at the fixes",
    hint: "Untick what is not to be fixed. You can undo the fix afterwards.",
    fix: (count) => `Fix ${counted(count, "cell")}`,
    cell: (address, heading) => `${address} (${shortHeading(heading)})`,
    more: (rest) => `Show the other ${counted(rest, "cell")}`,
    list: "Fixes",
    show: (cell) => `Select ${cell}`,
    formulas: (count) =>
      `${counted(count, "finding")} in cells with a formula will not be fixed here. Please look at each of them.`,
    nothing: "There is nothing to fix together.",
    noneChosen: "Please choose at least one fix.",
  },

  steps: {
    fillIn: (spot) => `Filling in ${spot}`,
    fixAll: (count) => `Fix of ${counted(count, "finding")}`,
    replaced: (value, count) => `Replacing “${value}” in ${counted(count, "cell")}`,
  },
  notices: {
    filledIn: (spot) => `Filled in “${spot}”.`,
    replaced: (value, to, count) => `Replaced “${value}” by “${to}” in ${counted(count, "cell")}.`,
    fixedAll: (count) => `Fixed ${counted(count, "finding")}.`,
    different: (count) =>
      `${counted(count, "finding")} had changed since the check and ${count === 1 ? "was" : "were"} not fixed.`,
  },
};
