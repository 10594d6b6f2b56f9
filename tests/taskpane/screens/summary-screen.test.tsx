/**
 * @jest-environment jsdom
 */
import "@testing-library/jest-dom";
import { TextDecoder, TextEncoder } from "node:util";
import { screen, waitFor, within } from "@testing-library/react";
import { ExcelError } from "../../../src/excel/errors";
import { FakeHost } from "../../support/pane/fake-host";
import { lastYearWorkbook } from "../../support/workbooks/last-year";
import { renderPane } from "../../support/pane/render-pane";
import { seedRows, seedSheet } from "../../support/forms/seed-form";
import { sheetOf, workbookOf } from "../../support/forms/snapshots";

// jsdom draws nothing; the drawing itself is seen in the browser.
jest.mock("chart.js", () => ({
  Chart: class {
    static register() {}
    destroy() {}
  },
}));

// Every browser has them; jsdom does not.
Object.assign(globalThis, { TextDecoder, TextEncoder });

async function open(host: FakeHost) {
  const pane = renderPane(host);
  await pane.connect();
  host.calls.length = 0;
  await pane.user.click(screen.getByRole("button", { name: "その他" }));
  await pane.user.click(screen.getByRole("menuitem", { name: "集計の下書き" }));
  return pane;
}

const cellsOf = (table: HTMLElement) =>
  within(table)
    .getAllByRole("row")
    .map((row) => [...row.querySelectorAll("th,td")].map((cell) => cell.textContent));

function twoDepartments(): FakeHost {
  const other = seedRows().map((row) => row.map((cell) => (cell === "総務部長" ? "市民部長" : cell)));
  return new FakeHost(workbookOf([seedSheet({ name: "1" }), sheetOf(other, { name: "2" })]));
}

