/**
 * Defects of every code, to be put into a clean form that was laid out at random: what is written where, and the
 * finding that has to follow. An item takes one defect, so that one cannot hide another.
 */
import type { FindingCode } from "../../../src/check/finding";
import { cellAddress } from "../../../src/cells/geometry";
import type { CellPosition } from "../../../src/cells/geometry";
import type { Form, Item } from "../../../src/form/form";
import type { HeaderField, Role } from "../../../src/form/roles";
import type { CellValue, SheetSnapshot } from "../../../src/workbook/snapshot";
import type { Layout } from "./random-layout";

export interface Wish {
  readonly code: FindingCode;
  /** Free numbers that decide on the item, the role and the text. */
  readonly item: number;
  readonly role: number;
  readonly text: number;
}

export interface Mutated {
  readonly sheet: SheetSnapshot;
  /** "code cell": what has to be found. */
  readonly expected: readonly string[];
}

interface Write {
  readonly cell: CellPosition;
  readonly value: CellValue;
}

interface Injected {
  readonly writes: readonly Write[];
  /** Where it has to be reported; null: nowhere, as for a missing column. */
  readonly at: CellPosition | null;
}

/** Texts that are wrong in these roles. */
const TEXTS: Partial<
  Record<FindingCode, { readonly roles: readonly Role[]; readonly texts: readonly CellValue[] }>
> = {
  "not-in-list": { roles: ["category", "rating"], texts: ["総合戦略", "△", "S", 7] },
  "error-value": {
    roles: ["item", "category", "level", "method", "deadline", "owner", "rating"],
    texts: ["#N/A", "#REF!", "#DIV/0!", "#SPILL!"],
  },
  placeholder: {
    roles: ["item", "level", "method", "deadline", "owner"],
    texts: ["未定", "検討中", "同上", "〃", "ー", "－", "○○", "（調整中）", "記入例"],
  },
  "deadline-unclear": { roles: ["deadline"], texts: ["そのうち", "3か月以内", "夏頃"] },
  "date-impossible": {
    roles: ["deadline"],
    texts: ["令和4年13月1日", "６月３１日まで", "2022/13/01", "13月末"],
  },
  "date-outside-year": { roles: ["deadline"], texts: ["令和6年3月末", "R3.9.30", "来年度", "2023/4/1"] },
  "owner-joined": { roles: ["owner"], texts: ["共通職員課", "職員課秘書課", "課税課　納税課"] },
  "leftover-markup": { roles: ["level", "method"], texts: ["<ul> 3回の調整", "5件を確認<br>する"] },
  "mixed-punctuation": {
    roles: ["level", "method"],
    texts: ["調整し、周知し，3回実施する", "策定。公表．3件"],
  },
  "unmeasurable-level": {
    roles: ["level"],
    texts: ["市民サービスの向上を図る", "効率的な運営", "意識を高める"],
  },
  "number-invalid": { roles: ["number"], texts: ["イ", "一の二", "A-1"] },
  "rating-too-early": { roles: ["rating"], texts: ["ほぼ達成した", "高度に達成した"] },
};

const REQUIRED: readonly Role[] = [
  "number",
  "item",
  "category",
  "level",
  "method",
  "deadline",
  "owner",
  "rating",
];
const NUMBERING: readonly FindingCode[] = ["number-gap", "number-duplicate", "number-invalid"];

const MOST = 10;
/** Every form can take this one. */
const ALWAYS: Wish = { code: "date-invalid", item: 0, role: 0, text: 0 };

/** The clean form with 1 to 10 of the wishes: those that it can take. */
export function mutate(clean: SheetSnapshot, form: Form, layout: Layout, wishes: readonly Wish[]): Mutated {
  const injector = new Injector(form, layout);
  const writes: Write[] = [];
  const expected: string[] = [];
  for (const wish of [...wishes, ALWAYS]) {
    if (expected.length === MOST || (wish === ALWAYS && expected.length > 0)) break;
    const injected = injector.inject(wish);
    if (!injected) continue;
    writes.push(...injected.writes);
    expected.push(`${wish.code} ${injected.at ? cellAddress(injected.at) : "-"}`);
  }
  return { sheet: withWrites(clean, writes), expected: expected.sort() };
}

class Injector {
  readonly #taken = new Set<string>();
  #lostRole: Role | null = null;

  constructor(
    private readonly form: Form,
    private readonly layout: Layout,
  ) {}

