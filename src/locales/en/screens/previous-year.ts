import type { previousYear as japanese } from "../../ja/screens/previous-year";
import type { Localized } from "../../localized";
import { chosenFile } from "./chosen-file";

export const previousYear: Localized<typeof japanese> = {
  heading: "Compared with the year before",
  why: "Choose the workbook of the year before to see both years’ ratings side by side. The file is only read, and sent nowhere.",
  choose: "Choose last year’s workbook",
  other: "Choose another workbook",
  remove: "Do not compare",
  reading: "Reading…",
  chosen: (file, year, items) => `Compared with “${file}” (${year}, ${items} items).`,
  outdated: (file) => `What was read from “${file}” is not of the year before these forms, and is not used.`,
  here: "This workbook has sheets of the year before; they are compared.",
  problem: (file, found, year) => {
    switch (found.code) {
      case "no-rating":
        return `The form in “${file}” has no column of ratings.`;
      case "different-scales":
        return `The levels of achievement in “${file}” are others than this year’s, so the years cannot be compared.`;
      case "same-year":
        return `“${file}” is of this year (${year(found.year)}). Choose the workbook of the year before.`;
      case "other-year":
        return `“${file}” is of ${found.years.map(year).join(", ")}. Choose the workbook of ${year(found.wanted)}.`;
      case "other-departments":
        return `“${file}” has forms of ${found.departments.join(", ")}, none of which is a department of this year’s.`;
      default:
        return chosenFile(file, found.code);
    }
  },
};
