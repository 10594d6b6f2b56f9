/**
 * Whether a cell holds a day: a true date, 令和4年4月1日, R4.4.1, 2022/4/1, 20220401, and 4月1日 or 4.4.1 in a form of a
 * known year. Each step in a cell of its own. What stands behind the day (a weekday, 現在) is passed over.
 */
import { bareText, isDigits, NARROW_DIGITS, replaced } from "./cell-formulas";

export const DATE_STEPS = [
  "plain",
  "parts",
  "era",
  "rest",
  "first",
  "second",
  "a",
  "b",
  "c",
  "year",
  "month",
  "day",
  "date",
  "right",
] as const;
export type DateStep = (typeof DATE_STEPS)[number];

const MARKS: readonly (readonly [string, string])[] = [
  ["西暦", ""],
  ["令和", "R"],
  ["平成", "H"],
  ["昭和", "S"],
  ["Ｒ", "R"],
  ["Ｈ", "H"],
  ["Ｓ", "S"],
  ["r", "R"],
  ["h", "H"],
  ["s", "S"],
  ["元", "1"],
  ["年", "/"],
  ["月", "/"],
  [".", "/"],
  ["．", "/"],
  ["-", "/"],
  ["－", "/"],
  ["／", "/"],
  ["(", "日"],
  ["（", "日"],
];

/** `right` is 1 or 0. `value` and `kind`: the field's. */
export function dateFormulas(
  value: string,
  kind: string,
  at: (step: DateStep) => string,
  fiscalYear: number | null,
  signs: readonly string[],
): Record<DateStep, string> {
  const number = (step: DateStep) => `VALUE(${at(step)})`;
  const [a, b, c] = [number("a"), number("b"), number("c")];
  const isShort = `${at("second")}=0`;
  const near = fiscalYear ?? 0;
  const yearless = fiscalYear === null ? '""' : `IF(${a}<4,${near + 1},${near})`;
  const short =
    fiscalYear === null
      ? '""'
      : `IF(ABS(2018+${a}-${near})<2,2018+${a},IF(ABS(2000+${a}-${near})<2,2000+${a},""))`;
  const era = at("era");
  const year = `IF(${era}="R",2018+${a},IF(${era}="H",1988+${a},IF(${era}="S",1925+${a},IF(${a}>999,${a},${short}))))`;
  const holds =
    `IF(${era}="R",${at("date")}>=DATE(2019,5,1),IF(${era}="H",AND(${at("date")}>=DATE(1989,1,8),` +
    `${at("date")}<DATE(2019,5,1)),IF(${era}="S",${at("date")}<DATE(1989,1,8),TRUE)))`;
  const eightDigits = `AND(LEN(${at("plain")})=8,${isDigits(at("plain"))})`;
  return {
    plain: `IF(${kind}=1,SUBSTITUTE(${replaced(bareText(value, signs), NARROW_DIGITS)}," ",""),"")`,
    parts: `IF(${eightDigits},LEFT(${at("plain")},4)&"/"&MID(${at("plain")},5,2)&"/"&RIGHT(${at("plain")},2),${replaced(at("plain"), MARKS)})`,
    era: `IF(ISNUMBER(FIND(LEFT(${at("parts")}&"?",1),"RHS")),LEFT(${at("parts")},1),"")`,
    rest: `IF(${era}="",IFERROR(LEFT(${at("parts")},FIND("日",${at("parts")})-1),${at("parts")}),SUBSTITUTE(SUBSTITUTE("|"&MID(IFERROR(LEFT(${at("parts")},FIND("日",${at("parts")})-1),${at("parts")}),2,30),"|/",""),"|",""))`,
    first: `IFERROR(FIND("/",${at("rest")}),0)`,
    second: `IFERROR(FIND("/",${at("rest")},${at("first")}+1),0)`,
    a: `LEFT(${at("rest")},MAX(${at("first")}-1,0))`,
    b: `IF(${isShort},MID(${at("rest")},${at("first")}+1,9),MID(${at("rest")},${at("first")}+1,MAX(${at("second")}-${at("first")}-1,0)))`,
    c: `IF(${isShort},"",MID(${at("rest")},${at("second")}+1,9))`,
    year: `IFERROR(IF(AND(${isDigits(at("a"))},${isDigits(at("b"))}),IF(${isShort},IF(${era}="",${yearless},""),IF(${isDigits(at("c"))},${year},"")),""),"")`,
    month: `IFERROR(IF(${isShort},${a},${b}),"")`,
    day: `IFERROR(IF(${isShort},${b},${c}),"")`,
    date: `IFERROR(IF(AND(ISNUMBER(${at("year")}),${at("year")}>1899),DATE(${at("year")},${at("month")},${at("day")}),0),0)`,
    right: `IF(AND(ISNUMBER(${value}),NOT(${eightDigits})),IF(AND(${value}>60,${value}<2958466),1,0),IFERROR(IF(AND(${at("date")}>0,MONTH(${at("date")})=${at("month")},DAY(${at("date")})=${at("day")},${holds}),1,0),0))`,
  };
}
