/**
 * One open workbook, seen by one add-in and one user: what Excel keeps besides the file itself (selection, cell
 * editing, subscriptions), and the two doors to it: `execute` for the add-in's batches, `user…` for a person.
 */
import { quotedSheet, rectOf } from "../../cells/geometry";
import type { Area, Engine, SheetInfo } from "../engine/engine";
import { inOnePiece, inPieces } from "../../xlsx/pieces";
import { ADD_IN_IDS } from "./workbook/add-in-ids";
import { localAddress, wholeColumns } from "./address";
import { runBatch } from "./batch";
import { ChartIds } from "./chart/chart-ids";
import { EventHub, EVENT_TYPES } from "./events";
import type { ModelObject } from "./model-object";
import { byteLength, PAYLOAD_LIMIT } from "./payload";
import { PersonUndo } from "./person-undo";
import { Refusal, refuse } from "./refusal";
import type { Shift } from "./shift/shift";
import { shiftCells } from "./shift/shift-cells";
import { Statistics } from "./statistics";
import { USUAL, type Temper } from "./temper";
import { typeIntoCell, type TypingOptions, type TypingOutcome } from "./input/typing";

export interface SessionOptions {
  /** Ids of the add-in's manifests: what is kept under any of them is its own, and it writes under the first. */
  readonly addIns?: readonly string[];
  /** A workbook that cannot be saved under its name; on the web it takes no changes either. */
  readonly readOnly?: boolean;
  /** Where this Excel differs from `USUAL`. */
  readonly temper?: Partial<Temper>;
  /** The workbook's structure is protected: no sheet is added, removed, renamed or moved. */
  readonly structureProtected?: boolean;
  /** The day that a typed "4/1" belongs to. */
  readonly today?: () => Date;
}

/** What happened, for a page that draws the workbook. */
export interface SessionChange {
  readonly kind: "content" | "selection" | "sheets" | "edit-mode";
  readonly source: "addin" | "user";
}

/**
 * What a person has in front. Another workbook, a chart sheet, or several sheets selected at once ([作業グループ])
 * make calls fail that need this workbook's window, a worksheet, or one sheet.
 */
export type Front = "worksheet" | "other-workbook" | "chart-sheet" | "grouped-sheets";

export type CalculationMode = "Automatic" | "AutomaticExceptTables" | "Manual";

export interface Fault {
  /** Index among the batch's actions; absent: the whole batch is refused and nothing of it is done. */
  readonly atAction?: number;
  readonly code: string;
  readonly message?: string;
  /** Whether the results of the actions before it come with the error; absent: as the session's temper has it. */
  readonly partialResults?: boolean;
}

export interface BatchAnswer {
  /** JSON text of `{ Results, Error? }`. */
  readonly text: string;
  /** Set when Excel on the web refuses the whole message; `text` says the same as an error of the batch. */
  readonly refused: "cell-edit" | "request-size" | "response-size" | null;
}

export class Session {
  readonly events = new EventHub(() => this.idle);
  readonly chartIds = new ChartIds();
  readonly statistics = new Statistics();
  readonly readOnly: boolean;
  structureProtected: boolean;
  readonly today: () => Date;
  readonly addIns: readonly string[];
  /** The person's Ctrl+Z. */
  readonly undo = new PersonUndo();
  temper: Temper;
  front: Front = "worksheet";
  cellEditMode = false;
  /** Sheets, names and the like that the running batch has added: Excel does not know them fully yet. */
  readonly addedNow = new Set<string>();

  /** The objects of the running batch. */
  inUse: () => Iterable<ModelObject | null> = () => [];

  private readonly listeners = new Set<(change: SessionChange) => void>();
  private readonly selections = new Map<string, Area>();
  private readonly references = new Map<string, ModelObject>();
  private readonly referenceIds = new Map<ModelObject, string>();
  private referenceCount = 0;
  private faults: Fault[] = [];
  private touched = new Map<SessionChange["kind"], SessionChange["source"]>();
  private running = false;
  private telling = true;
  private mode: CalculationMode = "Automatic";

  constructor(
    readonly engine: Engine,
    options: SessionOptions = {},
  ) {
    this.readOnly = options.readOnly ?? false;
    this.temper = { ...USUAL, ...options.temper };
    this.structureProtected = options.structureProtected ?? false;
    this.today = options.today ?? (() => new Date());
    this.addIns = options.addIns ?? ADD_IN_IDS;
  }

