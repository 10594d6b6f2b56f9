/**
 * @jest-environment jsdom
 */
import "@testing-library/jest-dom";
import { act, screen, waitFor, within } from "@testing-library/react";
import { rectOf } from "../../../src/cells/geometry";
import { FakeHost } from "../../support/pane/fake-host";
import { completeItem, goalSheet, workbookOf } from "../../support/workbooks/goal-workbook";
import { renderPane } from "../../support/pane/render-pane";
import { withCell } from "../../support/forms/snapshots";

const SHEET = goalSheet({ items: [completeItem(1), completeItem(2)] });
const HEADER_ROW = 4;

async function open(sheet = SHEET) {
  const host = new FakeHost(workbookOf([sheet]));
  const pane = renderPane(host);
  await pane.connect();
  await pane.user.click(screen.getByRole("button", { name: "その他" }));
  await pane.user.click(screen.getByRole("menuitem", { name: "見出しの対応" }));
  await screen.findByRole("heading", { name: "見出しの対応", level: 1 });
  return { host, ...pane };
}

const headingOf = (role: string) => screen.getByRole("combobox", { name: `${role}の見出し` });

/** The list entry of a role. */
async function entry(role: string) {
  const button = await screen.findByRole("button", { name: `${role}：選択中のセルにする` });
  return within(button.closest("li") as HTMLElement);
}

describe("見出しの対応", () => {
  it("shows of each column its heading, how surely and why", async () => {
    await open(withCell(SHEET, "B5", "取組項目"));
    const item = await entry("実施項目");
    expect(item.getByRole("button", { name: "B5「取組項目」" })).toBeVisible();
    expect(item.getByText("確度 90%")).toBeVisible();
    expect(item.getByText("別の言い方「取組項目」と読みました。")).toBeVisible();
    expect((await entry("番号")).getByText("いつもの見出しです。")).toBeVisible();
    expect((await entry("未達成の理由")).getByText("見つかりません")).toBeVisible();
    expect((await entry("氏名")).getByRole("button", { name: "H3「一ノ瀬 理」" })).toBeVisible();
  });

  it("takes the selected cell for a column, rereads the form, and can be taken back", async () => {
    const { host, user } = await open(withCell(SHEET, "H5", "成果の見込み"));
    expect((await entry("達成状況")).getByText("見つかりません")).toBeVisible();
    await host.select(SHEET.id, rectOf(HEADER_ROW, 7));
    await user.click(screen.getByRole("button", { name: "達成状況：選択中のセルにする" }));
    const rating = await entry("達成状況");
    expect(await rating.findByRole("button", { name: "H5「成果の見込み」" })).toBeVisible();
    expect(rating.getByText("指定されたセルです。")).toBeVisible();
    expect(host.workbook.settings).toEqual({
      "columns:部の組織目標":
        '{"version":1,"rating":{"cell":"H5","heading":"成果の見込み"},"readBy":"organizational-goals"}',
    });
    await user.selectOptions(headingOf("達成状況"), "自動に戻す");
    expect(await (await entry("達成状況")).findByText("見つかりません")).toBeVisible();
    expect(host.workbook.settings).toEqual({});
  });

  it("offers the row's headings for each column, and takes the chosen one", async () => {
    const { host, user } = await open(withCell(SHEET, "H5", "成果の見込み"));
    expect(
      within(headingOf("達成状況"))
        .getAllByRole("option")
        .map(({ textContent }) => textContent)
        .filter((text) => /^[A-H]5/.test(text)),
    ).toHaveLength(8);
    await user.selectOptions(headingOf("達成状況"), "H5「成果の見込み」");
    expect(await (await entry("達成状況")).findByText("指定されたセルです。")).toBeVisible();
    expect(headingOf("達成状況")).toHaveDisplayValue("H5「成果の見込み」");
    expect(host.selected).toEqual([]);
  });

  it("lets a column be none of the form's", async () => {
    const { user } = await open();
    await user.selectOptions(headingOf("達成状況"), "この様式にはない");
    expect(await (await entry("達成状況")).findByText("この様式にはありません")).toBeVisible();
  });

  it("says so when the selected cell is on another sheet, and changes nothing", async () => {
    const other = {
      ...goalSheet({ items: [] }),
      id: "{2}",
      name: "メモ",
      used: null,
      values: [],
      numberFormats: [],
    };
    const host = new FakeHost(workbookOf([SHEET, other]));
    const pane = renderPane(host);
    await pane.connect();
    await host.select(other.id, rectOf(0, 0));
    act(() => pane.store.openScreen("columns"));
    await pane.user.click(await screen.findByRole("button", { name: "番号：選択中のセルにする" }));
    await waitFor(() =>
      expect(screen.getByRole("status")).toHaveTextContent(
        /選択中のセルは、シート「部の組織目標」にありません/,
      ),
    );
    expect(host.applied).toEqual([]);
  });

  it("makes a form of a table that was not recognised", async () => {
    const unknown = ["すること", "だれが", "できばえ"].reduce(
      (sheet, heading, index) => withCell(sheet, `${"BGH"[index]}5`, heading),
      ["A1", "A5", "C5", "D5", "E5", "F5"].reduce((sheet, at) => withCell(sheet, at, ""), SHEET),
    );
    const host = new FakeHost(workbookOf([{ ...unknown, name: "年間の予定" }]));
    const pane = renderPane(host);
    await pane.connect();
    await pane.user.click(screen.getByRole("button", { name: "見出しのセルを指定する" }));
    for (const [role, column] of [
      ["実施項目", 1],
      ["共通/課名", 6],
    ] as const) {
      await host.select(SHEET.id, rectOf(HEADER_ROW, column));
      await pane.user.click(await screen.findByRole("button", { name: `${role}：選択中のセルにする` }));
      await waitFor(() => expect(screen.getByRole("status")).toHaveTextContent(/指定を覚えました/));
    }
    await host.select(SHEET.id, rectOf(HEADER_ROW, 7));
    await pane.user.click(screen.getByRole("button", { name: "達成状況：選択中のセルにする" }));
    await waitFor(() => expect(screen.getByRole("status")).toHaveTextContent(/見出しの対応を変え/));
    expect(pane.store.getState().forms?.[0]?.form.items).toHaveLength(2);
  });
});
