/**
 * Back and forward again, one step after the other, whoever made them: what a person typed, pasted or filled, and what
 * the add-in did. What the add-in does after one press in its pane is one step.
 */
import { enclosing, rectOf } from "../../../cells/geometry";
import type { Area, Engine, Value } from "../../engine/engine";
import type { Session, SessionChange } from "../../model/session";

/** Of 1,000 items each takes about a megabyte. */
const MOST_STEPS = 50;

export interface Place {
  readonly sheet: string;
  readonly area: Area;
}

interface Step {
  readonly restore: () => void;
  /** What was selected when the change was made. */
  readonly place: Place;
}

export class History {
  private readonly past: Step[] = [];
  private readonly future: Step[] = [];
  private present: () => void;
  private count: number;
  /** What belongs to the last step: the same maker, and nothing between. */
  private maker = "";
  private presses = 0;
  private groups = 0;
  private group = "";

  /** @param told whether there is a way back, and one forward, has changed */
  constructor(
    private readonly session: Session,
    private readonly told: () => void,
  ) {
    this.present = this.captured();
    this.count = this.countNow();
    session.onChange((change) => this.changed(change));
  }

  get canUndo(): boolean {
    return this.past.length > 0;
  }
  get canRedo(): boolean {
    return this.future.length > 0;
  }

  /** A person has pressed something in the pane: what the add-in does now is another step. */
  pressed(): void {
    this.presses += 1;
  }

  /** All that is changed meanwhile is one step. */
  async together<Result>(work: () => Promise<Result> | Result): Promise<Result> {
    this.group = `together ${(this.groups += 1)}`;
    try {
      return await work();
    } finally {
      this.group = "";
    }
  }

  /** Where it was; null: there is nothing to take back. */
  undo(): Place | null {
    return this.go(this.past, this.future);
  }
  redo(): Place | null {
    return this.go(this.future, this.past);
  }

  private go(from: Step[], to: Step[]): Place | null {
    const step = from.pop();
    if (!step) return null;
    to.push({ restore: this.present, place: step.place });
    this.present = step.restore;
    const { engine } = this.session;
    const before = contentsOf(engine);
    step.restore();
    this.count = this.countNow();
    this.maker = "";
    const changed = differences(before, contentsOf(engine));
    this.session.together(() => {
      for (const { sheet, area } of changed) this.session.cellsChanged(sheet, area);
      this.session.touch("sheets");
    });
    this.told();
    const there = (id: string) => engine.sheets().some((one) => one.id === id && one.visible);
    const [first] = changed.filter(({ sheet }) => there(sheet));
    return first ?? (there(step.place.sheet) ? step.place : { ...step.place, sheet: engine.activeSheet() });
  }

  private changed({ source }: SessionChange): void {
    const count = this.countNow();
    if (count === this.count) return;
    this.count = count;
    const maker = this.group || (source === "addin" ? `pane ${this.presses}` : "");
    const goesOn = maker !== "" && maker === this.maker;
    this.maker = maker;
    this.future.length = 0;
    if (!goesOn) {
      const sheet = this.session.engine.activeSheet();
      this.past.push({ restore: this.present, place: { sheet, area: this.session.selectedArea(sheet) } });
      if (this.past.length > MOST_STEPS) this.past.shift();
    }
    this.present = this.captured();
    this.told();
  }

  private captured(): () => void {
    return this.session.engine.capture?.() ?? (() => undefined);
  }

  private countNow(): number {
    return this.session.engine.changeCount?.() ?? 0;
  }
}

type Contents = ReadonlyMap<
  string,
  { readonly area: Area; readonly rows: readonly (readonly Value[])[] } | null
>;

function contentsOf(engine: Engine): Contents {
  return new Map(
    engine.sheets().map(({ id }) => {
      const area = engine.usedArea(id);
      return [id, area && { area, rows: engine.formulas(id, area) }];
    }),
  );
}

/** The smallest area of each sheet that holds all cells that are not as they were. */
function differences(before: Contents, now: Contents): Place[] {
  return [...now].flatMap(([sheet, after]) => {
    const earlier = before.get(sheet) ?? null;
    const whole = earlier && after ? enclosing(earlier.area, after.area) : (earlier ?? after)?.area;
    if (!whole) return [];
    let area: Area | null = null;
    for (let row = whole.row; row < whole.row + whole.rows; row += 1) {
      for (let column = whole.column; column < whole.column + whole.columns; column += 1) {
        if (at(earlier, row, column) === at(after, row, column)) continue;
        area = area ? enclosing(area, rectOf(row, column)) : rectOf(row, column);
      }
    }
    return area ? [{ sheet, area }] : [];
  });
}

function at(
  contents: { readonly area: Area; readonly rows: readonly (readonly Value[])[] } | null,
  row: number,
  column: number,
) {
  return contents?.rows[row - contents.area.row]?.[column - contents.area.column] ?? "";
}
