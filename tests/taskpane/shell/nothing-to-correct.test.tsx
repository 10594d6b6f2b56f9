/**
 * @jest-environment jsdom
 */
/** 「直すところはありません」 is said where that is so, in every state of the list, and never above something to fix. */
import "@testing-library/jest-dom";
import { act, screen } from "@testing-library/react";
import { localeOf } from "../../../src/locales";
import type { SheetSnapshot } from "../../../src/workbook/snapshot";
import type { PaneStore } from "../../../src/taskpane/store/pane-store";
import { shownForm } from "../../../src/taskpane/store/list/view";
import { seedSheet } from "../../support/forms/seed-form";
import { withCell } from "../../support/forms/snapshots";
import { FakeHost } from "../../support/pane/fake-host";
import { renderPane } from "../../support/pane/render-pane";
import { completeItem, goalSheet, workbookOf } from "../../support/workbooks/goal-workbook";

const FIXES = /^(?:直す：|すべて直す|同じ種類をまとめて直す|ヒントをすべて直す)/;
const ALL = "すべて記入されています";

type Then = (store: PaneStore) => Promise<unknown> | void;
const findings = (store: PaneStore) => shownForm(store.getState())?.report.findings ?? [];
const with_ = (...cells: readonly (readonly [string, string])[]) =>
  cells.reduce<SheetSnapshot>((sheet, [address, text]) => withCell(sheet, address, text), seedSheet());
const NEAR = ["H12", "ほぼ達成"] as const;
const HINT = ["D6", "3件を調査、整理，公表する。"] as const;
const VAGUE = ["D7", "適切に対応する"] as const;

const STATES: readonly (readonly [string, SheetSnapshot, Then?])[] = [
  ["a complete form", seedSheet()],
  ["one wrong value that can be fixed", with_(NEAR)],
  ["a blank cell, which cannot", with_(["F7", ""])],
  ["a hint that can be fixed", with_(HINT)],
  ["a hint that cannot", with_(VAGUE)],
  ["hints of both kinds and a wrong value", with_(NEAR, HINT, VAGUE)],
  [
    "a wrong value that was fixed",
    with_(NEAR),
    (store) => store.fix(findings(store).find(({ code }) => code === "near-match")!),
  ],
  [
    "a wrong value that was fixed, beside hints",
    with_(NEAR, HINT),
    (store) => store.fix(findings(store).find(({ code }) => code === "near-match")!),
  ],
  ["everything fixed", with_(NEAR, HINT), (store) => store.fixAll(findings(store))],
  [
    "a fix that was taken back",
    with_(NEAR),
    async (store) => {
      await store.fixAll(findings(store));
      await store.undo();
    },
  ],
  [
    "a finding that was dismissed",
    with_(NEAR),
    (store) =>
      store.dismiss(
        findings(store).find(({ code }) => code === "near-match")!,
        "確認済み",
      ),
  ],
  [
    "a filter that leaves nothing",
    with_(NEAR, HINT),
    (store) => store.changeList({ kind: "searched", search: "どこにもない" }),
  ],
  ["a blank form", goalSheet({ items: [] })],
];

it.each(STATES.map(([name, sheet, then = () => undefined]) => [name, sheet, then] as const))(
  "%s",
  async (_, sheet, then) => {
    const host = new FakeHost(workbookOf([sheet]));
    const pane = renderPane(host, { startJob: "check" });
    await pane.connect();
    await act(async () => void (await then(pane.store)));
    const left = findings(pane.store);
    const text = document.body.textContent ?? "";
    const nothing = text.includes("直すところはありません");
    const fixes = screen.queryAllByRole("button", { name: FIXES });
    // Said to everyone, seen and heard alike: only with nothing left, and no way to fix beside it.
    expect([nothing && left.length > 0, nothing && fixes.length > 0]).toEqual([false, false]);
    // "All" is what has neither errors nor things to look at.
    const all = screen.queryByRole("heading", { name: ALL }) !== null;
    expect(all && left.some(({ severity }) => severity !== "advice")).toBe(false);
    // What is seen is looked at, not a page on which nothing is said.
    expect(text).toContain(localeOf("ja").pane.check);
  },
);

it.each<[string, SheetSnapshot, readonly [nothing: boolean, all: boolean]]>([
  ["a complete form", goalSheet({ items: [completeItem(1), completeItem(2)] }), [true, true]],
  [
    "one with a hint",
    withCell(goalSheet({ items: [completeItem(1)] }), "D6", "研修を1回実施し，全員が、受講している。"),
    [false, true],
  ],
  ["one with a blank cell", withCell(goalSheet({ items: [completeItem(1)] }), "E6", ""), [false, false]],
])("of %s: nothing to correct, and all filled in", async (_, sheet, expected) => {
  const pane = renderPane(new FakeHost(workbookOf([sheet])), { startJob: "check" });
  await pane.connect();
  const said = document.body.textContent?.includes("直すところはありません") ?? false;
  expect([said, screen.queryByRole("heading", { name: ALL }) !== null]).toEqual(expected);
});
