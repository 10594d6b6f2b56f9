import { ORGANIZATIONAL_GOALS } from "../../../src/form/definition/built-in/organizational-goals";
import { HeadingMatcher } from "../../../src/form/reading/headings";

const matcher = new HeadingMatcher(ORGANIZATIONAL_GOALS);

describe("a header cell", () => {
  it.each([
    ["番号", "number"],
    ["番　号", "number"],
    ["No.", "number"],
    ["Ｎｏ．", "number"],
    ["№", "number"],
    ["実施\n項目", "item"],
    ["【実施項目】", "item"],
    ["重要課題・目標", "item"],
    ["計画･方針等の分類", "category"],
    ["計画・方針等\r\nの分類", "category"],
    ["どの水準まで（達成水準又は遂行後の状態等）", "level"],
    ["どの水準まで\n〔目標とする状態〕", "level"],
    ["どのような方法で", "method"],
    ["具体的な取組内容", "method"],
    ["いつまで（期限）", "deadline"],
    ["(期限)", "deadline"],
    ["共通／課名", "owner"],
    ["共通・課名", "owner"],
    ["達成状況※期末に記入", "rating"],
    ["達成状況\n期末に記入してください", "rating"],
    ["評価（S～D）", "rating"],
    ["未達成の理由", "reason"],
  ])("%j names the role %s", (text, role) => {
    expect(matcher.match(text)?.role).toBe(role);
  });

  it.each([
    "達成状況を記入してください",
    "番号と実施項目",
    "理由は別紙のとおり",
    "",
    "（）",
    "高度に達成した",
    "その他",
    "1",
    "達成状況".repeat(50),
  ])("%j names none", (text) => {
    expect(matcher.match(text)).toBeNull();
  });

  it("prefers the usual wording", () => {
    const usual = matcher.match("達成状況")?.rank ?? Number.NaN;
    expect(usual).toBeLessThan(matcher.match("達成状況（期末）")?.rank ?? Number.NaN);
    expect(usual).toBeLessThan(matcher.match("評価")?.rank ?? Number.NaN);
  });
});
