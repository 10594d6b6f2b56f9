/** Worksheets, names, custom XML parts, page layout and frozen panes, through the real office.js. */
import type { SessionOptions } from "../../../src/standin/model/session";
import { closeOffice, codeOf, open } from "./excel-in-memory";

afterAll(closeOffice);

const THREE = { 部の組織目標: [["a"]], Hidden: [], 集計: [[1]] };

describe("worksheets", () => {
  it("are loaded in order, with what belongs to each", async () => {
    const { run, engine } = await open(THREE);
    engine.setSheetVisible(engine.sheets()[1]!.id, false);
    const sheets = await run((context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/name, items/visibility, items/position, items/protection/protected");
      return worksheets;
    });
    expect(
      sheets.items.map(({ name, visibility, position, protection }) => [
        name,
        visibility,
        position,
        protection.protected,
      ]),
    ).toEqual([
      ["部の組織目標", "Visible", 0, false],
      ["Hidden", "Hidden", 1, false],
      ["集計", "Visible", 2, false],
    ]);
  });

  it("are found by name whatever its case, by id, by place and by neighbour", async () => {
    const { run, engine, sheet } = await open(THREE);
    engine.setSheetVisible(engine.sheets()[1]!.id, false);
    const found = await run((context) => {
      const { worksheets } = context.workbook;
      const first = worksheets.getFirst();
      const all = [
        worksheets.getItem("hidden"),
        worksheets.getItem(sheet),
        worksheets.getLast(),
        worksheets.getActiveWorksheet(),
        first.getNext(),
        first.getNext(true),
        worksheets.getLast().getPrevious(),
      ];
      for (const one of all) one.load("name");
      return { all, counts: [worksheets.getCount(), worksheets.getCount(true)] };
    });
    expect(found.all.map(({ name }) => name)).toEqual([
      "Hidden",
      "部の組織目標",
      "集計",
      "部の組織目標",
      "Hidden",
      "集計",
      "Hidden",
    ]);
    expect(found.counts.map(({ value }) => value)).toEqual([3, 2]);
  });

  it("that were found as neighbours are found again in a later batch", async () => {
    const { run, engine } = await open(THREE);
    await run(async (context) => {
      const last = context.workbook.worksheets.getFirst().getNext().getNextOrNullObject();
      await context.sync();
      last.getRange("A1").values = [["later"]];
      context.workbook.worksheets.getFirst().name = "先頭";
    });
    const { id } = engine.sheets()[2]!;
    expect(engine.values(id, { row: 0, column: 0, rows: 1, columns: 1 })).toEqual([["later"]]);
  });

  it("are added at the end without coming to the front, and keep their place for later batches", async () => {
    const { run, engine, sheet } = await open(THREE);
    await run(async (context) => {
      const added = context.workbook.worksheets.add("達成状況集計");
      await context.sync();
      added.name = "集計2";
      added.tabColor = "#FF0000";
      added.showGridlines = false;
      added.getRange("A1").values = [[1]];
      context.workbook.worksheets.add();
    });
    expect(engine.sheets().map(({ name }) => name)).toEqual([...Object.keys(THREE), "集計2", "Sheet1"]);
    expect(engine.activeSheet()).toBe(sheet);
    const { id } = engine.sheets()[3]!;
    expect([engine.tabColor(id), engine.gridlines(id)]).toEqual(["#ff0000", false]);
  });

  it("are moved, hidden and deleted", async () => {
    const { run, engine } = await open(THREE);
    await run((context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem("集計").position = 0;
      worksheets.getItem("Hidden").visibility = "Hidden";
      worksheets.getItem("部の組織目標").delete();
    });
    expect(engine.sheets().map(({ name, visible }) => [name, visible])).toEqual([
      ["集計", true],
      ["Hidden", false],
    ]);
  });

  const act: readonly [string, string, SessionOptions, (workbook: Excel.Workbook) => unknown][] = [
    [
      "a sheet that is not there",
      "ItemNotFound",
      {},
      (workbook) => workbook.worksheets.getItem("x").load("id"),
    ],
    ["the sheet after the last", "ItemNotFound", {}, (workbook) => workbook.worksheets.getLast().getNext()],
    ["a name that is taken", "ItemAlreadyExists", {}, (workbook) => workbook.worksheets.add("HIDDEN")],
    ["a name with a colon", "InvalidArgument", {}, (workbook) => workbook.worksheets.add("a:b")],
    ["a name with a bracket", "InvalidArgument", {}, (workbook) => workbook.worksheets.add("a[b")],
    ["an empty name", "InvalidArgument", {}, (workbook) => (workbook.worksheets.getFirst().name = "")],
    ["a name in apostrophes", "InvalidArgument", {}, (workbook) => workbook.worksheets.add("'a")],
    [
      "a name of 32 characters",
      "InvalidArgument",
      {},
      (workbook) => workbook.worksheets.add("あ".repeat(32)),
    ],
    [
      "a new sheet in a protected structure",
      "AccessDenied",
      { structureProtected: true },
      (workbook) => {
        workbook.worksheets.add("x");
      },
    ],
    [
      "a rename in a protected structure",
      "AccessDenied",
      { structureProtected: true },
      (workbook) => {
        workbook.worksheets.getFirst().name = "x";
      },
    ],
    [
      "a write to a read-only workbook",
      "AccessDenied",
      { readOnly: true },
      (workbook) => {
        workbook.worksheets.getFirst().getRange("A1").values = [[1]];
      },
    ],
    [
      "a new sheet in a read-only workbook",
      "AccessDenied",
      { readOnly: true },
      (workbook) => {
        workbook.worksheets.add("x");
      },
    ],
    [
      "settings in a read-only workbook",
      "AccessDenied",
      { readOnly: true },
      (workbook) => {
        workbook.customXmlParts.add("<a/>");
      },
    ],
    [
      "activating a hidden sheet",
      "InvalidOperation",
      {},
      (workbook) => {
        workbook.worksheets.getItem("Hidden").visibility = "Hidden";
        workbook.worksheets.getItem("Hidden").activate();
      },
    ],
    [
      "deleting a very hidden sheet",
      "InvalidOperation",
      {},
      (workbook) => {
        workbook.worksheets.getItem("Hidden").visibility = "VeryHidden";
        workbook.worksheets.getItem("Hidden").delete();
      },
    ],
    [
      "deleting the last visible sheet",
      "InvalidOperation",
      {},
      (workbook) => {
        for (const name of Object.keys(THREE)) workbook.worksheets.getItem(name).delete();
      },
    ],
  ];
  it.each(act)("%s: %s", async (_, code, options, work) => {
    const { run } = await open(THREE, options);
    expect(await codeOf(run((context) => void work(context.workbook)))).toBe(code);
  });
});