describe("集計の下書き", () => {
  it("shows the figures in one round trip, and writes nothing", async () => {
    const host = new FakeHost(workbookOf([seedSheet()]));
    await open(host);
    const table = await screen.findByRole("table", { name: "達成状況別" });
    expect(cellsOf(table)).toEqual([
      ["達成状況", "件数", "割合"],
      ["高度に達成した", "6件", "30.0%"],
      ["ほぼ達成した", "13件", "65.0%"],
      ["ほとんど未達成だった", "1件", "5.0%"],
      ["未入力", "0件", "0.0%"],
      ["リスト外", "0件", "0.0%"],
      ["合計", "20件", "100.0%"],
    ]);
    expect(screen.getByText("19件 ÷ 20件")).toBeVisible();
    expect(
      cellsOf(screen.getByRole("table", { name: "課別の達成状況" }))
        .at(-1)
        ?.slice(0, 4),
    ).toEqual(["計", "6件", "13件", "1件"]);
    expect(host.calls).toEqual(["readWorkbook"]);
    expect(host.applied).toEqual([]);
  });

  it("says of each chart that its figures are in the table", async () => {
    await open(new FakeHost(workbookOf([seedSheet()])));
    const charts = await screen.findAllByRole("img", { name: /同じ数は、下の表にあります/ });
    expect(charts).toHaveLength(2);
  });

  it("counts only the departments that are chosen, and writes just those", async () => {
    const host = twoDepartments();
    const { user } = await open(host);
    await user.click(await screen.findByRole("checkbox", { name: "総務部" }));
    await waitFor(() =>
      expect(cellsOf(screen.getByRole("table", { name: "達成状況別" })).at(-1)).toContain("20件"),
    );
    await user.click(screen.getByRole("button", { name: "この内容で集計シートを作成" }));
    await screen.findAllByText(/「達成状況集計」を作成しました/);
    const written = JSON.stringify(host.applied);
    expect(written).toContain("集計したシート：2");
    expect(written).not.toContain("'1'!");
  });

  it("with no department chosen, nothing can be written", async () => {
    const { user } = await open(twoDepartments());
    await user.click(await screen.findByRole("checkbox", { name: "総務部" }));
    await user.click(await screen.findByRole("checkbox", { name: "市民部" }));
    expect(screen.getByRole("button", { name: "この内容で集計シートを作成" })).toHaveAttribute(
      "aria-disabled",
      "true",
    );
    expect(screen.getByText("部をひとつ以上選んでください。")).toBeVisible();
  });

  it("has a table by deadline on request", async () => {
    const { user } = await open(new FakeHost(workbookOf([seedSheet()])));
    await user.click(await screen.findByRole("checkbox", { name: "期限別の表も作る" }));
    expect(await screen.findByRole("table", { name: "期限別の達成状況" })).toBeVisible();
  });

  it("compares with last year's workbook, and writes what was read from it", async () => {
    const host = new FakeHost(workbookOf([seedSheet()]));
    const { user } = await open(host);
    const bytes = await lastYearWorkbook();
    const file = new File([bytes as BlobPart], "昨年.xlsx", { lastModified: Date.UTC(2022, 3, 1, 3) });
    // jsdom's files have no such method.
    Object.assign(file, { arrayBuffer: () => Promise.resolve(bytes.buffer) });
    await user.upload(await screen.findByLabelText("前年度のブックを選ぶ"), file);
    expect(await screen.findByText("「昨年.xlsx」(令和3年度、20件)と比べます。")).toBeVisible();
    const table = screen.getByRole("table", { name: "達成状況別" });
    expect(cellsOf(table)[0]).toEqual(["達成状況", "件数", "割合", "令和3年度", "割合"]);
    expect(cellsOf(table)[1]).toEqual(["高度に達成した", "6件", "30.0%", "2件", "10.0%"]);
    expect(screen.getByText(/「昨年.xlsx」\(令和4年4月1日保存\)から/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "この内容で集計シートを作成" }));
    await screen.findAllByText(/「達成状況集計」を作成しました/);
    expect(JSON.stringify(host.applied)).toContain("「昨年.xlsx」(令和4年4月1日保存)から");

    await user.click(screen.getByRole("button", { name: "その他" }));
    await user.click(screen.getByRole("menuitem", { name: "集計の下書き" }));
    await user.click(await screen.findByRole("button", { name: "比較をやめる" }));
    await screen.findByRole("button", { name: "前年度のブックを選ぶ" });
    expect(cellsOf(screen.getByRole("table", { name: "達成状況別" }))[0]).toHaveLength(3);
  });

  it("says what is wrong with a file that is nothing to compare with", async () => {
    const { user } = await open(new FakeHost(workbookOf([seedSheet()])));
    const file = new File(["番号"], "名簿.xlsx");
    Object.assign(file, { arrayBuffer: () => Promise.resolve(new TextEncoder().encode("番号").buffer) });
    await user.upload(await screen.findByLabelText("前年度のブックを選ぶ"), file);
    expect(
      await screen.findByText("「名簿.xlsx」は、Excel のブック(.xlsx)として読み取れません。"),
    ).toBeVisible();
  });

  it("copies a table as text, tabs between the cells", async () => {
    const { user } = await open(new FakeHost(workbookOf([seedSheet()])));
    await screen.findByRole("table", { name: "達成状況別" });
    let copied = "";
    document.execCommand = () => {
      const event = new Event("copy") as ClipboardEvent;
      const clipboardData = {
        setData: (type: string, text: string) => {
          if (type === "text/plain") copied = text;
        },
      };
      Object.defineProperty(event, "clipboardData", { value: clipboardData });
      return document.dispatchEvent(event) || true;
    };
    const actions = screen.getByRole("group", { name: "「達成状況別」の操作" });
    await user.click(within(actions).getByRole("button", { name: "表をコピー" }));
    expect(await screen.findByText("コピーしました。")).toBeVisible();
    expect(copied.split("\n").slice(0, 2)).toEqual(["達成状況\t件数\t割合", "高度に達成した\t6件\t30.0%"]);
  });

  it("says what went wrong, and can be asked again", async () => {
    const host = new FakeHost(workbookOf([seedSheet()]));
    const pane = renderPane(host);
    await pane.connect();
    host.failNext("readWorkbook", new ExcelError("cell-edit", "", true));
    await pane.user.click(screen.getByRole("button", { name: "その他" }));
    await pane.user.click(screen.getByRole("menuitem", { name: "集計の下書き" }));
    await pane.user.click(await screen.findByRole("button", { name: "数え直す" }));
    expect(await screen.findByRole("table", { name: "達成状況別" })).toBeVisible();
  });
});
