/** What of a text stays, goes and comes, in a line that is not too long. */
import { diffParts } from "../../../src/taskpane/store/text-diff";

const MARKS = { same: ["", ""], gone: ["-", "-"], new: ["+", "+"] } as const;

function line(before: string, after: string): string {
  return diffParts(before, after)
    .map(({ kind, text }) => MARKS[kind][0] + text + MARKS[kind][1])
    .join("");
}

describe("before and after in one line", () => {
  it.each([
    ["letters that are added", "ほぼ達成", "ほぼ達成した", "ほぼ達成+した+"],
    ["a sign put between", "共通職員課", "共通・職員課", "共通+・+職員課"],
    ["a text that is new", "", "令和4年4月1日", "+令和4年4月1日+"],
    ["no change", "その他", "その他", "その他"],
    ["lines", "調整<br>確認", "調整\n確認", "調整-<br>-+↵+確認"],
    [
      "a long text is shortened between the changes and at its ends",
      "職員の適切なスケジュール管理を徹底し，関係課との調整を密に行うことで、円滑な運営が行われている。",
      "職員の適切なスケジュール管理を徹底し、関係課との調整を密に行うことで、円滑な運営が行われている。",
      "…管理を徹底し-，-+、+関係課との調…",
    ],
  ])("%s", (_, before, after, expected) => {
    expect(line(before, after)).toBe(expected);
  });
});
