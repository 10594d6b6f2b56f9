/** What the dropdowns in the sheet say. */
import type { DropdownWords } from "../../dropdowns/words";

export const dropdowns = {
  promptTitle: (heading) => heading,
  promptMessage: () => "一覧から選んでください。セルの右の▼を押すか、Alt＋↓キーで開きます。",
  alertTitle: () => "選択肢にない値です",
  alertMessage: (heading, choices) =>
    `「${heading}」は、次の中から選んでください。\n${choices.map((choice) => `・${choice}`).join("\n")}`,
} satisfies DropdownWords;
