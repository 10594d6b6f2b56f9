/**
 * How large a workbook may be. A form with its neighbours is far below; above, a file of a few kilobytes could fill the
 * memory of the machine. Sizes are of the unpacked parts.
 */

const MEGABYTE = 1024 * 1024;

export const LIMITS = {
  /** Entries of the zip. */
  parts: 10_000,
  /** Bytes of all parts together, pictures among them. */
  total: 160 * MEGABYTE,
  /** Bytes of one part of XML: about half a million cells. Read, it takes some twenty times as much memory. */
  xmlPart: 32 * MEGABYTE,
  /** Bytes of all parts of XML together. */
  xml: 48 * MEGABYTE,
  /** `<c>` elements of all sheets together. */
  cells: 400_000,
  /** Elements of all parts together. */
  elements: 1_600_000,
  /** Those of them that are neither in the cells of a sheet nor in the table of texts: styles, rules, drawings. */
  structure: 300_000,
  sheets: 500,
  /** Names of the workbook. Books that were copied for decades have tens of thousands that nobody sees. */
  names: 65_536,
  /** Areas of all rules and conditional formats together: `sqref="A1:A9 C1"` are two. */
  areas: 30_000,
  /** Characters that formulas with a shared text have, each written out. */
  sharedText: 48_000_000,
  /** Elements inside each other. Grouped shapes are the deepest that people make. */
  depth: 200,
} as const;
