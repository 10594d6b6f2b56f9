/** What this Excel does where versions, platforms and reports differ; a person's undo; faults with and without results. */
import { createWorkbook } from "../../../src/cli/standin-excel";
import { HARSH, USUAL, type Temper } from "../../../src/standin/model/temper";
import { closeOffice, codeOf, open } from "./excel-in-memory";

afterAll(closeOffice);

const at = (row: number, column: number, rows = 1, columns = 1) => ({ row, column, rows, columns });

describe("a batch that fails", () => {
  it.each([
    [true, [["old"]]],
    [false, "not loaded"],
  ])("with the results of the actions before it (%s)", async (partialResults, seen) => {
    const { Excel, session } = await open({ Sheet1: [["old"]] });
    const context = new Excel.RequestContext();
    const cell = context.workbook.worksheets.getFirst().getRange("A1");
    cell.load("values");
    context.trace("loaded");
    context.workbook.worksheets.getItem("x").load("name");
    session.temper = { ...session.temper, partialResults };
    const error = await context.sync().then(
      () => null,
      (thrown: OfficeExtension.Error) => thrown,
    );
    expect([error?.code, error?.traceMessages]).toEqual(["ItemNotFound", ["loaded"]]);
    const read = () => {
      try {
        return cell.values as unknown;
      } catch {
        return "not loaded";
      }
    };
    expect(read()).toEqual(seen);
  });

  it.each([true, false])("by an injected fault that says so itself (%s)", async (partialResults) => {
    const { Excel, session } = await open({ Sheet1: [["old"]] }, { temper: HARSH });
    const context = new Excel.RequestContext();
    const cell = context.workbook.worksheets.getFirst().getRange("A1");
    cell.load("values");
    context.workbook.worksheets.getFirst().load("name");
    session.failNextBatch({ atAction: 5, code: "GeneralException", partialResults });
    await expect(context.sync()).rejects.toMatchObject({ code: "GeneralException" });
    const loaded = (() => {
      try {
        return (cell.values as unknown) !== undefined;
      } catch {
        return false;
      }
    })();
    expect(loaded).toBe(partialResults);
  });
});

describe("the person's undo", () => {
  it("takes back what was typed, formula and format too, until an add-in writes", async () => {
    const { run, session, engine, sheet } = await open({ Sheet1: [["=B1"]] });
    session.userSetCell(sheet, 0, 0, "4/1");
    session.userSetCell(sheet, 0, 1, "b");
    expect(session.undo.size).toBe(2);
    session.undo.undo();
    session.undo.undo();
    expect([engine.formulas(sheet, at(0, 0, 1, 2)), engine.numberFormats(sheet, at(0, 0))]).toEqual([
      [["=B1", ""]],
      [["General"]],
    ]);
    expect(session.undo.undo()).toBe(false);
    session.userSetCell(sheet, 0, 0, "c");
    await run(({ workbook }) => (workbook.worksheets.getFirst().getRange("B1").values = [["x"]]));
    expect([session.undo.size, session.undo.emptiedBy]).toEqual([0, ["Range.values"]]);
  });
});

describe("a protected sheet", () => {
  it("takes contents in unlocked cells only, from an add-in and from a person", async () => {
    const { run, session, engine, sheet } = await open({ Sheet1: [["a", "b"]] });
    engine.setStyle(sheet, at(0, 0), { locked: false });
    engine.protect(sheet, true);
    const write = (address: string) =>
      codeOf(run(({ workbook }) => (workbook.worksheets.getFirst().getRange(address).values = [["x"]])));
    expect([await write("A1"), await write("B1")]).toEqual(["none", "AccessDenied"]);
    const bold = run(
      ({ workbook }) => (workbook.worksheets.getFirst().getRange("A1").format.font.bold = true),
    );
    expect(await codeOf(bold)).toBe("AccessDenied");
    expect(session.userSetCell(sheet, 0, 0, "y").kind).toBe("done");
    expect(session.userSetCell(sheet, 0, 1, "y").kind).toBe("protected");
  });

  it("is protected and opened again, with a password where there is one", async () => {
    const { run } = await open();
    await run(({ workbook }) => workbook.worksheets.getFirst().protection.protect({ allowSort: true }, "p"));
    const read = await run(({ workbook }) =>
      workbook.worksheets.getFirst().protection.load("protected, options"),
    );
    expect([read.protected, read.options.allowSort, read.options.allowInsertRows]).toEqual([
      true,
      true,
      false,
    ]);
    const open_ = (word?: string) =>
      codeOf(run(({ workbook }) => workbook.worksheets.getFirst().protection.unprotect(word)));
    expect([await open_(), await open_("p")]).toEqual(["AccessDenied", "none"]);
  });
});

