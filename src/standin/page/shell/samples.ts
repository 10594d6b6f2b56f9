/** The workbooks that come with the page, in its neighbour folder; the first is a whole one. */
export const SAMPLES = [
  "組織目標_総務部_令和4年度.xlsx",
  "組織目標_総務部_記入途中.xlsx",
  "組織目標_3部.xlsx",
] as const;
