/** What the search and the choice of a section leave of the findings. */
import { checkForm } from "../../../src/check/check";
import { ORGANIZATIONAL_GOALS } from "../../../src/form/definition/built-in/organizational-goals";
import { locate } from "../../../src/form/locate/locate";
import { localeOf } from "../../../src/locales";
import { ownersIn, soughtFindings } from "../../../src/taskpane/store/list/sought";
import { completeItem, goalSheet } from "../../support/workbooks/goal-workbook";

const OWNERS = ["職員課", "財政課・職員課", "財政課"];

/** Three items without a rating, and without a job title. */
function form() {
  const items = OWNERS.map((owner, index) => [...completeItem(index + 1).slice(0, 6), owner, ""]);
  const found = locate(goalSheet({ items, jobTitle: "" }), ORGANIZATIONAL_GOALS);
  if (!found) throw new Error("no form");
  return found;
}

const { sentence } = localeOf("ja").findings;

function left(sought: { owner?: string; search?: string }): (number | null)[] {
  const { findings } = checkForm(form(), "evaluation");
  expect(findings).toHaveLength(4);
  return soughtFindings(form(), findings, { owner: null, search: "", ...sought }, sentence).map(
    ({ item }) => item,
  );
}

it("names every section once, in the order of the items", () => {
  expect(ownersIn(form())).toEqual(["職員課", "財政課"]);
});

it.each<[string, { owner?: string; search?: string }, (number | null)[]]>([
  ["nothing: all", {}, [null, 1, 2, 3]],
  ["white space: all", { search: "　 " }, [null, 1, 2, 3]],
  ["a section: its items, shared ones too", { owner: "財政課" }, [2, 3]],
  ["a section that is no more: none", { owner: "市民課" }, []],
  ["a word of the item's text", { search: "取組二" }, [2]],
  ["a word of another column of the item", { search: "3回実施" }, [3]],
  ["a word of the sentence, with the cell", { search: "h7(" }, [2]],
  ["the same in other widths", { search: "Ｈ７" }, [2]],
  ["two words, both of which must be there", { search: "達成状況 取組三" }, [3]],
  ["a header field's label", { search: "職名" }, [null]],
  ["a word and a section", { owner: "職員課", search: "財政課" }, [2]],
  ["a word that stands nowhere", { search: "宇宙" }, []],
])("looking for %s", (_, sought, items) => {
  expect(left(sought)).toEqual(items);
});
