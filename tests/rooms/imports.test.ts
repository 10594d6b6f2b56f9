/**
 * The rooms of `src` and which of them each may import: the architecture, as a test over the sources themselves.
 */
import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

const SRC = path.resolve(__dirname, "..", "..", "src");

interface Room {
  /** Rooms, or files of rooms, that may be imported. */
  readonly may: readonly string[];
  /** Only types may cross; nothing that runs. */
  readonly typesOnly?: true;
  /** May use packages from node_modules: a list, or everything. */
  readonly packages?: readonly string[] | "all";
}

const EXCEL_INTERFACE = ["excel/host", "excel/errors"];
/** What every room may stand on. */
const GROUND = ["cells", "workbook", "settings"];
const CORE = [
  ...GROUND,
  "form",
  "check",
  "dropdowns",
  "highlight",
  "summary",
  "self-check",
  "comparison",
  "next-year",
  "publish",
  "review-sheet",
  "board",
];
const ROOMS: Readonly<Record<string, Room>> = {
  cells: { may: [] },
  workbook: { may: ["cells"] },
  settings: { may: ["cells", "workbook"] },
  // The built-in definitions are files.
  form: { may: [...GROUND, "../assets/definitions", "../assets/baked-definitions.json"] },
  check: { may: [...GROUND, "form"], packages: ["fastest-levenshtein"] },
  dropdowns: { may: [...GROUND, "form"] },
  highlight: { may: [...GROUND, "form", "check", "dropdowns/areas"] },
  summary: { may: [...GROUND, "form", "check"] },
  "self-check": { may: [...GROUND, "form", "check", "dropdowns", "highlight", "summary"] },
  comparison: { may: [...GROUND, "form", "summary"], packages: ["fast-diff"] },
  "next-year": { may: [...GROUND, "form", "summary"] },
  publish: { may: [...GROUND, "form", "summary"] },
  "review-sheet": { may: [...GROUND, "form", "check", "summary"] },
  board: { may: [...GROUND, "form", "check", "summary", "review-sheet/own-table"] },
  // Which sheets are worth reading closely is the form's own knowledge, and given to the adapter by who makes it.
  excel: { may: GROUND },
  actions: { may: [...CORE, ...EXCEL_INTERFACE, "locales", "xlsx"] },
  taskpane: { may: [...CORE, ...EXCEL_INTERFACE, "actions", "locales"], packages: "all" },
  locales: { may: [...CORE, ...EXCEL_INTERFACE, "actions"], typesOnly: true },
  xlsx: { may: ["cells"], packages: ["fflate", "fast-xml-parser"] },
  standin: { may: ["cells", "xlsx", "locales/languages", "locales/workbench"], packages: "all" },
  cli: { may: [...CORE, "excel", "actions", "locales", "standin", "xlsx"], packages: "all" },
  tools: { may: [...CORE, "excel", "actions", "locales", "standin", "cli"], packages: "all" },
};

/** The one file of the pane that makes the real host, and what it takes for that. */
const ENTRY = { file: "taskpane/index.tsx", may: ["excel/office/office-host", "excel/office/office-ready"] };

interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

const files = filesIn(SRC).filter((file) => /\.tsx?$/.test(file));
const imports = files.flatMap(importsOf);

describe("the rooms of src", () => {
  it("has sources in every room, and no room besides these", () => {
    expect([...new Set(files.map(roomOf))].sort()).toEqual(Object.keys(ROOMS).sort());
  });

  it.each(Object.entries(ROOMS))("%s imports only what it may", (room, { may, typesOnly, packages = [] }) => {
    const wrong = imports
      .filter(({ from, to }) => roomOf(from) === room && !(isInside(to) && roomOf(to) === room))
      .filter(({ from, to, typeOnly }) => {
        if (!isInside(to)) return packages !== "all" && !packages.includes(packageOf(to));
        const entry = from === ENTRY.file ? ENTRY.may : [];
        const allowed = [...may, ...entry].some((one) => to === one || to.startsWith(`${one}/`));
        return !allowed || (typesOnly === true && !typeOnly);
      });
    expect(wrong).toEqual([]);
  });

  it("has React in the pane alone, where ESLint looks at what is asked of hooks and components", () => {
    const users = imports.filter(
      ({ from, to }) => /^package:react\b/.test(to) && roomOf(from) !== "taskpane",
    );
    expect(users).toEqual([]);
  });

  it.each(CORE)("%s has no circle of files inside, nor one of inner folders", (room) => {
    const inside = imports.filter(
      ({ from, to }) => roomOf(from) === room && isInside(to) && roomOf(to) === room,
    );
    const between = (place: (file: string) => string) =>
      inside.map(({ from, to }) => [place(from), place(to)] as const).filter(([from, to]) => from !== to);
    // A file of the room's own folder counts by itself; one of an inner folder, as that folder.
    const folderOf = (file: string) =>
      file.split("/").length > 2 ? path.posix.dirname(file) : `${withoutEnding(file)}.ts`;
    expect(circleIn(between(withoutEnding))).toEqual([]);
    expect(circleIn(between(folderOf))).toEqual([]);
  });

  it("speaks of Excel and Office in src/excel only, and in the stand-in that answers", () => {
    const speakers = files.filter(
      (file) => !["excel", "standin"].includes(roomOf(file)) && usesOfficeGlobals(file),
    );
    expect(speakers).toEqual([]);
  });

  it.each(CORE)("%s knows no clock, no page and no network", (room) => {
    const globals = /^(?:window|document|fetch|localStorage|navigator|process|require)$/;
    const users = files.filter((file) => roomOf(file) === room).flatMap((file) => uses(file, globals));
    const clocks = files.filter((file) => roomOf(file) === room && readsClock(file));
    expect([...users, ...clocks]).toEqual([]);
  });
});