  // ── the add-in's door ──────────────────────────────────────────────────────────────────────────────────────

  /** Whether cells have validation as rectangles: see `Temper`. */
  get joinsRuledAreas(): boolean {
    return this.temper.joinsRuledAreas;
  }
  set joinsRuledAreas(joinsRuledAreas: boolean) {
    this.temper = { ...this.temper, joinsRuledAreas };
  }

  /** Excel on the web does not let a read-only workbook be changed; a desktop does, in memory. */
  get refusesChanges(): boolean {
    return this.readOnly && this.temper.platform === "web";
  }

  /**
   * Answers one request batch, given as the JSON text of its body, and as what that text says where the caller has it.
   * Never throws.
   */
  execute(body: string, request: unknown = JSON.parse(body)): BatchAnswer {
    return inOnePiece(this.answering(body, request));
  }

  /** The same in pieces, one batch after the other: see `inPieces`. */
  executeInPieces(body: string, milliseconds: number, pause: () => Promise<void>): Promise<BatchAnswer> {
    const answer = this.idle.then(() =>
      inPieces(this.answering(body, JSON.parse(body)), milliseconds, pause),
    );
    const ended = () => undefined;
    this.idle = answer.then(ended, ended);
    return answer;
  }

  /** Resolves when no batch is half done. */
  idle: Promise<void> = Promise.resolve();

  private *answering(body: string, request: unknown): Generator<void, BatchAnswer> {
    const sent = byteLength(body);
    if (this.cellEditMode) return this.refuseMessage(sent, "cell-edit");
    if (sent > PAYLOAD_LIMIT) return this.refuseMessage(sent, "request-size");
    this.addedNow.clear();
    const actions = runBatch(this, request);
    const next = () => {
      this.running = true;
      const action = actions.next();
      this.running = false;
      return action;
    };
    let action = next();
    for (; !action.done; action = next()) yield;
    const { response, cleanup } = action.value;
    this.inUse = () => [];
    this.tell();
    yield;
    const text = JSON.stringify(response);
    const answered = byteLength(text);
    if (answered > PAYLOAD_LIMIT) return this.refuseMessage(sent, "response-size");
    this.statistics.count(sent, answered, cleanup);
    return { text, refused: null };
  }

  /** What changes meanwhile is told once, at the end. */
  together(work: () => void): void {
    this.telling = false;
    try {
      work();
    } finally {
      this.telling = true;
      this.tell();
    }
  }

  /** The next batch fails; several calls make several batches fail, one after the other. */
  failNextBatch(fault: Fault): void {
    this.faults.push(fault);
  }

  takeFault(): Fault | null {
    return this.faults.shift() ?? null;
  }

  resetStatistics(): void {
    Object.assign(this.statistics, new Statistics());
  }

  // ── a person's door ────────────────────────────────────────────────────────────────────────────────────────

  /** Typing into a cell and pressing Enter. Nothing is changed when the outcome says so. */
  userSetCell(
    sheet: string,
    row: number,
    column: number,
    input: string,
    options?: TypingOptions,
  ): TypingOutcome {
    return typeIntoCell(this, sheet, row, column, input, options);
  }

  /** The user's "insert" and "delete" of whole rows and columns; of other cells down, or up. */
  userInsert(sheet: string, at: Area): void {
    shiftCells(this, sheet, { kind: "insert", at, byRows: !wholeColumns(at) });
  }
  userDelete(sheet: string, at: Area): void {
    shiftCells(this, sheet, { kind: "delete", at, byRows: !wholeColumns(at) });
  }

  /** The user (or the add-in) selects cells; the sheet comes to the front. */
  select(sheet: string, at: Area): void {
    this.activate(sheet);
    const before = this.selectedArea(sheet);
    this.selections.set(sheet, at);
    this.touch("selection");
    const same = JSON.stringify(before) === JSON.stringify(at);
    if (!same) this.events.raise(EVENT_TYPES.selectionChanged, sheet, { address: localAddress(at) });
  }

