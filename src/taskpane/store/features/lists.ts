/** 選択肢の編集 in the pane's store. null and false: it could not be done, and the notice says why. */
import type { AddedValue, ListChange, ListsLook } from "../../../actions/lists";
import type { Finding } from "../../../check/finding";
import type { LeavingValue, Replacement } from "../../../check/fixes/list-usage";
import type { PaneTools } from "../pane-tools";
import { shownForm } from "../list/view";

export interface ListFeature {
  readonly lookAtLists: () => Promise<ListsLook | null>;
  /** The values on the forms that would leave their list. */
  readonly valuesLeaving: (
    changes: readonly ListChange[],
    taken: readonly Replacement[],
  ) => Promise<readonly LeavingValue[] | null>;
  readonly changeLists: (
    changes: readonly ListChange[],
    replacements: readonly Replacement[],
  ) => Promise<boolean>;
  /** Takes the value of the finding into its list. */
  readonly addToList: (finding: Finding<"not-in-list">, as: AddedValue["as"]) => Promise<void>;
}

export function listFeature({ host, getState, ask, change }: PaneTools): ListFeature {
  return {
    lookAtLists: () => ask("look", (jobs) => jobs.lookAtLists(host)),

    valuesLeaving: (changes, taken) => ask("look", (jobs) => jobs.valuesLeaving(host, changes, taken)),

    changeLists: (changes, replacements) =>
      change("lists", async (jobs) => ({
        ...(await jobs.changeLists(host, changes, replacements)),
        step: { kind: "lists" },
        notice: { kind: "listsChanged" },
      })),

    async addToList({ params: { value } }, as) {
      await change("lists", async (jobs) => {
        const form = shownForm(getState())?.form;
        if (!form) return null;
        const { definition, fiscalYear } = form;
        return {
          ...(await jobs.addToList(host, { definition: definition.id, fiscalYear, value, as })),
          step: { kind: "lists" },
          notice: { kind: "addedToList", value },
        };
      });
    },
  };
}
