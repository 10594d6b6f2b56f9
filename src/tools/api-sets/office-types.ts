/** Which types and values of the sources are Office.js'. */
import ts from "typescript";

export function isOfficeType(type: ts.Type): boolean {
  return partsOf(type).some((part) => part.symbol?.declarations?.some(isOfficeDeclaration) ?? false);
}

/** Something of the workbook itself; the interfaces are plain data that has been read, or is to be written. */
export function isOfficeClass(type: ts.Type): boolean {
  return isOfficeType(type) && partsOf(type).some((part) => part.isClass());
}

export function isOfficeDeclaration(declaration: ts.Declaration): boolean {
  return /[\\/]@types[\\/]office-js[\\/]/.test(declaration.getSourceFile().fileName);
}

export function partsOf(type: ts.Type): readonly ts.Type[] {
  return type.isUnionOrIntersection() ? type.types.flatMap(partsOf) : [type];
}

/** Empty when the values cannot be known. */
export function stringValues(type: ts.Type): string[] {
  const parts = partsOf(type);
  return parts.every((part) => part.isStringLiteral()) ? parts.map((part) => part.value) : [];
}

/**
 * The enum members that a string stands for: by the type that is wanted there or, in a method that has one form for the
 * enum and one for its bare values, by the wanted type of any form.
 */
export function enumMembers(node: ts.Expression, checker: ts.TypeChecker): Set<ts.Symbol> {
  const values = ts.isStringLiteralLike(node) ? [node.text] : bareStrings(checker.getTypeAtLocation(node));
  if (values.length === 0) return new Set();
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
    .filter((part) => part.isStringLiteral() && values.includes(part.value))
    .filter((part) => part.flags & ts.TypeFlags.EnumLiteral);
  return new Set(members.map((part) => part.symbol));
}

/** The strings of a type that are not an enum's already. */
function bareStrings(type: ts.Type): string[] {
  return partsOf(type)
    .filter((part) => part.isStringLiteral() && !(part.flags & ts.TypeFlags.EnumLiteral))
    .map((part) => (part as ts.StringLiteralType).value);
}
