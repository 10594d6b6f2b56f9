import { ORGANIZATIONAL_GOALS } from "../../../src/form/definition/built-in/organizational-goals";
import {
  departmentOf,
  departmentOfJobTitle,
  departmentOfTitle,
  fiscalYearOf,
  titleStrength,
} from "../../../src/form/reading/title";

describe("the fiscal year", () => {
  it.each([
    ["令和4年度 組織目標展開整理表（部の組織目標）", 2022],
    ["令和４年度　組織目標", 2022],
    ["令和元年度組織目標", 2019],
    ["平成31年度組織目標", 2019],
    ["２０２２年度 組織目標", 2022],
    ["R4年度 部の組織目標", 2022],
    ["令和四年度 組織目標", 2022],
    ["令和十二年度 組織目標", 2030],
    ["組織目標（令和 5 年度）", 2023],
    ["組織目標展開整理表", null],
    ["令和4年4月1日", null],
    ["", null],
  ])("of %j is %p", (title, year) => {
    expect(fiscalYearOf(title)).toBe(year);
  });
});

describe("the department", () => {
  it.each([
    ["総務部長", "総務部"],
    ["総 務 部 長", "総務部"],
    ["総務部長事務取扱", "総務部"],
    ["副市長（総務部長事務取扱）", "総務部"],
    ["副市長総務部長事務取扱", "総務部"],
    ["総務部長 兼 危機管理監", "総務部"],
    ["総務部次長", "総務部"],
    ["議会事務局長", "議会事務局"],
    ["市長公室長", "市長公室"],
    ["健康福祉センター長", "健康福祉センター"],
    ["総務部職員課長", "総務部職員課"],
    ["会計管理者", null],
    ["部長", null],
    ["", null],
  ])("of the job title %j is %p", (jobTitle, department) => {
    expect(departmentOfJobTitle(jobTitle)).toBe(department);
  });

  it.each([
    ["令和4年度 総務部 組織目標展開整理表", "総務部"],
    ["令和4年度組織目標展開整理表（市民生活部）", "市民生活部"],
    ["令和4年度 組織目標展開整理表（部の組織目標）", null],
    ["組織目標", null],
  ])("of the title %j is %p", (title, department) => {
    expect(departmentOfTitle(title, ORGANIZATIONAL_GOALS)).toBe(department);
  });

  it("is the sheet's name when neither job title nor title says it", () => {
    expect(departmentOf("", "組織目標", " 建設部 ", ORGANIZATIONAL_GOALS)).toBe("建設部");
  });
});

describe("a title", () => {
  it.each([
    ["令和4年度 組織目標展開整理表（部の組織目標）", 2],
    ["部 の 組 織 目 標", 2],
    ["組織目標", 1],
    ["組織目標 達成状況集計", 0],
    ["組織目標展開整理表の記入要領", 0],
    ["この表には、部の組織目標を記入します。", 0],
    ["備品一覧", 0],
  ])("%j has the strength %i", (text, strength) => {
    expect(titleStrength(text, ORGANIZATIONAL_GOALS)).toBe(strength);
  });
});
