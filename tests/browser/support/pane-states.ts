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
];
