/**
 * Which members of Office.js the sources use, and from which requirement set each is: read from the comments of the type
 * definitions (`[Api set: ExcelApi 1.9]`), with the TypeScript compiler resolving each use to its declaration. Seen are
 * properties read and set, methods, the names in `load`, the members of objects handed over, objects of Office.js that
 * are taken for something of our own, and enums, also where their values are written as strings. What would hide a use
 * from the compiler (any, a computed name, a cast to another type, `load` under another name) is told as unresolved.
 */
import path from "node:path";
import ts from "typescript";
import { isGuarded } from "./guard";
import {
  enumMembers,
  isOfficeClass,
  isOfficeDeclaration,
  isOfficeType,
  partsOf,
  stringValues,
} from "./office-types";
import { loadedPaths } from "./load-paths";
import { type ApiSet, apiSetOf, ownerName, qualifiedName } from "./members";

export interface Use {
  /** "Range.values", "SheetVisibility.veryHidden". */
  readonly member: string;
  /** Null: the definitions name none, as for the parts that every Office program has. */
  readonly set: ApiSet | null;
  /** "src/excel/write/apply.ts:12". */
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

  /** What an object literal, or a pattern that is taken apart, names of the type that is wanted there. */
  const addNamed = (name: ts.PropertyName, type: ts.Type | undefined, node: ts.Node) => {
    const parts = type ? partsOf(type) : [];
    const known = ts.isComputedPropertyName(name)
      ? stringValues(checker.getTypeAtLocation(name.expression))
      : [name.text];
    if (known.length === 0 && parts.some((part) => isOfficeType(part)))
      unresolved.push(`${placeOf(node)} computes a member's name`);
    for (const text of known) {
      for (const part of parts) add(checker.getPropertyOfType(checker.getNonNullableType(part), text), node);
    }
  };

  /** One type taken for another: what the one names of the other is used, wherever it is used. */
  const addTaken = (given: ts.Type, wanted: ts.Type, node: ts.Node) => {
    const [from, to] = [elementType(given, checker), elementType(wanted, checker)];
    if (from !== given && to !== wanted) return addTaken(from, to, node);
    for (const [view, whole] of [
      [to, from],
      [from, to],
    ] as const) {
      if (!isOfficeType(whole) || isOfficeType(view)) continue;
      for (const part of partsOf(checker.getBaseConstraintOfType(view) ?? view)) {
        if (!(part.flags & ts.TypeFlags.Object) || part.getCallSignatures().length > 0) continue;
        for (const { name } of checker.getPropertiesOfType(part)) {
          for (const one of partsOf(whole)) add(checker.getPropertyOfType(one, name), node);
        }
      }
    }
  };

  const visitLoad = (node: ts.Node, called: ts.Expression) => {
    const type = checker.getTypeAtLocation(called);
    if (!isOfficeType(type)) return;
    const call = node.parent;
    if (!ts.isPropertyAccessExpression(node) || !ts.isCallExpression(call) || call.expression !== node) {
      unresolved.push(`${placeOf(node)} has load under another name`);
      return;
    }
    const paths = loadedPaths(call, checker);
    if (paths === null) unresolved.push(`${placeOf(node)} loads names that are not written there`);
    for (const names of paths ?? []) addPath(type, names, call);
  };

  const visitCast = (node: ts.AsExpression | ts.TypeAssertion | ts.SatisfiesExpression) => {
    let inner: ts.Expression = node.expression;
    while (
      ts.isAsExpression(inner) ||
      ts.isTypeAssertionExpression(inner) ||
      ts.isParenthesizedExpression(inner)
    )
      inner = inner.expression;
    const [from, to] = [checker.getTypeAtLocation(inner), checker.getTypeAtLocation(node)];
    if (isOfficeType(from) && !isOfficeType(to) && to.flags & (ts.TypeFlags.Object | ts.TypeFlags.Any))
      unresolved.push(`${placeOf(node)} takes an object for another type`);
  };

  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) {
      add(checker.getSymbolAtLocation(node.name), node.name);
      if (checker.getTypeAtLocation(node.expression).flags & ts.TypeFlags.Any)
        unresolved.push(`${placeOf(node)} reads a member of any`);
      if (node.name.text === "load") visitLoad(node, node.expression);
      if (node.expression.getText() === "Reflect")
        unresolved.push(`${placeOf(node)} computes a member's name`);
    } else if (ts.isElementAccessExpression(node) && !ts.isNumericLiteral(node.argumentExpression)) {
      const type = checker.getTypeAtLocation(node.expression);
      const names = stringValues(checker.getTypeAtLocation(node.argumentExpression));
      if (type.flags & ts.TypeFlags.Any) unresolved.push(`${placeOf(node)} reads a member of any`);
      if (isOfficeType(type) && names.length === 0)
        unresolved.push(`${placeOf(node)} computes a member's name`);
      for (const name of names) {
        add(checker.getPropertyOfType(type, name), node);
        if (name === "load") visitLoad(node, node.expression);
      }
    } else if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
      const name = node.propertyName ?? node.name;
      const type = checker.getTypeAtLocation(node.parent);
      if (!ts.isObjectBindingPattern(name) && !ts.isArrayBindingPattern(name)) addNamed(name, type, node);
      if (name.getText() === "load" && isOfficeType(type))
        unresolved.push(`${placeOf(node)} has load under another name`);
      if (node.dotDotDotToken && isOfficeClass(type))
        unresolved.push(`${placeOf(node)} takes all members at once`);
    } else if (ts.isObjectLiteralElementLike(node) && node.name) {
      addNamed(node.name, wantedBy(node.parent as ts.ObjectLiteralExpression, checker), node);
    } else if (ts.isSpreadAssignment(node)) {
      const wanted = checker.getContextualType(node.parent);
      if (wanted) addTaken(checker.getTypeAtLocation(node.expression), wanted, node);
    } else if (ts.isAsExpression(node) || ts.isTypeAssertionExpression(node)) {
      visitCast(node);
    }
    if (ts.isExpression(node)) {
      for (const symbol of enumMembers(node, checker)) add(symbol, node);
      // A literal's members are seen one by one.
      const wanted = ts.isObjectLiteralExpression(node) ? undefined : checker.getContextualType(node);
      if (wanted) addTaken(checker.getTypeAtLocation(node), wanted, node);
    }
    ts.forEachChild(node, visit);
  };

  for (const source of program.getSourceFiles()) if (isAudited(source.fileName)) visit(source);
  return { uses, unresolved };
}

/** The type that an object literal is to have; of a pattern in an assignment, the type of what is taken apart. */
function wantedBy(literal: ts.ObjectLiteralExpression, checker: ts.TypeChecker): ts.Type | undefined {
  const { parent } = literal;
  const isPattern =
    ts.isBinaryExpression(parent) &&
    parent.left === literal &&
    parent.operatorToken.kind === ts.SyntaxKind.EqualsToken;
  return isPattern ? checker.getTypeAtLocation(parent.right) : checker.getContextualType(literal);
}

/** Namespaces and types are only ways to a member. */
function isMember(declaration: ts.Declaration): boolean {
  return ownerName(declaration) !== null;
}

/** `items` is an array; a path goes on in its elements. */
function elementType(type: ts.Type, checker: ts.TypeChecker): ts.Type {
  return (checker.isArrayType(type) && checker.getTypeArguments(type as ts.TypeReference)[0]) || type;
}
