/**
 * Calculates formulas of the common functions in this process: the library takes milliseconds for each, and a sheet that
 * checks a form has thousands. A formula with anything else in it is left to the library. Functions as Excel's own pages
 * have them: https://support.microsoft.com/office/b3944572-255d-4efb-bb96-c6d90033e188
 */
import { parseArea } from "../../../xlsx/a1";
import type { Area, Value } from "../../../xlsx/cell";
import { isErrorValue } from "../../../cells/error-values";
import { FUNCTIONS, limited } from "./functions";
import { asNumber, asText, BLANK, compared, FormulaError, type Blank, type Scalar } from "./scalar";

/** A reference: its cells are read when they are needed. */
export class Cells {
  constructor(
    readonly area: Area,
    private readonly read: (row: number, column: number) => Scalar,
  ) {}

  /** Zero-based within the area. */
  at(row: number, column: number): Scalar {
    return this.read(this.area.row + row, this.area.column + column);
  }

  cell(row: number, column: number): Cells {
    return new Cells(
      { row: this.area.row + row, column: this.area.column + column, rows: 1, columns: 1 },
      this.read,
    );
  }

  *all(): Generator<Scalar> {
    for (let row = 0; row < this.area.rows; row += 1) {
      for (let column = 0; column < this.area.columns; column += 1) yield this.at(row, column);
    }
  }
}

/** Values that stand in no cells. */
export function arrayOf(values: readonly (readonly (() => Scalar)[])[]): Cells {
  const area = { row: 0, column: 0, rows: values.length, columns: values[0]?.length ?? 0 };
  return new Cells(area, (row, column) => values[row]![column]!());
}

export type Operand = Scalar | Cells;
/** An argument that is worked out only when it is asked for. */
export type Argument = () => Operand;
export interface ReadCell {
  /** A cell's value; `sheet` null: the formula's own. */
  (sheet: string | null, row: number, column: number): Value | Blank;
  /** The formula's own cell, zero-based; absent: it stands for several. */
  readonly here?: { readonly row: number; readonly column: number };
}
type Node = (read: ReadCell) => Operand;

const TOKEN =
  /\s*(?:("(?:[^"]|"")*")|(?:(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!)?(\$?[A-Z]{1,3}\$?[1-9]\d{0,6}(?::\$?[A-Z]{1,3}\$?[1-9]\d{0,6})?)(?![\p{L}\p{N}_.(!])|([A-Z][A-Z0-9.]*)\(|((?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?)|(TRUE|FALSE)(?![\p{L}\p{N}_.(])|(<>|<=|>=|[-+*/&,()<>=%])|(\{[^{}]*\})|([\p{L}_][\p{L}\p{N}_.]*))/iuy;

const parsed = new Map<string, Node | null>();
const MOST_PARSED = 20_000;

/** What may give several values. */
const SEVERAL = new WeakSet<Node>();
const GIVING_SEVERAL = new Set(["SEQUENCE", "UNIQUE", "TRANSPOSE"]);

function nodeOf(formula: string): Node | null {
  let node = parsed.get(formula);
  if (node === undefined) {
    node = new Parser(formula).parse();
    if (parsed.size > MOST_PARSED) parsed.clear();
    parsed.set(formula, node);
  }
  return node;
}

/** Whether a cell's formula may spill into others. */
export function canSpill(formula: string): boolean {
  const node = nodeOf(formula);
  return node !== null && SEVERAL.has(node);
}

/** Every value that a formula gives, row by row; null: there is only one, or it is not known here. */
export function evaluateAll(formula: string, read: ReadCell): Value[][] | null {
  const node = nodeOf(formula);
  if (!node || !SEVERAL.has(node)) return null;
  const one = (work: () => Operand) => {
    const value = valueOf(work);
    if (value === null) throw new NotKnown();
    return value;
  };
  try {
    const found = node(read);
    if (!(found instanceof Cells) || found.area.rows * found.area.columns === 1) return null;
    return Array.from({ length: found.area.rows }, (_, row) =>
      Array.from({ length: found.area.columns }, (__, column) => one(() => found.at(row, column))),
    );
  } catch (error) {
    if (error instanceof FormulaError || error instanceof NotKnown) return null;
    throw error;
  }
}

/** As a cell shows it; null: it is not known here. */
function valueOf(work: () => Operand): Value | null {
  try {
    const result = scalarOf(work());
    // What names an empty cell gives 0.
    return result === BLANK ? 0 : result;
  } catch (error) {
    if (error instanceof FormulaError) return error.code;
    if (error instanceof NotKnown) return null;
    throw error;
  }
}

