import type { Localized } from "../../localized";
import type { dismissals as ja } from "../../ja/pane/dismissals";

const number = new Intl.NumberFormat("en");

export const dismissals: Localized<typeof ja> = {
  heading: "Dismissed findings",
  steps: {
    dismiss: "dismissing a finding",
    revoke: "bringing a finding back",
    forget: "removing the settings",
  },
  busy: { dismiss: "Changing the list of findings…" },
  dismissed: "The finding was dismissed.",
  revoked: "The finding is back.",
  forgotten: "The settings kept in this workbook are removed. Save it before you publish it.",
  dismiss: "Dismiss this finding…",
  count: (count) => `${number.format(count)} dismissed ${count === 1 ? "finding" : "findings"}`,
};
