import { checkForm } from "../../../src/check/check";
import type { Finding } from "../../../src/check/finding";
import { ORGANIZATIONAL_GOALS } from "../../../src/form/definition/built-in/organizational-goals";
import { locate } from "../../../src/form/locate/locate";
import {
  findingsInOrder,
  listRows,
  REPEATED,
  subjectsIn,
} from "../../../src/taskpane/store/drafts/list-rows";
import { ADVICE_FOLD, changeList, INITIAL_LIST } from "../../../src/taskpane/store/list/list-view";
import type { ListShape } from "../../../src/taskpane/store/list/list-view";
import { completeItem, goalSheet, RATING } from "../../support/workbooks/goal-workbook";
import { madeFinding } from "../../support/forms/made-finding";

function formOf(items = 8) {
  const rows = Array.from({ length: items }, (_, index) => completeItem(index + 1));
  const form = locate(goalSheet({ items: rows }), ORGANIZATIONAL_GOALS);
  if (!form) throw new Error("the sheet is not recognised");
  return form;
}

const finding = madeFinding;
const blankRatings = (count: number) =>
  Array.from({ length: count }, (_, index) => finding({ role: "rating", item: index + 1 }));
const hint = finding({ code: "unmeasurable-level", severity: "advice", role: "level", item: 1 });

/** Each row in a word: the section, then what stands in it. */
function shape(findings: readonly Finding[], view: Partial<ListShape> = {}): string[] {
  return listRows(formOf(), findings, { ...INITIAL_LIST, ...view }).map(({ section, content }) => {
    const { title } = section;
    switch (content.kind) {
      case "title":
        return title.kind === "place"
          ? `# ${title.place.kind} ${title.text}`.trim()
          : title.kind === "subject"
            ? `# ${title.heading || title.subject}`
            : `# ${title.kind} ${section.count}`;
      case "fold":
        return `${content.fold.open ? "v" : ">"} ${content.fold.code} ${content.fold.findings.length}`;
      case "finding":
        return `${content.finding.code} ${content.finding.role ?? ""}${content.withItem ? ` of ${content.finding.item}` : ""}`;
    }
  });
}

describe("grouped by item", () => {
  it("the form comes first, then the header, then the items in order, each with its text", () => {
    const findings = [
      finding({ role: "rating", item: 3 }),
      finding({ role: "rating", item: 2 }),
      finding({ role: "jobTitle" }),
      finding({ code: "header-mismatch" }),
      finding({ role: "level", item: 2 }),
    ];
    expect(shape(findings)).toEqual([
      "# form",
      "header-mismatch ",
      "# header",
      "required jobTitle",
      "# item 取組二の推進",
      "required rating",
      "required level",
      "# item 取組三の推進",
      "required rating",
    ]);
  });

  it("what repeats itself is one row before the items, and opens to its rows with their items", () => {
    const findings = [
      finding({ code: "header-mismatch" }),
      finding({ role: "level", item: 1 }),
      ...blankRatings(REPEATED),
    ];
    const fold = listRows(formOf(), findings, INITIAL_LIST).find(({ content }) => content.kind === "fold");
    expect(shape(findings)).toEqual([
      "# form",
      "header-mismatch ",
      "# repeated 5",
      "> required 5",
      "# item 取組一の推進",
      "required level",
    ]);
    expect(shape(findings, { open: [fold!.key] }).slice(3, 7)).toEqual([
      "v required 5",
      "required rating of 1",
      "required rating of 2",
      "required rating of 3",
    ]);
  });

  it("an opened fold stays one while its findings are mended one by one", () => {
    const [fold] = listRows(formOf(), blankRatings(REPEATED), INITIAL_LIST).filter(
      ({ content }) => content.kind === "fold",
    );
    expect(shape(blankRatings(2), { open: [fold!.key] })).toEqual([
      "# repeated 2",
      "v required 2",
      "required rating of 1",
      "required rating of 2",
    ]);
    expect(shape(blankRatings(2))).toEqual([
      "# item 取組一の推進",
      "required rating",
      "# item 取組二の推進",
      "required rating",
    ]);
  });
});

describe("grouped by column", () => {
  it("the columns come in the form's order under their own headings", () => {
    const findings = [
      finding({ role: "rating", item: 1 }),
      finding({ role: "level", item: 2 }),
      finding({ role: "createdOn" }),
      finding({}),
    ];
    expect(shape(findings, { grouping: "role" })).toEqual([
      "# form",
      "required ",
      "# 作成日",
      "required createdOn",
      "# どの水準まで (達成水準又は遂行後の状態等)",
      "required level of 2",
      "# 達成状況",
      "required rating of 1",
    ]);
  });
});

describe("advice", () => {
  it("is folded at the end, and opens there", () => {
    const findings = [hint, finding({ role: "rating", item: 2 })];
    const closed = ["# item 取組二の推進", "required rating", "# advice 1"];
    expect(shape(findings)).toEqual(closed);
    expect(shape(findings, { open: [ADVICE_FOLD] })).toEqual([
      ...closed,
      "# item 取組一の推進",
      "unmeasurable-level level",
    ]);
  });
});

