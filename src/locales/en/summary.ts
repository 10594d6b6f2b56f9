import type { summary as japanese } from "../ja/summary";
import type { Localized } from "../localized";

export const summary: Localized<typeof japanese> = {
  sheetName: "Achievement summary",
  title: "Organizational goals: achievement summary",
  fiscalYear: (year) => `Fiscal year ${year}`,
  departmentSeparator: ", ",
  totalFormat: '0" items"',
  countFormat: "0",
  headings: { rating: "Achievement", count: "Items", share: "Share" },
  unrated: "Not rated",
  offList: "Not in the list",
  total: "Total",
  control: "Items when this was made",
  notes: [
    "The counts are formulas on the rating cells of the form and follow them.",
    "Shares are of the total, with the items not rated and not in the list.",
    "If ✗ is shown, or after adding rows, press “Build summary” again.",
  ],
  sources: (sheetNames) => `Sheets counted: ${sheetNames.join(", ")}`,
  chartTitle: "Items by achievement",
  chartSeries: "Items",
  footer: { source: "File: ", printed: "Printed: " },
};
