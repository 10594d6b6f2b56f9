import { FINDING_CODES, type FindingCode, type FindingParams } from "../../src/check/finding";
import { localeOf } from "../../src/locales";
import { shortHeading } from "../../src/locales/short-heading";
import { madeFinding } from "../support/forms/made-finding";

/** The values that the sentences of all codes need: one that is new here has to get a value below. */
type ParamName = Exclude<
  { [Code in FindingCode]: keyof FindingParams[Code] }[FindingCode],
  // Only changes the sentence.
  "zero"
>;

const ja = localeOf("ja-JP");
const en = localeOf("en-US");

describe("the sentence of a finding", () => {
  const place = { address: "H12", heading: "達成状況" };

  it.each<[FindingCode, object, string, string]>([
    ["required", place, "H12(達成状況)が空欄です。", "H12 (達成状況) is blank."],
    [
      "required",
      { address: "F5", heading: "いつまで (期限)" },
      "F5(いつまで)が空欄です。",
      "F5 (いつまで) is blank.",
    ],
    [
      "required",
      { heading: "氏名" },
      "「氏名」の欄が見つかりません。シートに見出しを記入するか、その欄を指定してください。",
      "The field “氏名” was not found. Write its label into the sheet, or say where the field is.",
    ],
    [
      "date-impossible",
      { address: "F5", heading: "いつまで (期限)", value: "令和4年13月45日" },
      "F5(いつまで)の「令和4年13月45日」は、暦にない日付です。",
      "“令和4年13月45日” in F5 (いつまで) is no date of the calendar.",
    ],
    [
      "missing-column",
      { heading: "達成状況" },
      "「達成状況」の列が見つかりません。見出しを確かめてください。",
      "The column “達成状況” was not found. Check the header row.",
    ],
    [
      "not-in-list",
      { ...place, value: "△", choices: ["高度に達成した", "ほぼ達成した"] },
      "H12(達成状況)の「△」は選択肢にありません。「高度に達成した」「ほぼ達成した」から選んでください。",
      "“△” in H12 (達成状況) is not in the list. Choose “高度に達成した”, “ほぼ達成した”.",
    ],
    [
      "near-match",
      { ...place, value: "ほぼ達成", expected: "ほぼ達成した" },
      "H12(達成状況)の「ほぼ達成」は、「ほぼ達成した」の書き誤りではありませんか。",
      "“ほぼ達成” in H12 (達成状況): is “ほぼ達成した” meant?",
    ],
  ])("%s names the cell and the header's own words: %j", (code, params, japanese, english) => {
    expect(ja.findings.sentence(madeFinding({ code, params }))).toBe(japanese);
    expect(en.findings.sentence(madeFinding({ code, params }))).toBe(english);
  });

  it.each(FINDING_CODES)("%s has one in both languages", (code) => {
    const lists = { choices: ["案"], marks: ["、", "，"] };
    const params: Record<ParamName, unknown> = {
      ...place,
      ...lists,
      value: "値",
      expected: "案",
      other: "B5",
      ratingHeading: "評価",
      phase: "planning",
      due: "evaluation",
    };
    for (const locale of [ja, en]) {
      const text = locale.findings.sentence(madeFinding({ code, params }));
      expect(text).toContain("達成状況");
      expect(text).not.toMatch(/undefined|\[object/);
    }
  });

  it("quotes a long text on one line, cut short", () => {
    const text = ja.findings.sentence(
      madeFinding({ code: "near-match", params: { ...place, value: "長い\n".repeat(40), expected: "案" } }),
    );
    expect(text).toBe(
      "H12(達成状況)の「長い 長い 長い 長い 長い 長い 長い 長い…」は、「案」の書き誤りではありませんか。",
    );
    expect(text).not.toContain("\n");
  });
});

describe("a header in a sentence", () => {
  it.each([
    ["いつまで (期限)", "いつまで"],
    ["どの水準まで(達成水準又は遂行後の状態等)", "どの水準まで"],
    ["達成状況", "達成状況"],
    ["(期限)", "(期限)"],
  ])("%s is called %s", (heading, short) => {
    expect(shortHeading(heading)).toBe(short);
  });
});
