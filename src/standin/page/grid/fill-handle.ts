/** The square at the selection's corner: dragged down, up or across, it fills the cells on the way. */
import { enclosing, rectOf } from "../../../cells/geometry";
import type { Area } from "../../engine/engine";
import type { Grid } from "./grid";

/** @param fill gets the selection together with the cells that were dragged over, and whether Ctrl was held at the end */
export function listenToFillHandle(
  grid: Grid,
  selected: () => Area,
  fill: (to: Area, control: boolean) => void,
): void {
  let target: Area | null = null;
  const over = (event: MouseEvent): Area => {
    const cell = grid.at(event.clientX, event.clientY);
    const area = selected();
    const whole = enclosing(area, rectOf(cell.row, cell.column));
    const [down, across] = [whole.rows - area.rows, whole.columns - area.columns];
    // In one direction only, the longer one.
    return down >= across
      ? { ...whole, column: area.column, columns: area.columns }
      : { ...whole, row: area.row, rows: area.rows };
  };
  grid.viewport.addEventListener(
    "mousedown",
    (event) => {
      if (event.button !== 0 || !(event.target as HTMLElement).closest(".fill-handle")) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      target = selected();
    },
    { capture: true },
  );
  window.addEventListener("mousemove", (event) => {
    if (!target) return;
    target = over(event);
    grid.outline(target);
  });
  window.addEventListener("mouseup", (event) => {
    if (!target) return;
    const to = target;
    target = null;
    grid.outline(null);
    fill(to, event.ctrlKey);
  });
}