describe("the filters", () => {
  const findings = [
    hint,
    finding({ role: "rating", item: 2 }),
    finding({ code: "near-match", severity: "warning", role: "category", item: 2 }),
  ];

  it.each<[string, Partial<ListShape>, string[]]>([
    ["one severity", { severities: ["warning"] }, ["near-match category"]],
    ["advice alone is not folded", { severities: ["advice"] }, ["unmeasurable-level level"]],
    ["one column", { subject: "rating" }, ["required rating"]],
    ["both together leave nothing", { subject: "rating", severities: ["warning"] }, []],
  ])("%s", (_name, view, left) => {
    expect(shape(findings, view).filter((row) => !row.startsWith("#"))).toEqual(left);
  });

  it("count the findings of each column", () => {
    expect(subjectsIn(formOf(), findings).map(({ subject, count }) => [subject, count])).toEqual([
      ["category", 1],
      ["level", 1],
      ["rating", 1],
    ]);
  });
});

describe("every finding of a real check", () => {
  it.each(["item", "role"] as const)("is there once, under a key of its own, grouped by %s", (grouping) => {
    const rows = Array.from({ length: 12 }, (_, index) =>
      completeItem(index + 1).map((value, column) => ((index + column) % 3 === 0 ? "" : value)),
    );
    rows[3]![RATING] = "？";
    const form = locate(goalSheet({ items: rows, jobTitle: "" }), ORGANIZATIONAL_GOALS)!;
    const { findings } = checkForm(form, "evaluation");
    const everything = listRows(form, findings, { ...INITIAL_LIST, grouping });
    const open = everything.flatMap(({ content }) => (content.kind === "fold" ? [content.fold.key] : []));
    const shown = listRows(form, findings, { ...INITIAL_LIST, grouping, open: [...open, ADVICE_FOLD] });
    const listed = shown.flatMap(({ content }) => (content.kind === "finding" ? [content.finding] : []));
    expect(findings.length).toBeGreaterThan(20);
    expect(listed).toHaveLength(findings.length);
    expect(new Set(listed)).toEqual(new Set(findings));
    expect(new Set(shown.map(({ key }) => key)).size).toBe(shown.length);
  });
});

describe("the order for going from one to the next", () => {
  it("leads through what is folded, and names the folds to open", () => {
    const findings = [finding({ role: "level", item: 1 }), ...blankRatings(REPEATED)];
    const order = findingsInOrder(formOf(), findings, INITIAL_LIST);
    expect(order.map(({ finding: { role, item }, inside }) => [role, item, inside.length])).toEqual([
      ["rating", 1, 1],
      ["rating", 2, 1],
      ["rating", 3, 1],
      ["rating", 4, 1],
      ["rating", 5, 1],
      ["level", 1, 0],
    ]);
  });

  it("leads to the advice only when that is open", () => {
    const roles = (view: Partial<ListShape>) =>
      findingsInOrder(formOf(), [hint, ...blankRatings(1)], { ...INITIAL_LIST, ...view }).map(
        (one) => one.finding.role,
      );
    expect(roles({})).toEqual(["rating"]);
    expect(roles({ open: [ADVICE_FOLD] })).toEqual(["rating", "level"]);
  });
});

describe("what a person does with the list", () => {
  it("another form has other columns and findings: what was chosen there is forgotten, the manner of looking stays", () => {
    const used = [
      { kind: "grouped", grouping: "role" },
      { kind: "severityToggled", severity: "error" },
      { kind: "subjectChosen", subject: "rating" },
      { kind: "foldToggled", key: "a" },
      { kind: "currentChanged", key: "k", place: 3, inside: ["b"] },
      { kind: "itemShown", item: 4 },
      { kind: "ownerChosen", owner: "財政課" },
      { kind: "searched", search: "年度末" },
      { kind: "currentChanged", key: "k", place: 3, inside: [], filling: true },
    ] as const;
    const view = used.reduce(changeList, INITIAL_LIST);
    expect(view).toEqual({
      grouping: "role",
      severities: ["error"],
      subject: "rating",
      open: ["a", "b"],
      current: "k",
      place: 3,
      item: 4,
      owner: "財政課",
      search: "年度末",
      filling: "k",
    });
    expect(changeList(view, { kind: "fieldClosed" }).filling).toBeNull();
    expect(changeList(view, { kind: "formChanged" })).toEqual({
      ...INITIAL_LIST,
      grouping: "role",
      severities: ["error"],
    });
    expect(changeList(view, { kind: "unfiltered" })).toMatchObject({
      severities: [],
      subject: null,
      owner: null,
      search: "",
    });
    expect(changeList(view, { kind: "severityToggled", severity: "error" }).severities).toEqual([]);
  });
});
