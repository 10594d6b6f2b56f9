/**
 * @jest-environment jsdom
 */
import "@testing-library/jest-dom";
import { act, screen, within } from "@testing-library/react";
import { rectOf } from "../../../src/cells/geometry";
import { ExcelError } from "../../../src/excel/errors";
import type { CellValue } from "../../../src/workbook/snapshot";
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

/** Three complete items, and cells of theirs that are spoilt: item (from 1), column, value. */
function hostWith(...spoilt: (readonly [item: number, column: number, value: CellValue])[]): FakeHost {
  const host = new FakeHost(workbookOf([goalSheet({ items: [1, 2, 3].map(completeItem) })]));
  for (const [item, column, value] of spoilt) host.type("{1}", FIRST_ITEM_ROW + item - 1, column, value);
  return host;
}

async function open(host: FakeHost, options?: Parameters<typeof renderPane>[1]) {
  const pane = renderPane(host, options);
  await pane.connect();
  return pane;
}

const button = (name: string | RegExp) => screen.getByRole("button", { name });
const isOff = (element: HTMLElement) => element.getAttribute("aria-disabled") === "true";

describe("opening", () => {
  it("paints before Excel has answered", async () => {
    const host = hostWith();
    const release = host.hold();
    const { store } = renderPane(host);
    expect(screen.getByRole("heading", { name: "Excel につないでいます…" })).toBeVisible();
    let ready = Promise.resolve();
    act(() => {
      ready = store.connected("ready", null);
    });
    // The first test waits for the script of the main view too.
    const check = await screen.findByRole("button", { name: "入力チェック" }, { timeout: 30_000 });
    expect(isOff(check)).toBe(true);
    expect(screen.getByRole("main")).toHaveAttribute("aria-busy", "true");
    release();
    await act(() => ready);
    expect(screen.getByRole("main")).toHaveAttribute("aria-busy", "false");
    expect(isOff(button("入力チェック"))).toBe(false);
  });

  it("names the form, its department and year, and how complete it is, in one round trip", async () => {
    const host = hostWith();
    await open(host);
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("組織目標展開整理表（部の組織目標）");
    expect(screen.getByText("総務部")).toBeVisible();
    expect(screen.getByText(/令和4年度$/, { selector: "p" })).toBeVisible();
    expect(screen.getByText("27 / 27 記入済み")).toBeVisible();
    expect(screen.getByRole("progressbar", { name: "記入の進み具合" })).toHaveAttribute(
      "aria-valuenow",
      "27",
    );
    expect(host.calls).toEqual(["readWorkbook"]);
  });

  it("shows no findings before a check is asked for", async () => {
    await open(hostWith([1, RATING, ""]));
    expect(screen.queryByRole("listitem")).not.toBeInTheDocument();
    expect(screen.getByText(/「入力チェック」を押すと/)).toBeVisible();
  });

  it("does its first job only once, however often it is started", async () => {
    const host = hostWith();
    const { store } = await open(host);
    await act(() => store.connected("ready", "check"));
    expect(host.calls).toEqual(["readWorkbook"]);
  });

  it.each([
    ["outside", "Excel の中で開いてください"],
    ["tooOld", "この Excel では使えません"],
    ["failed", "Excel につながりませんでした"],
  ] as const)(
    "says what to do and asks Excel nothing when the start went %s",
    async (connection, heading) => {
      const host = hostWith();
      await open(host, { connection });
      expect(screen.getByRole("heading", { name: heading })).toBeVisible();
      expect(host.calls).toEqual([]);
    },
  );

  it("goes on when Excel answers after all", async () => {
    const host = hostWith();
    const { store } = await open(host, { connection: "failed" });
    await act(() => store.connected("ready", null));
    expect(screen.getByText("総務部")).toBeVisible();
  });

  it("says why and what to do when the workbook has no form", async () => {
    await open(new FakeHost(workbookOf([])));
    expect(screen.getByRole("heading", { name: "組織目標の表が見つかりません" })).toBeVisible();
    expect(isOff(button("入力チェック"))).toBe(false);
    expect(isOff(button("プルダウン設定"))).toBe(true);
  });
});

describe("the ribbon's buttons", () => {
  it("check: shows the result at once, still in one round trip", async () => {
    const host = hostWith();
    await open(host, { startJob: "check" });
    expect(screen.getByRole("heading", { name: "すべて記入されています" })).toBeVisible();
    expect(host.calls).toEqual(["readWorkbook"]);
  });

  it("dropdowns: sets them at once, says so, and shows the form", async () => {
    const host = hostWith();
    await open(host, { startJob: "dropdowns" });
    expect(
      screen.getByText(/6か所にプルダウンを設定しました/, { selector: "div:not([role=status])" }),
    ).toBeVisible();
    expect(screen.getByText("総務部")).toBeVisible();
    expect(host.applied).toHaveLength(1);
  });
});