function filesIn(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const full = path.join(folder, name);
    return statSync(full).isDirectory()
      ? filesIn(full)
      : [path.relative(SRC, full).replaceAll(path.sep, "/")];
  });
}

function roomOf(file: string): string {
  return file.split("/")[0] ?? "";
}

function withoutEnding(file: string): string {
  return file.replace(/\.tsx?$/, "");
}

/** The places of one circle in the order of its imports; [] where there is none. */
function circleIn(imports: readonly (readonly [from: string, to: string])[]): string[] {
  const targets = new Map<string, string[]>();
  for (const [from, to] of imports) targets.set(from, [...(targets.get(from) ?? []), to]);
  const done = new Set<string>();
  const walk = (place: string, way: readonly string[]): string[] => {
    const start = way.indexOf(place);
    if (start >= 0) return [...way.slice(start), place];
    if (done.has(place)) return [];
    for (const to of targets.get(place) ?? []) {
      const circle = walk(to, [...way, place]);
      if (circle.length > 0) return circle;
    }
    done.add(place);
    return [];
  };
  for (const place of targets.keys()) {
    const circle = walk(place, []);
    if (circle.length > 0) return circle;
  }
  return [];
}

function isInside(target: string): boolean {
  return !target.startsWith("package:");
}

function packageOf(target: string): string {
  return target.replace(/^package:/, "");
}

function parse(file: string): ts.SourceFile {
  const kind = file.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const text = readFileSync(path.join(SRC, file), "utf8");
  return ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, kind);
}

function importsOf(file: string): Import[] {
  const found: Import[] = [];
  const add = (specifier: ts.Expression | undefined, typeOnly: boolean) => {
    if (!specifier || !ts.isStringLiteral(specifier)) return;
    const to = specifier.text.startsWith(".")
      ? path.posix.normalize(path.posix.join(path.posix.dirname(file), specifier.text))
      : `package:${specifier.text}`;
    found.push({ from: file, to, typeOnly });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, isTypeOnly(node));
    if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0], false);
    ts.forEachChild(node, visit);
  };
  visit(parse(file));
  return found;
}

function isTypeOnly(node: ts.ImportDeclaration): boolean {
  const clause = node.importClause;
  if (!clause) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const named = clause.namedBindings;
  return (
    !clause.name &&
    !!named &&
    ts.isNamedImports(named) &&
    named.elements.every((element) => element.isTypeOnly)
  );
}

function usesOfficeGlobals(file: string): boolean {
  return uses(file, /^(?:Excel|Office|OfficeExtension)$/).length > 0;
}

/** Places where an identifier is used as a value or namespace; property names and own declarations are not. */
function uses(file: string, name: RegExp): string[] {
  const source = parse(file);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && name.test(node.text) && !isNameOfMember(node)) {
      found.push(`${file}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1} ${node.text}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** Calendar arithmetic by `Date.UTC` is pure; asking what time it is is not. */
function readsClock(file: string): boolean {
  return /\bnew Date\(\s*\)|\bDate\.now\b|\bperformance\.now\b/.test(
    readFileSync(path.join(SRC, file), "utf8"),
  );
}

function isNameOfMember(node: ts.Identifier): boolean {
  const { parent } = node;
  return (
    (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
    (ts.isPropertyAssignment(parent) && parent.name === node) ||
    (ts.isPropertySignature(parent) && parent.name === node) ||
    (ts.isQualifiedName(parent) && parent.right === node) ||
    ts.isJSDoc(parent)
  );
}
