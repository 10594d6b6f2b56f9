/** Going through the list of findings, each with its cell selected in Excel. */
import type { Finding } from "../../../check/finding";
import { rectOf } from "../../../cells/geometry";
import type { Rect } from "../../../cells/geometry";
import type { ListChange } from "../list/list-view";
import { loadJobs } from "../pane-tools";
import type { PaneTools } from "../pane-tools";
import { areaOf, findingKey, shownForm } from "../list/view";

export interface FindingsFeature {
  /** Makes a finding the current one and selects its cell. */
  readonly select: (finding: Finding) => Promise<void>;
  /** The same for the next finding of the list (1) or the one before (-1), seen from the current one. */
  readonly step: (by: 1 | -1) => Promise<void>;
  /** Opens the finding's field to be filled in, its cell selected. */
  readonly openField: (finding: Finding) => Promise<void>;
  /** The next finding of the list that is filled in by typing; null: there is none. */
  readonly nextField: (finding: Finding) => Promise<Finding | null>;
  readonly changeList: (change: ListChange) => void;
  /** Selects cells of a sheet. */
  readonly show: (sheet: string, area: Rect) => Promise<void>;
  readonly openSheet: (sheet: string) => Promise<void>;
}

export function findingsFeature({ host, locale, getState, dispatch }: PaneTools): FindingsFeature {
  const show = async (sheet: string, area: Rect) => {
    if (getState().job !== null) return;
    try {
      await host.select(sheet, area);
    } catch (error) {
      dispatch({ type: "failed", error });
    }
  };

  /** The findings as they stand in the list. */
  const listed = async () => {
    const { findingsInOrder, soughtFindings } = await loadJobs();
    const state = getState();
    const shown = shownForm(state);
    if (!shown) return [];
    const sought = soughtFindings(shown.form, shown.report.findings, state.list, (finding) =>
      locale().findings.sentence(finding),
    );
    return findingsInOrder(shown.form, sought, state.list);
  };

  const select = async (
    finding: Finding,
    place: number,
    inside: readonly string[],
    field: { readonly filling?: true } = {},
  ) => {
    const change = { kind: "currentChanged", key: findingKey(finding), place, inside, ...field } as const;
    dispatch({ type: "listChanged", change });
    const form = shownForm(getState())?.form;
    const area = form && areaOf(form, finding);
    if (form && area) await show(form.sheet, area);
  };

  return {
    async select(finding) {
      const key = findingKey(finding);
      const place = (await listed()).findIndex((other) => findingKey(other.finding) === key);
      await select(finding, Math.max(place, 0), []);
    },

    async step(by) {
      if (!getState().checked) return;
      const order = await listed();
      const { current, place } = getState().list;
      const now = order.findIndex(({ finding }) => findingKey(finding) === current);
      const to = now >= 0 ? now + by : current === null ? 0 : by === 1 ? place : place - 1;
      const next = order[Math.min(to, order.length - 1)];
      if (next && to !== now) await select(next.finding, order.indexOf(next), next.inside);
    },

    async openField(finding) {
      const key = findingKey(finding);
      const order = await listed();
      const place = order.findIndex((other) => findingKey(other.finding) === key);
      await select(finding, Math.max(place, 0), order[place]?.inside ?? [], { filling: true });
    },

    async nextField(finding) {
      const { fillInOf } = await loadJobs();
      const form = shownForm(getState())?.form;
      const order = (await listed()).map((other) => other.finding);
      const here = order.findIndex((other) => findingKey(other) === findingKey(finding));
      const isField = (other: Finding) => {
        const fill = form && fillInOf(form, other);
        return fill !== null && fill !== undefined && fill.kind !== "choice";
      };
      return (here >= 0 && order.slice(here + 1).find(isField)) || null;
    },

    changeList: (change) => dispatch({ type: "listChanged", change }),
    show,
    openSheet: (sheet) => show(sheet, rectOf(0, 0)),
  };
}
