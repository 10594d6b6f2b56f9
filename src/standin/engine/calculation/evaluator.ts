/**
 * Calculates formulas of the common functions in this process: the library takes milliseconds for each, and a sheet that
 * checks a form has thousands. A formula with anything else in it is left to the library. Functions as Excel's own pages
 * have them: https://support.microsoft.com/office/b3944572-255d-4efb-bb96-c6d90033e188
 */
import { parseArea } from "../../../xlsx/a1";
import type { Area, Value } from "../../../xlsx/cell";
import { isErrorValue } from "../../../cells/error-values";
import { FUNCTIONS } from "./functions";
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
  /\s*(?:("(?:[^"]|"")*")|(?:(?:'((?:[^']|'')+)'|([\p{L}_][\p{L}\p{N}_.]*))!)?(\$?[A-Z]{1,3}\$?[1-9]\d{0,6}(?::\$?[A-Z]{1,3}\$?[1-9]\d{0,6})?)(?![\p{L}\p{N}_.(!])|([A-Z][A-Z0-9.]*)\(|((?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?)|(TRUE|FALSE)(?![\p{L}\p{N}_.(])|(<>|<=|>=|[-+*/&,()<>=%]))/iuy;

const parsed = new Map<string, Node | null>();
const MOST_PARSED = 20_000;

/** The result as Excel shows it; null: there is something in the formula that is not known here. */
export function evaluate(formula: string, read: ReadCell): { readonly value: Value } | null {
  let node = parsed.get(formula);
  if (node === undefined) {
    node = new Parser(formula).parse();
    if (parsed.size > MOST_PARSED) parsed.clear();
    parsed.set(formula, node);
  }
  if (node === null) return null;
  try {
    const result = scalarOf(node(read));
    // What names an empty cell gives 0.
    return { value: result === BLANK ? 0 : result };
  } catch (error) {
    if (error instanceof FormulaError) return { value: error.code };
    if (error instanceof NotKnown) return null;
    throw error;
  }
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
      (_, a, b) => asText(a) + asText(b),
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
      left = (read) => work(by, scalarOf(a(read)), scalarOf(b(read)));
    }
    return left;
  }

  private signed(): Node {
    const sign = this.takes("-", "+");
    if (sign === null) return this.value();
    const node = this.signed();
    return sign === "+" ? node : (read) => -asNumber(scalarOf(node(read)));
  }

  private value(): Node {
    const { token } = this;
    if (!token) throw new NotKnown();
    const [, text, quoted, plain, reference, call, number, truth, sign] = token;
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
    if (reference === undefined) throw new NotKnown();
    const area = parseArea(reference);
    if (!area) throw new NotKnown();
    const sheet = quoted?.replaceAll("''", "'") ?? plain ?? null;
    return (read) => new Cells(area, (row, column) => readScalar(read, sheet, row, column));
  }

  private call(name: string): Node {
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
    return (read) => work(nodes.map((node) => () => node(read)));
  }
}

function readScalar(read: ReadCell, sheet: string | null, row: number, column: number): Scalar {
  const value = read(sheet, row, column);
  if (typeof value === "string" && isErrorValue(value)) throw new FormulaError(value);
  return value;
}