describe("checking", () => {
  it("says quietly that all is right, with its figures and the ratings", async () => {
    const { user } = await open(hostWith());
    await user.click(button("入力チェック"));
    expect(screen.getByRole("heading", { name: "すべて記入されています" })).toBeVisible();
    expect(screen.getByText(/3項目、27か所/)).toBeVisible();
    expect(screen.getByText("ほぼ達成した").nextSibling).toHaveTextContent("3件");
  });

  it("lists a blank cell under its item, and selects the cell when its row is pressed", async () => {
    const host = hostWith([2, RATING, " "]);
    const { user } = await open(host);
    await user.click(button("入力チェック"));
    const item = screen.getByRole("region", { name: /No\.2 取組二の推進/ });
    const row = within(item).getByRole("button", { name: /要修正.*達成状況/ });
    await user.click(row);
    expect(host.selected).toEqual([{ sheet: "{1}", area: rectOf(FIRST_ITEM_ROW + 1, RATING) }]);
    expect(row).toHaveAttribute("aria-current", "true");
    expect(screen.getByText("26 / 27 記入済み")).toBeVisible();
    expect(screen.getByText("96%")).toBeVisible();
  });

  it("counts by severity in words", async () => {
    const { user } = await open(hostWith([1, RATING, ""], [2, RATING, ""], [3, CATEGORY, "ビジヨン"]));
    await user.click(button("入力チェック"));
    const counts = screen.getByRole("list", { name: "指摘の件数" });
    expect(
      within(counts)
        .getAllByRole("listitem")
        .map(({ textContent }) => textContent),
    ).toEqual(["要修正 2", "要確認 1", "ヒント 0"]);
  });

  it("names a missing column and selects the header row for it", async () => {
    const sheet = goalSheet({ items: [1, 2].map(completeItem), without: [CATEGORY] });
    const host = new FakeHost(workbookOf([sheet]));
    const { user } = await open(host, { startJob: "check" });
    const whole = screen.getByRole("region", { name: "表全体" });
    await user.click(within(whole).getByRole("button", { name: /分類/ }));
    expect(host.selected[0]?.area.row).toBe(FIRST_ITEM_ROW - 1);
  });

  it("announces what it does and what came of it", async () => {
    const host = hostWith([1, RATING, ""]);
    const { user } = await open(host);
    const release = host.hold();
    await user.click(button("入力チェック"));
    expect(screen.getByRole("status")).toHaveTextContent("チェックしています…");
    await act(async () => {
      release();
      await Promise.resolve();
    });
    expect(await screen.findByText(/チェックしました。26 \/ 27 記入済み。要修正 1件/)).toBe(
      screen.getByRole("status"),
    );
  });

  it("does not run twice at a time", async () => {
    const host = hostWith();
    const { user, store } = await open(host);
    const release = host.hold();
    await user.dblClick(button("入力チェック"));
    await user.click(button("プルダウン設定"));
    await act(async () => {
      release();
      await store.check();
    });
    expect(host.calls).toEqual(["readWorkbook", "readWorkbook"]);
  });
});

