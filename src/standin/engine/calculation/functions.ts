/** The functions that are calculated in this process, as Excel's own pages describe them. */
import { cellAddress, MAX_COLUMNS, MAX_ROWS } from "../../../cells/geometry";
import { arrayOf, Cells, scalarOf, type Argument, type Operand } from "./evaluator";
import { asNumber, asText, asTruth, BLANK, compared, FormulaError, type Scalar } from "./scalar";

type Work = (args: readonly Argument[]) => Operand;

const NOTHING: Argument = () => BLANK;
const scalar = (args: readonly Argument[], index: number): Scalar => scalarOf((args[index] ?? NOTHING)());
const text = (args: readonly Argument[], index: number): string => asText(scalar(args, index));
const number = (args: readonly Argument[], index: number): number => asNumber(scalar(args, index));
const cells = (args: readonly Argument[], index: number): Cells => {
  const found = (args[index] ?? NOTHING)();
  if (!(found instanceof Cells)) throw new FormulaError("#VALUE!");
  return found;
};

/** https://support.microsoft.com/office/04c4d778-e712-43b4-9c15-d656582bb061 */
const LONGEST_TEXT = 32_767;

/** A text that a cell can hold; a longer one is #VALUE!. */
export function limited(value: string): string {
  if (value.length > LONGEST_TEXT) throw new FormulaError("#VALUE!");
  return value;
}

/** null: no error. */
function errorOf(work: () => unknown): string | null {
  try {
    work();
    return null;
  } catch (error) {
    if (error instanceof FormulaError) return error.code;
    throw error;
  }
}

/** Numbers among the arguments: of references only true numbers, errors go through. */
function numbersIn(args: readonly Argument[]): number[] {
  return args.flatMap((argument) => {
    const found = argument();
    if (!(found instanceof Cells)) return [asNumber(found)];
    return [...found.all()].filter((one): one is number => typeof one === "number");
  });
}

function truths(args: readonly Argument[]): boolean[] {
  return args.map((argument) => asTruth(scalarOf(argument())));
}

