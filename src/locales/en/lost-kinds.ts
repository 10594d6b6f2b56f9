/** What a saved workbook cannot keep, for the page and the report. */
import type { lostKinds as ja } from "../ja/lost-kinds";
import type { Localized } from "../localized";

export const lostKinds: Localized<typeof ja> = {
  picture: "pictures",
  drawing: "drawings with shapes",
  chart: "charts",
  comment: "notes",
  threadedComment: "comments",
  pivotTable: "pivot tables",
  table: "tables",
  slicer: "slicers",
  externalLink: "links to other workbooks",
  macro: "macros",
  control: "form controls",
  embedding: "embedded files",
  connection: "data connections",
  customView: "custom views",
  definedName: "defined names",
  signature: "digital signatures",
  protection: "sheet protection",
  filter: "filters",
  hyperlink: "links",
  sparkline: "sparklines",
  conditionalFormat: "conditional formats",
  other: "other settings",
};
