/** The property paths that a call of `load` names: `"id, items/name"`, a list of such, or an object of flags. */
import ts from "typescript";

/** Each path as its names; null when they cannot be known from the source. */
export function loadedPaths(call: ts.CallExpression, checker: ts.TypeChecker): string[][] | null {
  const [argument] = call.arguments;
  if (!argument) return null;
  // An object's names are members of its own type, which the audit sees by themselves.
  if (ts.isObjectLiteralExpression(argument)) return [];
  const texts = textsOf(argument, checker);
  return (
    texts
      ?.flatMap((text) => text.split(","))
      .map((text) => text.trim().split("/").filter(Boolean))
      .filter((names) => names.length > 0) ?? null
  );
}

function textsOf(argument: ts.Expression, checker: ts.TypeChecker): string[] | null {
  if (ts.isArrayLiteralExpression(argument)) {
    const each = argument.elements.map((element) => textsOf(element, checker));
    return each.includes(null) ? null : each.flatMap((texts) => texts ?? []);
  }
  const type = checker.getTypeAtLocation(argument);
  const parts = type.isUnion() ? type.types : [type];
  return parts.every((part) => part.isStringLiteral()) ? parts.map((part) => part.value) : null;
}