/** The result as Excel shows it; null: there is something in the formula that is not known here. */
export function evaluate(formula: string, read: ReadCell): { readonly value: Value } | null {
  const node = nodeOf(formula);
  if (node === null) return null;
  const value = valueOf(() => {
    const found = node(read);
    // In a cell of its own, the first of several values; the others are spilled.
    return read.here && found instanceof Cells && SEVERAL.has(node) ? found.at(0, 0) : found;
  });
  return value === null ? null : { value };
}

/** Of several cells where one is wanted, none can be taken. */
export function scalarOf(operand: Operand): Scalar {
  if (!(operand instanceof Cells)) return operand;
  if (operand.area.rows * operand.area.columns !== 1) throw new FormulaError("#VALUE!");
  return operand.at(0, 0);
}

class NotKnown extends Error {}

class Parser {
  private at = 0;
  private token: RegExpExecArray | null = null;
  /** Of LET, in small letters. */
  private names = new Map<string, Node>();

  constructor(private readonly formula: string) {}

  parse(): Node | null {
    try {
      this.next();
      const node = this.comparison();
      if (this.token) throw new NotKnown();
      return node;
    } catch (error) {
      if (error instanceof NotKnown) return null;
      throw error;
    }
  }

  private next(): void {
    TOKEN.lastIndex = this.at;
    this.token = TOKEN.exec(this.formula);
    if (this.token) this.at = TOKEN.lastIndex;
    else if (this.formula.slice(this.at).trim() !== "") throw new NotKnown();
  }

  private takes(...signs: string[]): string | null {
    const sign = this.token?.[8];
    if (sign === undefined || !signs.includes(sign)) return null;
    this.next();
    return sign;
  }

  private comparison(): Node {
    return this.chain(
      ["=", "<>", "<", ">", "<=", ">="],
      () => this.joined(),
      (sign, a, b) => {
        const order = compared(a, b);
        return sign === "="
          ? order === 0
          : sign === "<>"
            ? order !== 0
            : sign === "<"
              ? order < 0
              : sign === ">"
                ? order > 0
                : sign === "<="
                  ? order <= 0
                  : order >= 0;
      },
    );
  }

  private joined(): Node {
    return this.chain(
      ["&"],
      () => this.sum(),
      (_, a, b) => limited(asText(a) + asText(b)),
    );
  }

  private sum(): Node {
    return this.chain(
      ["+", "-"],
      () => this.product(),
      (sign, a, b) => (sign === "+" ? asNumber(a) + asNumber(b) : asNumber(a) - asNumber(b)),
    );
  }

  private product(): Node {
    return this.chain(
      ["*", "/"],
      () => this.signed(),
      (sign, a, b) => {
        const [x, y] = [asNumber(a), asNumber(b)];
        if (sign === "*") return x * y;
        if (y === 0) throw new FormulaError("#DIV/0!");
        return x / y;
      },
    );
  }

  private chain(
    signs: string[],
    part: () => Node,
    work: (sign: string, a: Scalar, b: Scalar) => Scalar,
  ): Node {
    let left = part();
    for (let sign = this.takes(...signs); sign !== null; sign = this.takes(...signs)) {
      const [a, b, by] = [left, part(), sign];
      left = several(
        (read) => combined(a(read), b(read), (x, y) => work(by, x, y)),
        SEVERAL.has(a) || SEVERAL.has(b),
      );
    }
    return left;
  }

  private signed(): Node {
    const sign = this.takes("-", "+");
    if (sign === null) return this.value();
    const node = this.signed();
    if (sign === "+") return node;
    const minus = (read: ReadCell) => combined(node(read), 0, (value) => -asNumber(value));
    return several(minus, SEVERAL.has(node));
  }

  private value(): Node {
    const { token } = this;
    if (!token) throw new NotKnown();
    const [, text, quoted, plain, reference, call, number, truth, sign, array, name] = token;
    this.next();
    if (sign === "(") {
      const node = this.comparison();
      if (this.takes(")") === null) throw new NotKnown();
      return node;
    }
    if (text !== undefined) {
      const value = text.slice(1, -1).replaceAll('""', '"');
      return () => value;
    }
    if (number !== undefined) return () => Number(number);
    if (truth !== undefined) return () => /^t/i.test(truth);
    if (call !== undefined) return this.call(call.toUpperCase());
    if (array !== undefined) return several(constants(array));
    if (name !== undefined) return this.names.get(name.toLowerCase()) ?? unknown();
    if (reference === undefined) throw new NotKnown();
    const area = parseArea(reference);
    if (!area) throw new NotKnown();
    const sheet = quoted?.replaceAll("''", "'") ?? plain ?? null;
    const node = (read: ReadCell) => new Cells(area, (row, column) => readScalar(read, sheet, row, column));
    return several(node, area.rows * area.columns > 1);
  }

