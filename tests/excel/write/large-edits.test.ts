/** More changes than one message of Excel on the web holds: applied in parts, as one change all the same. */
import { createWorkbook, type OpenWorkbook } from "../../../src/cli/standin-excel";
import type { Edit } from "../../../src/workbook/edit";
import { rectOf } from "../../../src/cells/geometry";
import type { ExcelError } from "../../../src/excel/errors";
import { partsOf } from "../../../src/excel/write/message-parts";
import { PAYLOAD_LIMIT } from "../../../src/standin/model/payload";
import { everything } from "../../support/standin";

const ROWS = 1500;
/** The longest text that a cell of the form is likely to hold, and more. */
const LONG = "取組".repeat(400);

let workbook: OpenWorkbook;
beforeEach(async () => {
  workbook = await createWorkbook("大きな様式.xlsx");
  const { engine } = workbook.session;
  for (let row = 0; row < ROWS; row += 1) engine.setCell(engine.activeSheet(), row, 0, before(row), false);
});
afterEach(() => workbook.close());

const before = (row: number) => `${row}行目:${LONG}`;
const after = (row: number) => `${row}行目：${LONG}`;

/** One edit for each cell, as fixes are. */
function mendings(): Edit[] {
  const sheet = workbook.session.engine.activeSheet();
  return Array.from({ length: ROWS }, (_, row) => ({
    kind: "setCells",
    sheet,
    at: rectOf(row, 0),
    content: [[{ kind: "text", text: after(row) }]],
  }));
}

/** What each message of an action is answered with: `failing` tells which is to fail, and how. */
function countMessages(
  failing: (message: number) => Parameters<typeof workbook.session.failNextBatch>[0] | null,
) {
  const { session } = workbook;
  const execute = session.execute.bind(session);
  const counted = { messages: 0 };
  session.execute = (body) => {
    counted.messages += 1;
    const fault = failing(counted.messages);
    if (fault) session.failNextBatch(fault);
    return execute(body);
  };
  return counted;
}

function cells(): string[] {
  const { engine } = workbook.session;
  return engine.formulas(engine.activeSheet(), rectOf(0, 0, ROWS, 1)).map(([cell]) => String(cell));
}

it("is done to the last cell and undone to the last cell, and no message is too large", async () => {
  const start = everything(workbook);
  const { inverse } = await workbook.host.apply(mendings());
  expect(cells()).toEqual(Array.from({ length: ROWS }, (_, row) => after(row)));
  await workbook.host.apply(inverse);
  expect(everything(workbook)).toEqual(start);
  const { batches, largestRequest, largestResponse } = workbook.statistics;
  // Five parts there and five back, each a look and a change.
  expect(batches).toBe(20);
  expect(Math.max(largestRequest, largestResponse)).toBeLessThanOrEqual(PAYLOAD_LIMIT);
});

it.each([
  ["the look at the second part", 3, {}],
  ["the change of the second part", 4, {}],
  ["an action in the middle of the change of the second part", 4, { atAction: 2000 }],
  ["the look at the third part", 5, {}],
  ["the change of the third part", 6, {}],
  ["an action in the middle of the change of the third part", 6, { atAction: 300 }],
])("a failure of %s leaves the workbook as it was, and says so", async (_, failing, where) => {
  const start = everything(workbook);
  countMessages((message) => (message === failing ? { ...where, code: "GeneralException" } : null));
  const error = await workbook.host.apply(mendings()).catch((thrown: ExcelError) => thrown);
  expect(error).toMatchObject({ code: "unexpected", undone: true });
  expect(everything(workbook)).toEqual(start);
});

it("when the parts that were done cannot be taken back either, that is said", async () => {
  countMessages((message) => (message >= 4 ? { code: "GeneralException" } : null));
  const error = await workbook.host.apply(mendings()).catch((thrown: ExcelError) => thrown);
  expect(error).toMatchObject({ undone: false });
  expect(cells().filter((cell, row) => cell === after(row)).length).toBeGreaterThan(0);
});

it("what is too large to be looked at before it is changed is not changed, and that is said", async () => {
  const start = everything(workbook);
  const sheet = workbook.session.engine.activeSheet();
  const content = Array.from({ length: ROWS }, () => [{ kind: "empty" } as const]);
  const edit: Edit = { kind: "setCells", sheet, at: rectOf(0, 0, ROWS, 1), content };
  const error = await workbook.host.apply([edit]).catch((thrown: ExcelError) => thrown);
  expect(error).toMatchObject({ code: "too-large", undone: true });
  expect(everything(workbook)).toEqual(start);
});

it("when the answer of a change does not come because it is too large, the change is taken back", async () => {
  const start = everything(workbook);
  const { session } = workbook;
  const execute = session.execute.bind(session);
  let messages = 0;
  let changed = false;
  session.execute = (body) => {
    const answer = execute(body);
    messages += 1;
    if (messages !== 2) return answer;
    changed = cells()[0] === after(0);
    session.failNextBatch({ code: "ResponsePayloadSizeLimitExceeded" });
    return execute(body);
  };
  const error = await workbook.host.apply(mendings().slice(0, 20)).catch((thrown: ExcelError) => thrown);
  expect(changed).toBe(true);
  expect(error).toMatchObject({ code: "too-large", undone: true });
  expect(everything(workbook)).toEqual(start);
});

it("keeps every edit, in its order, and one part for what people do in a day", () => {
  const edits = mendings();
  expect(partsOf(edits).flat()).toEqual(edits);
  expect(partsOf(edits.slice(0, 300))).toHaveLength(1);
  expect(partsOf([])).toEqual([[]]);
});
