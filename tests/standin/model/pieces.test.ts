/** A batch that is answered in pieces, as on the page: it is still one batch to the add-in, and a person's turn in between. */
import { closeOffice, open, type Opened } from "./excel-in-memory";

afterAll(closeOffice);

const A1 = { row: 0, column: 0, rows: 1, columns: 1 };

/** The bodies of the batches that some work sends, with `writes` cells from A1 down and what is read of them. */
async function batches(writes: number): Promise<string[]> {
  const { session, run } = await open();
  const bodies: string[] = [];
  const execute = session.execute.bind(session);
  session.execute = (body) => {
    bodies.push(body);
    return execute(body);
  };
  await run(({ workbook }) => {
    const sheet = workbook.worksheets.getFirst();
    for (let row = 0; row < writes; row += 1) sheet.getCell(row, 0).values = [[`No.${row}`]];
    sheet.getRange(`A1:A${writes}`).load("values");
  });
  return bodies;
}

/** Pieces that each take one action, and pauses that the test ends. */
function inPieces({ session }: Opened, body: string) {
  const pauses: (() => void)[] = [];
  let paused: () => void = () => {};
  const answer = session.executeInPieces(body, 0, () => {
    paused();
    return new Promise((resolve) => pauses.push(resolve));
  });
  return {
    answer,
    nextPause: () => new Promise<void>((resolve) => (paused = resolve)),
    goOn: () => pauses.shift()?.(),
  };
}

const straightOn = () => Promise.resolve();

it("gives the answer that it gives in one", async () => {
  const [body = ""] = await batches(5);
  const [once, pieces] = [await open(), await open()];
  const whole = once.session.execute(body);
  expect(await pieces.session.executeInPieces(body, 0, straightOn)).toEqual(whole);
  expect(whole.text).toContain("No.4");
});

it("begins with the next batch only when it is done with one, also where that one fails", async () => {
  const [body = ""] = await batches(3);
  const opened = await open();
  opened.session.failNextBatch({ atAction: 4, code: "GeneralException" });
  const first = inPieces(opened, body);
  await first.nextPause();
  let second = "";
  const next = opened.session.executeInPieces(body, 1000, straightOn).then(({ text }) => (second = text));
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(second).toBe("");
  const going = setInterval(first.goOn, 0);
  expect((await first.answer).text).toContain("GeneralException");
  clearInterval(going);
  await next;
  expect(second).toContain("No.2");
});

it("lets a person type in between, and tells whose change is whose", async () => {
  const [body = ""] = await batches(2);
  const opened = await open();
  const { session, sheet, engine } = opened;
  const sources: string[] = [];
  session.onChange(({ kind, source }) => kind === "content" && sources.push(source));
  const batch = inPieces(opened, body);
  await batch.nextPause();
  session.userSetCell(sheet, 5, 0, "人の記入");
  const going = setInterval(batch.goOn, 0);
  await batch.answer;
  clearInterval(going);
  expect(sources).toEqual(["user", "addin"]);
  expect(engine.values(sheet, { ...A1, row: 5 })).toEqual([["人の記入"]]);
});

it("is idle again, and tells of its events, only when it is answered", async () => {
  const [body = ""] = await batches(3);
  const opened = await open();
  const order: string[] = [];
  await opened.run(({ workbook }) => void workbook.worksheets.onChanged.add(() => Promise.resolve()));
  opened.session.events.listen(() => order.push("event"));
  const batch = inPieces(opened, body);
  void opened.session.idle.then(() => order.push("idle"));
  await batch.nextPause();
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(order).toEqual([]);
  const going = setInterval(batch.goOn, 0);
  await batch.answer.then(() => order.push("answer"));
  clearInterval(going);
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(order.filter((one) => one !== "idle")[0]).toBe("answer");
  expect(order).toContain("event");
});