  /** Names and their values in turn, then what is calculated with them. */
  private let(): Node {
    const before = this.names;
    this.names = new Map(before);
    for (;;) {
      const name = this.token?.[10];
      const isName = name !== undefined && /^\s*,/.test(this.formula.slice(this.at)) && !before.has(name);
      if (!isName) break;
      this.next();
      this.next();
      this.names.set(name.toLowerCase(), this.comparison());
      if (this.takes(",") === null) throw new NotKnown();
    }
    const node = this.comparison();
    if (this.takes(")") === null) throw new NotKnown();
    this.names = before;
    return node;
  }

  private call(name: string): Node {
    if (name === "LET" || name === "_XLFN.LET") return this.let();
    const work = FUNCTIONS[name];
    if (!work) throw new NotKnown();
    const nodes: Node[] = [];
    if (this.takes(")") === null) {
      do nodes.push(this.comparison());
      while (this.takes(",") !== null);
      if (this.takes(")") === null) throw new NotKnown();
    }
    if (nodes.length === 0 && (name === "ROW" || name === "COLUMN")) {
      return ({ here }) => {
        if (!here) throw new NotKnown();
        return (name === "ROW" ? here.row : here.column) + 1;
      };
    }
    const branches = name === "IF" ? nodes.slice(1) : [];
    return several(
      (read) => work(nodes.map((node) => () => node(read))),
      GIVING_SEVERAL.has(name) || branches.some((node) => SEVERAL.has(node)),
    );
  }
}

function several(node: Node, yes = true): Node {
  if (yes) SEVERAL.add(node);
  return node;
}

function unknown(): never {
  throw new NotKnown();
}

/** Of arrays, each value with the one in its place; a single row, column or value with all. */
function combined(a: Operand, b: Operand, work: (a: Scalar, b: Scalar) => Scalar): Operand {
  if (!(a instanceof Cells) && !(b instanceof Cells)) return work(a, b);
  const [x, y] = [sizeOf(a), sizeOf(b)];
  const [rows, columns] = [Math.max(x.rows, y.rows), Math.max(x.columns, y.columns)];
  if (rows * columns === 1) return work(scalarOf(a), scalarOf(b));
  return new Cells({ row: 0, column: 0, rows, columns }, (row, column) =>
    work(inPlace(a, x, row, column), inPlace(b, y, row, column)),
  );
}

function sizeOf(operand: Operand): { readonly rows: number; readonly columns: number } {
  return operand instanceof Cells ? operand.area : { rows: 1, columns: 1 };
}

function inPlace(operand: Operand, size: ReturnType<typeof sizeOf>, row: number, column: number): Scalar {
  if (!(operand instanceof Cells)) return operand;
  const [r, c] = [size.rows === 1 ? 0 : row, size.columns === 1 ? 0 : column];
  if (r >= size.rows || c >= size.columns) throw new FormulaError("#N/A");
  return operand.at(r, c);
}

/** `{1,"a";TRUE,#N/A}` */
function constants(text: string): Node {
  const split = (part: string, sign: string) => part.split(new RegExp(`${sign}(?=(?:[^"]*"[^"]*")*[^"]*$)`));
  const array = arrayOf(
    split(text.slice(1, -1), ";").map((line) => split(line, ",").map((one) => constant(one.trim()))),
  );
  return () => array;
}

function constant(text: string): () => Scalar {
  if (text.startsWith('"')) return () => text.slice(1, -1).replaceAll('""', '"');
  if (/^(?:true|false)$/i.test(text)) return () => text.toLowerCase() === "true";
  if (isErrorValue(text.toUpperCase())) return () => unlessError(text.toUpperCase());
  const number = Number(text);
  return Number.isFinite(number) && text !== "" ? () => number : unknown();
}

function unlessError(code: string): never {
  throw new FormulaError(code);
}

function readScalar(read: ReadCell, sheet: string | null, row: number, column: number): Scalar {
  const value = read(sheet, row, column);
  if (typeof value === "string" && isErrorValue(value)) throw new FormulaError(value);
  return value;
}
