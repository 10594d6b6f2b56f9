/** Failures and other people's doings at any of the messages that an action sends to the stand-in. */
import { enclosing, type CellPosition } from "../../src/cells/geometry";
import type { Fault, Session } from "../../src/standin/model/session";

/** A cell far away that makes the sheet look endless: the engine would fill its memory with what lies between. */
export function strayCell({ engine }: Session, sheet: string, at: CellPosition): void {
  const usedArea = engine.usedArea.bind(engine);
  engine.usedArea = (id, formats) => {
    const used = usedArea(id, formats);
    return id === sheet && used ? enclosing(used, { ...at, rows: 1, columns: 1 }) : used;
  };
}

/** What happens when a message comes, before Excel looks at it; a fault is what it answers. */
export type AtMessage = (session: Session, actions: number) => Fault | null;

/** `at`: which message, the next being 0. Gives back how to stop, and how many messages came. */
export function atMessage(session: Session, at: number, happens: AtMessage): { stop: () => number } {
  let messages = 0;
  const execute = session.execute.bind(session);
  const takeFault = session.takeFault.bind(session);
  session.execute = (body) => {
    if (messages === at) {
      const { Actions = [] } = JSON.parse(body) as { Actions?: unknown[] };
      const fault = happens(session, Actions.length);
      if (fault) session.failNextBatch(fault);
    }
    messages += 1;
    return execute(body);
  };
  return {
    stop() {
      session.execute = execute;
      // A fault that nothing has met is not left for the next action.
      while (takeFault());
      return messages;
    },
  };
}
