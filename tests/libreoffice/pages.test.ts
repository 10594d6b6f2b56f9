/** The sample with its summary sheet as LibreOffice prints it: the form's own pages, and those of the summary. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { check, temporaryFolder } from "../support/headless";
import { convert } from "../support/workbooks/libreoffice";
import { COMPLETE, HALF_FILLED, THREE_DEPARTMENTS } from "../support/standin";

const folder = temporaryFolder();
const printed = path.join(folder, "印刷");

beforeAll(async () => {
  const saved = path.join(folder, "保存");
  const files = [COMPLETE, HALF_FILLED, THREE_DEPARTMENTS];
  await check("--dropdowns", "--summary", "--out", saved, ...files);
  await convert(
    files.map((file) => path.join(saved, path.basename(file))),
    "pdf",
    printed,
  );
}, 600_000);

/** Page objects; the one object that lists them is of another type. */
function pages(pdf: Buffer): number {
  return pdf.toString("latin1").match(/\/Type\s*\/Page(?![A-Za-z])/g)?.length ?? 0;
}

it.each([
  ["three pages of the form and two of the summary", COMPLETE, 5],
  ["as many when it is half filled: what is open is listed", HALF_FILLED, 5],
  ["3 + 1 + 2 pages of three departments, and three of their summary", THREE_DEPARTMENTS, 9],
])("%s", (_, file, expected) => {
  const pdf = readFileSync(path.join(printed, `${path.basename(file, ".xlsx")}.pdf`));
  expect(pages(pdf)).toBe(expected);
});
