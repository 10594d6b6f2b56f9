import fc from "../../support/random";
import { DEFINITIONS } from "../../../src/form/definition/built-in";
import { listsOf } from "../../../src/form/definition/lists";
import {
  changeDraft,
  draftOf,
  listsOfDraft,
  renamedTo,
  takenNames,
} from "../../../src/taskpane/store/drafts/list-draft";
import type { DraftChange, ListDraft } from "../../../src/taskpane/store/drafts/list-draft";
import { listStep } from "../../support/forms/random-lists";

const USUAL = listsOf(DEFINITIONS[0]!);
const START = draftOf(USUAL);
const idOf = (draft: ListDraft, list: "category" | "rating", label: string) =>
  draft.rows[list].find((row) => row.label === label)!.id;
const after = (...changes: DraftChange[]) => changes.reduce(changeDraft, START);
const OTHERS = idOf(START, "category", "その他");
const MOSTLY = idOf(START, "rating", "ほぼ達成した");

describe("lists that are being edited", () => {
  it.each<[string, DraftChange[], string[]]>([
    ["are the same to begin with", [], ["施政方針", "ビジョン", "その他"]],
    [
      "a value is added at the end",
      [{ kind: "added", list: "category" }],
      ["施政方針", "ビジョン", "その他", ""],
    ],
    ["removed", [{ kind: "removed", list: "category", id: OTHERS }], ["施政方針", "ビジョン"]],
    [
      "moved up",
      [{ kind: "moved", list: "category", id: OTHERS, by: -1 }],
      ["施政方針", "その他", "ビジョン"],
    ],
    [
      "not moved beyond the end",
      [{ kind: "moved", list: "category", id: OTHERS, by: 1 }],
      ["施政方針", "ビジョン", "その他"],
    ],
    [
      "renamed, white space folded",
      [{ kind: "edited", list: "category", id: OTHERS, to: { label: "　そ の\nほか " } }],
      ["施政方針", "ビジョン", "そ の ほか"],
    ],
  ])("%s", (_name, changes, expected) => {
    expect(listsOfDraft(after(...changes)).categories).toEqual(expected);
    expect(listsOfDraft(after(...changes)).scale).toEqual(USUAL.scale);
  });

  it("other spellings are taken apart at commas of every kind, each once, the label itself not", () => {
    const draft = after({
      kind: "edited",
      list: "rating",
      id: MOSTLY,
      to: { spellings: "○、 ◯,○，、ほぼ達成した" },
    });
    expect(listsOfDraft(draft).scale[1]).toEqual({ ...USUAL.scale[1], spellings: ["○", "◯"] });
  });

  it("a value that leaves is written with the new name that its row has by then", () => {
    const value = {
      list: "rating",
      value: "ほぼ達成した",
      cells: 1,
      sheetName: "",
      area: { row: 0, column: 0, rows: 1, columns: 1 },
      choices: [],
    } as const;
    const renamed = after({ kind: "edited", list: "rating", id: MOSTLY, to: { label: "達成した " } });
    expect(renamedTo(renamed, value)).toEqual({ list: "rating", from: "ほぼ達成した", to: "達成した" });
    expect(renamedTo(after({ kind: "removed", list: "rating", id: MOSTLY }), value)).toBeNull();
  });

  it("names that are handed on or exchanged are told, others are not", () => {
    const [best, mostly] = USUAL.scale.map(({ label }) => label) as [string, string];
    const name = (id: number, label: string) =>
      ({ kind: "edited", list: "rating", id, to: { label } }) as const;
    expect(takenNames(after(name(MOSTLY, best), name(MOSTLY - 1, mostly)))).toEqual([
      { list: "rating", from: best, to: mostly },
      { list: "rating", from: mostly, to: best },
    ]);
    expect(takenNames(after(name(MOSTLY, best), name(MOSTLY - 1, "新")))).toEqual([
      { list: "rating", from: best, to: "新" },
    ]);
    expect(takenNames(after(name(MOSTLY, "新")))).toEqual([]);
  });

  it("come out of the editor as they went in", () => {
    fc.assert(
      fc.property(listStep, ({ changes }) => {
        for (const { lists } of changes) {
          const plain = lists && {
            ...lists,
            categories: lists.categories.filter((one) => !one.includes("、")),
          };
          if (plain) expect(listsOfDraft(draftOf(plain))).toEqual(plain);
        }
      }),
    );
  });
});
