/** The colours of a styles part as "#rrggbb": direct ones, the theme's, and those of Excel's old palette. */
import { attribute, child, children, parseXml, type Node } from "../../../xlsx/xml";

/** ECMA-376 part 1, 18.8.27 indexedColors: 8 to 63; 0 to 7 are the same as 8 to 15. */
const PALETTE = (
  "000000 ffffff ff0000 00ff00 0000ff ffff00 ff00ff 00ffff 800000 008000 000080 808000 800080 008080 c0c0c0 808080 " +
  "9999ff 993366 ffffcc ccffff 660066 ff8080 0066cc ccccff 000080 ff00ff ffff00 00ffff 800080 800000 008080 0000ff " +
  "00ccff ccffff ccffcc ffff99 99ccff ff99cc cc99ff ffcc99 3366ff 33cccc 99cc00 ffcc00 ff9900 ff6600 666699 969696 " +
  "003366 339966 003300 333300 993300 993366 333399 333333"
).split(" ");
const SYSTEM_TEXT = 64;
const SYSTEM_WINDOW = 65;
/** In the order of their numbers, which is not that of the theme's part; of Office where there is no theme. */
const THEME = ["lt1", "dk1", "lt2", "dk2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6"];
const OFFICE_THEME =
  "ffffff 000000 e7e6e6 44546a 4472c4 ed7d31 a5a5a5 ffc000 5b9bd5 70ad47 0563c1 954f72".split(" ");

export class Colors {
  private readonly theme: readonly string[];
  private readonly palette: readonly string[];

  /** @param styles, theme the parts' texts; "" for a part that is not there */
  constructor(styles: string, theme: string) {
    this.theme = theme === "" ? OFFICE_THEME : readTheme(theme);
    const own = styles.includes("indexedColors")
      ? children(child(parseXml(styles), "styleSheet", "colors", "indexedColors"), "rgbColor")
      : [];
    this.palette = own.length > 0 ? own.map((node) => digits(attribute(node, "rgb")) ?? "000000") : [];
  }

  /** null: none, or the one that belongs to the place. */
  read(node: Node | undefined): string | null {
    const base = this.base(node);
    const tint = Number(attribute(node, "tint") || 0);
    return base === null ? null : `#${tint ? tinted(base, tint) : base}`;
  }

  private base(node: Node | undefined): string | null {
    const rgb = attribute(node, "rgb");
    if (rgb !== "") return digits(rgb);
    const theme = attribute(node, "theme");
    if (theme !== "") return this.theme[Number(theme)] ?? null;
    const indexed = attribute(node, "indexed");
    if (indexed === "") return null;
    const number = Number(indexed);
    if (number === SYSTEM_TEXT) return null;
    if (number === SYSTEM_WINDOW) return "ffffff";
    return this.palette[number] ?? PALETTE[number < 8 ? number : number - 8] ?? null;
  }
}

function digits(color: string): string | null {
  return /^(?:[0-9a-f]{6}|[0-9a-f]{8})$/i.test(color) ? color.slice(-6).toLowerCase() : null;
}

function readTheme(xml: string): string[] {
  const scheme = child(parseXml(xml), "theme", "themeElements", "clrScheme");
  return [...THEME, "hlink", "folHlink"].map((name, index) => {
    const node = child(scheme, name);
    const color = attribute(child(node, "srgbClr"), "val") || attribute(child(node, "sysClr"), "lastClr");
    return digits(color) ?? OFFICE_THEME[index]!;
  });
}

/** Lighter or darker by a share of its lightness (18.8.3 bgColor, attribute tint). */
function tinted(color: string, tint: number): string {
  const [red, green, blue] = [0, 2, 4].map((at) => parseInt(color.slice(at, at + 2), 16) / 255) as [
    number,
    number,
    number,
  ];
  const high = Math.max(red, green, blue);
  const low = Math.min(red, green, blue);
  const before = (high + low) / 2;
  const after = tint < 0 ? before * (1 + tint) : before * (1 - tint) + tint;
  const range = high - low;
  const saturation = range === 0 ? 0 : range / (1 - Math.abs(2 * before - 1));
  const chroma = (1 - Math.abs(2 * after - 1)) * saturation;
  const channel = (one: number) => after + chroma * (range === 0 ? 0 : (one - before) / range);
  return [red, green, blue]
    .map((one) =>
      Math.round(Math.min(1, Math.max(0, channel(one))) * 255)
        .toString(16)
        .padStart(2, "0"),
    )
    .join("");
}
