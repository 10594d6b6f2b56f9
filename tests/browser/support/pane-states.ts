/** The states that the pane can be in, and how a person gets there: for what must hold in each of them. */
import type { Desk } from "./desk";
import { HALF_FILLED, otherWorkbook, THREE_DEPARTMENTS } from "./own-files";
import type { OpenOptions } from "./site";

export interface PaneStateCase {
  readonly name: string;
  readonly sample?: OpenOptions["sample"];
  readonly reach: (desk: Desk) => Promise<void>;
}

export const PANE_STATES: readonly PaneStateCase[] = [
  { name: "at the start", reach: async () => {} },
  { name: "with everything right", reach: (desk) => desk.press("入力チェック", "163 / 163") },
  {
    name: "with findings, one of them chosen",
    sample: HALF_FILLED,
    async reach(desk) {
      await desk.press("入力チェック", "157 / 163");
      await desk.finding("H19(達成状況)").click();
      await desk.selected("H19");
    },
  },
  {
    name: "with a form picker and the summary done",
    sample: THREE_DEPARTMENTS,
    async reach(desk) {
      await desk.press("プルダウン設定", "設定しました");
      await desk.press("集計シート作成", "作成しました");
    },
  },
  {
    name: "with an error",
    async reach(desk) {
      await desk.goTo("H5");
      await desk.page.keyboard.type("書きかけ");
      await desk.press("入力チェック", "セルの編集を確定してください");
    },
  },
  {
    name: "without a form",
    async reach(desk) {
      await desk.open(await otherWorkbook("名簿.xlsx"));
      await desk.press("入力チェック", "見つかりません");
    },
  },
  {
    name: "with the lists being edited, something wrong in them, and their file shown",
    async reach(desk) {
      await openScreen(desk, "選択肢の編集");
      await desk.button("ファイルに書き出す").click();
      await desk.pane.getByRole("textbox", { name: "選択肢1", exact: true }).first().fill("その他");
      await desk.pane.getByText("ほかにもあります").waitFor();
    },
  },
  {
    name: "with values in use that leave their list",
    async reach(desk) {
      await openScreen(desk, "選択肢の編集");
      await desk.button("「その他」を削除").click();
      await desk.button("保存").click();
      await desk.pane.getByRole("heading", { name: "使われている値があります" }).waitFor();
    },
  },
  {
    name: "with a dismissed finding listed",
    sample: HALF_FILLED,
    async reach(desk) {
      await desk.press("入力チェック", "157 / 163");
      await desk.button(/^ほかの操作：H12/).click();
      await desk.pane.getByRole("menuitem", { name: "この指摘を除外する…" }).click();
      await desk.button("様式の決まりによる").click();
      await desk.press("除外する", "指摘を除外しました");
      await desk.button("除外した指摘 1件").click();
      await desk.pane.getByText("理由：様式の決まりによる").waitFor();
    },
  },
  {
    name: "with the reason of a finding asked for",
    sample: HALF_FILLED,
    async reach(desk) {
      await desk.press("入力チェック", "157 / 163");
      await desk.button(/^ほかの操作：H12/).click();
      await desk.pane.getByRole("menuitem", { name: "この指摘を除外する…" }).click();
      await desk.button("除外する").click();
      await desk.pane.getByText("理由を入力してください。").waitFor();
    },
  },
];

async function openScreen(desk: Desk, name: string): Promise<void> {
  await desk.button("その他").click();
  await desk.pane.getByRole("menuitem", { name }).click();
  await desk.pane.getByRole("heading", { name, level: 1 }).waitFor();
  await desk.ready();
}
