/**
 * Lays the form out at random, with known truth: the rows, numbers and first cells of every item. The form may begin
 * anywhere, on a narrow grid with everything merged, in other wordings, with paragraphs and tables around it.
 */
import fc from "fast-check";
import { rectOf } from "../../src/edits/geometry";
import type { CellPosition, Rect } from "../../src/edits/geometry";
import { ORGANIZATIONAL_GOALS } from "../../src/form/definitions/organizational-goals";
import type { Role } from "../../src/form/roles";
import type { CellValue, SheetSnapshot } from "../../src/form/snapshot";

export interface Layout {
  readonly top: number;
  readonly left: number;
  /** Sheet columns of each field. */
  readonly spans: readonly number[];
  readonly itemHeight: number;
  readonly header: "one row" | "merged rows" | "two rows" | "groups";
  /** Which wording of each role, and how it is written. */
  readonly wordings: readonly number[];
  readonly writing: readonly number[];
  readonly withReason: boolean;
  readonly items: number;
  readonly itemsPerPage: number;
  readonly repeatHeader: boolean;
  readonly blankRows: number;
  readonly spareRows: number;
  readonly instructions: boolean;
  readonly tableBelow: boolean;
  readonly tableBeside: boolean;
  /** Every so many items the category, owner and rating are merged over two; 0: never. */
  readonly shareEvery: number;
  /** Every so many items the method goes on in a row of its own; 0: never. */
  readonly continueEvery: number;
  readonly numbersAs: "number" | "full width" | "with dot";
  readonly filled: boolean;
}

export interface Truth {
  readonly sheet: SheetSnapshot;
  readonly roles: readonly Role[];
  readonly items: readonly {
    readonly row: number;
    readonly number: number;
    readonly cells: Readonly<Partial<Record<Role, CellPosition>>>;
  }[];
  readonly headerTops: readonly number[];
}

export const randomLayout: fc.Arbitrary<Layout> = fc.record({
  top: fc.nat(6),
  left: fc.nat(5),
  spans: fc.oneof(
    fc.constant(Array<number>(9).fill(1)),
    fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 9, maxLength: 9 }),
  ),
  itemHeight: fc.integer({ min: 1, max: 4 }),
  header: fc.constantFrom("one row", "merged rows", "two rows", "groups"),
  wordings: fc.array(fc.nat(20), { minLength: 9, maxLength: 9 }),
  writing: fc.array(fc.nat(5), { minLength: 9, maxLength: 9 }),
  withReason: fc.boolean(),
  items: fc.integer({ min: 1, max: 25 }),
  itemsPerPage: fc.integer({ min: 3, max: 12 }),
  repeatHeader: fc.boolean(),
  blankRows: fc.nat(3),
  spareRows: fc.nat(4),
  instructions: fc.boolean(),
  tableBelow: fc.boolean(),
  tableBeside: fc.boolean(),
  shareEvery: fc.constantFrom(0, 0, 3, 5),
  continueEvery: fc.constantFrom(0, 0, 4),
  numbersAs: fc.constantFrom("number", "full width", "with dot"),
  filled: fc.boolean(),
});

class Canvas {
  readonly values = new Map<string, CellValue>();
  readonly merges: Rect[] = [];
  bottom = 0;
  right = 0;

  put(rect: Rect, value: CellValue): void {
    this.values.set(`${rect.row}:${rect.column}`, value);
    if (rect.rows > 1 || rect.columns > 1) this.merges.push(rect);
    if (value !== "") {
      this.bottom = Math.max(this.bottom, rect.row + 1);
      this.right = Math.max(this.right, rect.column + 1);
    }
  }

