/** What the type definitions say of a member: its full name, and the requirement set that its comment names. */
import ts from "typescript";

export interface ApiSet {
  /** "ExcelApi". */
  readonly name: string;
  /** "1.13"; "BETA" and the like for what is not released. */
  readonly version: string;
}

/** The set in the member's own comment, else in that of the type that it belongs to; null: none is named. */
export function apiSetOf(declaration: ts.Declaration): ApiSet | null {
  for (let node: ts.Node | undefined = declaration; node; node = node.parent) {
    if (ts.isSourceFile(node) || ts.isModuleBlock(node)) return null;
    const set = setIn(commentOf(node));
    if (set) return set;
  }
  return null;
}

/** "Range.values"; the namespace is left out where it is Excel's. */
export function qualifiedName(declaration: ts.Declaration): string {
  const names: string[] = [];
  for (let node: ts.Node | undefined = declaration; node; node = node.parent) {
    const name = ts.getNameOfDeclaration(node as ts.Declaration);
    if (name && !ts.isModuleDeclaration(node)) names.unshift(name.getText());
    else if (ts.isModuleDeclaration(node) && node.name.text !== "Excel") names.unshift(node.name.text);
  }
  return names.join(".");
}

/** The class, interface or enum that has the member; null for what is no member. A namespace's function is one. */
export function ownerName(declaration: ts.Declaration): string | null {
  const { parent } = declaration;
  if (ts.isClassDeclaration(parent) || ts.isInterfaceDeclaration(parent) || ts.isEnumDeclaration(parent)) {
    return parent.name?.text ?? null;
  }
  if (ts.isTypeLiteralNode(parent)) return "";
  return ts.isFunctionDeclaration(declaration) && ts.isModuleBlock(parent) ? parent.parent.name.text : null;
}

/** Whether the set is one that an Excel with `version` of ExcelApi need not have. */
export function isLaterThan(set: ApiSet, version: string): boolean {
  if (set.name !== "ExcelApi") return true;
  return !/^\d+\.\d+$/.test(set.version) || compareVersions(set.version, version) > 0;
}

export function compareVersions(one: string, other: string): number {
  const [left, right] = [one.split(".").map(Number), other.split(".").map(Number)];
  return (left[0] ?? 0) - (right[0] ?? 0) || (left[1] ?? 0) - (right[1] ?? 0);
}

function commentOf(node: ts.Node): string {
  const text = node.getSourceFile().text;
  const ranges = ts.getLeadingCommentRanges(text, node.getFullStart()) ?? [];
  return ranges
    .map(({ pos, end }) => text.slice(pos, end))
    .filter((comment) => comment.startsWith("/**"))
    .slice(-1)
    .join("");
}

/** `[Api set: ExcelApi 1.9]`, `[Api set: ExcelApi BETA (PREVIEW ONLY)]`, `[Api set: ExcelApiOnline 1.1]`. */
function setIn(comment: string): ApiSet | null {
  const match = /\[\s*Api set:\s*(\w*Api\w*)\s+([^\s\]]+)/i.exec(comment);
  return match ? { name: match[1]!, version: match[2]! } : null;
}
