/**
 * Whether a formula can be one at all. Excel refuses what cannot be read instead of showing an error in the cell.
 * Limits: https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3
 */
import { ARGUMENTS } from "./formula-functions";

const LONGEST_FORMULA = 8_192;
const LONGEST_TEXT = 255;
const DEEPEST = 64;
const MOST_ARGUMENTS = 255;

interface Token {
  readonly kind: "space" | "text" | "number" | "error" | "array" | "reference" | "function" | "name" | "sign";
  readonly text: string;
}

const NAME = String.raw`[\p{L}_\\][\p{L}\p{N}_.\\?]*`;
const SHEET = String.raw`(?:'(?:[^']|'')+'|(?:\[[^\]]+\])?[\p{L}\p{N}_.]+(?::[\p{L}\p{N}_.]+)?)!`;
const CELL = String.raw`\$?[A-Z]{1,3}\$?[1-9]\d{0,6}`;
const COLUMNS = String.raw`\$?[A-Z]{1,3}:\$?[A-Z]{1,3}`;
const ROWS = String.raw`\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6}`;
const PATTERNS: readonly (readonly [Token["kind"], RegExp])[] = [
  ["space", /\s+/uy],
  ["text", /"(?:[^"]|"")*"/uy],
  ["error", /#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!)/iuy],
  ["array", /\{[^{}]*\}/uy],
  ["reference", new RegExp(`(?:${SHEET})?(?:${COLUMNS}|${ROWS}|${CELL})(?![\\p{L}\\p{N}_.(])`, "iuy")],
  ["reference", new RegExp(`${SHEET}(?:#REF!|${NAME})(?!\\()`, "iuy")],
  ["number", /(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?/iuy],
  ["function", new RegExp(`${NAME}\\(`, "iuy")],
  ["reference", new RegExp(`(?:${NAME})?\\[(?:[^[\\]]|\\[[^[\\]]*\\])*\\]`, "iuy")],
  ["name", new RegExp(NAME, "iuy")],
  ["sign", /<=|>=|<>|[-+*/^&=<>%(),:@#]/uy],
];

/** A formula that is written is asked for twice: whether it is one, and how it is spelled. */
let last: { readonly text: string; readonly tokens: readonly Token[] | null } = { text: "", tokens: [] };

/** null: the text is no formula. */
function tokensOf(text: string): readonly Token[] | null {
  if (last.text !== text) last = { text, tokens: tokensIn(text) };
  return last.tokens;
}

function tokensIn(text: string): Token[] | null {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length;) {
    const next = tokenAt(text, at);
    if (!next) return null;
    tokens.push(next);
    at += next.text.length;
  }
  return tokens;
}

function tokenAt(text: string, at: number): Token | null {
  for (const [kind, pattern] of PATTERNS) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match) return { kind, text: match[0] };
  }
  return null;
}

/** @param formula with or without "=" */
export function isFormula(formula: string): boolean {
  return parsed(formula) !== null;
}

/**
 * A formula that a rule or a conditional format can have: "You may not use unions, intersections, or array constants
 * for Data Validation criteria", says Excel's own message, and the same for conditional formatting.
 */
export function isCondition(formula: string): boolean {
  return parsed(formula)?.combines === false;
}

/** What a formula refers to besides cells of its own sheet: sheets and names, as written and without quotes. */
export function namesIn(formula: string): {
  readonly sheets: readonly string[];
  readonly names: readonly string[];
} {
  const tokens = tokensOf(formula.replace(/^=/, "")) ?? [];
  const sheets = tokens.flatMap(({ kind, text }) => {
    const sheet = kind === "reference" ? /^(?:'((?:[^']|'')+)'|([^'![\]:]+))!/.exec(text) : null;
    return sheet ? [sheet[1]?.replaceAll("''", "'") ?? sheet[2] ?? ""] : [];
  });
  const names = tokens.flatMap(({ kind, text }) =>
    kind === "name" && !/^(?:true|false)$/i.test(text) ? [text] : [],
  );
  return { sheets: sheets.filter((sheet) => !/[[:]/.test(sheet)), names };
}

function parsed(formula: string): Parser | null {
  const body = formula.replace(/^=/, "");
  if (formula.length > LONGEST_FORMULA || body.trim() === "") return null;
  const tokens = tokensOf(body);
  if (!tokens) return null;
  try {
    const parser = new Parser(tokens);
    parser.whole();
    return parser;
  } catch (error) {
    if (error instanceof NoFormula) return null;
    throw error;
  }
}

/** By the text that came in: an add-in writes the same formulas again and again, and into one workbook after another. */
const spelled = new Map<string, string | null>();
const MOST_SPELLED = 5000;

/** In Excel's own spelling: functions that it knows and references in capitals. null: it is no formula. */
export function spelledFormula(formula: string): string | null {
  const known = spelled.get(formula);
  if (known !== undefined) return known;
  if (spelled.size >= MOST_SPELLED) spelled.clear();
  const spelling = isFormula(formula) ? inCapitals(formula) : null;
  spelled.set(formula, spelling);
  return spelling;
}

