/** The definitions that come with the add-in: each recognises a form of its own headings, and knows when it is filled. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { checkSnapshot } from "../../../src/actions/check";
import { cellAddress } from "../../../src/cells/geometry";
import { DEFINITIONS } from "../../../src/form/definition/built-in";
import { readDefinitionFile } from "../../../src/form/definition/definition-file";
import { phasesOf } from "../../../src/form/definition";
import type { Role } from "../../../src/form/roles";
import { HEADER_ROW, madeForm, MADE_ITEMS } from "../../support/forms/made-form";
import { workbookOf } from "../../support/forms/snapshots";

const FOLDER = path.resolve(__dirname, "..", "..", "..", "assets", "definitions");
const BODIES = [
  "kashiwara",
  "okazaki",
  "ueda",
  "osaka-city",
  "tottori",
  "akiruno",
  "osaka-library",
  "matsusaka",
  "mitaka",
  "machida",
  "iwakuni",
  "kitakami",
  "nagasaki",
];
const EACH = DEFINITIONS.flatMap((definition) =>
  phasesOf(definition).map((phase) => [definition.id, phase, definition] as const),
);

it("are the files of assets/definitions, one for each of the thirteen bodies among them", () => {
  const ids = readdirSync(FOLDER).map((file) => {
    const read = readDefinitionFile(readFileSync(path.join(FOLDER, file), "utf8"));
    return "file" in read ? `${read.file.definition.id}.json` === file && read.file.definition.id : file;
  });
  expect([...ids].sort()).toEqual(DEFINITIONS.map(({ id }) => id).sort());
  expect(ids).toEqual(expect.arrayContaining(BODIES));
});

describe.each(EACH)("a form of %s in %s", (id, phase, definition) => {
  const check = (leave?: (item: number, role: Role) => boolean) => {
    const sheet = madeForm(definition, phase, leave ? { leave } : {});
    const [checked, ...others] = checkSnapshot(workbookOf([sheet]), { phase });
    expect(others).toEqual([]);
    return checked!;
  };

  it("is recognised, with all its columns", () => {
    const { form } = check();
    expect(form.definition.id).toBe(id);
    expect(Object.keys(form.columns).sort()).toEqual(definition.columns.map(({ role }) => role).sort());
    expect(form.items).toHaveLength(MADE_ITEMS);
    expect(form.fiscalYear).toBe(2026);
  });

  it("is complete when it is filled", () => {
    const { report } = check();
    expect(report.findings.filter(({ severity }) => severity !== "advice")).toEqual([]);
    expect(report.completeness.filled).toBe(report.completeness.required);
    expect(report.completeness.required).toBeGreaterThan(MADE_ITEMS);
  });

  it("half filled has exactly its blanks", () => {
    const half = (item: number, role: Role) => item > MADE_ITEMS / 2 && role !== "item" && role !== "number";
    const required = definition.columns.filter(({ requiredIn }) => requiredIn.includes(phase));
    const blanks = Array.from({ length: MADE_ITEMS }, (_, index) => index + 1).flatMap((item) =>
      definition.columns.flatMap(({ role }, column) =>
        half(item, role) && required.some((one) => one.role === role)
          ? [cellAddress({ row: HEADER_ROW + item, column })]
          : [],
      ),
    );
    const { report } = check(half);
    const errors = report.findings.filter(({ severity }) => severity === "error");
    expect(errors.map(({ code, cell }) => `${code} ${cell ? cellAddress(cell) : ""}`).sort()).toEqual(
      blanks.map((cell) => `required ${cell}`).sort(),
    );
    const { filled, required: needed } = report.completeness;
    expect(needed - filled).toBe(blanks.length);
  });
});
