/**
 * Which edits go in one message. Excel on the web takes and gives 5 MB at a time; an answer that is larger is lost,
 * and with it what undo needs, although the change has been made. So a very long list of edits is applied in parts.
 * Limit: https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization
 */
import type { CellContent } from "../../workbook/cell-content";
import type { Edit } from "../../workbook/edit";

/**
 * Bytes, by the estimate below: under half of the limit, since the contents before are known only afterwards, and the
 * look at where the rows are comes on top (of 10,000 rows more than a megabyte).
 */
const MOST_BYTES = 2 * 1024 * 1024;
/** What Office.js says around one edit of a cell, the looks before it among them. */
const BYTES_AN_EDIT = 2000;
/** A Japanese letter in UTF-8, as value and as formula. */
const BYTES_A_LETTER = 2 * 3;

/** The same edits in the same order; one part for all that people do in a day. */
export function partsOf<One extends Edit | { readonly edit: Edit }>(edits: readonly One[]): One[][] {
  const parts: One[][] = [[]];
  let bytes = 0;
  for (const edit of edits) {
    const size = sizeOf("edit" in edit ? edit.edit : edit);
    if (bytes + size > MOST_BYTES && bytes > 0) {
      parts.push([]);
      bytes = 0;
    }
    parts[parts.length - 1]?.push(edit);
    bytes += size;
  }
  return parts;
}

/** Only cells' contents come in such numbers; what stands there before is taken to be about as long. */
function sizeOf(edit: Edit): number {
  if (edit.kind !== "setCells") return BYTES_AN_EDIT;
  const letters = Math.max(lettersIn(edit.content), lettersIn(edit.wrote ?? []));
  return BYTES_AN_EDIT + letters * BYTES_A_LETTER;
}

function lettersIn(content: readonly (readonly (CellContent | null)[])[]): number {
  return content.flat().reduce((sum, one) => sum + lengthOf(one), 0);
}

function lengthOf(content: CellContent | null): number {
  if (content?.kind === "text") return content.text.length;
  return content?.kind === "formula" ? content.formula.length : 0;
}
