/** 提出物の取り込み over the real office.js and the stand-in: what comes, what does not, and the way back. */
import ExcelJS from "exceljs";
import { checkWorkbook, countedForms } from "../../../src/actions/check";
import { offer, takeIn, type Choice, type Offered } from "../../../src/actions/compiling/take-in";
import { openSubmission } from "../../../src/actions/compiling/submission";
import { undo } from "../../../src/actions/undo";
import { localeOf } from "../../../src/locales";
import { withSummary } from "../../../src/locales/summary-words";
import { formKey } from "../../../src/settings/stored";
import type { Edit } from "../../../src/workbook/edit";
import { planSummary } from "../../../src/summary/plan";
import { closeAll, everything, HALF_FILLED, openFile, sheetId, type } from "../../support/standin";
import {
  cityFiles,
  DEPARTMENTS,
  ITEMS,
  ratingsOf,
  submission,
  withSheet,
  ZIP,
  type CityFile,
} from "../../support/workbooks/submissions";

afterEach(closeAll);

type Workbook = Awaited<ReturnType<typeof openFile>>;
const OPTIONS = { oldPrefix: "旧_" };

async function offered(workbook: Workbook, files: readonly { name: string; bytes: Uint8Array }[]) {
  const snapshot = await workbook.host.readWorkbook();
  const read = files.map((file) => openSubmission(file)(snapshot.settings));
  return offer(read, snapshot);
}

const chosen = (offers: readonly Offered[], choice?: Choice) =>
  offers.map(({ submission: one, choices }) => ({ submission: one, choice: choice ?? choices[0] ?? "skip" }));

const sheetsOf = ({ session: { engine } }: Workbook) => engine.sheets().map(({ name }) => name);

describe("twenty files of a city", () => {
  let files: CityFile[];
  beforeAll(async () => {
    files = await cityFiles();
  });

  it("are told apart before anything is changed", async () => {
    const workbook = await openFile(HALF_FILLED);
    const before = everything(workbook);
    const offers = await offered(workbook, files);
    const found = offers.map(({ submission: one, problem, sameAs, sameDepartment, there }) => {
      if (problem) return problem.code;
      if (one.doubt) return one.doubt;
      return sameAs ? "same" : sameDepartment ? "double" : there.length > 0 ? "there" : "taken";
    });
    const known = {
      clean: "taken",
      incomplete: "taken",
      damaged: "unreadable",
      foreign: "no-form",
      same: "same",
      double: "double",
      old: "old",
      example: "example",
      xls: "unreadable",
    };
    // 総務部 is in the workbook already.
    expect(found).toEqual(files.map(({ kind }, index) => (index === 0 ? "there" : known[kind])));
    expect(everything(workbook)).toEqual(before);
  });

  it("become sheets by department, and their totals are those of an independent count", async () => {
    const workbook = await openFile(HALF_FILLED);
    const wanted = chosen(await offered(workbook, files));
    const before = everything(workbook);
    const progress: string[] = [];
    const { outcomes, inverse } = await takeIn(workbook.host, wanted, {
      ...OPTIONS,
      onProgress: (done, all) => progress.push(`${done}/${all}`),
    });
    expect(progress).toEqual(
      Array.from({ length: files.length + 1 }, (_, done) => `${done}/${files.length}`),
    );
    expect(outcomes.filter(({ kind }) => kind === "failed")).toEqual([]);
    const taken = outcomes.flatMap((one) => (one.kind === "taken" ? one.sheets : []));
    expect(taken).toEqual([...DEPARTMENTS.slice(1, 13)]);
    const { forms } = await checkWorkbook(workbook.host);
    const reports = new Map(forms.map(({ form, report }) => [form.department, report]));
    for (const index of [1, 2, 3, 4, 5, 6, 7]) {
      const { tally } = reports.get(DEPARTMENTS[index]!)!;
      expect(tally.byRating.map(({ count }) => count)).toEqual(ratingsOf(index));
    }
    expect(reports.get("環境部")?.tally.unrated).toBe(2);
    await undo(workbook.host, inverse);
    expect(everything(workbook)).toEqual(before);
  });
});

