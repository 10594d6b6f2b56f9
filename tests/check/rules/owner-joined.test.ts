import { ownerJoined, separated } from "../../../src/check/rules/owner-joined";
import { ORGANIZATIONAL_GOALS } from "../../../src/form/definition/built-in/organizational-goals";
import { findingsWith, foundWith } from "../../support/forms/all-rules";

describe("names with nothing between them", () => {
  it.each([
    ["共通職員課", "共通・職員課"],
    ["共通 職員課", "共通・職員課"],
    ["共通防災安全課", "共通・防災安全課"],
    ["職員課秘書課", "職員課・秘書課"],
    ["課税課納税課", "課税課・納税課"],
    ["課税課　納税課", "課税課・納税課"],
    ["職員課秘書課契約管財課", "職員課・秘書課・契約管財課"],
    ["秘書課、課税課納税課", "秘書課、課税課・納税課"],
  ])("%s should be %s", (text, expected) => {
    expect(separated(text, ORGANIZATIONAL_GOALS)).toBe(expected);
  });

  it.each([
    ["共通", "the word itself"],
    ["職員課", "one section"],
    ["課税課・納税課", "separated"],
    ["課税課\n納税課", "separated by a line"],
    ["課税課／納税課", "separated"],
    ["課税課", "begins with 課"],
    ["資産課税課", "one section: 資産 and 課税"],
    ["市民課税課", "may be one section"],
    ["法人課税室", "one section"],
    ["生活課題対策課", "課題"],
    ["人事課長室", "課長"],
    ["総務部総務課", "a section of its department"],
    ["総務部 総務課", "a section of its department"],
    ["教育委員会事務局教育総務課", "a section of its office"],
    ["秘 書 課", "letters set apart"],
    ["共通事務", "no section's name"],
    ["共通課", "one name"],
    ["各課", "no name"],
    ["", "blank"],
  ])("%j stays: %s", (text) => {
    expect(separated(text, ORGANIZATIONAL_GOALS)).toBeNull();
  });

  it("is advice with a fix", () => {
    const changes = { G23: "共通職員課" };
    expect(foundWith(changes, [ownerJoined])).toEqual(["owner-joined G23 17"]);
    expect(findingsWith(changes, [ownerJoined])[0]).toMatchObject({
      severity: "advice",
      params: { value: "共通職員課", expected: "共通・職員課" },
      fix: { writes: [{ cell: { row: 22, column: 6 }, content: { kind: "text", text: "共通・職員課" } }] },
    });
  });

  it("uses the definition's own words", () => {
    const definition = {
      ...ORGANIZATIONAL_GOALS,
      owners: { everyone: "全課", separators: ["、", "・"] },
    };
    expect(separated("全課職員課", definition)).toBe("全課、職員課");
    expect(separated("共通職員課", definition)).toBeNull();
  });
});
