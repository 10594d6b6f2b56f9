/**
 * @jest-environment jsdom
 */
import "@testing-library/jest-dom";
import { act, screen, within } from "@testing-library/react";
import { FakeHost } from "../../support/pane/fake-host";
import {
  CATEGORY,
  completeItem,
  FIRST_ITEM_ROW,
  goalSheet,
  RATING,
  workbookOf,
} from "../../support/workbooks/goal-workbook";
import { renderPane } from "../../support/pane/render-pane";

afterEach(() => {
  localStorage.clear();
  jest.useRealTimers();
  jest.restoreAllMocks();
});

/** The last item is rated: it is the end of the year. */
function hostWith(...ratings: string[]): FakeHost {
  const items = [...ratings, "ほぼ達成した"].map((rating, index) => [
    ...completeItem(index + 1).slice(0, RATING),
    rating,
  ]);
  return new FakeHost(workbookOf([goalSheet({ items })]));
}

async function open(host: FakeHost, options?: Parameters<typeof renderPane>[1]) {
  const pane = renderPane(host, options);
  await pane.connect();
  return pane;
}

const button = (name: string | RegExp) => screen.getByRole("button", { name });
const found = () => within(screen.getByRole("region", { name: "チェック結果" }));

describe("seen for the first time", () => {
  it("gives three hints, and once they are closed never again", async () => {
    const { user, unmount } = await open(hostWith(""));
    expect(screen.getByRole("region", { name: "はじめての方へ" })).toBeVisible();
    await user.click(button(/^閉じる/));
    expect(screen.queryByRole("region", { name: "はじめての方へ" })).not.toBeInTheDocument();
    expect(button("入力チェック")).toHaveFocus();
    unmount();
    await open(hostWith(""));
    expect(screen.queryByRole("region", { name: "はじめての方へ" })).not.toBeInTheDocument();
  });
});

describe("work that takes long", () => {
  it("says why after a while, and can be given up: what comes later is not shown", async () => {
    const host = hostWith("");
    const { store } = await open(host);
    jest.useFakeTimers();
    const release = host.hold();
    let done = Promise.resolve();
    await act(async () => {
      done = store.check();
      await Promise.resolve();
    });
    expect(screen.queryByRole("button", { name: "中止" })).not.toBeInTheDocument();
    act(() => void jest.advanceTimersByTime(5_000));
    expect(screen.getByText(/時間がかかっています/)).toBeVisible();
    act(() => button("中止").click());
    expect(screen.getByRole("main")).toHaveAttribute("aria-busy", "false");
    await act(async () => {
      release();
      await done;
    });
    expect(screen.queryByRole("region", { name: "チェック結果" })).not.toBeInTheDocument();
    expect(store.getState().checked).toBe(false);
  });
});

describe("the list of findings", () => {
  it("shows one severity when its count is pressed, and all when it is pressed again", async () => {
    const host = hostWith("", "ほぼ達成した");
    host.type("{1}", FIRST_ITEM_ROW + 1, CATEGORY, "ビジヨン");
    const { user } = await open(host, { startJob: "check" });
    expect(found().getAllByRole("region")).toHaveLength(2);
    await user.click(button(/^要確認 1/));
    expect(found().getAllByRole("region")).toHaveLength(1);
    expect(button(/^要確認 1/)).toHaveAttribute("aria-pressed", "true");
    await user.click(button(/^要確認 1/));
    expect(found().getAllByRole("region")).toHaveLength(2);
  });

  it("shows one column, groups by column, and says so when the filters leave nothing", async () => {
    const host = hostWith("", "ほぼ達成した");
    host.type("{1}", FIRST_ITEM_ROW + 1, CATEGORY, "ビジヨン");
    const { user, store } = await open(host, { startJob: "check" });
    await user.click(button("絞り込みと並べ方"));
    await user.selectOptions(screen.getByRole("combobox", { name: "並べ方" }), "欄ごと");
    expect(found().getByRole("region", { name: "達成状況" })).toBeVisible();
    await user.selectOptions(screen.getByRole("combobox", { name: "表示する欄" }), "達成状況 1件");
    expect(found().getAllByRole("region")).toHaveLength(1);
    host.type("{1}", FIRST_ITEM_ROW, RATING, "ほぼ達成した");
    await act(() => store.check());
    expect(screen.getByText("この条件に当てはまる指摘はありません。")).toBeVisible();
    await user.click(button("すべて表示"));
    expect(found().getByRole("region", { name: "計画・方針等の分類" })).toBeVisible();
  });

  it("opens what is folded, and steps through it by button and by key", async () => {
    const host = hostWith("", "", "", "", "");
    const { user } = await open(host, { startJob: "check" });
    expect(button(/達成状況が空欄：5件/)).toHaveAttribute("aria-expanded", "false");
    await user.click(button("次の指摘へ"));
    expect(button(/達成状況が空欄：5件/)).toHaveAttribute("aria-expanded", "true");
    await user.keyboard("{Alt>}{ArrowDown}{/Alt}");
    expect(host.selected.map(({ area }) => area.row)).toEqual([FIRST_ITEM_ROW, FIRST_ITEM_ROW + 1]);
    expect(button(/^要修正 .*No\.2 取組二の推進/)).toHaveAttribute("aria-current", "true");
    await user.click(button("前の指摘へ"));
    expect(host.selected.at(-1)?.area.row).toBe(FIRST_ITEM_ROW);
  });

  it("is one stop of the Tab key; the arrow keys move in it", async () => {
    const { user } = await open(hostWith("", "", ""), { startJob: "check" });
    const rows = found().getAllByRole("button", { name: /^要修正 .*達成状況\)が空欄/ });
    expect(rows.map(({ tabIndex }) => tabIndex)).toEqual([0, -1, -1]);
    act(() => rows[0]!.focus());
    await user.keyboard("{ArrowDown}{ArrowDown}");
    expect(rows[2]).toHaveFocus();
    await user.keyboard("{Home}");
    expect(rows[0]).toHaveFocus();
    await user.keyboard("{End}");
    expect(rows.map(({ tabIndex }) => tabIndex)).toEqual([-1, -1, 0]);
  });

  it("keeps the focus on its finding when a new reading changes the others, and gives it to the next when it is mended", async () => {
    const host = hostWith("", "", "");
    const { store } = await open(host, { startJob: "check" });
    const row = (item: string) =>
      within(found().getByRole("region", { name: new RegExp(`^${item} `) })).getByRole("button", {
        name: /^要修正 /,
      });
    act(() => row("No.2").focus());
    host.type("{1}", FIRST_ITEM_ROW, RATING, "ほぼ達成した");
    await act(() => store.check());
    expect(row("No.2")).toHaveFocus();
    // jsdom takes the focus from the window with the element; a browser does not.
    jest.spyOn(document, "hasFocus").mockReturnValue(true);
    host.type("{1}", FIRST_ITEM_ROW + 1, RATING, "ほぼ達成した");
    await act(() => store.check());
    expect(row("No.3")).toHaveFocus();
  });

  it("marks the item that the sheet's selection is in, and moves no focus", async () => {
    const { store } = await open(hostWith("", "", ""), { startJob: "check" });
    act(() => button("入力チェック").focus());
    act(() => store.changeList({ kind: "itemShown", item: 2 }));
    expect(within(found().getByRole("region", { name: /^No\.2 / })).getByText("選択中")).toBeVisible();
    expect(button("入力チェック")).toHaveFocus();
  });
});
