/** Which form is shown and how it is read: its phase, its columns, its colours. */
import type { Pointing } from "../../../actions/form/columns";
import { rectOf } from "../../../cells/geometry";
import type { Rect } from "../../../cells/geometry";
import type { HeaderField, Phase, Role } from "../../../form/roles";
import type { PaneTools } from "../pane-tools";
import { isHighlighted, shownForm } from "../list/view";

export interface FormFeature {
  /** Shows another form of the workbook and brings its sheet to the front. */
  readonly chooseForm: (sheet: string) => Promise<void>;
  /** null: found by itself again. */
  readonly choosePhase: (phase: Phase | null) => Promise<void>;
  /** The form that is shown counts, although it looks like an example, a copy, an old version … */
  readonly countForm: () => Promise<void>;
  /** Takes the cell that is selected in Excel for the role's, or says that there is none, or finds it by itself again. */
  readonly pointAt: (name: Role | HeaderField, pointing: Pointing) => Promise<void>;
  /** Colours blanks and wrong values in every form's sheet, or takes the colours away. */
  readonly highlight: (on: boolean) => Promise<void>;
}

export function formFeature(
  { host, getState, dispatch, change }: PaneTools,
  show: (sheet: string, area: Rect) => Promise<void>,
): FormFeature {
  return {
    async chooseForm(sheet) {
      if (getState().job !== null) return;
      dispatch({ type: "sheetChosen", sheet });
      const shown = shownForm(getState());
      const area = shown?.form.headerRows[0];
      if (shown?.sheet.visible && area) await show(shown.form.sheet, rectOf(area.row, area.column));
    },

    async choosePhase(phase) {
      await change("phase", async (jobs) => {
        const shown = shownForm(getState());
        if (!shown) return null;
        const { inverse } = await jobs.choosePhase(host, shown.form, phase);
        // Which cells are to be coloured goes by the phase.
        const coloured = isHighlighted(getState()) ? (await jobs.setHighlights(host, true)).inverse : [];
        return {
          inverse: [...coloured, ...inverse],
          step: { kind: "phase" },
          notice: { kind: "phase", phase },
        };
      });
    },

    async countForm() {
      await change("phase", async (jobs) => {
        const shown = shownForm(getState());
        if (!shown) return null;
        const { inverse } = await jobs.countForm(host, shown.form);
        return { inverse, step: { kind: "counted" }, notice: { kind: "counted" } };
      });
    },

    async pointAt(name, pointing) {
      await change("columns", async (jobs) => {
        const { inverse } = await jobs.pointAt(host, shownForm(getState())?.form ?? null, name, pointing);
        const notice = () => ({ kind: "columns", found: shownForm(getState()) !== null }) as const;
        return { inverse, step: { kind: "columns" }, notice };
      });
    },

    async highlight(on) {
      await change("highlight", async (jobs) => {
        const { forms, unreadable, inverse } = await jobs.setHighlights(host, on);
        return {
          inverse,
          step: { kind: "highlight", on },
          notice: { kind: "highlight", on, forms, unreadable },
        };
      });
    },
  };
}
