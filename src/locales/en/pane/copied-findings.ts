import type { copiedFindings as japanese } from "../../ja/pane/copied-findings";
import type { Localized } from "../../localized";

const number = new Intl.NumberFormat("en");

export const copiedFindings: Localized<typeof japanese> = {
  head: (sheet, count) => `Sheet “${sheet}”: ${number.format(count)} ${count === 1 ? "finding" : "findings"}`,
  line: (severity, sentence) => `- ${severity}: ${sentence}`,
  headings: {
    sheet: "Sheet",
    cell: "Cell",
    place: "Place",
    item: "Item",
    owner: "Section",
    severity: "Kind",
    sentence: "Finding",
  },
};