it.each<[string, Uint8Array, string]>([
  ["a zip without a workbook", ZIP, "not-a-workbook"],
  ["an empty file", new Uint8Array(), "empty"],
])("%s is told by what it is", async (_, bytes, reason) => {
  const workbook = await openFile(HALF_FILLED);
  const [one] = await offered(workbook, [{ name: "提出.xlsx", bytes }]);
  expect(one?.problem).toEqual({ code: "unreadable", reason });
});

it("a department that has sent its form again replaces the sheet, which stays hidden and does not count", async () => {
  const workbook = await openFile(HALF_FILLED);
  const first = chosen(await offered(workbook, [{ name: "a.xlsx", bytes: submission("市民部", 1) }]));
  await takeIn(workbook.host, first, OPTIONS);
  const before = everything(workbook);
  const again = { name: "b.xlsx", bytes: submission("市民部", 2) };
  const offers = await offered(workbook, [again]);
  expect(offers[0]).toMatchObject({ there: ["市民部"], choices: ["skip", "replace", "both"] });
  const { outcomes, inverse } = await takeIn(workbook.host, chosen(offers, "replace"), OPTIONS);
  expect(outcomes).toEqual([
    expect.objectContaining({ kind: "taken", sheets: ["市民部"], hidden: ["旧_市民部"] }),
  ]);
  expect(sheetsOf(workbook)).toEqual(["部の組織目標", "市民部", "旧_市民部"]);
  const { forms } = await checkWorkbook(workbook.host);
  const counts = forms.map(({ form, report }) => [
    form.sheetName,
    form.notCounted ?? report.tally.byRating.map(({ count }) => count),
  ]);
  expect(counts.slice(1)).toEqual([
    ["市民部", ratingsOf(2)],
    ["旧_市民部", "old"],
  ]);
  await undo(workbook.host, inverse);
  expect(everything(workbook)).toEqual(before);
});

it("a file that breaks the reading costs no other", async () => {
  const workbook = await openFile(HALF_FILLED);
  const files = [
    { name: "a.xlsx", bytes: null as unknown as Uint8Array },
    { name: "b.xlsx", bytes: submission("市民部", 1) },
  ];
  const [broken, good] = await offered(workbook, files);
  expect(broken?.problem).toEqual({ code: "crashed" });
  expect(good?.choices[0]).toBe("take");
});

it("of two files of a department the one that was saved later comes, wherever it stands", async () => {
  const workbook = await openFile(HALF_FILLED);
  const files = [3, 1, 2].map((saved) => ({
    name: `${saved}.xlsx`,
    bytes: submission("市民部", saved),
    saved,
  }));
  const offers = await offered(workbook, files);
  expect(offers.map(({ sameDepartment, choices }) => [sameDepartment, choices[0]])).toEqual([
    [undefined, "take"],
    ["3.xlsx", "skip"],
    ["3.xlsx", "skip"],
  ]);
});

it("both are kept where that is wanted", async () => {
  const workbook = await openFile(HALF_FILLED);
  const bytes = submission("総務部", 2);
  const { outcomes } = await takeIn(
    workbook.host,
    chosen(await offered(workbook, [{ name: "a.xlsx", bytes }]), "both"),
    OPTIONS,
  );
  expect(outcomes).toEqual([expect.objectContaining({ kind: "taken", sheets: ["総務部"], hidden: [] })]);
  expect(sheetsOf(workbook)).toEqual(["部の組織目標", "総務部"]);
});

