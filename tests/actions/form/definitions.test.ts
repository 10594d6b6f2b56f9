/** A workbook with the forms of two bodies: each is read, checked and given lists by its own definition. */
import { checkWorkbook, formsOf } from "../../../src/actions/check";
import { setDropdowns } from "../../../src/actions/dropdowns";
import { errorSentence } from "../../../src/actions/error-sentence";
import { buildSummary } from "../../../src/actions/summary/summary";
import { PlanRefusal } from "../../../src/workbook/plan-refusal";
import { localeOf } from "../../../src/locales";
import { FakeHost } from "../../support/pane/fake-host";
import { policyRows, policySheet } from "../../support/forms/policy-form";
import { seedSheet } from "../../support/forms/seed-form";
import { sheetOf, workbookOf, withCell } from "../../support/forms/snapshots";

const SHEETS = [seedSheet({ name: "総務部" }), policySheet({ name: "企画部" })];

describe("the forms of a workbook", () => {
  it("are each read by the definition that fits best", () => {
    expect(formsOf(workbookOf(SHEETS)).map(({ form }) => [form.sheetName, form.definition.id])).toEqual([
      ["総務部", "organizational-goals"],
      ["企画部", "department-policy"],
    ]);
  });

  it("of one sheet are read by one definition", () => {
    const second = [["職名", "広報部長", null, "氏名", "三宅 海"], ...policyRows().slice(3)];
    const sheet = sheetOf([...policyRows(), [], ...second], { name: "企画・広報" });
    expect(
      formsOf(workbookOf([sheet])).map(({ form }) => [form.place, form.department, form.definition.id]),
    ).toEqual([
      [undefined, "企画部", "department-policy"],
      [2, "広報部", "department-policy"],
    ]);
  });

  it("are checked by their own lists", async () => {
    const { forms } = await checkWorkbook(new FakeHost(workbookOf(SHEETS)));
    expect(forms.map(({ report }) => report.tally.byRating.map(({ count }) => count))).toEqual([
      [6, 13, 1],
      [1, 2, 1, 0, 0],
    ]);
    const errors = forms.flatMap(({ report }) => report.findings).filter((one) => one.severity === "error");
    expect(errors).toEqual([]);
  });

  it("are not counted in one table: a sentence says why, and nothing is written", async () => {
    const host = new FakeHost(workbookOf(SHEETS));
    const error: unknown = await buildSummary(host, localeOf("ja")).catch((reason: unknown) => reason);
    expect(error).toEqual(new PlanRefusal("different-scales"));
    expect(errorSentence(localeOf("ja"), error)).toMatch(/^達成状況の選択肢が異なる様式が混ざっている/u);
    expect(host.applied).toEqual([]);
    const alike = [
      policySheet({ name: "企画部" }),
      withCell(policySheet({ name: "広報部", id: "{2}" }), "B2", "広報部長"),
    ];
    expect(await buildSummary(new FakeHost(workbookOf(alike)), localeOf("ja"))).toMatchObject({ items: 8 });
  });

  it("get their own lists as dropdowns", async () => {
    const host = new FakeHost(workbookOf(SHEETS));
    expect(await setDropdowns(host, localeOf("ja"))).toMatchObject({ forms: 2, cells: 20 * 2 + 4 });
    const lists = host.applied
      .flat()
      .flatMap((edit) => (edit.kind === "setDropdown" ? [edit.dropdown.values.join()] : []));
    expect(new Set(lists)).toEqual(
      new Set(["施政方針,ビジョン,その他", "高度に達成した,ほぼ達成した,ほとんど未達成だった", "A,B,C,D,E"]),
    );
  });
});
