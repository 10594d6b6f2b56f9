/**
 * What a person does to the selected cells besides typing: delete, copy and paste, fill, back and forward. Before each,
 * whether the cells may be changed.
 */
import { rectAddress } from "../../../cells/geometry";
import type { Area } from "../../engine/engine";
import type { Session } from "../../model/session";
import { copyCells, pasteText, type Copied } from "./clipboard";
import type { Selection } from "../grid/selection";
import { clearCells, fillArea, fillSelection, otherFill } from "./cell-changes";
import { History, type Place } from "./history";

/** The sheet as the commands need it. */
export interface CommandGround {
  readonly session: Session;
  readonly sheet: string;
  selection(): Selection;
  /** What of the selection is in use; null: nothing. */
  usedPart(): Area | null;
  /** With merged areas in whole. */
  selectArea(area: Area): void;
  /** To a sheet and cells on it, both in sight. */
  show(sheet: string, area: Area): void;
  /** Does the work and shows the cells that it names, on their sheet; what it has changed is drawn once, there. */
  showWhere(work: () => Place | null): void;
  /** Of the open workbook. */
  readonly history: History | null;
  /** Says why not by itself. */
  mayChange(area: Area): boolean;
}

export class CellCommands {
  history: History | null = null;
  private copied: Copied | null = null;

  constructor(
    private readonly ground: CommandGround,
    private readonly historyTold: (history: History) => void,
  ) {}

  /** Another workbook has other steps. */
  begin(session: Session): void {
    this.copied = null;
    const history: History = new History(session, () => this.historyTold(history));
    this.history = history;
    this.historyTold(history);
  }

  undo(): void {
    this.ground.showWhere(() => this.history?.undo() ?? null);
  }
  redo(): void {
    this.ground.showWhere(() => this.history?.redo() ?? null);
  }

  clear(): void {
    const area = this.ground.usedPart();
    if (area && this.ground.mayChange(area)) clearCells(this.ground.session, this.ground.sheet, area);
  }

  fill(way: "down" | "right"): void {
    const { session, sheet } = this.ground;
    const { area } = this.ground.selection();
    if (this.ground.mayChange(area)) fillSelection(session, sheet, area, way);
  }

  /** By the fill handle. @param to holds the selection @param control with the Ctrl key */
  fillTo(to: Area, control: boolean): void {
    const { session, sheet } = this.ground;
    const { area } = this.ground.selection();
    if (rectAddress(to) === rectAddress(area) || !this.ground.mayChange(to)) return;
    fillArea(session, sheet, area, to, control ? otherFill(session, sheet, area) : "FillDefault");
    this.ground.selectArea(to);
  }

  get hasCopied(): boolean {
    return this.copied !== null;
  }

  /** Gives the text for the clipboard. */
  copy(cut: boolean): string {
    const { session, sheet } = this.ground;
    const { active } = this.ground.selection();
    const used = this.ground.usedPart() ?? { ...active, rows: 1, columns: 1 };
    this.copied = copyCells(session, sheet, used);
    if (cut) this.clear();
    return this.copied.text;
  }

  /** @param text null: what was copied here last */
  paste(text: string | null): void {
    const { session, sheet } = this.ground;
    const pasted = text ?? this.copied?.text ?? "";
    const { area } = this.ground.selection();
    if ((pasted === "" && !this.copied) || !this.ground.mayChange(area)) return;
    this.ground.selectArea(pasteText(session, sheet, area, pasted, this.copied));
  }
}