  inject(wish: Wish): Injected | null {
    if (wish.code === "missing-column") return this.#loseColumn(wish);
    if (wish.code === "header-mismatch") return this.#renameHeading(wish);
    if (wish.code === "date-invalid") return this.#header("createdOn", "令和4年13月1日");
    if (wish.role % 5 === 0) {
      const header = this.#headerDefect(wish);
      if (header) return header;
    }
    if (NUMBERING.includes(wish.code) && !this.#take("numbering")) return null;
    const index = wish.item % this.form.items.length;
    const item = this.form.items[index];
    if (!item || this.#isShared(index) || this.#taken.has(`item ${index}`)) return null;
    const injected = this.#inItem(wish, item, index);
    if (injected) this.#take(`item ${index}`);
    return injected;
  }

  #headerDefect({ code, role }: Wish): Injected | null {
    const field = (["jobTitle", "name", "createdOn"] as const)[role % 3] ?? "name";
    if (code === "required") return this.#header(field, "　");
    if (code === "error-value") return this.#header(field, "#REF!");
    if (code === "placeholder" && field !== "createdOn") return this.#header(field, "○○ ○○");
    if (code === "date-outside-year") return this.#header("createdOn", "令和3年4月1日");
    return null;
  }

  #header(field: HeaderField, value: string): Injected | null {
    const area = this.form.header[field]?.area;
    const withColon = this.layout.fields === "with colon";
    // Beside a label in the same cell nothing can be an error value, and a blank leaves the cell.
    if (withColon && (value === "#REF!" || value === "　")) return null;
    if (!area || !this.#take(field)) return null;
    const label = this.form.header[field]?.label ?? "";
    return { writes: [{ cell: area, value: withColon ? `${label}：${value}` : value }], at: area };
  }

  #inItem(wish: Wish, item: Item, index: number): Injected | null {
    const { code } = wish;
    const texts = TEXTS[code];
    if (texts) {
      const role = pick(texts.roles, wish.role);
      // At the beginning of the year any rating is too early, whatever it says.
      if (role === "rating" && !this.layout.filled && code !== "rating-too-early") return null;
      return this.#write(item, role, pick(texts.texts, wish.text));
    }
    const number = item.number ?? 0;
    switch (code) {
      case "required": {
        const role = pick(REQUIRED, wish.role);
        // Its text goes on below: the cell is not all that there is.
        if (role === "method" && this.layout.continueEvery > 0) return null;
        if (role === "rating" && !this.layout.filled) return null;
        if (role === "number" && !this.#take("numbering")) return null;
        return this.#write(item, role, pick(["", " ", "　", "\n"], wish.text));
      }
      case "near-match": {
        const role = wish.role % 2 === 0 ? "category" : "rating";
        const value = item.fields[role]?.value;
        if (typeof value !== "string" || value === "") return null;
        const slips = [
          `${value}。`,
          ` ${value}`,
          `${value.slice(0, 2)}\u3000${value.slice(2)}`,
          `「${value}」`,
        ];
        return this.#write(item, role, pick(slips, wish.text));
      }
      case "number-gap":
        return this.#write(item, "number", number + 1000);
      case "number-duplicate":
        return number < 2 ? null : this.#write(item, "number", 1 + (wish.text % (number - 1)));
      case "duplicate-item": {
        const other = wish.text % Math.max(1, index);
        const value = this.form.items[other]?.fields.item?.value;
        if (index === 0 || value === undefined || !this.#take(`item ${other}`)) return null;
        return this.#write(item, "item", `${String(value)}\u3000`);
      }
      case "reason-required":
        return this.form.columns.reason ? this.#reasonMissing(item) : null;
      default:
        return null;
    }
  }

  #reasonMissing(item: Item): Injected | null {
    const rating = this.#write(item, "rating", "ほとんど未達成だった");
    return rating && { ...rating, at: item.fields.reason?.area ?? null };
  }

  #write(item: Item, role: Role, value: CellValue): Injected | null {
    const area = item.fields[role]?.area;
    return area && role !== this.#lostRole ? { writes: [{ cell: area, value }], at: area } : null;
  }

  /** The heading goes in every header row; only first, since nothing in the column is looked at any more. */
  #loseColumn(wish: Wish): Injected | null {
    if (this.#taken.size > 0 || !this.#take("columns")) return null;
    const role = pick(["category", "deadline", "owner"] as const, wish.role);
    const column = this.form.columns[role];
    if (!column) return null;
    this.#lostRole = role;
    const writes = this.form.headerRows.flatMap(({ row, rows }) => {
      // "備考" where the heading stands, and nothing in its second line.
      const top = role === "deadline" && this.layout.header === "groups" ? 1 : 0;
      return Array.from({ length: rows - top }, (_, line) => ({
        cell: { row: row + top + line, column: column.column },
        value: line === 0 ? "備考" : "",
      }));
    });
    return { writes, at: null };
  }

  #renameHeading(wish: Wish): Injected | null {
    const { header } = this.layout;
    const repeated = this.form.repeatedHeadings ?? [];
    if (repeated.length === 0 || (header !== "one row" && header !== "merged rows")) return null;
    const role = pick(["category", "deadline", "owner", "rating"] as const, wish.role);
    const area = repeated[wish.item % repeated.length]?.[role]?.area;
    if (!area || !this.#take("columns")) return null;
    return { writes: [{ cell: area, value: pick(["結果", "備考", ""], wish.text) }], at: area };
  }

  #isShared(index: number): boolean {
    const { items } = this.form;
    const own = items[index]?.fields.rating?.area.row;
    return [items[index - 1], items[index + 1]].some((other) => other?.fields.rating?.area.row === own);
  }

  #take(name: string): boolean {
    if (this.#taken.has(name)) return false;
    this.#taken.add(name);
    return true;
  }
}

function pick<T>(from: readonly T[], number: number): T {
  const value = from[number % from.length];
  if (value === undefined) throw new RangeError("nothing to pick from");
  return value;
}

function withWrites(sheet: SheetSnapshot, writes: readonly Write[]): SheetSnapshot {
  const values = sheet.values.map((row) => [...row]);
  const { row = 0, column = 0 } = sheet.used ?? {};
  for (const { cell, value } of writes) {
    const line = values[cell.row - row];
    if (line && cell.column - column < line.length) line[cell.column - column] = value;
  }
  return { ...sheet, values };
}
