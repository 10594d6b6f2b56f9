/** Whether a place is reached only after `isSetSupported` has said yes to a set. */
import ts from "typescript";
import { type ApiSet, compareVersions } from "./members";
import { isOfficeDeclaration } from "./office-types";

export function isGuarded(node: ts.Node, set: ApiSet, checker: ts.TypeChecker): boolean {
  for (let at: ts.Node = node; at.parent; at = at.parent) {
    const { parent } = at;
    // A callback may run later, but never where the way to it was not taken.
    if (ts.isIfStatement(parent)) {
      if (parent.thenStatement === at && asks(parent.expression, set, checker, true)) return true;
      if (parent.elseStatement === at && asks(parent.expression, set, checker, false)) return true;
    } else if (ts.isConditionalExpression(parent)) {
      if (parent.whenTrue === at && asks(parent.condition, set, checker, true)) return true;
      if (parent.whenFalse === at && asks(parent.condition, set, checker, false)) return true;
    } else if (ts.isBinaryExpression(parent) && parent.right === at) {
      const { kind } = parent.operatorToken;
      if (kind === ts.SyntaxKind.AmpersandAmpersandToken && asks(parent.left, set, checker, true))
        return true;
      if (kind === ts.SyntaxKind.BarBarToken && asks(parent.left, set, checker, false)) return true;
    } else if ((ts.isBlock(parent) || ts.isSourceFile(parent)) && !ts.isFunctionDeclaration(at)) {
      // A declared function may have been called above what turns back.
      const before = parent.statements.slice(0, parent.statements.indexOf(at as ts.Statement));
      if (before.some((statement) => turnsBack(statement, set, checker))) return true;
    }
  }
  return false;
}

/** `if (!isSetSupported(…)) return;` */
function turnsBack(statement: ts.Statement, set: ApiSet, checker: ts.TypeChecker): boolean {
  return (
    ts.isIfStatement(statement) &&
    !statement.elseStatement &&
    leaves(statement.thenStatement) &&
    asks(statement.expression, set, checker, false)
  );
}

function leaves(statement: ts.Statement): boolean {
  const last = ts.isBlock(statement) ? statement.statements.at(-1) : statement;
  return last !== undefined && (ts.isReturnStatement(last) || ts.isThrowStatement(last));
}

/** Whether the condition's being `outcome` means that the set is supported. */
function asks(condition: ts.Expression, set: ApiSet, checker: ts.TypeChecker, outcome: boolean): boolean {
  if (ts.isParenthesizedExpression(condition)) return asks(condition.expression, set, checker, outcome);
  if (ts.isPrefixUnaryExpression(condition) && condition.operator === ts.SyntaxKind.ExclamationToken) {
    return asks(condition.operand, set, checker, !outcome);
  }
  if (ts.isBinaryExpression(condition)) {
    const { left, operatorToken, right } = condition;
    const sure = outcome ? ts.SyntaxKind.AmpersandAmpersandToken : ts.SyntaxKind.BarBarToken;
    if (
      operatorToken.kind === ts.SyntaxKind.QuestionQuestionToken &&
      right.kind === ts.SyntaxKind.FalseKeyword
    )
      return asks(left, set, checker, outcome);
    return (
      operatorToken.kind === sure && (asks(left, set, checker, outcome) || asks(right, set, checker, outcome))
    );
  }
  if (ts.isIdentifier(condition)) {
    const declaration = checker.getSymbolAtLocation(condition)?.valueDeclaration;
    const isConstant =
      declaration &&
      ts.isVariableDeclaration(declaration) &&
      ts.getCombinedNodeFlags(declaration) & ts.NodeFlags.Const;
    return isConstant && declaration.initializer
      ? asks(declaration.initializer, set, checker, outcome)
      : false;
  }
  return outcome && ts.isCallExpression(condition) && isQuestion(condition, set, checker);
}

function isQuestion(call: ts.CallExpression, set: ApiSet, checker: ts.TypeChecker): boolean {
  const { expression } = call;
  const name = ts.isPropertyAccessExpression(expression) ? expression.name.text : "";
  const [asked, version] = call.arguments.map((one) => {
    const type = checker.getTypeAtLocation(one);
    return type.isStringLiteral() ? type.value : null;
  });
  const declared = checker.getSymbolAtLocation(expression)?.declarations ?? [];
  return (
    name === "isSetSupported" &&
    declared.some(isOfficeDeclaration) &&
    asked === set.name &&
    typeof version === "string" &&
    /^\d+\.\d+$/.test(set.version) &&
    compareVersions(version, set.version) >= 0
  );
}
