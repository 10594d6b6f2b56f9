/** The formulas that are calculated without the library, as Excel's own pages have their results. */
import { BLANK } from "../../../src/standin/engine/calculation/scalar";
import { evaluate, type ReadCell } from "../../../src/standin/engine/calculation/evaluator";

const CELLS = [
  ["目標", 1, "", "="],
  ["　", 2, "#N/A", "a*b"],
  ["AbC", 5, true, "axb"],
];

const read: ReadCell = (_, row, column) => {
  const value = CELLS[row]?.[column];
  return value === undefined || value === "" ? BLANK : value;
};

it.each<[string, unknown]>([
  ['1+2*3&"x"', "7x"],
  ["(1+2)*3=9", true],
  ["-B1+4", 3],
  ["1/0", "#DIV/0!"],
  ['C2&""', "#N/A"],
  ["C1", 0],
  ["LEN(C1)", 0],
  ['LEN(TRIM(SUBSTITUTE(A2,"　","")))', 0],
  ['"abc"=A3', true],
  ['EXACT("abc",A3)', false],
  ['FIND("C",A3)', 3],
  ['ISERROR(FIND("c",A3))', true],
  ["INDEX(A1:B3,2,2)", 2],
  ["INDEX($B$1:$B$3,3)", 5],
  ["ISERROR(INDEX(A1:A3,4))", true],
  ["ISERROR(INDEX(C1:C3,2))", true],
  ["MATCH(3,B1:B3,1)", 2],
  ["MATCH(5,B1:B3,0)", 3],
  ["MATCH(3,B1:B3,0)", "#N/A"],
  ['COUNTIF(D1:D3,"a~*b")', 1],
  ['COUNTIF(D1:D3,"a*b")', 2],
  ['COUNTIF(A1:A3,"ABC")', 1],
  ['COUNTIF(B1:B3,">1")', 2],
  ['COUNTIFS(A1:A3,"abc",B1:B3,">1")', 1],
  ['COUNTIFS(C1:C3,"<>",D1:D3,"a*b")', 2],
  ['COUNTIFS(A1:A3,"　")+COUNTIFS(A1:A3,"<>")', 4],
  ['COUNTIFS(C1:C3,"="&C1,D1:D3,"=")', 0],
  ['COUNTIFS(A1:A3,"abc",B1:B2,">1")', "#VALUE!"],
  ["COUNTBLANK(C1:C3)", 1],
  ["SUM(A1:B3)", 8],
  ["MAX(C1:C1)", 0],
  ["COUNT(B1:C3)", 3],
  ['SUMIF(D1:D3,"=",B1:B3)', 0],
  ["ROWS(A1:B3)+COLUMNS(A1:B3)", 5],
  ["ADDRESS(ROW(C5),COLUMN(C5),4)", "C5"],
  ["IF(FALSE,1/0,2)", 2],
  ['IFERROR(1/0,"なし")', "なし"],
  ['CHOOSE(2,"a","b")', "b"],
  ["DATE(2022,13,1)-DATE(2023,1,1)", 0],
  ["MONTH(DATE(2022,2,30))", 3],
  ['HYPERLINK("#\'a\'!A1","A1")', "A1"],
  ["SUM({1,2;3,4}*2)", 20],
  ["LET(a,2,b,a*3,SUM(b,{1,2}))", 9],
  ["SUM(TRANSPOSE({1,2})*{1,2})", 9],
  ['REPT("あ",3)', "あああ"],
  ['REPT("あ",32768)', "#VALUE!"],
  ['SUBSTITUTE(REPT("a",30000),"a","bb")', "#VALUE!"],
  ["SEQUENCE(9999999)", "#NUM!"],
  ['MID("組織目標",2,2)&RIGHT("abc",1)', "織目c"],
])("%s", (formula, expected) => {
  expect(evaluate(formula, read)?.value).toEqual(expected);
});

it.each(["TODAY()", "SUM(A:A)", "名前+1", 'INDIRECT("A1")', "1+", "[1]表!A1"])(
  "%s is left to the library",
  (formula) => {
    expect(evaluate(formula, read)).toBeNull();
  },
);
