/**
 * Workbooks in and out: the file picker, a file dropped onto the page, the samples, and saving. What was changed and
 * not saved is not given up without a question.
 */
import { rectOf } from "../../../cells/geometry";
import { type Engine, OpenError } from "../../engine/engine";
import { EngineEnded, openDurably, type DurableEngine } from "../../engine/file/durable-engine";
import { loadEngine, type EngineFactory } from "../../engine/file/load";
import { hasMacros, lostParts } from "../../engine/file/lost-parts";
import { checkFileInPieces } from "../../../xlsx/open/open-check";
import { inPieces } from "../../../xlsx/pieces";
import { ask, tell } from "./dialogs";
import { drawMenu } from "./menu";
import { SAMPLES } from "./samples";
import { painted, part, showBusy, showNote } from "./shell";
import { changesOf, PIECE, writtenWorkbook } from "./written-workbook";
import type { WorkbenchTexts } from "../../../locales/workbench";

/** Browsers may put a name right that does not fit the type. */
const FILE_TYPES: Readonly<Record<string, string>> = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  xltx: "application/vnd.openxmlformats-officedocument.spreadsheetml.template",
  xlsm: "application/vnd.ms-excel.sheet.macroEnabled.12",
  xltm: "application/vnd.ms-excel.template.macroEnabled.12",
};
const ENGINE_FILE = "excelize.wasm.gz";

/** What is typed into a cell is a change too, although it is in no cell yet. */
export interface Typing {
  editing(): boolean;
  /** Enters it; false: it cannot be entered, or the person went back to it. */
  finish(): Promise<boolean>;
  /** Besides, waits until the add-in has done what it is at. */
  settled(): Promise<boolean>;
}

export class Files {
  /** The file that was opened, as it came. */
  private original: Uint8Array = new Uint8Array();
  private durable: DurableEngine | null = null;
  /** The engine's count of changes when the workbook was opened or saved. */
  private savedAt = 0;

  /** @param opened gets a workbook that could be opened; one that could not leaves everything as it is */
  constructor(
    private readonly texts: WorkbenchTexts,
    private readonly opened: (engine: Engine) => Promise<void> | void,
    private readonly engine: () => Engine | null,
    private readonly typing: Typing,
    private readonly savedTold: () => void,
  ) {
    const input = part<HTMLInputElement>("open-file");
    for (const name of ["open", "start-open"]) part(name).addEventListener("click", () => input.click());
    input.addEventListener("change", () => {
      const [file] = input.files ?? [];
      input.value = "";
      if (file) void this.openFile(file);
    });
    part("save").addEventListener("click", () => void this.save());
    addEventListener("beforeunload", (event) => {
      if (this.hasUnsaved() || this.typing.editing()) event.preventDefault();
    });
    drawMenu(part("samples"), part("samples-menu"), SAMPLES, (name) => void this.openSample(name));
    this.listenToDrops();
  }

  /** Opens a sample; resolves to false when that was not possible. */
  async openSample(name: string): Promise<boolean> {
    return this.open(name, async () => {
      const response = await fetch(`../assets/samples/${encodeURIComponent(name)}`);
      if (!response.ok) throw new MissingFile();
      return new Uint8Array(await response.arrayBuffer());
    });
  }

  private openFile(file: File): Promise<boolean> {
    return this.open(file.name, async () => new Uint8Array(await file.arrayBuffer()));
  }

  hasUnsaved(): boolean {
    return changesOf(this.engine()) !== this.savedAt;
  }

  private async open(name: string, read: () => Promise<Uint8Array>): Promise<boolean> {
    if (!(await this.typing.finish())) return false;
    showBusy(this.texts.opening(name));
    try {
      const bytes = await read();
      await painted();
      // In a library of its own: whatever this file does to it, the open workbook has another one.
      const file = await inPieces(checkFileInPieces(bytes), PIECE, painted);
      const durable = await openDurably(startEngine, bytes, name, file);
      const { engine } = durable;
      await painted();
      tryOut(engine);
      await painted();
      showBusy(null);
      // Asked only now: nobody decides about a workbook for a file that cannot be opened.
      if (!(await this.mayLeave())) return false;
      await this.opened(engine);
      this.durable = durable;
      void durable.ready().catch((error: unknown) => console.error(error));
      this.original = bytes;
      this.savedAt = changesOf(engine);
      this.savedTold();
      if (hasMacros(bytes)) await tell(this.texts.macrosTitle, this.texts.macros(name), this.texts.ok);
      return true;
    } catch (error) {
      showBusy(null);
      await tell(this.texts.fileTitle, this.reason(name, error), this.texts.ok);
      return false;
    } finally {
      showBusy(null);
    }
  }