describe("calculation by hand", () => {
  it("keeps results until it is asked for", async () => {
    const workbook = await createWorkbook("試験.xlsx");
    try {
      const { session } = workbook;
      const { engine } = session;
      const sheet = engine.activeSheet();
      const context = new Excel.RequestContext();
      const cells = context.workbook.worksheets.getFirst().getRange("A1:B1");
      const read = async () => {
        cells.load("values");
        await context.sync();
        return (cells.values as unknown[][])[0];
      };
      context.trackedObjects.add(cells);
      cells.formulas = [[1, "=A1*2"]];
      context.workbook.application.calculationMode = "Manual";
      await context.sync();
      engine.setCell(sheet, 0, 0, 5, false);
      expect(await read()).toEqual([5, 2]);
      context.workbook.application.calculate("Recalculate");
      expect(await read()).toEqual([5, 10]);
      context.workbook.application.calculationMode = "Automatic";
      await context.sync();
      engine.setCell(sheet, 0, 0, 6, false);
      expect(await read()).toEqual([6, 12]);
    } finally {
      workbook.close();
    }
  });
});

describe("what is open", () => {
  const merged = Array.from({ length: 513 }, (_, row) => at(row, 0, 1, 2));

  it.each<[Partial<Temper>, string]>([
    [{ manyMerges: "fails" }, "GeneralException"],
    [{ manyMerges: "null" }, "none"],
  ])("more than 512 merged areas, %j: %s", async (temper, code) => {
    const { run, engine, sheet } = await open(undefined, { temper });
    for (const one of merged) engine.merge(sheet, one);
    const asked = run(({ workbook }) =>
      workbook.worksheets.getFirst().getRange("A1:B600").getMergedAreasOrNullObject().load("areaCount"),
    );
    expect(await codeOf(asked)).toBe(code);
  });

  it.each([
    [USUAL, null],
    [HARSH, "thin"],
  ])("borders given back as they were read, with None and a colour", async (temper, line) => {
    const { run, engine, sheet } = await open(undefined, { temper });
    await run(({ workbook }) => {
      const none = { style: "None", color: "#000000", weight: "Thin" } as const;
      const cell = workbook.worksheets.getFirst().getRange("B2");
      cell.setCellProperties([[{ format: { borders: { top: none } } }]]);
    });
    expect(engine.style(sheet, 1, 1).borders.top?.style ?? null).toBe(line);
  });

  it("the Japanese input mode of a cell goes with clear(), and with a new rule where the temper says so", async () => {
    for (const [temper, kept] of [
      [USUAL, "hiragana"],
      [HARSH, undefined],
    ] as const) {
      const { run, engine, sheet } = await open(undefined, { temper });
      const rule = {
        type: "none",
        formula1: "",
        formula2: "",
        operator: "",
        allowBlank: true,
        showDropdown: true,
      } as const;
      const shown = {
        error: { show: true, style: "stop", title: "", message: "" },
        prompt: { show: true, title: "", message: "" },
      } as const;
      engine.addValidation(sheet, { ...rule, ...shown, areas: [at(0, 0)], imeMode: "hiragana" });
      await run(({ workbook }) => {
        const { dataValidation } = workbook.worksheets.getFirst().getRange("A1");
        dataValidation.rule = { list: { inCellDropDown: true, source: "a,b" } };
      });
      expect(engine.validations(sheet)[0]?.imeMode).toBe(kept);
      await run(({ workbook }) => workbook.worksheets.getFirst().getRange("A1").dataValidation.clear());
      expect(engine.validations(sheet)).toEqual([]);
    }
  });

  it("cells that are looked through are counted, and looking through a whole sheet fails when it is too much", async () => {
    const { run, session } = await open({ Sheet1: [["a"]] }, { temper: HARSH });
    const look = (address?: string) =>
      codeOf(
        run(({ workbook }) =>
          workbook.worksheets
            .getFirst()
            .getRange(address)
            .getSpecialCellsOrNullObject("DataValidations")
            .load("address"),
        ),
      );
    expect(await look("A1:C10")).toBe("none");
    expect(session.statistics.searchedCells).toBe(30);
    expect(await look()).toBe("GeneralException");
  });
});
