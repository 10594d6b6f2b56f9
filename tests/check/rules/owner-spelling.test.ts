import { ownerSpelling } from "../../../src/check/rules/owner-spelling";
import { findingsWith, foundWith } from "../../support/forms/all-rules";

const TWICE = { G5: "霞ヶ浦課", G6: "霞ヶ浦課" };

describe("one section in two writings", () => {
  it.each([
    ["said where the rarer one stands", { ...TWICE, G7: "霞ケ浦課" }, ["owner-spelling G7 3"]],
    ["the rarer one first", { G5: "霞ケ浦課", G6: "霞ヶ浦課", G7: "霞ヶ浦課" }, ["owner-spelling G5 1"]],
    [
      "as often as the other, said at the later one",
      { G5: "霞ヶ浦課", G6: "霞ケ浦課" },
      ["owner-spelling G6 2"],
    ],
    ["always the same", TWICE, []],
    ["another section", { ...TWICE, G7: "霞が関課" }, []],
  ])("%s", (_, changes, expected) => {
    expect(foundWith(changes as Record<string, string>, [ownerSpelling])).toEqual(expected);
  });

  it("is mended by the writing that is there more often", () => {
    expect(findingsWith({ ...TWICE, G7: "霞ケ浦課" }, [ownerSpelling])).toMatchObject([
      {
        params: { value: "霞ケ浦課", other: "霞ヶ浦課" },
        fix: { writes: [{ cell: { row: 6, column: 6 }, content: { kind: "text", text: "霞ヶ浦課" } }] },
      },
    ]);
  });
});
