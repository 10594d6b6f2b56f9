/** Which cells a protected sheet keeps from being written to. */
import { intersection } from "../../cells/geometry";
import type { Area } from "../engine/engine";
import { commonStyle } from "./range/format/range-style";
import type { Session } from "./session";

/** Whether the sheet is protected and any of the cells is locked, as cells are unless a person unlocks them. */
export function isLocked(session: Session, sheet: string, areas: readonly Area[]): boolean {
  if (!session.sheet(sheet).protected) return false;
  const used = session.engine.usedArea(sheet, true);
  const unlocked = commonStyle(session, sheet, areas, (style) => style.locked === false);
  return unlocked !== true || !areas.every((at) => used && intersection(at, used));
}
