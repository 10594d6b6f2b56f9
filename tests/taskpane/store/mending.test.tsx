/**
 * @jest-environment jsdom
 */
import "@testing-library/jest-dom";
import { screen, within } from "@testing-library/react";
import { parseAddress } from "../../../src/cells/geometry";
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

const LEVEL = 3;

/** Four complete items, and cells of theirs that are spoilt: item (from 1), column, value. */
async function openWith(...spoilt: (readonly [item: number, column: number, value: CellValue])[]) {
  const host = new FakeHost(workbookOf([goalSheet({ items: [1, 2, 3, 4].map(completeItem) })]));
  for (const [item, column, value] of spoilt) host.type("{1}", FIRST_ITEM_ROW + item - 1, column, value);
  const pane = renderPane(host);
  await pane.connect();
  await pane.user.click(button("入力チェック"));
  return { host, ...pane, value: (item: number, column: number) => valueAt(host, item, column) };
}

function valueAt({ workbook }: FakeHost, item: number, column: number): CellValue | undefined {
  const sheet = workbook.sheets[0];
  return sheet?.values[FIRST_ITEM_ROW + item - 1 - (sheet.used?.row ?? 0)]?.[column];
}

const button = (name: string | RegExp) => screen.getByRole("button", { name });

describe("a fix", () => {
  it("is shown with before and after, in words for those who hear them", async () => {
    await openWith([2, CATEGORY, "ビジヨン"]);
    expect(screen.getByText("いま ビジヨン 直したあと ビジョン")).toBeInTheDocument();
    expect(screen.getByText("ヨ", { selector: "del" })).toBeInTheDocument();
    expect(screen.getByText("ョ", { selector: "ins" })).toBeInTheDocument();
  });

  it("of a cell with a formula is asked about first", async () => {
    const { host, user, value } = await openWith([2, CATEGORY, "ビジヨン"]);
    const cell = parseAddress("C6");
    host.workbook = {
      ...host.workbook,
      sheets: host.workbook.sheets.map((sheet) => ({
        ...sheet,
        formulas: [{ ...cell, row: FIRST_ITEM_ROW + 1 }],
      })),
    };
    await user.click(button("入力チェック"));
    await user.click(button(/^直す：/));
    expect(screen.getByRole("alert")).toHaveTextContent("数式が入っています");
    expect(value(2, CATEGORY)).toBe("ビジヨン");
    await user.click(button("キャンセル"));
    expect(screen.queryByRole("alert")).not.toBeInTheDocument();
    await user.click(button(/^直す：/));
    await user.click(button("置き換える"));
    expect(value(2, CATEGORY)).toBe("ビジョン");
  });
});