it("a formula that has lost its sheet leaves the value that the file shows", async () => {
  const workbook = await openFile(HALF_FILLED);
  const bytes = submission("市民部", 1, {
    change: (xml) =>
      xml.replace(/<c r="G5"[^>]*>.*?<\/c>/, '<c r="G5" t="str"><f>基本情報!A1</f><v>市民課</v></c>'),
  });
  const { outcomes } = await takeIn(
    workbook.host,
    chosen(await offered(workbook, [{ name: "a.xlsx", bytes: withSheet(bytes, "基本情報") }])),
    OPTIONS,
  );
  expect(outcomes).toEqual([expect.objectContaining({ kind: "taken", replaced: 1 })]);
  const { engine } = workbook.session;
  const at = { row: 4, column: 6, rows: 1, columns: 1 };
  expect(engine.formulas(sheetId(workbook, "市民部"), at)).toEqual([["市民課"]]);
});

it("comments stay behind where this Excel does not take them in, and all else of the file comes", async () => {
  const workbook = await openFile(HALF_FILLED);
  const file = new ExcelJS.Workbook();
  await file.xlsx.load(new Uint8Array(submission("市民部", 1)).buffer);
  file.worksheets[0]!.getCell("B5").note = "要確認";
  const bytes = new Uint8Array(await file.xlsx.writeBuffer());
  const wanted = chosen(await offered(workbook, [{ name: "a.xlsx", bytes }]));
  const { outcomes } = await takeIn(workbook.host, wanted, OPTIONS);
  expect(outcomes).toEqual([
    expect.objectContaining({ kind: "taken", sheets: ["市民部"], bare: true, leftBehind: ["comment"] }),
  ]);
  const { forms } = await checkWorkbook(workbook.host);
  expect(forms.map(({ form }) => [form.department, form.items.length])).toContainEqual(["市民部", ITEMS]);
  // An Excel that takes everything in is given everything.
  const other = await openFile(HALF_FILLED, { insertsWhatLeadsAway: true });
  const whole = await takeIn(other.host, wanted, OPTIONS);
  expect(whole.outcomes).toEqual([expect.objectContaining({ bare: false })]);
});

it("of each file it is told what hung on its sheets and has not come: a picture, a table, or nothing", async () => {
  const workbook = await openFile(HALF_FILLED, { insertsWhatLeadsAway: true });
  const withExtras = async (
    department: string,
    add: (file: ExcelJS.Workbook, sheet: ExcelJS.Worksheet) => void,
  ) => {
    const file = new ExcelJS.Workbook();
    await file.xlsx.load(new Uint8Array(submission(department, 1)).buffer);
    add(file, file.worksheets[0]!);
    return { name: `${department}.xlsx`, bytes: new Uint8Array(await file.xlsx.writeBuffer()) };
  };
  const files = [
    await withExtras("市民部", (file, sheet) => {
      const base64 =
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
      sheet.addImage(file.addImage({ base64, extension: "png" }), "K2:L4");
    }),
    await withExtras("福祉部", (_, sheet) => {
      sheet.addTable({ name: "メモ表", ref: "N1", columns: [{ name: "項" }], rows: [["あ"]] });
      sheet.getCell("B5").note = "要確認";
    }),
    await withExtras("教育部", () => undefined),
  ];
  const { outcomes } = await takeIn(workbook.host, chosen(await offered(workbook, files)), OPTIONS);
  const left = (...leftBehind: string[]) => expect.objectContaining({ kind: "taken", leftBehind }) as unknown;
  expect(outcomes).toEqual([left("picture"), left("comment", "table"), left()]);
});

it("where Excel does not tell what has come, the file is taken in and nothing is said of it", async () => {
  const workbook = await openFile(HALF_FILLED, { insertsWhatLeadsAway: true });
  const [one] = chosen(await offered(workbook, [{ name: "a.xlsx", bytes: submission("市民部", 1) }]));
  const sheets = one!.submission.sheets.map((sheet) => ({
    ...sheet,
    attachments: { chart: 0, picture: 1, comment: 0, table: 0 },
  }));
  workbook.session.engine.attachments = () => {
    throw new Error("not known");
  };
  const wanted = [{ choice: "take", submission: { ...one!.submission, sheets } }] as const;
  const { outcomes } = await takeIn(workbook.host, wanted, OPTIONS);
  expect(outcomes).toEqual([expect.objectContaining({ kind: "taken", leftBehind: [] })]);
});

