/** A bar chart as inline SVG, with what it shows in words. */
import { seriesColors } from "../summary/style";
import { escapeHtml } from "./escape";
import type { PublishWords } from "./words";

export interface PublishedChart {
  /** Unique on the page. */
  readonly id: string;
  readonly title: string;
  readonly names: readonly string[];
  readonly bars: readonly { readonly label: string; readonly counts: readonly number[] }[];
}

const WIDTH = 720;
const LABELS = 200;
const FIGURES = 60;
const BAR = 22;
const STEP = 32;
const TOP = 8;
/** A label that is longer is cut: the table has it whole. */
const LONGEST = 14;

/** Bars of the same length, each divided by its counts; a bar without items is empty. */
export function chartSvg({ id, title, names, bars }: PublishedChart, { page }: PublishWords): string {
  const colors = seriesColors(names.length - 2);
  const height = TOP + bars.length * STEP + 4;
  const room = WIDTH - LABELS - FIGURES;
  const drawn = bars.map(({ label, counts }, index) => {
    const total = counts.reduce((sum, one) => sum + one, 0);
    const y = TOP + index * STEP;
    let x = LABELS;
    const parts = counts.map((count, at) => {
      const width = total === 0 ? 0 : (count / total) * room;
      const part = count === 0 ? "" : rect(x, y, width, colors[at] ?? "#7f7f7f");
      x += width;
      return part;
    });
    const text = [...label].length > LONGEST ? `${[...label].slice(0, LONGEST - 1).join("")}…` : label;
    return (
      `<text x="${LABELS - 8}" y="${y + 16}" text-anchor="end">${escapeHtml(text)}</text>${parts.join("")}` +
      `<text x="${WIDTH - FIGURES + 8}" y="${y + 16}">${escapeHtml(page.count(total))}</text>`
    );
  });
  const words = bars.map(({ label, counts }) =>
    page.bar(
      label,
      counts.flatMap((count, at) => (count === 0 ? [] : [page.part(names[at] ?? "", count)])),
    ),
  );
  const legend = names
    .map(
      (name, at) => `<li><span style="background:${colors[at] ?? "#7f7f7f"}"></span>${escapeHtml(name)}</li>`,
    )
    .join("");
  return (
    `<figure><figcaption>${escapeHtml(title)}</figcaption>` +
    `<svg viewBox="0 0 ${WIDTH} ${height}" role="img" aria-labelledby="${id}-title ${id}-text">` +
    `<title id="${id}-title">${escapeHtml(title)}</title>` +
    `<desc id="${id}-text">${escapeHtml(page.chart(title, words))}</desc>${drawn.join("")}</svg>` +
    `<ul class="legend">${legend}</ul></figure>`
  );
}

function rect(x: number, y: number, width: number, fill: string): string {
  const round = (value: number) => Math.round(value * 100) / 100;
  return `<rect x="${round(x)}" y="${y}" width="${round(width)}" height="${BAR}" fill="${fill}" stroke="#404040"/>`;
}
