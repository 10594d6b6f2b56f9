/**
 * A sheet of which one message of Excel on the web (5 MB) does not hold the cells: read in blocks, to the same snapshot,
 * with a word on how far it is, and a way to stop. What one message holds is read in one, after the overview.
 */
import { createWorkbook, type OpenWorkbook } from "../../../src/cli/standin-excel";
import { checkWorkbook } from "../../../src/actions/check";
import type { ExcelError } from "../../../src/excel/errors";
import type { ReadingProgress } from "../../../src/excel/host";
import { PAYLOAD_LIMIT } from "../../../src/standin/model/payload";
import { formRows } from "../../../src/tools/bench/large-form";
import { atMessage } from "../../support/faults";
import { everything } from "../../support/standin";

const ITEMS = 1000;
const HEADER_ROWS = 4;
const ROWS = ITEMS + HEADER_ROWS;
/** Column of 取組内容. */
const METHOD = 4;
const COLUMNS = 8;
/** More than the overview shows of a sheet. */
const LIST_ROWS = 70;

let workbook: OpenWorkbook;
afterEach(() => workbook.close());

/** A form whose cells make about seven megabytes, and a small sheet beside it. */
async function openLarge(letters = 2400): Promise<void> {
  workbook = await createWorkbook("大きな様式.xlsx");
  const { engine } = workbook.session;
  fill(engine.activeSheet(), letters);
  const other = engine.addSheet("名簿");
  engine.setCell(other, 2, 1, "東", false);
}

function fill(sheet: string, letters: number): void {
  const { engine } = workbook.session;
  formRows(ITEMS).forEach((row, r) =>
    row.forEach((value, c) => {
      const long = c === METHOD && r >= HEADER_ROWS;
      if (value !== "") engine.setCell(sheet, r, c, long ? textOf(r, letters) : value, false);
    }),
  );
}

/** Another one in each row: a block in the wrong place would be seen. */
const textOf = (row: number, letters: number) => `${row}行目：${"取組".repeat(letters / 2)}`;

/** How many messages `work` takes, refused ones too. */
async function tripsOf(work: () => Promise<unknown>): Promise<number> {
  workbook.session.resetStatistics();
  await work();
  return workbook.statistics.batches;
}

/** What a reading in one message would give: from the engine itself. */
function expectWhole(read: Awaited<ReturnType<OpenWorkbook["host"]["readWorkbook"]>>, letters = 2400): void {
  const [form, other] = read.sheets;
  expect(form?.used).toEqual({ row: 0, column: 0, rows: ROWS, columns: 8 });
  expect(form?.values).toEqual(
    formRows(ITEMS).map((row, r) =>
      row.map((value, c) => (c === METHOD && r >= HEADER_ROWS ? textOf(r, letters) : value)),
    ),
  );
  expect(form?.numberFormats).toEqual(form?.values.map((row) => row.map(() => "General")));
  expect(other).toMatchObject({ used: { row: 2, column: 1, rows: 1, columns: 1 }, values: [["東"]] });
}

it("is read to the last cell, refused only until it is known how", async () => {
  await openLarge();
  // The overview; cells and details, refused; a block of all rows, refused; two halves; the details.
  expect(await tripsOf(async () => expectWhole(await workbook.host.readWorkbook()))).toBe(6);
  // The next time straight away: the overview, two halves, the details.
  expect(await tripsOf(async () => expectWhole(await workbook.host.readWorkbook()))).toBe(4);
  expect(workbook.statistics.largestResponse).toBeLessThanOrEqual(PAYLOAD_LIMIT);
});

it("tells how far it is, in rows of all sheets that the overview has not shown whole", async () => {
  await openLarge();
  const { engine } = workbook.session;
  const list = engine.addSheet("一覧");
  for (let row = 0; row < LIST_ROWS; row += 1) engine.setCell(list, row, 0, `${row}`, false);
  const heard: ReadingProgress[] = [];
  await workbook.host.readWorkbook({ onBlock: (progress) => heard.push(progress) });
  const total = ROWS + LIST_ROWS;
  // Half of all cells, in whole rows of the form.
  const half = Math.floor((ROWS * COLUMNS + LIST_ROWS) / 2 / COLUMNS);
  const rest = Math.ceil((ROWS * COLUMNS + LIST_ROWS) / 2) - (ROWS - half) * COLUMNS;
  expect(heard).toEqual([
    { done: 0, total },
    { done: half, total },
    { done: ROWS + rest, total },
    { done: total, total },
  ]);
});

it("can be checked like any other", async () => {
  await openLarge();
  const { forms } = await checkWorkbook(workbook.host);
  expect(forms[0]?.form.items).toHaveLength(ITEMS);
});

it("is read in one message again once it has become smaller", async () => {
  await openLarge();
  await workbook.host.readWorkbook();
  fill(workbook.session.engine.activeSheet(), 100);
  await workbook.host.readWorkbook();
  expect(await tripsOf(async () => expectWhole(await workbook.host.readWorkbook(), 100))).toBe(2);
});

