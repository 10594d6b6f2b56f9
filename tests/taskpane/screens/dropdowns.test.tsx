/** @jest-environment jsdom */
/** The pane's dropdowns: one click where nothing stands against it, a screen where there is something to decide. */
import "@testing-library/jest-dom";
import { screen, waitFor } from "@testing-library/react";
import { parseAddress } from "../../../src/cells/geometry";
import type { SheetSnapshot } from "../../../src/workbook/snapshot";
import { FakeHost } from "../../support/pane/fake-host";
import { completeItem, goalSheet, workbookOf } from "../../support/workbooks/goal-workbook";
import { renderPane } from "../../support/pane/render-pane";

const RATINGS = "高度に達成した,ほぼ達成した,ほとんど未達成だった";

/** Three items in rows 6 to 8. */
function sheetWith(...rules: readonly (readonly [address: string, list: string])[]): SheetSnapshot {
  return {
    ...goalSheet({ items: [completeItem(1), completeItem(2), completeItem(3)] }),
    ruled: rules.map(([address, list]) => ({ ...parseAddress(address), uniform: true, list })),
  };
}

async function paneOn(sheet: SheetSnapshot, options: Parameters<typeof renderPane>[1] = {}) {
  const host = new FakeHost(workbookOf([sheet]));
  const pane = renderPane(host, options);
  await pane.connect();
  return { host, ...pane };
}

const written = ({ applied }: FakeHost) =>
  applied.flat().flatMap((edit) => (edit.kind === "setDropdown" ? [edit.areas.length] : []));
/** By the notice, and to a screen reader. */
const told = async (words: string | RegExp) => {
  const status = await screen.findByRole("status");
  await waitFor(() => expect(status).toHaveTextContent(words));
};
const button = (name: string) => screen.findByRole("button", { name });

it("one click sets them where no other rule is", async () => {
  const { host, user } = await paneOn(sheetWith(["H6:H8", RATINGS]));
  await user.click(await button("プルダウン設定"));
  await told("6か所にプルダウンを設定しました。");
  expect(written(host)).toEqual([1, 1]);
  expect(screen.queryByRole("heading", { name: "プルダウンの設定" })).toBeNull();
});

it.each([
  ["the pane's button", {}],
  ["the ribbon's button", { startJob: "dropdowns" }],
] as const)("%s asks about other rules, and replaces them when told to", async (_name, options) => {
  const { host, user } = await paneOn(sheetWith(["H7", "可,否"]), options);
  if (!("startJob" in options)) await user.click(await button("プルダウン設定"));
  await screen.findByRole("heading", { name: "プルダウンの設定" });
  await screen.findByText(/日本語入力の切り替え/);
  expect(host.applied.flat().filter(({ kind }) => kind === "setDropdown")).toMatchObject([
    { areas: [parseAddress("C6:C8")] },
    { areas: [parseAddress("H6"), parseAddress("H8")] },
  ]);
  await user.click(await screen.findByRole("checkbox", { name: /「達成状況」の別の入力規則を/ }));
  await user.click(await button("この内容で設定する"));
  await told("6か所にプルダウンを設定しました。");
  expect(host.applied.at(-1)?.filter(({ kind }) => kind === "setDropdown")).toMatchObject([
    { areas: [parseAddress("C6:C8")] },
    { areas: [parseAddress("H6:H8")] },
  ]);
});

it("what was lost is told, and put back by one click", async () => {
  const { host, user } = await paneOn(sheetWith(["H6:H7", RATINGS]));
  await screen.findByText("プルダウンが外れています。「達成状況」1か所");
  await user.click(await button("設定し直す"));
  expect(host.applied.flat()).toMatchObject([{ kind: "setDropdown", areas: [parseAddress("H8")] }]);
});

it("what was put back meanwhile is not written again", async () => {
  const { host, user } = await paneOn(sheetWith(["H6:H7", RATINGS]));
  await screen.findByText("プルダウンが外れています。「達成状況」1か所");
  host.workbook = workbookOf([sheetWith(["H6:H8", RATINGS])]);
  await user.click(await button("設定し直す"));
  await told(/チェックのあとでシートが変わっていたため/);
  expect(host.applied).toEqual([]);
  expect(screen.queryByText(/プルダウンが外れています/)).toBeNull();
});
