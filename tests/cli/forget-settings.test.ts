/** --forget-settings: a workbook that is published holds nothing any more that the add-in kept there for itself. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { dismissFinding } from "../../src/actions/dismiss";
import { checkWorkbook } from "../../src/actions/check";
import { changeLists } from "../../src/actions/lists";
import { choosePhase } from "../../src/actions/form/phase";
import { check, temporaryFolder, write } from "../support/headless";
import { closeAll, everything, HALF_FILLED, openBytes, openFile } from "../support/standin";

const folder = temporaryFolder();
afterEach(closeAll);

const REASON = "異動予定の田中さんと確認済み";

/** With a reason, lists of its own (long ones, on the hidden sheet too) and a phase. */
async function keptWorkbook(): Promise<Uint8Array> {
  const workbook = await openFile(HALF_FILLED);
  const { host } = workbook;
  const [checked] = (await checkWorkbook(host)).forms;
  const { form, report } = checked!;
  const finding = report.findings.find(({ severity, cell }) => severity !== "error" && cell !== null)!;
  await dismissFinding(host, form, finding, REASON);
  await choosePhase(host, form, "planning");
  const { id: definition, scale } = form.definition;
  const categories = Array.from({ length: 40 }, (_, index) => `秘密の分類${index + 1}`);
  await changeLists(host, [{ definition, fiscalYear: 2022, lists: { categories, scale } }]);
  return workbook.save();
}

const textOf = (bytes: Uint8Array) =>
  Object.values(unzipSync(bytes))
    .map((part) => strFromU8(part))
    .join("\n");
const KEPT = [REASON, "秘密の分類", "dismissed:", "phase:"];

it("--forget-settings takes out of the copy what the add-in kept, and changes no cell", async () => {
  const kept = await keptWorkbook();
  for (const one of KEPT) expect(textOf(kept)).toContain(one);
  const file = write(folder, "公表.xlsx", kept);
  const out = path.join(folder, "結果");
  const answer = await check("--forget-settings", "--out", out, file);
  expect(answer.messages.join("\n")).toContain(path.join(out, "公表.xlsx"));
  const saved = new Uint8Array(readFileSync(path.join(out, "公表.xlsx")));
  for (const one of KEPT) expect(textOf(saved)).not.toContain(one);
  expect(readFileSync(file).equals(kept)).toBe(true);

  const before = everything(await openBytes(kept));
  closeAll();
  const after = everything(await openBytes(saved));
  const seen = ({ sheets }: typeof before) => sheets.filter(({ veryHidden }) => !veryHidden);
  expect(seen(after)).toEqual(seen(before));
  // The hidden sheet stays, so that dropdowns that point to it work on; what it keeps is nothing.
  const hidden = after.sheets.filter(({ veryHidden }) => veryHidden);
  const held = hidden.flatMap(({ cells }) => Object.values(cells) as { readonly formula: unknown }[]);
  expect(held.map(({ formula }) => formula).filter((formula) => formula !== "")).toEqual([
    "urn:soshiki-mokuhyo-assist:lists:1",
    expect.stringMatching(/^[0-9a-f ]+$/),
    "{}",
  ]);
});