it("of 部 and 部 (2) in one file each gets its own department's name, where 部 comes as 部 (2)", async () => {
  const workbook = await openFile(HALF_FILLED);
  const file = new ExcelJS.Workbook();
  await file.xlsx.load(new Uint8Array(submission("市民部", 1, { sheetName: "部" })).buffer);
  const [first] = file.worksheets;
  const second = file.addWorksheet("部 (2)");
  first!.eachRow((row, number) =>
    row.eachCell((cell, column) => (second.getRow(number).getCell(column).value = cell.value)),
  );
  second.eachRow((row) =>
    row.eachCell((cell) => {
      if (cell.value === "市民部長") cell.value = "福祉部長";
    }),
  );
  const bytes = new Uint8Array(await file.xlsx.writeBuffer());
  workbook.session.engine.addSheet("部");
  const { outcomes } = await takeIn(
    workbook.host,
    chosen(await offered(workbook, [{ name: "a.xlsx", bytes }])),
    OPTIONS,
  );
  expect(outcomes).toEqual([expect.objectContaining({ kind: "taken", sheets: ["市民部", "福祉部"] })]);
  const forms = countedForms(await workbook.host.readWorkbook());
  expect(forms.map(({ sheetName, department }) => [sheetName, department])).toEqual(
    expect.arrayContaining([
      ["市民部", "市民部"],
      ["福祉部", "福祉部"],
    ]),
  );
});

it("a sheet that somebody has written on since stays when the taking in is undone, and is named", async () => {
  const workbook = await openFile(HALF_FILLED);
  const files = ["市民部", "福祉部"].map((name, index) => ({
    name: `${name}.xlsx`,
    bytes: submission(name, index),
  }));
  const { inverse } = await takeIn(workbook.host, chosen(await offered(workbook, files)), OPTIONS);
  type(workbook, "市民部", "J5", "電話で確認済み");
  const { kept } = await undo(workbook.host, inverse);
  expect(kept).toEqual([expect.objectContaining({ what: "sheet", sheetName: "市民部" })]);
  expect(sheetsOf(workbook)).toEqual(["部の組織目標", "市民部"]);
});

it("where the workbook cannot keep what a form is read by, its sheet goes again, and that is said", async () => {
  const workbook = await openFile(HALF_FILLED);
  const before = everything(workbook);
  const wanted = chosen(await offered(workbook, (await cityFiles()).slice(1, 2))).map((one) => {
    const key = formKey("columns", { sheetName: one.submission.sheets[0]!.from });
    return { ...one, submission: { ...one.submission, settings: { [key]: "{}" } } };
  });
  const apply = jest
    .fn((edits: readonly Edit[]) => workbook.host.apply(edits))
    .mockRejectedValueOnce(new Error("not kept"));
  await expect(takeIn({ ...workbook.host, apply }, wanted, OPTIONS)).rejects.toThrow("not kept");
  expect(apply).toHaveBeenCalledTimes(2);
  expect(everything(workbook)).toEqual(before);
});

it("what is stopped leaves the files before it, and the way back", async () => {
  const workbook = await openFile(HALF_FILLED);
  const before = everything(workbook);
  const files = ["市民部", "福祉部", "税務部"].map((name, index) => ({
    name,
    bytes: submission(name, index),
  }));
  const stop = new AbortController();
  const { outcomes, inverse } = await takeIn(workbook.host, chosen(await offered(workbook, files)), {
    ...OPTIONS,
    signal: stop.signal,
    onProgress: (done) => done === 1 && stop.abort(),
  });
  expect(outcomes.map(({ kind }) => kind)).toEqual(["taken", "stopped", "stopped"]);
  await undo(workbook.host, inverse);
  expect(everything(workbook)).toEqual(before);
});

