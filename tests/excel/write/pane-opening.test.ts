/** このブックを開いたとき、作業ウィンドウも開く: off at first, kept in the saved workbook as Excel keeps it. */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { forgetSettings } from "../../../src/actions/forget";
import { setPaneOpening } from "../../../src/actions/pane-opening";
import { undo } from "../../../src/actions/undo";
import type { OpenWorkbook } from "../../../src/cli/standin-excel";
import { packageBreaches } from "../../support/workbooks/package-rules";
import { closeAll, COMPLETE, everything, openBytes, openFile } from "../../support/standin";

afterEach(closeAll);

const PART = "xl/webextensions/webextension1.xml";
const OPENS = 'name="Office.AutoShowTaskpaneWithDocument" value="true"';
const partOf = (bytes: Uint8Array, name = PART) => strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());

it("is off at first; turned on it is in the saved workbook, and undo turns it off again", async () => {
  const workbook = await openFile(COMPLETE);
  const before = everything(workbook);
  expect(await workbook.host.opensPane()).toBe(false);
  const { inverse } = await setPaneOpening(workbook.host, true);
  expect(await workbook.host.opensPane()).toBe(true);
  const saved = workbook.save();
  expect(packageBreaches(saved)).toEqual([]);
  expect(partOf(saved)).toContain(OPENS);
  expect(partOf(saved, "xl/webextensions/taskpanes.xml")).toContain('visibility="0"');
  await undo(workbook.host, inverse);
  expect(await workbook.host.opensPane()).toBe(false);
  expect(everything(workbook)).toEqual(before);

  const again = await openBytes(saved);
  expect(await again.host.opensPane()).toBe(true);
  // What it is set to already is no step that could be taken back.
  expect((await setPaneOpening(again.host, true)).inverse).toEqual([]);
});

it("公表用に設定を消す turns it off, and its undo on again", async () => {
  const workbook = await openFile(COMPLETE);
  await setPaneOpening(workbook.host, true);
  const { inverse } = await forgetSettings(workbook.host);
  expect(await workbook.host.opensPane()).toBe(false);
  expect(partOf(workbook.save())).not.toContain("AutoShow");
  await undo(workbook.host, inverse);
  expect(await workbook.host.opensPane()).toBe(true);
});

/** As other Excels write it: the id in capitals or without braces, a store, other add-ins, another prefix. */
async function fileOf(change: (xml: string) => string): Promise<OpenWorkbook> {
  const workbook = await openFile(COMPLETE);
  await setPaneOpening(workbook.host, true);
  const files = unzipSync(workbook.save());
  return openBytes(zipSync({ ...files, [PART]: strToU8(change(strFromU8(files[PART]!))) }));
}

it.each<[string, (xml: string) => string, boolean]>([
  [
    "the city's own manifest",
    (xml) => xml.replace(/2bdaaf76[^"]*/, "01A0C054-2264-418D-A748-72506BB7D236"),
    true,
  ],
  ["an administrator's store", (xml) => xml.replaceAll(/"(?:developer|Registry)"/g, '"EXCatalog"'), true],
  ["another prefix", (xml) => xml.replaceAll("we:", "x:").replace("xmlns:we", "xmlns:x"), true],
  [
    "another add-in",
    (xml) => xml.replace(/id="2bdaaf76[^"]*"/, 'id="11111111-2222-3333-4444-555555555555"'),
    false,
  ],
  ["turned off by hand", (xml) => xml.replace('value="true"', 'value="false"'), false],
])("of %s it is read so, turned off and saved", async (_, change, own) => {
  const workbook = await fileOf(change);
  expect(await workbook.host.opensPane()).toBe(own);
  const before = partOf(workbook.save());
  await setPaneOpening(workbook.host, false);
  const saved = workbook.save();
  expect(packageBreaches(saved)).toEqual([]);
  expect(await (await openBytes(saved)).host.opensPane()).toBe(false);
  // What is another add-in's stays as it is.
  if (!own) expect(partOf(saved).includes("11111111")).toBe(before.includes("11111111"));
  if (before.includes("11111111")) expect(partOf(saved)).toBe(before);
});

it("a second add-in's pane gets its own place beside the first one's", async () => {
  const workbook = await fileOf((xml) => xml.replace(/id="2bdaaf76[^"]*"/, 'id="other"'));
  await setPaneOpening(workbook.host, true);
  const saved = workbook.save();
  expect(packageBreaches(saved)).toEqual([]);
  expect(partOf(saved, "xl/webextensions/webextension2.xml")).toContain(OPENS);
  expect(partOf(saved, "xl/webextensions/taskpanes.xml").match(/<wetp:taskpane /g)).toHaveLength(2);
});