describe("fixing", () => {
  it("puts the list's value into the cell, rechecks, and can be undone", async () => {
    const host = hostWith([3, CATEGORY, "ビジヨン"]);
    const { user } = await open(host, { startJob: "check" });
    const cell = () => host.workbook.sheets[0]?.values[FIRST_ITEM_ROW + 2]?.[CATEGORY];
    await user.click(button(/^直す：C8\(/));
    expect(cell()).toBe("ビジョン");
    expect(screen.getByRole("heading", { name: "すべて記入されています" })).toBeVisible();
    expect(screen.getByRole("region", { name: "チェック結果" })).toHaveFocus();

    await user.click(button("元に戻す：No.3 計画・方針等の分類の修正"));
    expect(cell()).toBe("ビジヨン");
    expect(screen.getByRole("status")).toHaveTextContent(
      "「No.3 計画・方針等の分類の修正」を元に戻しました。",
    );
    expect(button(/^直す：/)).toBeVisible();
    expect(isOff(button("元に戻す"))).toBe(true);
  });

  it.each([
    ["is right by now", "施政方針"],
    ["would be mended in another way by now", "施政方計"],
  ])("touches nothing when the cell has changed since the check and %s", async (_name, value) => {
    const host = hostWith([3, CATEGORY, "ビジヨン"]);
    const { user } = await open(host, { startJob: "check" });
    host.type("{1}", FIRST_ITEM_ROW + 2, CATEGORY, value);
    await user.click(button(/^直す：/));
    expect(host.applied).toEqual([]);
    expect(screen.getByRole("status")).toHaveTextContent(/シートが変わっていたため/);
  });
});

describe("the other actions", () => {
  it("sets the dropdowns of every item in two round trips, and names what undo will undo", async () => {
    const host = hostWith();
    const { user } = await open(host);
    host.calls.length = 0;
    expect(isOff(button("元に戻す"))).toBe(true);
    await user.click(button("プルダウン設定"));
    expect(screen.getByRole("status")).toHaveTextContent("6か所にプルダウンを設定しました。");
    expect(host.calls).toEqual(["readWorkbook", "apply"]);
    expect(isOff(button("元に戻す：プルダウン設定"))).toBe(false);
  });

  it("builds the summary sheet and leads to it", async () => {
    const host = hostWith();
    const { user } = await open(host);
    await user.click(button("集計シート作成"));
    expect(screen.getByRole("status")).toHaveTextContent("「達成状況集計」を作成しました。");
    await user.click(button("シートを開く"));
    expect(host.selected.at(-1)).toEqual({ sheet: "達成状況集計", area: rectOf(0, 0) });
  });

  it("keeps the result and says what to do when Excel refuses", async () => {
    const host = hostWith([1, RATING, ""]);
    const { user } = await open(host, { startJob: "check" });
    host.failNext("apply", new ExcelError("protected", "AccessDenied"));
    const scrolled = jest.fn();
    Element.prototype.scrollIntoView = scrolled;
    await user.click(button("プルダウン設定"));
    expect(screen.getByRole("status")).toHaveTextContent(/シートが保護されている/);
    expect(screen.getByRole("button", { name: /^要修正 .*達成状況/ })).toBeVisible();
    expect(isOff(button("元に戻す"))).toBe(true);
    expect(scrolled).toHaveBeenCalledTimes(1);
    expect(screen.queryByText("AccessDenied")).not.toBeInTheDocument();
    await user.click(button("閉じる"));
    expect(screen.queryByRole("button", { name: "閉じる" })).not.toBeInTheDocument();
  });

  it("adds Excel's own words to an error that it has no sentence for", async () => {
    const host = hostWith();
    const { user } = await open(host);
    host.failNext("readWorkbook", new ExcelError("unexpected", "GeneralException: internal error"));
    await user.click(button("入力チェック"));
    expect(screen.getByText("GeneralException: internal error")).toBeVisible();
  });

  it("remembers the chosen phase in the workbook, and finds it by itself again", async () => {
    const host = hostWith();
    const { user } = await open(host);
    const phase = screen.getByRole("combobox", { name: "時期" });
    expect(phase).toHaveDisplayValue("自動：期末");
    await user.selectOptions(phase, "期首");
    expect(Object.values(host.workbook.settings)).toEqual(["planning"]);
    expect(phase).toHaveDisplayValue("期首");
    expect(screen.getByText("24 / 24 記入済み")).toBeVisible();
    await user.selectOptions(phase, "自動");
    expect(host.workbook.settings).toEqual({});
    expect(phase).toHaveDisplayValue("自動：期末");
  });
});

describe("several forms in the workbook", () => {
  const twoForms = () =>
    new FakeHost(
      workbookOf(
        [
          goalSheet({ id: "{1}", name: "総務部", items: [completeItem(1)] }),
          goalSheet({
            id: "{2}",
            name: "市民",
            jobTitle: "市民部長",
            items: [[...completeItem(1).slice(0, RATING), "?"]],
          }),
        ],
        "{2}",
      ),
    );

  it("shows the active sheet's form, and lets the user turn to another, whose sheet comes to the front", async () => {
    const host = twoForms();
    const { user } = await open(host, { startJob: "check" });
    const picker = screen.getByRole("combobox", { name: "調べるシート" });
    expect(picker).toHaveDisplayValue("市民部(市民) 要修正 1件");
    await user.selectOptions(picker, "総務部");
    expect(screen.getByRole("heading", { name: "すべて記入されています" })).toBeVisible();
    expect(host.selected[0]?.sheet).toBe("{1}");
  });

  it("follows the user to another sheet at the next check", async () => {
    const host = twoForms();
    const { user } = await open(host);
    await host.select("{1}", rectOf(0, 0));
    await user.click(button("入力チェック"));
    expect(screen.getByRole("combobox", { name: "調べるシート" })).toHaveDisplayValue("総務部");
  });
});

describe("in English", () => {
  it("says the same", async () => {
    const host = hostWith([2, RATING, ""], [3, CATEGORY, "ビジヨン"]);
    const { user } = await open(host, { language: "en" });
    expect(screen.getByText("26 / 27 filled in")).toBeVisible();
    await user.click(button("Check entries"));
    expect(screen.getByRole("region", { name: /No\. 2 取組二の推進/ })).toBeVisible();
    await user.click(button(/^Fix: /));
    await user.click(button("Undo: Fix of No. 3 計画・方針等の分類"));
    await user.click(button("Set dropdowns"));
    expect(screen.getByRole("status")).toHaveTextContent("Dropdowns set on 6 cells.");
    await user.click(button("Build summary"));
    expect(button("Open the sheet")).toBeVisible();
  });
});
