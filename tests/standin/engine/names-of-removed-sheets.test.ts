/** Names that point to a sheet which is removed: they stay, and lead nowhere, as in Excel. */
import path from "node:path";
import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { changedCopy, temporaryFolder } from "../../support/headless";
import { closeAll, openBytes, sheetId, THREE_DEPARTMENTS } from "../../support/standin";
import { packageBreaches } from "../../support/workbooks/package-rules";

afterEach(closeAll);
const folder = temporaryFolder();

it("a name of a removed sheet stays without its cells, one of another sheet stays as it is", async () => {
  const target = path.join(folder, "名前.xlsx");
  let names: string[] = [];
  await changedCopy(THREE_DEPARTMENTS, target, (workbook) => {
    names = workbook.worksheets.map(({ name }) => name);
    workbook.definedNames.add(`'${names[0]!}'!$A$1`, "残る名前");
    workbook.definedNames.add(`'${names[1]!}'!$A$1:$A$3`, "消える先");
  });
  const workbook = await openBytes(new Uint8Array(readFileSync(target)));
  workbook.session.engine.removeSheet(sheetId(workbook, names[1]!));
  const saved = workbook.save();
  closeAll();
  expect(packageBreaches(saved)).toEqual([]);
  const xml = strFromU8(unzipSync(saved)["xl/workbook.xml"]!);
  expect(xml).toMatch(
    new RegExp(`<definedName name="残る名前">(?:&apos;)?${names[0]!}(?:&apos;)?!\\$A\\$1</definedName>`),
  );
  expect(xml).toMatch(/<definedName name="消える先">#REF![^<]*<\/definedName>/);
  expect(xml).not.toContain(names[1]!);
  // Opens again.
  await openBytes(saved);
});
