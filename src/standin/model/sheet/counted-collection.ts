/** Tables, comments and shapes of a sheet: kept as they are in the file, and here only counted. */
import type { Attachments } from "../../../xlsx/attachments";
import { ModelObject, type MemberTable } from "../model-object";
import { refuse } from "../refusal";
import type { Session } from "../session";

export class CountedCollection extends ModelObject {
  readonly table: MemberTable;

  constructor(
    session: Session,
    private readonly sheet: string,
    className: string,
    private readonly kind: keyof Attachments,
  ) {
    super(session);
    this.table = { className, methods: ["getCount"] };
  }

  getCount(): number {
    const { engine } = this.session;
    return engine.attachments ? engine.attachments(this.sheet)[this.kind] : refuse("NotImplemented");
  }
}
