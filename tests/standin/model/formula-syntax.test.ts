/** Which formulas Excel takes, and how it spells them. */
import { isFormula, spelledFormula } from "../../../src/standin/model/input/formula-syntax";

const nested = (levels: number) => `=${"IF(1,".repeat(levels)}1${")".repeat(levels)}`;

describe("a formula", () => {
  it.each([
    "=1",
    "=-A1%",
    "=SUM(A1:B2,,3)",
    "=SUM((A1:B2,C3))",
    "=A1:B2 B1:C2",
    "=部!A1+'総 務''部'!$B$2:C$3",
    "=[本.xlsx]部!A1",
    '=IF(A1="""","達成,(未",{1,2;3,4})',
    '=COUNTIFS(A:A,">="&B1,$2:$3,"*")',
    "=目標!#REF!",
    "=@A1",
    "=A1#",
    "=表[列]",
    "=TRUE",
    "=  1 + 2",
    "=未知の関数(1,2)",
    `="${"x".repeat(255)}"`,
    nested(64),
    `=SUM(${Array(255).fill("1").join(",")})`,
  ])("%s is one", (formula) => expect(isFormula(formula)).toBe(true));

  it.each([
    "=",
    "=1 2",
    "=A1:",
    "={1,2",
    "={1,2;3}",
    "={A1}",
    "=SUM(1;2)",
    "=SUM(",
    "=SUM(1))",
    "=1+",
    "=*1",
    '="a',
    "='a!A1",
    "=IF()",
    "=IF(1)",
    "=COUNTIF(A1:A2)",
    "=ROWS(A1,A2)",
    "=TODAY(1)",
    "=A1;B1",
    `="${"x".repeat(256)}"`,
    nested(65),
    `=SUM(${Array(256).fill("1").join(",")})`,
    `=1${"+1".repeat(4096)}`,
  ])("%s is none", (formula) => expect(isFormula(formula)).toBe(false));

  it.each([
    ['=sum(a1:b$2)&"sum(a1)"', '=SUM(A1:B$2)&"sum(a1)"'],
    ["=部署!a1+'a b'!c3", "=部署!A1+'a b'!C3"],
    ["=foo(a1)+true", "=foo(A1)+TRUE"],
    ["=countif(a:a,2:3)", "=COUNTIF(A:A,2:3)"],
  ])("%s is kept as %s", (given, kept) => expect(spelledFormula(given)).toBe(kept));
});
