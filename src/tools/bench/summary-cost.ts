/** Time of planning the summary of 20 departments, for more and more items: it has to grow as they do, not faster. */
import type { Form } from "../../form/form";
import { locateByFit } from "../../form/locate/definition-fit";
import { definitionsIn } from "../../form/definition/built-in";
import type { SheetSnapshot } from "../../workbook/snapshot";
import { localeOf } from "../../locales";
import { planSummary } from "../../summary/plan";
import { bestOfEach } from "./best";
import { formSnapshot } from "./large-form";
import type { Section } from "./main";

const DEPARTMENTS = 20;
const ITEMS_EACH = [5, 50, 500];
/** Of the time, from one size to one ten times as large. */
const GROWTH = 11;
const { summary: words } = localeOf("ja");

export function summaryCost(): Promise<Section> {
  const rows: string[][] = [["summary plan, no Excel", "items", "time", "growth", "largest formula"]];
  const over: string[] = [];
  const sizes = ITEMS_EACH.map((items) => departments(items));
  const times = bestOfEach(sizes.map((one) => () => plan(one)));
  ITEMS_EACH.forEach((items, index) => {
    const time = times[index] ?? 0;
    const before = times[index - 1];
    const growth = before === undefined ? null : time / before;
    rows.push([
      `${DEPARTMENTS} departments`,
      String(items * DEPARTMENTS),
      `${time.toFixed(1)} ms`,
      growth?.toFixed(1) ?? "-",
      String(longestFormula(sizes[index] ?? { sheets: [], forms: [] })),
    ]);
    if (growth !== null && growth > GROWTH) {
      over.push(`summary: ${growth.toFixed(1)} times the time for 10 times the items, at most ${GROWTH}`);
    }
  });
  return Promise.resolve({ title: "The plan of the summary sheet", rows, over });
}

interface Departments {
  readonly sheets: readonly SheetSnapshot[];
  readonly forms: readonly Form[];
}

function departments(items: number): Departments {
  const sheets = Array.from({ length: DEPARTMENTS }, (_, index): SheetSnapshot => {
    const name = `第${index + 1}部`;
    const sheet = formSnapshot(items);
    const values = sheet.values.map((row) =>
      row.map((value) => (typeof value === "string" ? value.replace("総務部", name) : value)),
    );
    return { ...sheet, id: `{${index + 1}}`, name, values };
  });
  const forms = sheets.flatMap((sheet) => locateByFit(sheet, definitionsIn({})) ?? []);
  if (forms.length !== DEPARTMENTS) throw new Error("a form was not found");
  return { sheets, forms };
}

function plan({ sheets, forms }: Departments) {
  const workbook = { name: "", sheets, activeSheet: "", settings: {} };
  return planSummary({ workbook, forms, words, options: { deadlines: true } });
}

function longestFormula(one: Departments): number {
  const lengths = plan(one).edits.flatMap((edit) =>
    edit.kind === "writeSheet"
      ? edit.content.cells.flatMap(({ content }) =>
          content.flat().map((cell) => (cell.kind === "formula" ? cell.formula.length : 0)),
        )
      : [],
  );
  return Math.max(0, ...lengths);
}
