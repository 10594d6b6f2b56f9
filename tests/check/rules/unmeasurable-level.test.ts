import { isMeasurable, unmeasurableLevel } from "../../../src/check/rules/unmeasurable-level";
import type { CellValue } from "../../../src/workbook/snapshot";
import { findingsWith, inShort } from "../../support/forms/all-rules";

/** Of the first item only. */
const found = (value: CellValue) =>
  findingsWith({ D5: value }, [unmeasurableLevel]).filter(({ item }) => item === 1);

describe("a level that can be checked", () => {
  it.each([
    ["徴収率が99.3％に達する", "a number"],
    ["苦情の減少、10件以下", "a number"],
    ["二つの地区の拡大を図る", "a number in words"],
    ["全職員の意識の向上を図る", "all"],
    ["誤りがないよう事務を進める", "none"],
    ["年度末までに検討を進める", "a period"],
    ["マニュアルが整備されている。", "a finished state"],
    ["環境が整っている。", "a finished state"],
    ["計画の策定", "a thing"],
    ["計画を策定する。", "a thing"],
    ["条例制定", "a thing"],
    ["耐震化工事が完了した状態", "a finished state"],
    ["検討が進められ、スケジュールが策定されている。", "one clause is enough"],
    ["円滑に公務が実施されている。", "a state"],
    ["見守り活動に参加している。", "a state: nobody is told how to write"],
    ["移行済み（対象者のみ）", "a finished state before brackets"],
  ])("%s: %s", (text) => {
    expect(isMeasurable(text)).toBe(true);
  });
});

describe("a level that nobody can check", () => {
  it.each([
    ["市民サービスの向上を図る。", "effort"],
    ["人材育成の推進", "effort"],
    ["職員の人材育成が図られている。", "effort in the form of a state"],
    ["適切な対応に努めている。", "effort"],
    ["制度の見直しを検討している。", "effort"],
    ["制度の導入に向けて検討を進める。", "the thing is only aimed at"],
    ["市民との絆を深めている。", "a degree"],
    ["第5次総合計画に基づき推進する。", "the number is a plan's name"],
    ["令和3年3月策定の計画に基づき、取組を推進する。", "the date is a plan's"],
    ["職員一人一人の意識の向上", "no number"],
    ["効率的な運営", "no state"],
  ])("%s: %s", (text) => {
    expect(isMeasurable(text)).toBe(false);
    expect(found(text).map(inShort)).toEqual(["unmeasurable-level D5 1"]);
  });

  it.each(["", "　", "未定", "#N/A", 5])("%j is not looked at", (value) => {
    expect(found(value)).toEqual([]);
  });

  it("is advice without a fix", () => {
    const [finding] = found("効率的な運営");
    expect(finding?.severity).toBe("advice");
    expect(finding?.fix).toBeUndefined();
  });
});
