/**
 * @jest-environment jsdom
 */
/** What is said of a workbook that is read-only, calculated by hand, or of which Excel did not tell everything. */
import "@testing-library/jest-dom";
import { cleanup, screen } from "@testing-library/react";
import type { WorkbookSnapshot } from "../../../src/workbook/snapshot";
import { seedSheet } from "../../support/forms/seed-form";
import { withCell } from "../../support/forms/snapshots";
import { FakeHost } from "../../support/pane/fake-host";
import { renderPane } from "../../support/pane/render-pane";
import { completeItem, goalSheet, workbookOf } from "../../support/workbooks/goal-workbook";

async function open(state: Partial<WorkbookSnapshot>, language: "ja" | "en" = "ja") {
  const host = new FakeHost({ ...workbookOf([goalSheet({ items: [completeItem(1)] })]), ...state });
  const pane = renderPane(host, { language, startJob: "check" });
  await pane.connect();
  return { host, ...pane };
}

const READ_ONLY = /読み取り専用で開いています。変更は、別の名前で保存しないと残りません/;
const BY_HAND = /計算方法が「手動」のため、数が古いことがあります/;
const UNREAD = /Excel から読み取れませんでした/;

it("an ordinary workbook gets none of these sentences", async () => {
  await open({});
  for (const sentence of [READ_ONLY, BY_HAND, UNREAD])
    expect(screen.queryByText(sentence)).not.toBeInTheDocument();
});

it("one whose dates lie in its year only if counted from 1904: that is said, unless the file itself says so", async () => {
  const days = (Date.UTC(2022, 3, 1) - Date.UTC(1904, 0, 1)) / 86_400_000;
  const dated = withCell(seedSheet({ formats: { B3: "yyyy/m/d" } }), "B3", days);
  await open({ sheets: [dated] });
  expect(screen.getByText(/1904年から数えるブックとして確かめています/)).toBeVisible();
  cleanup();
  await open({ sheets: [{ ...dated, dateSystem: 1904 }] });
  expect(screen.queryByText(/1904年から数える/)).not.toBeInTheDocument();
});

it("a read-only one: changes are not kept under its name", async () => {
  await open({ readOnly: true });
  expect(screen.getByText(READ_ONLY)).toBeVisible();
});

it("one that is calculated by hand: figures may be old; the button calculates and reads again", async () => {
  const { host, user } = await open({ manualCalculation: true });
  expect(screen.getByText(BY_HAND)).toBeVisible();
  const before = host.calls.length;
  await user.click(screen.getByRole("button", { name: "再計算" }));
  expect(host.calls.slice(before)).toEqual(["calculate", "readWorkbook"]);
});

it("details that were refused are named once, whatever the number of sheets, and the check goes on", async () => {
  const sheets = [
    { ...goalSheet({ items: [completeItem(1)] }), unread: ["merges", "rules"] as const },
    { ...goalSheet({ id: "{2}", name: "課", items: [completeItem(1)] }), unread: ["rules", "font"] as const },
  ];
  await open({ sheets });
  expect(
    screen.getByText("結合セル、入力規則を Excel から読み取れませんでした。ほかは確かめています。"),
  ).toBeVisible();
  expect(screen.getByText(/^1項目、11か所を確かめました。直すところはありません/)).toBeVisible();
});

it("a font alone that was refused is not worth a sentence", async () => {
  await open({ sheets: [{ ...goalSheet({ items: [completeItem(1)] }), unread: ["font"] }] });
  expect(screen.queryByText(UNREAD)).not.toBeInTheDocument();
});

it("in English too", async () => {
  const sheets = [{ ...goalSheet({ items: [completeItem(1)] }), unread: ["merges"] as const }];
  await open({ readOnly: true, manualCalculation: true, sheets }, "en");
  expect(screen.getByText(/open read-only/)).toBeVisible();
  expect(screen.getByText(/calculated by hand/)).toBeVisible();
  expect(screen.getByText(/Excel did not tell: merged cells/)).toBeVisible();
});
