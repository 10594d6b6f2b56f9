/** What a person sees of a number in a cell: the library formats it. */
import type { Library } from "../file/load";
import { libraryFile } from "./library-file";
import { corrected, libraryFormat, ownNumberText } from "./number-format";

export interface Shown {
  readonly value: number;
  readonly format: string;
}

export class Texts {
  private readonly known = new Map<string, string>();

  constructor(
    private readonly library: Library,
    private readonly countsFrom1904: boolean,
  ) {}

  /** All that are not known yet are formatted in one go: each call of the library is slow. */
  prepare(all: readonly Shown[]): void {
    const missing = new Map<string, Shown>();
    for (const one of all) {
      const key = keyOf(one);
      if (this.known.has(key) || ownNumberText(one.value, one.format) !== null) continue;
      missing.set(key, { ...one, format: libraryFormat(one.value, one.format, this.countsFrom1904) });
    }
    if (missing.size === 0) return;
    const formats = [...new Set([...missing.values()].map(({ format }) => format))];
    const cells = [...missing.values()].map(({ value, format }, row) => {
      return { row, column: 0, value, formula: null, style: formats.indexOf(format) + 1 };
    });
    const sheets = [{ name: "1", cells }];
    const { countsFrom1904 } = this;
    const file = libraryFile(this.library, { sheets, numberFormats: formats, countsFrom1904 });
    const { result } = file.GetRows("1");
    [...missing.keys()].forEach((key, row) => this.known.set(key, result[row]?.[0] ?? ""));
  }

  text(shown: Shown): string {
    const text = ownNumberText(shown.value, shown.format);
    if (text !== null) return text;
    this.prepare([shown]);
    const known = this.known.get(keyOf(shown)) ?? String(shown.value);
    return corrected(known, shown.value, shown.format);
  }
}

function keyOf({ value, format }: Shown): string {
  return `${value} ${format}`;
}
