import { fixEdits } from "../../../src/check/fixes/fixes";
import { leftoverMarkup, plainLines } from "../../../src/check/rules/leftover-markup";
import { findingsOn, formOn, foundWith } from "../../support/forms/all-rules";
import { seedSheet } from "../../support/forms/seed-form";
import { withCell, withEdits } from "../../support/forms/snapshots";

describe("a cell with HTML", () => {
  it.each([
    ["of a list", '<ul style="list-style-type: none"> 調整', ["leftover-markup E5 1"]],
    ["of a line break", "調整<br>確認", ["leftover-markup E5 1"]],
    ["not where signs are no HTML", "残業 < 10時間 > 目標 <必須>", []],
  ])("%s", (_, text, expected) => {
    expect(foundWith({ E5: text })).toEqual(expected);
  });

  it("is one of an item: the header block holds no text from a web page", () => {
    expect(foundWith({ E3: "<li>部長</li>" }, [leftoverMarkup])).toEqual([]);
  });

  it.each([
    ['<ul style="x"><li>調整</li><li>確認 &amp; 報告</li></ul>', "・調整\n・確認 & 報告"],
    ["<ul> ・調整\n・確認 ", "・調整\n・確認"],
    ["調整<br/>確認", "調整\n確認"],
  ])("%j is mended to %j, after which nothing is left to say", (html, plain) => {
    const sheet = withCell(seedSheet(), "E5", html);
    const found = findingsOn(sheet, [leftoverMarkup]);
    expect(found).toMatchObject([
      { severity: "warning", params: { value: /^<[^>]*>/u.exec(html.slice(html.indexOf("<")))?.[0] } },
    ]);
    const fixed = withEdits(sheet, fixEdits(formOn(sheet), found));
    expect(fixed.values).toEqual(withCell(sheet, "E5", plain).values);
    expect(findingsOn(fixed)).toEqual([]);
  });
});

describe("the plain lines of a cell with HTML", () => {
  it.each([
    ["a list", "<ul><li>調整</li><li>確認 &amp; 報告</li></ul>", "・調整\n・確認 & 報告"],
    ["a numbered list with bullets in it", "<ol>\n<li>・調整</li>\n<li>① 確認</li></ol>", "・調整\n・① 確認"],
    ["a list without its entries' tags", "<ul> 調整\n確認", "・調整\n・確認"],
    [
      "one that is one line",
      '<ul style="x"> 役割分担の調整 優先順位の明確化',
      "・役割分担の調整\n・優先順位の明確化",
    ],
    [
      "one that is one line with bullets",
      "<ul> • 早期の周知 • 他市状況の収集",
      "• 早期の周知\n• 他市状況の収集",
    ],
    [
      "・ within a word is no bullet",
      "<ul> 精査 新入職員・異動者への実施",
      "・精査\n・新入職員・異動者への実施",
    ],
    ["words before the list", "構築例 <ul> ・確認 ⇒確認</ul>以上", "構築例\n・確認\n⇒確認\n以上"],
    ["line breaks", "調整<br/>確認<BR>報告", "調整\n確認\n報告"],
    ["paragraphs", "<p>調整</p><p class='a'>確認</p>", "調整\n確認"],
    ["letters set bold", "<b>調整</b>と<span style='x'>確認</span>", "調整と確認"],
    ["entities", "A&nbsp;&lt;B&gt; <br>&quot;C&quot;", 'A <B>\n"C"'],
    ["an entity of an entity, once", "<br>&amp;lt;", "&lt;"],
    ["spaces between Latin words stay", "<ul> Web ページ の更新", "・Web ページ\n・の更新"],
  ])("%s", (_, html, plain) => {
    expect(plainLines(html)).toBe(plain);
  });

  it("has nothing more to mend", () => {
    for (const text of ["・調整\n・確認", "• 早期の周知", "残業 < 10時間"])
      expect(plainLines(text)).toBe(text);
  });
});
