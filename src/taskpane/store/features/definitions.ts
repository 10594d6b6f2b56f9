/** 様式の定義 in the pane's store. null and false: it could not be done, and the notice says why. */
import type { FrontSheet } from "../../../actions/form/definitions";
import type { DefinitionAndLists } from "../../../form/definition/definition-file";
import type { PaneTools } from "../pane-tools";

export interface DefinitionFeature {
  /** The sheet in front, with what can be made of the row in which a cell is selected. `sheet` null: none. */
  readonly lookAtFront: () => Promise<{ readonly front: FrontSheet | null } | null>;
  /** Keeps the definition in the workbook, which is read by it from then on. */
  readonly keepDefinition: (file: DefinitionAndLists) => Promise<boolean>;
  readonly forgetDefinition: (id: string) => Promise<boolean>;
}

export function definitionFeature({ host, getState, ask, change }: PaneTools): DefinitionFeature {
  return {
    lookAtFront: () => ask("look", async (jobs) => ({ front: await jobs.lookAtFront(host) })),

    keepDefinition: (file) =>
      change("definition", async (jobs) => ({
        ...(await jobs.keepDefinitions(host, [file])),
        step: { kind: "definition" },
        notice: () => {
          const forms = getState().forms ?? [];
          const found = forms.some(({ form }) => form.definition.id === file.definition.id);
          return { kind: "definitionKept", found };
        },
      })),

    forgetDefinition: (id) =>
      change("definition", async (jobs) => ({
        ...(await jobs.forgetDefinition(host, id)),
        step: { kind: "definition" },
        notice: { kind: "definitionForgotten" },
      })),
  };
}
