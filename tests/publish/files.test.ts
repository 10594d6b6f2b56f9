/** The files for publication: every item once, totals that equal what is counted by hand, and no people's names. */
import { definitionsIn } from "../../src/form/definition/built-in";
import type { Form } from "../../src/form/form";
import { locateByFit } from "../../src/form/locate/definition-fit";
import { localeOf } from "../../src/locales";
import { publishedFiles } from "../../src/publish/files";
import { completeItem, goalSheet } from "../support/workbooks/goal-workbook";
import { parseCsv } from "../support/csv";

const ja = localeOf("ja");

function formOf(
  department: string,
  ratings: readonly string[],
  owners: readonly string[] = ["職員課"],
): Form {
  const items = ratings.map((rating, index) => {
    const item = completeItem(index + 1);
    item[6] = owners[index % owners.length] ?? "";
    item[7] = rating;
    return item;
  });
  const form = locateByFit(goalSheet({ jobTitle: `${department}長`, items }), definitionsIn({}));
  if (!form) throw new Error("no form");
  return form;
}

const forms = [
  formOf("総務部", ["高度に達成した", "ほぼ達成した", "", "よい"], ["職員課", "秘書課・職員課"]),
  formOf("市民部", ["ほぼ達成した", "ほとんど未達成だった"], ["市民課"]),
];
const textOf = (kind: string, of: readonly Form[] = forms) =>
  publishedFiles(of, ja).find((file) => file.kind === kind)?.text ?? "";

function records(csv: string): Record<string, string>[] {
  const [header = [], ...rows] = parseCsv(csv);
  // チェック項目1-6: no heading is left out or there twice.
  expect(new Set(header).size).toBe(header.length);
  expect(header).not.toContain("");
  return rows.map((row) => Object.fromEntries(header.map((name, index) => [name, row[index] ?? ""])));
}

it("items: a row each, the year by the western calendar, and one section a cell", () => {
  const rows = records(textOf("items"));
  expect(rows).toHaveLength(6);
  expect(rows[1]).toEqual({
    "年度(西暦)": "2022",
    部: "総務部",
    番号: "2",
    実施項目: "取組二の推進",
    "計画・方針等の分類": "その他",
    達成水準: "研修を2回実施し、全員が受講している。",
    取組の内容: "関係課と調整する。",
    期限: "年度末",
    課名1: "秘書課",
    課名2: "職員課",
    達成状況: "ほぼ達成した",
  });
});

it("counts: a row each, equal to an independent count of the items", () => {
  const rows = records(textOf("summary"));
  const items = records(textOf("items"));
  const known = ["高度に達成した", "ほぼ達成した", "ほとんど未達成だった"];
  const counted = (of: readonly Record<string, string>[]) =>
    [...known, "未入力", "リスト外"].map(
      (name) =>
        of.filter(({ 達成状況: rating = "" }) =>
          name === "未入力"
            ? rating === ""
            : name === "リスト外"
              ? rating !== "" && !known.includes(rating)
              : rating === name,
        ).length,
    );
  const written = (kind: string, name: string, department: string) =>
    rows
      .filter((row) => row.集計の区分 === kind && row.名称 === name && row.部 === department)
      .map((row) => Number(row["件数(件)"]));
  expect(written("全体", "全体", "")).toEqual(counted(items));
  for (const name of ["総務部", "市民部"]) {
    expect(written(ja.summary.headings.department, name, name)).toEqual(
      counted(items.filter((row) => row.部 === name)),
    );
  }
  const [own, other] = [items.filter((row) => row.部 === "総務部"), "職員課"];
  expect(written(ja.summary.headings.owner, other, "総務部")).toEqual(
    counted(own.filter((row) => [row.課名1, row.課名2].includes(other))),
  );
  for (const row of rows) expect(row["割合(%)"]).toMatch(/^(?:\d+(?:\.\d)?)?$/);
});

it("forms without ratings have their items published, and no counts", () => {
  const sheet = goalSheet({ items: [completeItem(1)], without: [7] });
  const form = locateByFit(sheet, definitionsIn({}));
  expect(publishedFiles(form ? [form] : [], ja).map(({ kind }) => kind)).toEqual(["items", "page"]);
});

it("forms of two years and of two scales are counted apart", () => {
  const [first, second] = forms as [Form, Form];
  const [level, ...levels] = second.definition.scale;
  const others = { ...second.definition, id: "other", scale: [{ ...level!, label: "達成" }, ...levels] };
  const rows = records(
    textOf("summary", [first, { ...first, fiscalYear: 2021 }, { ...second, definition: others }]),
  );
  const totals = rows.filter(({ 集計の区分: kind }) => kind === "全体");
  expect(totals.map((row) => row["年度(西暦)"])).toEqual([
    ...Array<string>(5).fill("2021"),
    ...Array<string>(10).fill("2022"),
  ]);
});

describe("the page", () => {
  const page = textOf("page");
  it("stands by itself: no script, nothing from outside, a language, and no person's name", () => {
    expect(page).toMatch(/^<!DOCTYPE html>\n<html lang="ja">/);
    expect(page).not.toMatch(/<script|\bon\w+=|<link|<img|@import|url\(|src=|href="(?!#)/i);
    expect(page).not.toContain("一ノ瀬");
  });

  it("charts say in words what they show", () => {
    const text = /<desc id="summary-1-department-text">([^<]*)/.exec(page)?.[1] ?? "";
    expect(text).toContain("市民部：ほぼ達成した 1件、ほとんど未達成だった 1件。");
  });

  it("what stands in a cell is never markup", () => {
    const item = completeItem(1);
    item[1] = `</td><script>alert("1")</script>'&`;
    const form = locateByFit(goalSheet({ items: [item, completeItem(2)] }), definitionsIn({}));
    const html = textOf("page", [form!]);
    expect(html).not.toContain("<script");
    expect(html).toContain("&#60;script&#62;");
  });
});

it("in English too, all of it", () => {
  const en = localeOf("en");
  const page = publishedFiles(forms, en).find(({ kind }) => kind === "page")?.text ?? "";
  expect(page).toContain('<html lang="en">');
  expect(publishedFiles(forms, en).every(({ name }) => /^[\w.]+$/.test(name))).toBe(true);
});
