import type { Localized } from "../../localized";
import type { lists as ja } from "../../ja/pane/lists";

export const lists: Localized<typeof ja> = {
  heading: "Edit lists",
  steps: { lists: "change of the lists" },
  busy: { lists: "Changing the lists…" },
  changed: "The lists were changed. Press “Set dropdowns” to have them in the cells’ dropdowns, too.",
  added: (value) =>
    `“${value}” was added to the list. Press “Set dropdowns” to have it in the cells’ dropdowns, too.`,
  outcomes: { met: "met", partial: "partly met", unmet: "not met", notApplicable: "not counted" },
  addMenu: {
    label: (sentence) => `More: ${sentence}`,
    category: (value) => `Add “${value}” to the list`,
    level: (value) => `Add “${value}” as a new level`,
    as: (outcome) => `Counts as ${outcome}`,
    spelling: "Take it as another spelling",
    sameAs: (label) => `Same as “${label}”`,
  },
};
