import type { highlight as japanese } from "../../ja/pane/highlight";
import type { Localized } from "../../localized";

export const highlight: Localized<typeof japanese> = {
  label: "Color blanks and errors",
  hint: "The colors are printed too. Please switch them off before you print or send the file.",
  busy: "Changing the colors of the sheet…",
  steps: { on: "Coloring", off: "Removal of colors" },
  notices: {
    on: (forms) =>
      `${forms > 1 ? `In ${forms} tables, blanks` : "Blanks"} are now yellow and wrong values red. The color goes once a cell is filled in.`,
    off: "The colors have been removed.",
    unreadable:
      "Some conditional formats could not be read, so earlier colors may be left. Please see Home > Conditional Formatting > Manage Rules.",
  },
};