  sheet(): SheetSnapshot {
    const values = Array.from({ length: this.bottom }, (_, row) =>
      Array.from({ length: this.right }, (__, column) => this.values.get(`${row}:${column}`) ?? ""),
    );
    return {
      id: "{sheet}",
      name: "Sheet1",
      visible: true,
      protected: false,
      used: rectOf(0, 0, this.bottom, this.right),
      values,
      numberFormats: values.map((row) => row.map(() => "General")),
      merges: this.merges,
      ruled: [],
      own: null,
    };
  }
}

const SHARED: readonly Role[] = ["category", "owner", "rating"];

function written(text: string, how: number): string {
  switch (how) {
    case 1:
      return [...text].join(" ");
    case 2:
      return text.replace("(", "（").replace(")", "）");
    case 3:
      return `${text.slice(0, 1)}\n${text.slice(1)}`;
    case 4:
      return `【${text}】`;
    case 5:
      return `${text}\n（記入欄）`;
    default:
      return text;
  }
}

export function layOut(layout: Layout): Truth {
  const canvas = new Canvas();
  const roles = ORGANIZATIONAL_GOALS.columns
    .map(({ role }) => role)
    .filter((role) => role !== "reason" || layout.withReason);
  const starts: number[] = [];
  let column = layout.left;
  roles.forEach((_, index) => {
    starts.push(column);
    column += layout.spans[index] ?? 1;
  });
  const end = column;
  const at = (role: number, row: number, rows: number) =>
    rectOf(row, starts[role] ?? 0, rows, layout.spans[role] ?? 1);

  let row = layout.top;
  if (layout.instructions) {
    canvas.put(
      rectOf(row, layout.left),
      "実施項目には、番号の順に部の組織目標を記入し、達成状況は期末に記入してください。",
    );
    canvas.put(rectOf(row + 1, layout.left), "番号");
    canvas.put(rectOf(row + 1, layout.left + 1), "1から順に振ってください");
    canvas.put(rectOf(row + 2, layout.left), "達成状況");
    canvas.put(rectOf(row + 2, layout.left + 1), "期末に記入してください");
    row += 4;
  }
  canvas.put(rectOf(row, layout.left, 1, Math.max(2, end - layout.left)), "令和４年度　組織目標展開整理表");
  row += 2;
  canvas.put(rectOf(row, layout.left), "作成日");
  canvas.put(rectOf(row, layout.left + 1), "令和4年4月1日");
  canvas.put(rectOf(row, layout.left + 3), "職　名");
  canvas.put(rectOf(row, layout.left + 4), "総務部長");
  canvas.put(rectOf(row, layout.left + 6), "氏名");
  canvas.put(rectOf(row, layout.left + 7), "一ノ瀬 理");
  row += 2;

  const headings = roles.map((role, index) => {
    const all = ORGANIZATIONAL_GOALS.columns.find((one) => one.role === role)?.headings ?? [];
    return written(all[(layout.wordings[index] ?? 0) % all.length] ?? "", layout.writing[index] ?? 0);
  });
  const headerTops: number[] = [];
  const putHeader = () => {
    headerTops.push(row);
    const split = headings.map((text) => /^([^(（]+)([(（].*)$/su.exec(text));
    if (layout.header === "two rows" && split.some(Boolean)) {
      roles.forEach((_, index) => {
        const parts = split[index];
        if (parts) {
          canvas.put(at(index, row, 1), parts[1] ?? "");
          canvas.put(at(index, row + 1, 1), parts[2] ?? "");
        } else canvas.put(at(index, row, 2), headings[index] ?? "");
      });
      row += 2;
    } else if (layout.header === "groups") {
      roles.forEach((role, index) => {
        const grouped = role === "level" || role === "method" || role === "deadline";
        canvas.put(at(index, grouped ? row + 1 : row, grouped ? 1 : 2), headings[index] ?? "");
      });
      const first = starts[roles.indexOf("level")] ?? 0;
      const after = starts[roles.indexOf("owner")] ?? 0;
      canvas.put(rectOf(row, first, 1, after - first), "目標の内容");
      row += 2;
    } else {
      const height = layout.header === "merged rows" ? 2 : 1;
      roles.forEach((_, index) => canvas.put(at(index, row, height), headings[index] ?? ""));
      row += height;
    }
  };
  putHeader();
  const tableTop = headerTops[0] ?? 0;

  const values = (role: Role, number: number): CellValue => {
    switch (role) {
      case "number":
        if (layout.numbersAs === "number") return number;
        return layout.numbersAs === "with dot"
          ? `${number}.`
          : String(number).replace(/\d/gu, (d) => "０１２３４５６７８９"[Number(d)] ?? d);
      case "category":
        return ["施政方針", "ビジョン", "その他"][number % 3] ?? "";
      case "deadline":
        return "年度末";
      case "owner":
        return "職員課";
      case "rating":
        return layout.filled ? (["高度に達成した", "ほぼ達成した"][number % 2] ?? "") : "";
      case "reason":
        return "";
      default:
        return `${role} ${number}を実施する`;
    }
  };

  const items: Truth["items"][number][] = [];
  let shared: Partial<Record<Role, CellPosition>> | null = null;
  for (let number = 1; number <= layout.items; number += 1) {
    const firstOfPage = (number - 1) % layout.itemsPerPage === 0;
    if (firstOfPage && number > 1) {
      row += layout.blankRows;
      if (layout.repeatHeader) putHeader();
    }
    const lastOfPage = number % layout.itemsPerPage === 0 || number === layout.items;
    const shares: boolean =
      layout.shareEvery > 0 && number % layout.shareEvery === 0 && !lastOfPage && shared === null;
    const cells: Partial<Record<Role, CellPosition>> = {};
    const takenFrom: Partial<Record<Role, CellPosition>> | null = shared;
    shared = shares ? {} : null;
    roles.forEach((role, index) => {
      const from = takenFrom?.[role];
      if (from) {
        cells[role] = from;
        return;
      }
      const height = shares && SHARED.includes(role) ? layout.itemHeight * 2 : layout.itemHeight;
      const rect = at(index, row, height);
      canvas.put(rect, values(role, number));
      cells[role] = { row: rect.row, column: rect.column };
      if (shares && SHARED.includes(role) && shared) shared[role] = cells[role];
    });
    items.push({ row, number, cells });
    row += layout.itemHeight;
    const continues = layout.continueEvery > 0 && number % layout.continueEvery === 0 && !shares;
    if (continues) {
      if (lastOfPage && layout.repeatHeader && number < layout.items) {
        row += layout.blankRows;
        putHeader();
      }
      const method = roles.indexOf("method");
      canvas.put(at(method, row, 1), "・前のページからの続き");
      row += 1;
    }
  }
  for (let spare = 1; spare <= layout.spareRows; spare += 1) {
    canvas.put(at(0, row, 1), values("number", layout.items + spare));
    row += 1;
  }
  if (layout.tableBelow) {
    row += 2;
    canvas.put(rectOf(row, layout.left), "達成状況の目安");
    canvas.put(rectOf(row + 1, layout.left), "番号");
    canvas.put(rectOf(row + 1, layout.left + 1), "区分");
    canvas.put(rectOf(row + 1, layout.left + 2), "件数");
    for (let line = 1; line <= 3; line += 1) {
      canvas.put(rectOf(row + 1 + line, layout.left), line);
      canvas.put(rectOf(row + 1 + line, layout.left + 1), "高度に達成した");
      canvas.put(rectOf(row + 1 + line, layout.left + 2), line * 3);
    }
  }
  if (layout.tableBeside) {
    ["番号", "区分", "評価", "件数"].forEach((text, index) =>
      canvas.put(rectOf(tableTop, end + 1 + index), text),
    );
    [1, "A", "B", 3].forEach((value, index) => canvas.put(rectOf(tableTop + 3, end + 1 + index), value));
  }
  return { sheet: canvas.sheet(), roles, items, headerTops };
}
