/** Workbooks that count their days from 1904, told from those that do not by the dates of the form. */
import fc, { runs } from "../../support/random";
import { checkForm } from "../../../src/check/check";
import { workbookReport } from "../../../src/cli/report/report";
import { checkWorkbook, formsOf } from "../../../src/actions/check";
import { readDate } from "../../../src/form/reading/dates";
import type { CellValue, DateSystem, SheetSnapshot } from "../../../src/workbook/snapshot";
import { localeOf } from "../../../src/locales";
import { FakeHost } from "../../support/pane/fake-host";
import { seedSheet } from "../../support/forms/seed-form";
import { withCell, workbookOf } from "../../support/forms/snapshots";

const FORMATS = { B3: "yyyy/m/d", F5: "yyyy/m/d", F6: "ggge年m月d日", F7: "m/d", F8: "General" };

/** The number of a day as a cell holds it. */
function serial(year: number, month: number, day: number, system: DateSystem): number {
  const days = (Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / 86_400_000;
  return system === 1904 ? days - 1462 : days;
}

/** The seed's sheet, fiscal year 2022, with dates in B3 (作成日) and F5 to F8 (いつまで). */
function sheetWith(cells: Readonly<Record<string, CellValue>>): SheetSnapshot {
  return Object.entries(cells).reduce(
    (sheet, [address, value]) => withCell(sheet, address, value),
    seedSheet({ formats: FORMATS }),
  );
}

function systemOf(...sheets: SheetSnapshot[]): readonly (DateSystem | undefined)[] {
  return formsOf(workbookOf(sheets)).map(({ form }) => form.dateSystem);
}

describe("the date system of a workbook", () => {
  it.each<[string, Readonly<Record<string, CellValue>>, DateSystem | undefined]>([
    ["no true date at all", {}, undefined],
    [
      "dates of the year, counted from 1900",
      { B3: serial(2022, 4, 1, 1900), F5: serial(2023, 3, 31, 1900) },
      undefined,
    ],
    [
      "dates of the year, counted from 1904",
      { B3: serial(2022, 4, 1, 1904), F5: serial(2023, 3, 31, 1904) },
      1904,
    ],
    ["only 作成日, counted from 1904", { B3: serial(2022, 4, 1, 1904) }, 1904],
    [
      "only deadlines, counted from 1904",
      { F5: serial(2022, 9, 30, 1904), F6: serial(2023, 3, 31, 1904) },
      1904,
    ],
    ["作成日 left over from four years before", { B3: serial(2018, 4, 1, 1900) }, undefined],
    [
      "deadlines left over from four years before",
      { F5: serial(2018, 9, 30, 1900), F6: serial(2019, 2, 28, 1900) },
      undefined,
    ],
    ["a day that says nothing", { B3: serial(2018, 4, 11, 1900) }, undefined],
    [
      "one date of the year among older ones",
      { B3: serial(2018, 3, 31, 1900), F5: serial(2022, 9, 30, 1900) },
      undefined,
    ],
    [
      "a deadline of the next year beside dates counted from 1904",
      { B3: serial(2022, 4, 1, 1904), F5: serial(2024, 3, 31, 1904) },
      1904,
    ],
    ["a number that is no date", { F8: serial(2023, 3, 31, 1904) }, undefined],
  ])("%s", (_, cells, system) => {
    expect(systemOf(sheetWith(cells))).toEqual([system]);
  });

  it("is one for all forms of the workbook", () => {
    const told = sheetWith({ F5: serial(2023, 3, 31, 1904) });
    const silent = { ...sheetWith({ B3: serial(2022, 4, 12, 1904) }), id: "{2}", name: "市民部" };
    expect(systemOf(told, silent)).toEqual([1904, 1904]);
  });

  it("that the reading itself gives is never guessed at", () => {
    const sheet = sheetWith({ B3: serial(2022, 4, 1, 1904) });
    expect(systemOf({ ...sheet, dateSystem: 1900 })).toEqual([1900]);
    expect(systemOf({ ...seedSheet(), dateSystem: 1904 })).toEqual([1904]);
  });

  it("a form counted from 1900 is never taken for the other, whatever dates of its year it holds", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom("B3", "F5", "F6", "F7"), fc.nat(364)), { minLength: 1 }),
        (dates) => {
          const first = serial(2022, 4, 1, 1900);
          expect(
            systemOf(sheetWith(Object.fromEntries(dates.map(([at, day]) => [at, first + day])))),
          ).toEqual([undefined]);
        },
      ),
      { numRuns: runs(100) },
    );
  });
});

describe("a workbook that counts from 1904", () => {
  const days = { B3: serial(2022, 4, 1, 1904), F5: serial(2022, 9, 30, 1904), F6: serial(2023, 3, 31, 1904) };

  it("is reported with the dates that Excel shows, and none of them is wrong", async () => {
    const result = await checkWorkbook(new FakeHost(workbookOf([sheetWith(days)])));
    const [sheet] = workbookReport("a.xlsx", result, localeOf("ja")).sheets;
    if (!sheet || sheet.form === null) throw new Error("no form");
    expect(sheet.header.createdOn).toBe("2022-04-01");
    expect(sheet.items.slice(0, 2).map(({ deadline }) => deadline)).toEqual(["2022-09-30", "2023-03-31"]);
    expect(sheet.findings.filter(({ severity }) => severity !== "advice")).toEqual([]);
  });

  it("a day before March 1904 can be read in it, and is no invalid date", () => {
    const date = readDate(0, "yyyy/m/d", 1904);
    expect(date).toEqual({ year: 1904, month: 1, day: 1 });
    const sheet: SheetSnapshot = { ...sheetWith({ B3: 0 }), dateSystem: 1904 };
    const [form] = formsOf(workbookOf([sheet]));
    if (!form) throw new Error("no form");
    const codes = checkForm(form.form, "evaluation").findings.map(({ code }) => code);
    expect(codes).not.toContain("date-invalid");
  });
});