describe.each([1, 2, 3, 4, 5, 6])("when Excel fails at round trip %d", (trip) => {
  it("the file is left out, and the others come", async () => {
    const workbook = await openFile(HALF_FILLED);
    const files = ["市民部", "福祉部"].map((name, index) => ({ name, bytes: submission(name, index) }));
    const wanted = chosen(await offered(workbook, files));
    const { host } = workbook;
    let calls = 0;
    const failing: typeof host = {
      ...host,
      takeIn: (file) => {
        calls += 1;
        if (calls !== 1) return host.takeIn(file);
        for (let skipped = 1; skipped < trip; skipped += 1) workbook.session.failNextBatch(NO_FAULT);
        workbook.session.failNextBatch({ code: "GeneralException" });
        return host.takeIn(file);
      },
    };
    const { outcomes, inverse } = await takeIn(failing, wanted, OPTIONS);
    expect(outcomes.map(({ kind }) => kind)).toContain("taken");
    const names = outcomes.flatMap((one) => (one.kind === "taken" ? one.sheets : []));
    expect(sheetsOf(workbook)).toEqual(["部の組織目標", ...names]);
    await undo(host, inverse);
    expect(sheetsOf(workbook)).toEqual(["部の組織目標"]);
  });
});

/** Behind all actions of a batch: it is none. */
const NO_FAULT = { code: "GeneralException", atAction: 1_000_000 };

it("sheets that have come although Excel answers with an error are there, and are named (office-js #3179)", async () => {
  const workbook = await openFile(HALF_FILLED);
  const wanted = chosen(await offered(workbook, [{ name: "a", bytes: submission("市民部", 1) }]));
  const { session } = workbook;
  const execute = session.execute.bind(session);
  session.execute = (body) => {
    const answer = execute(body);
    if (!body.includes("InsertWorksheetsFromBase64")) return answer;
    const error = { Code: "GeneralException", Message: "", Location: "", HttpStatusCode: 500 };
    return { text: JSON.stringify({ Results: [], Error: error }), refused: null };
  };
  const { outcomes } = await takeIn(workbook.host, wanted, OPTIONS);
  expect(outcomes).toEqual([expect.objectContaining({ kind: "taken", sheets: ["市民部"] })]);
});

it("of twenty departments and the year before, one trip looks and the summary has a row for each", async () => {
  const workbook = await openFile(HALF_FILLED);
  const files = DEPARTMENTS.slice(1).map((name, index) => ({ name, bytes: submission(name, index + 1) }));
  const before = DEPARTMENTS.map((name, index) => ({
    name: `${name} 令和3年度`,
    bytes: submission(name, index + 1, { year: "令和3年度" }),
  }));
  const trips = async () => {
    workbook.session.resetStatistics();
    await workbook.host.readWorkbook();
    return workbook.session.statistics.batches;
  };
  const alone = await trips();
  await takeIn(workbook.host, chosen(await offered(workbook, [...files, ...before])), OPTIONS);
  // The walk along the tabs is prepared for some more sheets than were there.
  await workbook.host.readWorkbook();
  expect(await trips()).toBeLessThanOrEqual(alone + 1);
  const snapshot = await workbook.host.readWorkbook();
  const { summary } = withSummary(localeOf("ja"));
  const { model, edits } = planSummary({ workbook: snapshot, forms: countedForms(snapshot), words: summary });
  expect(edits).toHaveLength(1);
  expect(model.departments).toHaveLength(20);
  expect(model.yearBefore?.forms).toHaveLength(20);
  expect(model.yearBefore?.missing).toEqual([]);
  expect(model.figures.total).toBe(20 * ITEMS);
});