describe("a protected sheet", () => {
  it.each<[string, (sheet: Excel.Worksheet) => unknown]>([
    ["values", (sheet) => (sheet.getRange("A1").values = [[1]])],
    ["formulas", (sheet) => (sheet.getRange("A1").formulas = [["=1"]])],
    ["number formats", (sheet) => (sheet.getRange("A1").numberFormat = [["0"]])],
    ["a fill", (sheet) => (sheet.getRange("A1").format.fill.color = "#FF0000")],
    ["a font", (sheet) => (sheet.getRange("A1").format.font.bold = true)],
    ["a line", (sheet) => (sheet.getRange("A1").format.borders.getItem("EdgeTop").style = "Continuous")],
    ["a row's height", (sheet) => (sheet.getRange("A1").format.rowHeight = 30)],
    ["merging", (sheet) => sheet.getRange("A1:B1").merge()],
    ["clearing", (sheet) => sheet.getRange("A1").clear()],
    [
      "a dropdown",
      (sheet) => {
        sheet.getRange("A1").dataValidation.rule = { list: { inCellDropDown: true, source: "a" } };
      },
    ],
    ["removing dropdowns", (sheet) => sheet.getRange("A1").dataValidation.clear()],
    ["several ranges", (sheet) => (sheet.getRanges("A1,B2").format.wrapText = true)],
    ["a chart", (sheet) => sheet.charts.add("BarClustered", sheet.getRange("A1:B2"))],
  ])("refuses %s and can still be read", async (_, write) => {
    const { run, engine, sheet } = await open(THREE);
    engine.protect(sheet, true);
    expect(await codeOf(run((context) => void write(context.workbook.worksheets.getFirst())))).toBe(
      "AccessDenied",
    );
    const read = await run((context) => {
      const first = context.workbook.worksheets.getFirst();
      first.protection.load("protected");
      const range = first.getUsedRange();
      range.load("values");
      return { first, range };
    });
    expect([read.first.protection.protected, read.range.values]).toEqual([true, [["a"]]]);
  });
});

describe("names", () => {
  it("belong to the workbook or to a sheet, may be hidden, and lead to their cells", async () => {
    const { run, engine, sheet } = await open(THREE);
    const read = await run((context) => {
      const first = context.workbook.worksheets.getFirst();
      const own = first.names.add("_own_area", first.getRange("A1:B2"));
      own.visible = false;
      context.workbook.names.add("rate", "=0.5");
      const names = [first.names.getItem("_OWN_area"), context.workbook.names.getItem("rate")];
      for (const name of names) name.load("name, formula, visible, type, value, scope");
      const range = names[0]!.getRangeOrNullObject();
      range.load("address");
      return { names, range, none: context.workbook.names.getItemOrNullObject("_own_area").load("name") };
    });
    expect(
      read.names.map((item) => [
        item.name,
        item.formula as string,
        item.visible,
        item.type,
        item.value as unknown,
        item.scope,
      ]),
    ).toEqual([
      ["_own_area", "=部の組織目標!$A$1:$B$2", false, "Range", "部の組織目標!A1:B2", "Worksheet"],
      ["rate", "=0.5", true, "Double", 0.5, "Workbook"],
    ]);
    expect(read.range.address).toBe("部の組織目標!A1:B2");
    expect(read.none.isNullObject).toBe(true);
    await run((context) => {
      const first = context.workbook.worksheets.getFirst();
      first.names.getItem("_own_area").formula = "='部の組織目標'!$C$3";
      context.workbook.names.getItem("rate").delete();
    });
    expect(engine.names()).toEqual([
      { name: "_own_area", refersTo: "'部の組織目標'!$C$3", sheet, visible: false },
    ]);
  });

  it.each<[string, string, (workbook: Excel.Workbook) => unknown]>([
    [
      "a name that is taken",
      "ItemAlreadyExists",
      ({ names }) => [names.add("a_b", "=1"), names.add("A_B", "=2")],
    ],
    ["a cell's address as a name", "InvalidArgument", ({ names }) => names.add("A1", "=1")],
    ["a name with a space", "InvalidArgument", ({ names }) => names.add("a b", "=1")],
    ["a name that is not there", "ItemNotFound", ({ names }) => names.getItem("x").load("formula")],
  ])("%s: %s", async (_, code, work) => {
    const { run } = await open();
    expect(await codeOf(run((context) => void work(context.workbook)))).toBe(code);
  });
});