it("where one message holds everything, takes one after the overview, and says nothing on the way", async () => {
  await openLarge(100);
  const heard: ReadingProgress[] = [];
  const read = () => workbook.host.readWorkbook({ onBlock: (progress) => heard.push(progress) });
  expect(await tripsOf(async () => expectWhole(await read(), 100))).toBe(2);
  expect(heard).toEqual([]);
});

it("stops between two messages, and nothing has changed", async () => {
  await openLarge();
  const before = everything(workbook);
  const stop = new AbortController();
  workbook.session.resetStatistics();
  const reading = workbook.host.readWorkbook({
    signal: stop.signal,
    onBlock: ({ done }) => {
      if (done > 0) stop.abort();
    },
  });
  await expect(reading).rejects.toThrow("stopped");
  // Without its last one.
  expect(workbook.statistics.batches).toBe(4);
  expect(everything(workbook)).toEqual(before);
  expectWhole(await workbook.host.readWorkbook());
});

it("fails at any of its messages as a whole, and is read the next time", async () => {
  await openLarge();
  await workbook.host.readWorkbook();
  const before = everything(workbook);
  const host = workbook.host;
  const failures = [
    // The overview, and the smaller one that is asked for in its place.
    () => {
      workbook.session.failNextBatch({ code: "AccessDenied" });
      workbook.session.failNextBatch({ code: "AccessDenied" });
    },
    ...[0, ROWS / 2].map((at) => at),
  ];
  for (const failure of failures) {
    if (typeof failure === "function") failure();
    const reading = host.readWorkbook({
      onBlock: ({ done }) => {
        if (done === failure) workbook.session.failNextBatch({ code: "AccessDenied" });
      },
    });
    await expect(reading).rejects.toMatchObject({ name: "ExcelError", code: "protected" });
  }
  expect(everything(workbook)).toEqual(before);
  expectWhole(await host.readWorkbook());
});

it("is read when its details are refused together, one by one", async () => {
  await openLarge();
  const { sheets } = await workbook.host.readWorkbook();
  workbook.session.resetStatistics();
  const read = await workbook.host.readWorkbook({
    onBlock: ({ done, total }) => {
      if (done === total) workbook.session.failNextBatch({ code: "AccessDenied" });
    },
  });
  // The overview, two halves, the details, and then each of the four.
  expect(workbook.statistics.batches).toBe(8);
  expectWhole(read);
  expect(read.sheets).toEqual(sheets);
});

it.each(["ResponsePayloadSizeLimitExceeded", "GeneralException"])(
  "a message that is refused with %s on the way is asked for again by halves",
  async (code) => {
    await openLarge();
    await workbook.host.readWorkbook();
    let refused = 0;
    const read = await workbook.host.readWorkbook({
      onBlock: ({ done }) => {
        if (done > 0 || refused > 0) return;
        refused += 1;
        workbook.session.failNextBatch({ code });
      },
    });
    expect(refused).toBe(1);
    expectWhole(read);
  },
);

it("begins anew when rows are inserted meanwhile", async () => {
  await openLarge();
  await workbook.host.readWorkbook();
  const { engine } = workbook.session;
  let once = false;
  const read = await workbook.host.readWorkbook({
    onBlock: ({ done }) => {
      if (done === 0 || once) return;
      once = true;
      engine.setCell(engine.activeSheet(), ROWS, 0, ITEMS + 1, false);
    },
  });
  expect(once).toBe(true);
  expect(read.sheets[0]?.values).toHaveLength(ROWS + 1);
  expect(read.sheets[0]?.values.at(-1)?.[0]).toBe(ITEMS + 1);
});

it("says that Excel is busy when the cells never come to rest", async () => {
  await openLarge();
  await workbook.host.readWorkbook();
  const { engine } = workbook.session;
  let row = ROWS;
  const reading = workbook.host.readWorkbook({
    onBlock: ({ done }) => {
      if (done === 0) return;
      engine.setCell(engine.activeSheet(), row, 0, "続き", false);
      row += 1;
    },
  });
  await expect(reading).rejects.toMatchObject({ code: "busy" } satisfies Partial<ExcelError>);
});

/** A form whose cells fail with a GeneralException, with its details and without them. */
async function openFailing(items: number, platform: "web" | "desktop"): Promise<void> {
  workbook = await createWorkbook("様式.xlsx");
  const { session } = workbook;
  session.temper = { ...session.temper, platform };
  formRows(items).forEach((row, r) =>
    row.forEach((value, c) => session.engine.setCell(session.engine.activeSheet(), r, c, value, false)),
  );
  atMessage(session, 1, () => {
    session.failNextBatch({ code: "GeneralException" });
    return { code: "GeneralException" };
  });
}

it("where many cells fail on the web, asks for them in blocks", async () => {
  await openFailing(ITEMS, "web");
  const read = await workbook.host.readWorkbook();
  expect(read.sheets[0]?.values).toEqual(formRows(ITEMS));
});

it.each([
  ["few cells fail on the web", 20, "web"],
  ["many cells fail in a program without a limit", ITEMS, "desktop"],
] as const)("where %s, says what failed: it was not their size", async (_, items, platform) => {
  await openFailing(items, platform);
  await expect(workbook.host.readWorkbook()).rejects.toMatchObject({ code: "unexpected" });
});
