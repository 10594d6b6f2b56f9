/** Colours, fonts and number formats of the summary sheet. */
import type { BorderEdge } from "../workbook/sheet-content";

/** Where the forms' own is not known. */
export const FONT = "游ゴシック";
/** Points: of most texts, and of the long ones in the lists. */
export const TEXT_SIZE = 10;
export const LIST_SIZE = 9;
export const HEADER_FILL = "#dce6f1";
export const TOTAL_FILL = "#f2f2f2";
export const LINE = "#8c8c8c";
export const QUIET = "#595959";
export const LINK = "#0563c1";
export const SHARE_FORMAT = "0.0%";
export const ALL_BORDERS: readonly BorderEdge[] = [
  "top",
  "bottom",
  "left",
  "right",
  "insideHorizontal",
  "insideVertical",
];

export const CHART_COLOR = "#1f4e79";
/** From dark to light without a turn: told apart in grey print, and whatever colours one sees. */
const STOPS = ["#12365f", "#2f6ea6", "#6fb1d6", "#f2b872"] as const;
const UNRATED = "#ececec";
const OFF_LIST = "#7f7f7f";

/** One for each level, best first, then 未入力 and リスト外. */
export function seriesColors(levels: number): string[] {
  const colors = Array.from({ length: levels }, (_, index) =>
    mixed(levels === 1 ? 0 : (index / (levels - 1)) * (STOPS.length - 1)),
  );
  return [...colors, UNRATED, OFF_LIST];
}

function mixed(place: number): string {
  const index = Math.min(Math.floor(place), STOPS.length - 2);
  const [from, to] = [STOPS[index] ?? STOPS[0], STOPS[index + 1] ?? STOPS[0]];
  const channel = (at: number) => {
    const [a, b] = [from, to].map((color) => parseInt(color.slice(at, at + 2), 16)) as [number, number];
    return Math.round(a + (b - a) * (place - index))
      .toString(16)
      .padStart(2, "0");
  };
  return `#${channel(1)}${channel(3)}${channel(5)}`;
}
