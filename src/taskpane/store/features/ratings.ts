/** 評価をまとめて入力 in the pane's store: keys may come faster than Excel writes, so what waits is written together. */
import type { Rated, RatingRole } from "../../../actions/rate";
import type { PaneTools } from "../pane-tools";
import { shownForm } from "../list/view";

export interface RatingFeature {
  /** Writes a level into an item's cell. Of two for one cell that still wait, the later one holds. */
  readonly rate: (role: RatingRole, rated: Rated) => Promise<void>;
}

export function ratingFeature({ host, getState, change }: PaneTools): RatingFeature {
  let waiting: Rated[] = [];
  let writing: Promise<void> | null = null;

  const write = async (role: RatingRole) => {
    while (waiting.length > 0) {
      const taken = waiting;
      waiting = [];
      const done = await change("fix", async (jobs) => {
        const shown = shownForm(getState());
        if (!shown) return null;
        const { inverse, rated, different } = await jobs.rateItems(host, shown.form, role, taken);
        return {
          inverse,
          step: { kind: "rated", count: rated },
          notice: { kind: "rated", count: rated, different },
        };
      });
      // Refused: the notice says why, and what waits would be refused as well.
      if (!done) waiting = [];
    }
  };

  return {
    async rate(role, rated) {
      const same = waiting.find(({ area }) => area.row === rated.area.row);
      waiting = [...waiting.filter((one) => one !== same), same ? { ...rated, before: same.before } : rated];
      writing ??= write(role).finally(() => (writing = null));
      await writing;
    },
  };
}