describe("fixing all of a kind", () => {
  const three = [
    [1, CATEGORY, "ビジヨン"],
    [2, CATEGORY, "その他 "],
    [3, CATEGORY, "施政方針。"],
    [4, RATING, "ほぼ達成"],
  ] as const;

  it("shows every change before anything is written, then writes them in one go", async () => {
    const { host, user, value } = await openWith(...three);
    await user.click(screen.getAllByRole("button", { name: "同じ種類をまとめて直す(3件)" })[0]!);
    const list = await screen.findByRole("list", { name: "直す内容" });
    expect(within(list).getAllByRole("listitem")).toHaveLength(3);
    expect(host.applied).toHaveLength(0);
    host.calls.length = 0;
    await user.click(button("3か所を直す"));
    expect(host.calls).toEqual(["readWorkbook", "apply", "readWorkbook"]);
    expect([1, 2, 3].map((item) => value(item, CATEGORY))).toEqual(["ビジョン", "その他", "施政方針"]);
    expect(value(4, RATING)).toBe("ほぼ達成");
    expect(screen.getByText("3件を直しました。", { selector: ".fui-MessageBarBody" })).toBeVisible();
  });

  it("fixes everything that needs no choice, and undoes it in one step", async () => {
    const { user, value } = await openWith(...three);
    await user.click(button("すべて直す(4件)"));
    await user.click(await screen.findByRole("button", { name: "4か所を直す" }));
    expect(value(4, RATING)).toBe("ほぼ達成した");
    await user.click(button("元に戻す：4件の修正"));
    expect([1, 2, 3].map((item) => value(item, CATEGORY))).toEqual(["ビジヨン", "その他 ", "施政方針。"]);
    expect(value(4, RATING)).toBe("ほぼ達成");
  });

  it("leaves what has changed since it was seen, and says how many", async () => {
    const { host, user, value } = await openWith(...three);
    await user.click(button("すべて直す(4件)"));
    host.type("{1}", FIRST_ITEM_ROW, CATEGORY, "別の分類");
    await user.click(await screen.findByRole("button", { name: "4か所を直す" }));
    expect(value(1, CATEGORY)).toBe("別の分類");
    expect(value(2, CATEGORY)).toBe("その他");
    const said = "3件を直しました。1件は、チェックのあとでシートが変わっていたため、直していません。";
    expect(screen.getByText(said, { selector: ".fui-MessageBarBody" })).toBeVisible();
  });

  it.each([
    ["looking again", "readWorkbook"],
    ["writing", "apply"],
  ] as const)("says so when %s fails, and the sheet is as before", async (_, call) => {
    const { host, user, value } = await openWith(...three);
    await user.click(button("すべて直す(4件)"));
    host.failNext(call, new ExcelError("protected", ""));
    await user.click(await screen.findByRole("button", { name: "4か所を直す" }));
    expect(value(1, CATEGORY)).toBe("ビジヨン");
    expect(screen.getByRole("status")).toHaveTextContent("シートが保護されているため");
  });
});

describe("filling in from the pane", () => {
  it("offers the list's own values for a blank rating, and writes the chosen one", async () => {
    const { user, value } = await openWith([3, RATING, ""]);
    await user.click(button(/^選ぶ：/));
    expect(screen.getAllByRole("menuitem").map(({ textContent }) => textContent)).toEqual([
      "高度に達成した",
      "ほぼ達成した",
      "ほとんど未達成だった",
    ]);
    await user.click(screen.getByRole("menuitem", { name: "ほぼ達成した" }));
    expect(value(3, RATING)).toBe("ほぼ達成した");
    expect(screen.getByRole("status")).toHaveTextContent("「No.3 達成状況」に記入しました。");
  });

  it("takes several lines for a level, and text that begins like a formula stays text", async () => {
    const { host, user, value } = await openWith([3, LEVEL, ""]);
    await user.click(button(/^記入：/));
    const input = screen.getByRole("textbox", { name: /^D\d+\(どの水準まで\)に記入する内容$/ });
    expect(input).toHaveFocus();
    await user.type(input, "=整備が{Enter}完了している。");
    await user.click(button("記入"));
    expect(value(3, LEVEL)).toBe("=整備が\n完了している。");
    expect(host.applied.at(-1)).toMatchObject([{ content: [[{ kind: "text" }]] }]);
  });

  it("is left with Escape, and writes nothing", async () => {
    const { host, user } = await openWith([3, LEVEL, ""]);
    await user.click(button(/^記入：/));
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("textbox")).not.toBeInTheDocument();
    expect(host.applied).toHaveLength(0);
  });

  it("says what a date looks like when it cannot be read", async () => {
    const { host, user } = await openWith();
    host.type("{1}", 2, 1, "");
    await user.click(button("入力チェック"));
    await user.click(button(/^記入：/));
    await user.type(screen.getByRole("textbox"), "春ごろ{Enter}");
    expect(screen.getByText("「令和4年4月1日」のように記入してください。")).toBeVisible();
    expect(host.applied).toHaveLength(0);
  });

  it.each([
    ["looking again", "readWorkbook"],
    ["writing", "apply"],
  ] as const)("says so when %s fails, and the sheet is as before", async (_, call) => {
    const { host, user, value } = await openWith([3, RATING, ""]);
    await user.click(button(/^選ぶ：/));
    host.failNext(call, new ExcelError("cell-edit", ""));
    await user.click(screen.getByRole("menuitem", { name: "ほぼ達成した" }));
    expect(value(3, RATING)).toBe("");
    expect(screen.getByRole("status")).toHaveTextContent("セルの編集を確定してください");
  });
});
