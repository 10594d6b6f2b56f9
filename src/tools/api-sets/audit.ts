/**
 * Which members of Office.js the sources use, and from which requirement set each is: read from the comments of the type
 * definitions (`[Api set: ExcelApi 1.9]`), with the TypeScript compiler resolving each use to its declaration. Seen are
 * properties read and set, methods, the names in `load`, the members of objects handed over, and enums, also where
 * their values are written as strings.
 */
import path from "node:path";
import ts from "typescript";
import { isGuarded } from "./guard";
import { loadedPaths } from "./load-paths";
import { type ApiSet, apiSetOf, ownerName, qualifiedName } from "./members";

export interface Use {
  /** "Range.values", "SheetVisibility.veryHidden". */
  readonly member: string;
  /** Null: the definitions name none, as for the parts that every Office program has. */
  readonly set: ApiSet | null;
  /** "src/excel/apply.ts:12". */
  readonly place: string;
  /** Whether the code asks `isSetSupported` for this set before it comes here. */
  readonly guarded: boolean;
}

export interface Audit {
  readonly uses: readonly Use[];
  /** Places that could not be resolved, with the reason: an audit with any proves nothing. */
  readonly unresolved: readonly string[];
}

/** @param isAudited which of the program's files, by absolute path */
export function audit(program: ts.Program, isAudited: (file: string) => boolean, root: string): Audit {
  const checker = program.getTypeChecker();
  const uses: Use[] = [];
  const unresolved: string[] = [];

  const placeOf = (node: ts.Node) => {
    const source = node.getSourceFile();
    const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    return `${path.relative(root, source.fileName).replaceAll(path.sep, "/")}:${line}`;
  };
  const add = (symbol: ts.Symbol | undefined, node: ts.Node) => {
    const declaration = symbol?.declarations?.find(isOfficeDeclaration);
    if (!declaration || !isMember(declaration)) return;
    const set = apiSetOf(declaration);
    uses.push({
      member: qualifiedName(declaration),
      set,
      place: placeOf(node),
      guarded: set !== null && isGuarded(node, set, checker),
    });
  };
  const addPath = (type: ts.Type, names: readonly string[], node: ts.Node) => {
    let at = type;
    for (const name of names) {
      const property = checker.getPropertyOfType(checker.getNonNullableType(at), name);
      if (!property) return void unresolved.push(`${placeOf(node)} has no ${name} in load`);
      add(property, node);
      at = elementType(checker.getTypeOfSymbolAtLocation(property, node), checker);
    }
  };

  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) {
      add(checker.getSymbolAtLocation(node.name), node.name);
    } else if (ts.isElementAccessExpression(node) && !ts.isNumericLiteral(node.argumentExpression)) {
      const type = checker.getTypeAtLocation(node.expression);
      const names = stringValues(checker.getTypeAtLocation(node.argumentExpression));
      if (isOfficeType(type) && names.length === 0)
        unresolved.push(`${placeOf(node)} computes a member's name`);
      for (const name of names) add(checker.getPropertyOfType(type, name), node);
    } else if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
      const name = node.propertyName ?? node.name;
      const type = checker.getTypeAtLocation(node.parent);
      if (ts.isIdentifier(name)) add(checker.getPropertyOfType(type, name.text), node);
    } else if (ts.isObjectLiteralElementLike(node) && node.name && ts.isIdentifier(node.name)) {
      const type = checker.getContextualType(node.parent as ts.ObjectLiteralExpression);
      for (const part of type ? partsOf(type) : []) {
        add(checker.getPropertyOfType(part, node.name.text), node);
      }
    } else if (ts.isStringLiteralLike(node)) {
      for (const symbol of enumMembers(node, checker)) add(symbol, node);
    }
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
      const { name, expression } = node.expression;
      const type = checker.getTypeAtLocation(expression);
      if (name.text === "load" && isOfficeType(type)) {
        const paths = loadedPaths(node, checker);
        if (paths === null) unresolved.push(`${placeOf(node)} loads names that are not written there`);
        for (const names of paths ?? []) addPath(type, names, node);
      }
    }
    ts.forEachChild(node, visit);
  };

  for (const source of program.getSourceFiles()) if (isAudited(source.fileName)) visit(source);
  return { uses, unresolved };
}

function isOfficeType(type: ts.Type): boolean {
  return partsOf(type).some((part) => part.symbol?.declarations?.some(isOfficeDeclaration) ?? false);
}

function isOfficeDeclaration(declaration: ts.Declaration): boolean {
  return /[\\/]@types[\\/]office-js[\\/]/.test(declaration.getSourceFile().fileName);
}

/** Namespaces and types are only ways to a member. */
function isMember(declaration: ts.Declaration): boolean {
  return ownerName(declaration) !== null;
}

function partsOf(type: ts.Type): readonly ts.Type[] {
  return type.isUnionOrIntersection() ? type.types.flatMap(partsOf) : [type];
}

function stringValues(type: ts.Type): string[] {
  const parts = partsOf(type);
  return parts.every((part) => part.isStringLiteral()) ? parts.map((part) => part.value) : [];
}

/**
 * The enum members that a string stands for: by the type that is wanted there or, in a method that has one form for the
 * enum and one for its bare values, by the wanted type of any form.
 */
function enumMembers(node: ts.StringLiteralLike, checker: ts.TypeChecker): Set<ts.Symbol> {
  const wanted = [checker.getContextualType(node)];
  if (ts.isCallExpression(node.parent)) {
    const index = node.parent.arguments.indexOf(node);
    for (const form of checker.getTypeAtLocation(node.parent.expression).getCallSignatures()) {
      const parameter = form.parameters[index];
      if (parameter) wanted.push(checker.getTypeOfSymbolAtLocation(parameter, node));
    }
  }
  const members = wanted
    .flatMap((type) => (type ? partsOf(type) : []))
    .filter((part) => part.isStringLiteral() && part.value === node.text)
    .filter((part) => part.flags & ts.TypeFlags.EnumLiteral);
  return new Set(members.map((part) => part.symbol));
}

/** `items` is an array; a path goes on in its elements. */
function elementType(type: ts.Type, checker: ts.TypeChecker): ts.Type {
  return (checker.isArrayType(type) && checker.getTypeArguments(type as ts.TypeReference)[0]) || type;
}
