/** Excel.RemoveDuplicatesResult. */
import { ModelObject, type MemberTable } from "../model-object";
import type { Session } from "../session";

export class RemoveDuplicatesResult extends ModelObject {
  readonly table: MemberTable = {
    className: "RemoveDuplicatesResult",
    scalars: ["removed", "uniqueRemaining"],
  };

  constructor(
    session: Session,
    readonly removed: number,
    readonly uniqueRemaining: number,
  ) {
    super(session);
  }
}
