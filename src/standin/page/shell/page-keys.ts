/**
 * Keys of the whole page: F6 goes round toolbar, sheet and pane, as in Excel, and Ctrl with S, Z, Y, F or H works wherever
 * the focus is, in the pane too.
 */
import { part } from "./shell";

export interface PageCommands {
  undo(): void;
  redo(): void;
  save(): void;
  /** @param replace with what comes in its place */
  find(replace: boolean): void;
  /** A cell is being typed into: its own keys go on. */
  editing(): boolean;
  focusSheet(): void;
  /** false: the pane is closed. */
  focusPane(): boolean;
}

type Stop = "toolbar" | "sheet" | "pane";
const STOPS: readonly Stop[] = ["toolbar", "sheet", "pane"];

/** @param from where the focus is; absent: the page finds out */
export function goRound(commands: PageCommands, step: 1 | -1, from: Stop = stopNow()): void {
  const next = STOPS[(STOPS.indexOf(from) + step + STOPS.length) % STOPS.length]!;
  if (next === "sheet") commands.focusSheet();
  else if (next === "toolbar") part("ribbon").querySelector<HTMLElement>("button:enabled")?.focus();
  else if (!commands.focusPane()) goRound(commands, step, "pane");
}

function stopNow(): Stop {
  const now = document.activeElement;
  if (now?.closest("#pane")) return "pane";
  return now?.closest("header, #ribbon") ? "toolbar" : "sheet";
}

/** @param from "pane": the key was pressed there. True: it was used. */
export function pressPageKey(event: KeyboardEvent, commands: PageCommands, from?: "pane"): boolean {
  if (event.isComposing || document.querySelector("dialog[open]")) return false;
  if (event.key === "F6" && !event.altKey) {
    goRound(commands, event.shiftKey ? -1 : 1, from);
    return true;
  }
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return false;
  const key = event.key.toLowerCase();
  if (key === "s") commands.save();
  else if (key === "f" && from !== "pane") commands.find(false);
  else if (key === "h" && from !== "pane") commands.find(true);
  else if ((key === "z" || key === "y") && !isTyping(event, commands)) {
    if (key === "z" && !event.shiftKey) commands.undo();
    else commands.redo();
  } else return false;
  return true;
}

/** Where text is typed, Ctrl+Z is about that text. The unseen field over the active cell holds none. */
function isTyping({ target }: KeyboardEvent, commands: PageCommands): boolean {
  const element = target as HTMLElement | null;
  if (element?.classList.contains("editor")) return commands.editing();
  return ["INPUT", "TEXTAREA"].includes(element?.tagName ?? "");
}