  private reason(name: string, error: unknown): string {
    if (error instanceof OpenError) {
      return error.code === "encrypted"
        ? this.texts.encrypted(name)
        : this.texts.unreadable(name, this.texts.reasons[error.reason] ?? "");
    }
    if (error instanceof EngineEnded) return this.texts.unreadable(name, this.texts.reasons.crashed ?? "");
    if (error instanceof MissingFile) return this.texts.missing(name);
    console.error(error);
    return this.texts.startFailed;
  }

  /** Whether the open workbook may be given up: nothing of it is unsaved, or the person has decided. */
  private async mayLeave(): Promise<boolean> {
    const engine = this.engine();
    if (!engine || !this.hasUnsaved()) return true;
    const { unsavedTitle, unsaved, saveFirst, discard, cancel } = this.texts;
    const answer = await ask(unsavedTitle, unsaved(engine.fileName), [
      { answer: "save", label: saveFirst },
      { answer: "discard", label: discard },
      { answer: "cancel", label: cancel },
    ]);
    return answer === "save" ? this.save() : answer === "discard";
  }

  /** False when nothing was saved. */
  async save(): Promise<boolean> {
    const engine = this.engine();
    if (!engine) return false;
    let bytes: Uint8Array | null;
    let savedAt: number;
    try {
      await this.durable?.ready();
      if (!(await this.typing.settled())) return false;
      bytes = await writtenWorkbook(engine, painted, () => this.typing.settled());
      // What is changed from here on is not in the file.
      savedAt = changesOf(engine);
    } catch (error) {
      console.error(error);
      await tell(this.texts.save, this.texts.saveFailed, this.texts.ok);
      return false;
    }
    if (!bytes) return false;
    await painted();
    if (!(await this.mayLose(bytes))) return false;
    const type = FILE_TYPES[/[^.]*$/.exec(engine.fileName)![0].toLowerCase()] ?? "application/octet-stream";
    const url = URL.createObjectURL(new Blob([bytes as BlobPart], { type }));
    const link = document.createElement("a");
    link.href = url;
    link.download = engine.fileName;
    link.click();
    setTimeout(() => URL.revokeObjectURL(url), 60_000);
    // Another workbook may have been opened meanwhile: of that one nothing is saved.
    if (this.engine() === engine) this.savedAt = savedAt;
    this.savedTold();
    showNote(this.texts.saved(engine.fileName));
    return true;
  }

  /** Says what the saved file would lack, and asks; true when nothing is lost. */
  private async mayLose(saved: Uint8Array): Promise<boolean> {
    const lost = lostParts(this.original, saved);
    if (lost.length === 0) return true;
    const { lostKinds, lostCount, lostBetween, lostTitle, lost: sentence, cancel, saveAnyway } = this.texts;
    const things = lost.map(({ kind, count }) => lostCount(lostKinds[kind], count)).join(lostBetween);
    const answer = await ask(lostTitle, sentence(things), [
      { answer: "save", label: saveAnyway },
      { answer: "cancel", label: cancel },
    ]);
    return answer === "save";
  }

  private listenToDrops(): void {
    const hint = part("drop");
    let depth = 0;
    const carriesFile = (event: DragEvent) => event.dataTransfer?.types.includes("Files") ?? false;
    document.addEventListener("dragenter", (event) => {
      if (!carriesFile(event)) return;
      depth++;
      hint.hidden = false;
    });
    document.addEventListener("dragleave", () => {
      depth = Math.max(0, depth - 1);
      hint.hidden = depth === 0;
    });
    document.addEventListener("dragover", (event) => {
      if (carriesFile(event)) event.preventDefault();
    });
    document.addEventListener("drop", (event) => {
      if (!carriesFile(event)) return;
      event.preventDefault();
      depth = 0;
      hint.hidden = true;
      const [file] = event.dataTransfer?.files ?? [];
      if (file) void this.openFile(file);
    });
  }
}

class MissingFile extends Error {}

async function startEngine(): Promise<EngineFactory> {
  const engines = await loadEngine(ENGINE_FILE, { own: true });
  await painted();
  return engines;
}

/**
 * Reads what the page shows first. The library starts to work only here: a workbook that ends it must do so before the
 * open one is given up for it.
 */
function tryOut(engine: Engine): void {
  const sheet = engine.activeSheet();
  const area = rectOf(0, 0, SHOWN_FIRST.rows, SHOWN_FIRST.columns);
  engine.texts(sheet, area);
  engine.charts(sheet);
  // What conditional formats say of a cell is worked out with its looks.
  engine.style(sheet, 0, 0);
}

const SHOWN_FIRST = { rows: 60, columns: 30 } as const;
