/** A workbook as a file, written without keeping the person waiting. */
import type { Engine } from "../../engine/engine";
import { inPieces } from "../../../xlsx/pieces";

/** Milliseconds of reading or writing at a time. */
export const PIECE = 30;

export function changesOf(engine: Engine | null): number {
  return engine?.changeCount?.() ?? 0;
}

/**
 * The file: written in pieces or, where something was changed between two of them, once more and at once.
 * @param pause between two pieces
 * @param settled waits for the end of changes; false: there is none, and then there is no file (null)
 */
export async function writtenWorkbook(
  engine: Engine,
  pause: () => Promise<void>,
  settled: () => Promise<boolean>,
): Promise<Uint8Array | null> {
  const before = changesOf(engine);
  try {
    const bytes = engine.saveInPieces ? await inPieces(engine.saveInPieces(), PIECE, pause) : engine.save();
    if (changesOf(engine) === before) return bytes;
  } catch (error) {
    // What is changed in the middle of writing may well break it.
    if (changesOf(engine) === before) throw error;
  }
  return (await settled()) ? engine.save() : null;
}