export const FUNCTIONS: Readonly<Partial<Record<string, Work>>> = {
  IF: (args) => {
    const wanted = asTruth(scalar(args, 0)) ? args[1] : args[2];
    return wanted ? wanted() : asTruth(scalar(args, 0));
  },
  AND: (args) => truths(args).every(Boolean),
  OR: (args) => truths(args).some(Boolean),
  NOT: (args) => !asTruth(scalar(args, 0)),
  IFERROR: (args) => {
    try {
      return scalar(args, 0);
    } catch (error) {
      if (error instanceof FormulaError) return scalar(args, 1);
      throw error;
    }
  },
  ISERROR: (args) => errorOf(() => scalar(args, 0)) !== null,
  ISNUMBER: (args) => errorOf(() => scalar(args, 0)) === null && typeof scalar(args, 0) === "number",
  CHOOSE: (args) => (args[Math.trunc(number(args, 0))] ?? failing("#VALUE!"))(),
  LEN: (args) => text(args, 0).length,
  TRIM: (args) =>
    text(args, 0)
      .replace(/^ +| +$/g, "")
      .replace(/ {2,}/g, " "),
  CLEAN: (args) => [...text(args, 0)].filter((sign) => sign >= " ").join(""),
  LEFT: (args) => text(args, 0).slice(0, lengthOf(args, 1, 1)),
  RIGHT: (args) => text(args, 0).slice(Math.max(0, text(args, 0).length - lengthOf(args, 1, 1))),
  MID: (args) => {
    const start = Math.trunc(number(args, 1));
    if (start < 1) throw new FormulaError("#VALUE!");
    return text(args, 0).slice(start - 1, start - 1 + lengthOf(args, 2, 0));
  },
  SUBSTITUTE: (args) => {
    if (args.length > 3) throw new FormulaError("#VALUE!");
    const from = text(args, 1);
    if (from === "") return text(args, 0);
    const parts = text(args, 0).split(from);
    const length = parts.reduce((sum, part) => sum + part.length, 0);
    if (length + (parts.length - 1) * text(args, 2).length > LONGEST_TEXT) throw new FormulaError("#VALUE!");
    return parts.join(text(args, 2));
  },
  FIND: (args) => {
    const from = args.length > 2 ? Math.trunc(number(args, 2)) : 1;
    const found = from < 1 ? -1 : text(args, 1).indexOf(text(args, 0), from - 1);
    if (found < 0) throw new FormulaError("#VALUE!");
    return found + 1;
  },
  REPT: (args) => {
    const [part, times] = [text(args, 0), Math.trunc(number(args, 1))];
    if (times < 0 || part.length * times > LONGEST_TEXT) throw new FormulaError("#VALUE!");
    return part.repeat(part === "" ? 0 : times);
  },
  EXACT: (args) => text(args, 0) === text(args, 1),
  VALUE: (args) => asNumber(scalar(args, 0)),
  CODE: (args) => {
    const code = text(args, 0).charCodeAt(0);
    if (!(code < 128)) throw new FormulaError("#VALUE!");
    return code;
  },
  ABS: (args) => Math.abs(number(args, 0)),
  SUM: (args) => numbersIn(args).reduce((sum, one) => sum + one, 0),
  MAX: (args) => Math.max(...(numbersIn(args).length > 0 ? numbersIn(args) : [0])),
  COUNT: (args) =>
    args.flatMap((_, index) => valuesIn(cells(args, index))).filter((one) => typeof one === "number").length,
  ROWS: (args) => cells(args, 0).area.rows,
  COLUMNS: (args) => cells(args, 0).area.columns,
  ROW: (args) => cells(args, 0).area.row + 1,
  COLUMN: (args) => cells(args, 0).area.column + 1,
  ADDRESS: (args) => {
    if (number(args, 2) !== 4) throw new FormulaError("#VALUE!");
    return cellAddress({ row: number(args, 0) - 1, column: number(args, 1) - 1 });
  },
  INDEX: (args) => {
    const from = cells(args, 0);
    const { rows, columns } = from.area;
    const first = Math.trunc(number(args, 1));
    const [row, column] =
      args.length > 2 ? [first, Math.trunc(number(args, 2))] : rows === 1 ? [1, first] : [first, 1];
    if (row < 1 || column < 1) throw new FormulaError("#VALUE!");
    if (row > rows || column > columns) throw new FormulaError("#REF!");
    return from.cell(row - 1, column - 1);
  },
  MATCH: (args) => {
    const wanted = scalar(args, 0);
    const exact = args.length > 2 && number(args, 2) === 0;
    const values = valuesIn(cells(args, 1));
    let found = -1;
    for (const [index, value] of values.entries()) {
      if (value === BLANK || value === null || typeof value !== typeof wanted) continue;
      const order = compared(value, wanted);
      if (exact ? order === 0 : order <= 0) found = index;
      if (exact ? found >= 0 : order > 0) break;
    }
    if (found < 0) throw new FormulaError("#N/A");
    return found + 1;
  },
  COUNTBLANK: (args) => valuesIn(cells(args, 0)).filter((one) => one === BLANK || one === "").length,
  COUNTIF: (args) => {
    const fits = criterion(scalar(args, 1));
    return valuesIn(cells(args, 0)).filter(fits).length;
  },
  COUNTIFS: (args) => {
    const pairs = Array.from({ length: Math.ceil(args.length / 2) }, (_, index) => ({
      from: cells(args, 2 * index),
      fits: criterion(scalar(args, 2 * index + 1)),
    }));
    const [first] = pairs;
    if (!first || args.length % 2 !== 0) throw new FormulaError("#VALUE!");
    const { rows, columns } = first.from.area;
    if (pairs.some(({ from: { area } }) => area.rows !== rows || area.columns !== columns)) {
      throw new FormulaError("#VALUE!");
    }
    let count = 0;
    for (let row = 0; row < rows; row += 1) {
      for (let column = 0; column < columns; column += 1) {
        if (pairs.every(({ from, fits }) => fits(valueIn(from, row, column)))) count += 1;
      }
    }
    return count;
  },
  SUMIF: (args) => {
    const fits = criterion(scalar(args, 1));
    const sums = args.length > 2 ? valuesIn(cells(args, 2)) : valuesIn(cells(args, 0));
    return valuesIn(cells(args, 0)).reduce<number>((sum, value, index) => {
      const added = sums[index];
      return fits(value) && typeof added === "number" ? sum + added : sum;
    }, 0);
  },
  DATE: (args) => {
    const [year, month, day] = [0, 1, 2].map((index) => Math.trunc(number(args, index))) as [
      number,
      number,
      number,
    ];
    const full = year < 1900 ? year + 1900 : year;
    const serial = (Date.UTC(full, month - 1, day) - Date.UTC(1899, 11, 30)) / 86_400_000;
    if (!(serial >= 61)) throw new FormulaError("#NUM!");
    return serial;
  },
  MONTH: (args) => dayOf(number(args, 0)).getUTCMonth() + 1,
  DAY: (args) => dayOf(number(args, 0)).getUTCDate(),
  SEQUENCE: (args) => {
    const given = (index: number) =>
      args.length > index && args[index]!() !== BLANK ? number(args, index) : 1;
    const [rows, columns] = [Math.trunc(given(0)), Math.trunc(given(1))];
    if (rows < 0 || columns < 0) throw new FormulaError("#VALUE!");
    if (rows * columns === 0) throw new FormulaError("#CALC!");
    if (rows > MAX_ROWS || columns > MAX_COLUMNS || rows * columns > MOST_VALUES)
      throw new FormulaError("#NUM!");
    const [start, step] = [given(2), given(3)];
    return new Cells(
      { row: 0, column: 0, rows, columns },
      (row, column) => start + step * (row * columns + column),
    );
  },
  TRANSPOSE: (args) => {
    const from = cells(args, 0);
    const { rows, columns } = from.area;
    const area = { row: 0, column: 0, rows: columns, columns: rows };
    return new Cells(area, (row, column) => from.at(column, row));
  },
  /** Rows, or columns where the second argument says so; each once, or those that are there only once. */
  UNIQUE: (args) => {
    const from = cells(args, 0);
    const byColumns = args.length > 1 && asTruth(scalar(args, 1));
    const onlyOnce = args.length > 2 && asTruth(scalar(args, 2));
    const { rows, columns } = from.area;
    const [count, width] = byColumns ? [columns, rows] : [rows, columns];
    const lines = Array.from({ length: count }, (_, line) =>
      Array.from({ length: width }, (__, place) => (byColumns ? from.at(place, line) : from.at(line, place))),
    );
    const keys = lines.map((line) =>
      JSON.stringify(line.map((one) => [typeof one, asText(one).toLowerCase()])),
    );
    const kept = lines.filter((_, index) => {
      const isFirst = keys.indexOf(keys[index]!) === index;
      return isFirst && (!onlyOnce || keys.lastIndexOf(keys[index]!) === index);
    });
    if (kept.length === 0) throw new FormulaError("#CALC!");
    const at = (row: number, column: number) => () => (byColumns ? kept[column]![row]! : kept[row]![column]!);
    const [tall, wide] = byColumns ? [width, kept.length] : [kept.length, width];
    return arrayOf(
      Array.from({ length: tall }, (_, row) => Array.from({ length: wide }, (__, column) => at(row, column))),
    );
  },
  HYPERLINK: (args) => (args.length > 1 ? scalar(args, 1) : scalar(args, 0)),
};

