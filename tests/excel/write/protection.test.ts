/** A form that is handed out protected: one writes into its own cells and into no others, and undo takes it away. */
import { protectForms } from "../../../src/actions/blank-form";
import { makeSelfCheck } from "../../../src/actions/self-check";
import { undo } from "../../../src/actions/undo";
import { parseAddress } from "../../../src/cells/geometry";
import type { OpenWorkbook } from "../../../src/cli/standin-excel";
import { localeOf } from "../../../src/locales";
import { closeAll, COMPLETE, everything, openFile, sheetId } from "../../support/standin";

afterEach(closeAll);

const ja = localeOf("ja");
const FORM = "部の組織目標";
const SHEET = ja.selfCheck.sheetName;

async function isWritten(workbook: OpenWorkbook, sheet: string, address: string): Promise<boolean> {
  const content = [[{ kind: "text", text: "あ" } as const]];
  const at = parseAddress(address);
  return workbook.host.apply([{ kind: "setCells", sheet: sheetId(workbook, sheet), at, content }]).then(
    () => true,
    () => false,
  );
}

it("takes contents in the form's cells, in the switch and in the notes, and nowhere else; undo opens all again", async () => {
  const workbook = await openFile(COMPLETE);
  await makeSelfCheck(workbook.host, ja);
  const before = everything(workbook);
  const { inverse } = await protectForms(workbook.host);
  const { engine } = workbook.session;
  expect(engine.sheets().flatMap((one) => (one.protected ? [one.name] : []))).toEqual([FORM, SHEET]);
  for (const [sheet, address, expected] of [
    [FORM, "B5", true],
    [FORM, "H28", true],
    [FORM, "B4", false],
    [FORM, "A1", false],
    [SHEET, "B4", true],
    [SHEET, "B7", false],
    [SHEET, "A60", false],
  ] as const) {
    expect([address, await isWritten(workbook, sheet, address)]).toEqual([address, expected]);
  }

  const again = await openFile(COMPLETE);
  await makeSelfCheck(again.host, ja);
  const { inverse: back } = await protectForms(again.host);
  await undo(again.host, back);
  expect(everything(again)).toEqual(before);
  expect(again.session.engine.sheets().some(({ protected: on }) => on)).toBe(false);
  expect(inverse).toHaveLength(back.length);
});

it("leaves a sheet alone that its owner has protected already", async () => {
  const workbook = await openFile(COMPLETE);
  workbook.session.engine.protect(sheetId(workbook, FORM), true);
  const { inverse } = await protectForms(workbook.host);
  expect(inverse).toEqual([]);
  expect(workbook.session.engine.sheets()[0]!.protected).toBe(true);
});
