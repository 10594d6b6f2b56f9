/** What the dropdowns in the sheet say. */
import type { DropdownWords } from "../../../dropdowns/words";

export const dropdowns = {
  promptTitle: (heading) => heading,
  promptMessage: () => "一覧から選んでください。セルの右の▼を押すか、Alt＋↓キーで開きます。",
  promptMessageOpen: () =>
    "一覧から選べます。セルの右の▼を押すか、Alt＋↓キーで開きます。一覧にない値も入力できます。",
  alertTitle: () => "選択肢にない値です",
  alertMessage: (heading, choices) =>
    `「${heading}」は、次の中から選んでください。\n${choices.map((choice) => `・${choice}`).join("\n")}`,
  alertMessageOpen: (heading) => `「${heading}」の一覧にありません。間違いでなければ、このまま入力できます。`,
} satisfies DropdownWords;