function inCapitals(formula: string): string {
  const tokens = tokensOf(formula.replace(/^=/, ""));
  if (!tokens) return formula;
  const spelled = tokens.map(({ kind, text }) => {
    if (kind === "function") {
      const name = text.slice(0, -1).toUpperCase();
      return name in ARGUMENTS ? `${name}(` : text;
    }
    if (kind === "name" && /^(?:true|false)$/i.test(text)) return text.toUpperCase();
    if (kind === "error") return text.toUpperCase();
    if (kind !== "reference" || text.includes("[")) return text;
    const bang = text.lastIndexOf("!") + 1;
    const cells = text.slice(bang);
    return CELLS.test(cells) ? text.slice(0, bang) + cells.toUpperCase() : text;
  });
  return `${formula.startsWith("=") ? "=" : ""}${spelled.join("")}`;
}

const CELLS = new RegExp(`^(?:${COLUMNS}|${ROWS}|${CELL})$`, "i");

class NoFormula extends Error {}

class Parser {
  /** Whether it holds a union, an intersection or an array of constants. */
  combines = false;
  private at = 0;
  private depth = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  whole(): void {
    this.expression();
    this.spaces();
    if (this.at < this.tokens.length) throw new NoFormula();
  }

  private expression(): void {
    for (;;) {
      this.operand();
      this.spaces();
      if (!this.isSign(/^(?:[-+*/^&=<>]|<=|>=|<>)$/)) return;
      this.at += 1;
    }
  }

  /** One value with its signs before and behind, and the ranges and intersections that it is part of. */
  private operand(): void {
    this.spaces();
    while (this.isSign(/^[-+@]$/)) {
      this.at += 1;
      this.spaces();
    }
    let reference = this.single();
    for (;;) {
      const spaced = this.spaces();
      if (this.isSign(/^[%#]$/)) {
        this.at += 1;
      } else if (this.isSign(/^:$/) && reference) {
        this.at += 1;
        this.spaces();
        if (!this.single()) throw new NoFormula();
      } else if (spaced && reference && this.startsReference()) {
        reference = this.single();
        if (!reference) throw new NoFormula();
        this.combines = true;
      } else return;
    }
  }

  /** Whether it can be a reference. */
  private single(): boolean {
    const token = this.tokens[this.at++];
    if (!token) throw new NoFormula();
    if (token.kind === "text") {
      if (token.text.slice(1, -1).replaceAll('""', '"').length > LONGEST_TEXT) throw new NoFormula();
      return false;
    }
    if (token.kind === "array") return this.array(token.text);
    if (token.kind === "function") return this.call(token.text.slice(0, -1).toUpperCase());
    if (token.kind === "sign" && token.text === "(") {
      this.deeper(() => this.union());
      return true;
    }
    if (token.kind === "sign" || token.kind === "space") throw new NoFormula();
    return token.kind === "reference" || token.kind === "name" || token.text.toUpperCase() === "#REF!";
  }

  /** Several references in brackets are one. */
  private union(): void {
    this.expression();
    while (this.isSign(/^,$/)) {
      this.combines = true;
      this.at += 1;
      this.expression();
    }
    this.close();
  }

  private call(name: string): boolean {
    let count = 0;
    this.deeper(() => {
      this.spaces();
      if (this.isSign(/^\)$/)) return this.close();
      for (;;) {
        count += 1;
        this.spaces();
        // An argument may be left out.
        if (!this.isSign(/^[,)]$/)) this.expression();
        if (!this.isSign(/^,$/)) break;
        this.at += 1;
      }
      this.close();
    });
    const [least, most] = ARGUMENTS[name] ?? [0, MOST_ARGUMENTS];
    if (count < least || count > Math.min(most, MOST_ARGUMENTS)) throw new NoFormula();
    return true;
  }

  private array(text: string): false {
    this.combines = true;
    const constant =
      /^\s*(?:[-+]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?|"(?:[^"]|"")*"|true|false|#[A-Z0-9/]+[!?]?)\s*$/i;
    const rows = text
      .slice(1, -1)
      .split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/)
      .map((row) => row.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/));
    const width = rows[0]?.length;
    if (!rows.every((row) => row.length === width && row.every((one) => constant.test(one))))
      throw new NoFormula();
    if (rows.flat().some((one) => one.trim().length > LONGEST_TEXT + 2)) throw new NoFormula();
    return false;
  }

  private deeper(inside: () => void): void {
    this.depth += 1;
    if (this.depth > DEEPEST) throw new NoFormula();
    inside();
    this.depth -= 1;
  }

  private close(): void {
    this.spaces();
    if (!this.isSign(/^\)$/)) throw new NoFormula();
    this.at += 1;
  }

  private startsReference(): boolean {
    const token = this.tokens[this.at];
    if (!token) return false;
    return (
      token.kind === "reference" || token.kind === "name" || token.kind === "function" || token.text === "("
    );
  }

  private spaces(): boolean {
    const before = this.at;
    while (this.tokens[this.at]?.kind === "space") this.at += 1;
    return this.at > before;
  }

  private isSign(pattern: RegExp): boolean {
    const token = this.tokens[this.at];
    return token?.kind === "sign" && pattern.test(token.text);
  }
}
