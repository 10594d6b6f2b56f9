/**
 * How large a workbook may be. A form with its neighbours is far below; above, a file of a few kilobytes could fill the
 * memory of the machine. Sizes are of the unpacked parts.
 */

const MEGABYTE = 1024 * 1024;

export const LIMITS = {
  /** Entries of the zip. */
  parts: 10_000,
  /** Bytes of all parts together, pictures among them. */
  total: 256 * MEGABYTE,
  /** Bytes of one part of XML: about a million cells. */
  xmlPart: 64 * MEGABYTE,
  /** Bytes of all parts of XML together. */
  xml: 128 * MEGABYTE,
  /** `<c>` elements of all sheets together. */
  cells: 1_000_000,
  /** Elements of all parts together. */
  elements: 4_000_000,
  /** Those of them that are neither in the cells of a sheet nor in the table of texts: styles, rules, drawings. */
  structure: 300_000,
  /** Elements inside each other. Grouped shapes are the deepest that people make. */
  depth: 200,
} as const;