  activate(sheet: string): void {
    const before = this.engine.activeSheet();
    this.sheet(sheet);
    if (before === sheet) return;
    this.engine.activate(sheet);
    this.events.raise(EVENT_TYPES.deactivated, before, {});
    this.events.raise(EVENT_TYPES.activated, sheet, {});
    this.touch("selection");
  }

  /** While a cell is being edited, every batch fails. */
  setCellEditMode(on: boolean): void {
    if (this.cellEditMode === on) return;
    this.cellEditMode = on;
    this.touch("edit-mode");
  }

  /** Tells a page when to draw anew; gives back how to stop. */
  onChange(listener: (change: SessionChange) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  // ── for the model's classes ────────────────────────────────────────────────────────────────────────────────

  /** Throws `ItemNotFound` for a sheet that is not there any more. */
  sheet(id: string): SheetInfo {
    return this.engine.sheets().find((sheet) => sheet.id === id) ?? refuse("ItemNotFound");
  }

  get calculationMode(): CalculationMode {
    return this.mode;
  }

  setCalculationMode(mode: CalculationMode): void {
    this.mode = mode;
    if (!this.engine.setManualCalculation) refuse("NotImplemented");
    this.engine.setManualCalculation(mode === "Manual");
  }

  selectedArea(sheet: string): Area {
    return this.selections.get(sheet) ?? rectOf(0, 0);
  }

  addressOf(sheet: string, at: Area): string {
    return `${quotedSheet(this.sheet(sheet).name)}!${localAddress(at)}`;
  }

  /** Says that cells got new content: the event `onChanged` and the page. */
  cellsChanged(sheet: string, at: Area, details: Readonly<Record<string, unknown>> = {}): void {
    this.touch("content");
    this.events.raise(EVENT_TYPES.changed, sheet, {
      address: localAddress(at),
      changeType: "RangeEdited",
      source: "Local",
      triggerSource: this.running ? "ThisLocalAddin" : "Unknown",
      shiftDirection: "None",
      referenceId: `${sheet} ${localAddress(at)}`,
      ...details,
    });
  }

  touch(kind: SessionChange["kind"]): void {
    this.touched.set(kind, this.running ? "addin" : "user");
    if (!this.running && this.telling) this.tell();
  }

  /** An add-in has changed something by this member. */
  wrote(member: string): void {
    if (this.temper.writesEmptyUndo || EMPTIES_UNDO.has(member)) this.undo.empty(member);
  }

  keep(object: ModelObject): void {
    if (this.referenceIds.has(object)) return;
    const id = `reference-${++this.referenceCount}`;
    this.references.set(id, object);
    this.referenceIds.set(object, id);
  }

  referenceOf(object: ModelObject): string | null {
    return this.referenceIds.get(object) ?? null;
  }

  referenced(id: string): ModelObject {
    return this.references.get(id) ?? refuse("InvalidReference");
  }

  /** The ranges that the add-in holds go along with their cells. */
  shifted(sheet: string, shift: Shift): void {
    for (const object of new Set([...this.references.values(), ...this.inUse()])) {
      object?.shifted(sheet, shift);
    }
  }

  release(id: string): void {
    const object = this.references.get(id);
    if (object) this.referenceIds.delete(object);
    this.references.delete(id);
  }

  private refuseMessage(sent: number, reason: NonNullable<BatchAnswer["refused"]>): BatchAnswer {
    const { code, message } = new Refusal(MESSAGE_REFUSALS[reason]);
    const error = { Code: code, Message: message, Location: "", HttpStatusCode: 400 };
    const text = JSON.stringify({ Results: [], Error: error });
    this.statistics.count(sent, byteLength(text), false);
    return { text, refused: reason };
  }

  private tell(): void {
    const touched = this.touched;
    this.touched = new Map();
    // All is drawn anew with the sheets.
    if (touched.has("sheets")) touched.delete("content");
    for (const [kind, source] of touched) for (const listener of this.listeners) listener({ kind, source });
  }
}

/** Also where an add-in's changes can be undone: the documentation of each, and office-js #6170. */
const EMPTIES_UNDO = new Set(["WorksheetCollection.add", "Worksheet.delete", "Worksheet.visibility"]);

const MESSAGE_REFUSALS = {
  "cell-edit": "InvalidOperationInCellEditMode",
  "request-size": "RequestPayloadSizeLimitExceeded",
  "response-size": "ResponsePayloadSizeLimitExceeded",
} as const;