describe("custom XML parts", () => {
  const NAMESPACE = "urn:test:settings";
  const xml = (text: string) => `<s xmlns="${NAMESPACE}">${text}</s>`;

  it("are added, found by namespace, rewritten and deleted", async () => {
    const { run } = await open();
    const added = await run(({ workbook }) => workbook.customXmlParts.add(xml("1")).load("id, namespaceUri"));
    expect(added.namespaceUri).toBe(NAMESPACE);
    const read = () =>
      run(({ workbook }) => {
        const part = workbook.customXmlParts.getByNamespace(NAMESPACE).getOnlyItemOrNullObject();
        part.load("id");
        return { part, text: part.getXml() };
      });
    const first = await read();
    expect([first.part.id, first.text.value]).toEqual([added.id, xml("1")]);
    await run(({ workbook }) => workbook.customXmlParts.getItem(added.id).setXml(xml("2")));
    expect((await read()).text.value).toBe(xml("2"));
    await run(({ workbook }) => workbook.customXmlParts.getItem(added.id).delete());
    const none = await read();
    expect(none.part.isNullObject).toBe(true);
    expect(none.text.value).toBeUndefined();
  });

  it.each<[string, string, (parts: Excel.CustomXmlPartCollection) => unknown]>([
    ["XML that is not well-formed", "InvalidArgument", (parts) => parts.add("<a>")],
    ["a part that is not there", "ItemNotFound", (parts) => parts.getItem("{x}").delete()],
    [
      "two parts where one is asked for",
      "GeneralException",
      (parts) => {
        parts.add(xml("1"));
        parts.add(xml("2"));
        parts.getByNamespace(NAMESPACE).getOnlyItem();
      },
    ],
  ])("%s: %s", async (_, code, work) => {
    const { run } = await open();
    expect(await codeOf(run((context) => void work(context.workbook.customXmlParts)))).toBe(code);
  });
});

describe("page layout and frozen panes", () => {
  it("are set and read", async () => {
    const { run, engine, sheet } = await open(THREE);
    const read = await run((context) => {
      const first = context.workbook.worksheets.getFirst();
      const { pageLayout } = first;
      pageLayout.orientation = "Landscape";
      pageLayout.paperSize = "A4";
      pageLayout.zoom = { horizontalFitToPages: 1 };
      pageLayout.centerHorizontally = true;
      pageLayout.topMargin = 36;
      pageLayout.footerMargin = 18;
      pageLayout.setPrintArea(first.getRange("A1:H30"));
      pageLayout.setPrintTitleRows("$1:$3");
      const footers = pageLayout.headersFooters.defaultForAllPages;
      footers.leftFooter = "&F";
      footers.centerFooter = "&P / &N";
      first.freezePanes.freezeRows(4);
      pageLayout.load("orientation, paperSize, zoom, centerHorizontally");
      const ranges = [
        pageLayout.getPrintTitleRowsOrNullObject(),
        first.freezePanes.getLocationOrNullObject(),
      ];
      for (const range of ranges) range.load("address");
      return { pageLayout, ranges, area: pageLayout.getPrintAreaOrNullObject().load("address") };
    });
    expect(engine.pageSetup(sheet)).toEqual({
      header: { left: "", center: "", right: "" },
      orientation: "landscape",
      paper: "a4",
      fitToWidth: 1,
      fitToHeight: null,
      printArea: "A1:H30",
      titleRows: "$1:$3",
      footer: { left: "&F", center: "&P / &N", right: "" },
      centerHorizontally: true,
      topMargin: 36,
      bottomMargin: 54,
      footerMargin: 18,
    });
    const { orientation, paperSize, zoom } = read.pageLayout;
    expect([orientation, paperSize, zoom.horizontalFitToPages]).toEqual(["Landscape", "A4", 1]);
    expect(read.ranges.map(({ address }) => address)).toEqual(["部の組織目標!1:3", "部の組織目標!1:4"]);
    expect(read.area.address).toBe("部の組織目標!A1:H30");
    await run((context) => context.workbook.worksheets.getFirst().freezePanes.unfreeze());
    expect(engine.frozenRows(sheet)).toBe(0);
  });
});
