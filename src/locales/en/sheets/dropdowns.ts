import type { dropdowns as japanese } from "../../ja/sheets/dropdowns";
import type { Localized } from "../../localized";

export const dropdowns: Localized<typeof japanese> = {
  promptTitle: (heading) => heading,
  promptMessage: () => "Choose from the list: press ▼ beside the cell, or Alt+↓.",
  promptMessageOpen: () =>
    "The list helps: press ▼ beside the cell, or Alt+↓. Other values can be entered as well.",
  alertTitle: () => "Not in the list",
  alertMessage: (heading, choices) =>
    `Choose one of these for “${heading}”:\n${choices.map((choice) => `- ${choice}`).join("\n")}`,
  alertMessageOpen: (heading) =>
    `This is not in the list of “${heading}”. If it is right, it can be entered.`,
};
