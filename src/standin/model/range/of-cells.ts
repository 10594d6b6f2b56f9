/** What belongs to cells of one sheet, whose protection forbids to change it: a fill, a font, a rule. */
import type { Area } from "../../engine/engine";
import { ModelObject } from "../model-object";
import type { Session } from "../session";

export abstract class OfCells extends ModelObject {
  constructor(
    session: Session,
    protected readonly sheet: string,
    protected readonly areas: readonly Area[],
  ) {
    super(session);
  }

  override protectedBy(): string {
    return this.sheet;
  }
}
