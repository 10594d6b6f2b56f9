/** The person's own undo stack (Ctrl+Z): what was typed, until something of an add-in's empties it. */

export interface UndoStep {
  /** "Sheet1!A1" */
  readonly address: string;
  readonly restore: () => void;
}

export class PersonUndo {
  private steps: UndoStep[] = [];
  private readonly emptied: string[] = [];

  push(step: UndoStep): void {
    this.steps.push(step);
  }

  /** How many steps can be taken back. */
  get size(): number {
    return this.steps.length;
  }

  /** Each time that the stack lost steps: the member that did it, as "Range.getMergedAreasOrNullObject". */
  get emptiedBy(): readonly string[] {
    return this.emptied;
  }

  empty(by: string): void {
    if (this.steps.length > 0) this.emptied.push(by);
    this.steps = [];
  }

  /** false: nothing to take back. */
  undo(): boolean {
    const step = this.steps.pop();
    step?.restore();
    return step !== undefined;
  }
}
