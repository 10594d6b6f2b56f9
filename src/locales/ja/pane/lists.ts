/** What the pane says of the lists, on their screen and outside of it. */
import type { Outcome } from "../../../form/definition";

const outcomes: Record<Outcome, string> = {
  met: "達成",
  partial: "一部達成",
  unmet: "未達成",
  notApplicable: "集計の対象外",
};

export const lists = {
  heading: "選択肢の編集",
  steps: { lists: "選択肢の変更" },
  busy: { lists: "選択肢を変えています…" },
  changed: "選択肢を変更しました。プルダウンにも反映するには、「プルダウン設定」を押してください。",
  added: (value: string) =>
    `「${value}」を選択肢に加えました。プルダウンにも反映するには、「プルダウン設定」を押してください。`,
  outcomes,
  addMenu: {
    label: (sentence: string) => `ほかの操作：${sentence}`,
    category: (value: string) => `「${value}」を選択肢に加える`,
    level: (value: string) => `「${value}」を新しい段階として加える`,
    as: (outcome: string) => `集計では「${outcome}」`,
    spelling: "別の書き方として扱う",
    sameAs: (label: string) => `「${label}」と同じ`,
  },
};
