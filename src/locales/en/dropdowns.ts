import type { dropdowns as japanese } from "../ja/dropdowns";
import type { Localized } from "../localized";

export const dropdowns: Localized<typeof japanese> = {
  promptTitle: (heading) => heading,
  promptMessage: () => "Choose from the list: press ▼ beside the cell, or Alt+↓.",
  alertTitle: () => "Not in the list",
  alertMessage: (heading, choices) =>
    `Choose one of these for “${heading}”:\n${choices.map((choice) => `- ${choice}`).join("\n")}`,
};
