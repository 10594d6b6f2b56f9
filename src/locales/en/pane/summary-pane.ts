import type { summaryPane as japanese } from "../../ja/pane/summary-pane";
import type { Localized } from "../../localized";

const number = new Intl.NumberFormat("en");
const percent = new Intl.NumberFormat("en", {
  style: "percent",
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
});

export const summaryPane: Localized<typeof japanese> = {
  heading: "Summary draft",
  intro: "The same figures that will be written to the sheet.",
  reading: "Counting…",
  failed: "The draft could not be made.",
  again: "Count again",
  build: "Build the sheet like this",
  options: {
    label: "What is counted",
    deadlines: "Also by deadline",
    departments: "Departments",
    none: "Choose at least one department.",
  },
  figures: {
    items: (count) => number.format(count),
    share: (share) => percent.format(share),
    rate: (met, rated) => `${number.format(met)} ÷ ${number.format(rated)}`,
  },
  chart: (title) => `Chart “${title}”. The table below has the same figures.`,
  tableActions: (title) => `“${title}”`,
  copyText: "Copy table",
  copyImage: "Copy picture",
  copied: "Copied.",
  notCopied: "It could not be copied. Select the table and press Ctrl+C.",
  imageNotCopied: "Pictures cannot be copied here. Please use the sheet’s chart.",
  lists: {
    notMet: (count) => `Items not met: ${number.format(count)}`,
    open: (count) => `Blank or off-list fields: ${number.format(count)}`,
  },
  stale: {
    message: (sheet) => `“${sheet}” is out of date.`,
    refresh: "Refresh the summary",
  },
};