/** More than a person can look at; Excel itself says #NUM! where its memory ends. */
const MOST_VALUES = 1_000_000;

function failing(code: string): Argument {
  return () => {
    throw new FormulaError(code);
  };
}

function lengthOf(args: readonly Argument[], index: number, usual: number): number {
  const length = args.length > index ? Math.trunc(number(args, index)) : usual;
  if (length < 0) throw new FormulaError("#VALUE!");
  return length;
}

function dayOf(serial: number): Date {
  if (serial < 0) throw new FormulaError("#NUM!");
  return new Date(Date.UTC(1899, 11, 30 + Math.floor(serial)));
}

/** Errors as null: they match nothing. */
function valuesIn(from: Cells): (Scalar | null)[] {
  const values: (Scalar | null)[] = [];
  for (let row = 0; row < from.area.rows; row += 1) {
    for (let column = 0; column < from.area.columns; column += 1) {
      values.push(valueIn(from, row, column));
    }
  }
  return values;
}

/** null: an error. */
function valueIn(from: Cells, row: number, column: number): Scalar | null {
  let value: Scalar | null = null;
  errorOf(() => (value = from.at(row, column)));
  return value;
}

/** COUNTIF's: a number, a text with wildcards, or one with a sign before it. */
function criterion(wanted: Scalar): (value: Scalar | null) => boolean {
  if (wanted === BLANK) return (value) => value === 0;
  const [, sign = "=", rest = ""] = /^(<>|<=|>=|[<>=])?(.*)$/s.exec(asText(wanted)) ?? [];
  const isNumber = rest.trim() !== "" && !Number.isNaN(Number(rest));
  const pattern = wildcard(rest);
  const equals = (value: Scalar | null): boolean => {
    if (value === null) return false;
    if (rest === "") return value === BLANK || (sign === "=" && asText(wanted) === "" && value === "");
    if (isNumber)
      return (
        value !== BLANK &&
        typeof value !== "boolean" &&
        asText(value).trim() !== "" &&
        Number(value) === Number(rest)
      );
    return typeof value === "string" && pattern.test(value);
  };
  if (sign === "=") return equals;
  if (sign === "<>") return (value) => value === null || !equals(value);
  return (value) => {
    if (value === null || typeof value !== (isNumber ? "number" : "string")) return false;
    const order = compared(value, isNumber ? Number(rest) : rest);
    return sign === "<" ? order < 0 : sign === ">" ? order > 0 : sign === "<=" ? order <= 0 : order >= 0;
  };
}

function wildcard(text: string): RegExp {
  const pattern = text.replace(/~([~*?])|[*?]|[\\^$.|+()[\]{}/-]/gs, (sign, kept?: string) =>
    kept !== undefined ? `\\${kept}` : sign === "*" ? ".*" : sign === "?" ? "." : `\\${sign}`,
  );
  return new RegExp(`^${pattern}$`, "is");
}
