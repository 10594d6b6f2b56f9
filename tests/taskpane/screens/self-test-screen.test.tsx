/**
 * @jest-environment jsdom
 */
import "@testing-library/jest-dom";
import { screen } from "@testing-library/react";
import type { SelfTestReport } from "../../../src/excel/host";
import { FakeHost } from "../../support/pane/fake-host";
import { renderPane } from "../../support/pane/render-pane";
import { completeItem, goalSheet, workbookOf } from "../../support/workbooks/goal-workbook";

const probe = { documents: "d", source: "s", milliseconds: 3 };
const REPORT: SelfTestReport = {
  host: "Excel",
  platform: "PC",
  version: "16.0.17231",
  language: "ja-JP",
  sets: { ExcelApi: "1.17" },
  facts: 200,
  complete: true,
  sheetRemoved: true,
  probes: [
    { ...probe, id: "values.circled-figure", outcome: { answer: [1, "Double"] }, verdict: "differs" },
    { ...probe, id: "page.margins", outcome: { refused: "GeneralException" }, verdict: "refused" },
    { ...probe, id: "merges.areas", outcome: { answer: "A1:B2" }, verdict: "as-expected" },
  ],
};

async function open(report: SelfTestReport | null, language: "ja" | "en" = "ja") {
  const host = new FakeHost(workbookOf([goalSheet({ items: [completeItem(1)] })]));
  host.report = report;
  const pane = renderPane(host, { language });
  await pane.connect();
  const { menu } = pane.locale().pane;
  await pane.user.click(screen.getByRole("button", { name: menu.label }));
  await pane.user.click(screen.getByRole("menuitem", { name: menu.selfTest }));
  await screen.findByRole("heading", { name: menu.selfTest, level: 1 });
  return { host, ...pane };
}

describe("動作確認", () => {
  it("says what it will do and begins on a press; then shows what differs first, and the record", async () => {
    const { user } = await open(REPORT);
    expect(await screen.findByText(/確認用のシートを1枚追加し/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "確認を始める" }));
    expect(await screen.findByText(/3項目を確かめ、前提と違うものが2項目ありました/)).toBeVisible();
    expect(screen.getByText("values.circled-figure")).toBeVisible();
    expect(screen.getByText(/Excel の答え：\[1,"Double"\]/)).toBeVisible();
    expect(screen.getByText(/Excel に断られました\(GeneralException\)/)).toBeVisible();
    expect(screen.getByText("merges.areas")).not.toBeVisible();
    expect(JSON.parse(screen.getByRole<HTMLTextAreaElement>("textbox").value)).toEqual(REPORT);
    const link = screen.getByRole("link", { name: "ファイルに保存" });
    expect(link).toHaveAttribute("download", "excel-self-test.json");
    expect(link.getAttribute("href")).toContain(encodeURIComponent("values.circled-figure"));
  });

  it("says so where its sheet could not be removed, or the test was stopped", async () => {
    const { user } = await open({ ...REPORT, sheetRemoved: false, complete: false });
    await user.click(await screen.findByRole("button", { name: "確認を始める" }));
    expect(await screen.findByText(/「動作確認」シートを手で消してください/)).toBeVisible();
    expect(screen.getByText(/途中で中止しました/)).toBeVisible();
  });

  it("says so where no sheet can be added, and can be tried again", async () => {
    const { user } = await open(null, "en");
    await user.click(await screen.findByRole("button", { name: "Begin" }));
    expect(await screen.findByText(/could not be added/)).toBeVisible();
    expect(screen.getByRole("button", { name: "Begin" })).toBeEnabled();
  });
});
