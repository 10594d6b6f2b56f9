/** Excel's one word for "no" taken apart: which sheet, which file, or whose right. */
import { errorSentence } from "../../../src/actions/error-sentence";
import { setDropdowns } from "../../../src/actions/dropdowns";
import { buildSummary } from "../../../src/actions/summary/summary";
import type { OpenWorkbook } from "../../../src/cli/standin-excel";
import { localeOf } from "../../../src/locales";
import { closeAll, everything, openFile, sheetId, THREE_DEPARTMENTS } from "../../support/standin";

const ja = localeOf("ja-JP");
const en = localeOf("en-US");

afterEach(closeAll);

const dropdowns = ({ host }: OpenWorkbook) => setDropdowns(host, ja);
const summary = ({ host }: OpenWorkbook) => buildSummary(host, ja);
const protect = (workbook: OpenWorkbook, ...names: string[]) =>
  names.forEach((name) => workbook.session.engine.protect(sheetId(workbook, name), true));

const DENIALS: readonly [
  name: string,
  deny: (workbook: OpenWorkbook) => void,
  action: (workbook: OpenWorkbook) => Promise<unknown>,
  japanese: RegExp,
  english: RegExp,
][] = [
  [
    "one protected sheet among several is named",
    (workbook) => protect(workbook, "市民部"),
    dropdowns,
    /^「市民部」が保護されているため/,
    /^“市民部” is protected/,
  ],
  [
    "and so are two",
    (workbook) => protect(workbook, "総務部", "市民部"),
    dropdowns,
    /^「総務部」「市民部」が保護されているため/,
    /^“総務部”, “市民部” are protected/,
  ],
  [
    "a read-only file, whatever is protected in it",
    (workbook) => {
      protect(workbook, "市民部");
      Object.assign(workbook.session, { readOnly: true });
      workbook.session.temper = { ...workbook.session.temper, platform: "web" };
    },
    dropdowns,
    /^このファイルは読み取り専用のため/,
    /^This file is read-only/,
  ],
  [
    "a protected structure, when a sheet is to be added",
    (workbook) => void Object.assign(workbook.session, { structureProtected: true }),
    summary,
    /^ブックの構成が保護されているため/,
    /^The workbook’s structure is protected/,
  ],
  [
    "a person who may not change what is not protected",
    // The reading goes well; the writing is refused, then what is looked up is answered.
    (workbook) => failWriting(workbook, 1),
    dropdowns,
    /^このブックを変更する権限がないため/,
    /^You may not change this workbook/,
  ],
  [
    "only that something is protected, where Excel says no to that question too",
    (workbook) => failWriting(workbook, Infinity),
    dropdowns,
    /^シートが保護されているため/,
    /^The sheet is protected/,
  ],
];

/** Refuses so many batches from the writing on: before it come two to read and one to look. */
function failWriting({ session }: OpenWorkbook, batches: number): void {
  const execute = session.execute.bind(session);
  let calls = 0;
  session.execute = (body) => {
    calls += 1;
    if (calls > 3 && calls <= 3 + batches) session.failNextBatch({ code: "AccessDenied" });
    return execute(body);
  };
}

describe("a change that Excel denies", () => {
  it.each(DENIALS)("says why: %s", async (_, deny, action, japanese, english) => {
    const workbook = await openFile(THREE_DEPARTMENTS);
    deny(workbook);
    const before = everything(workbook);
    const error: unknown = await action(workbook).then(
      () => null,
      (thrown: unknown) => thrown,
    );
    expect(errorSentence(ja, error)).toMatch(japanese);
    expect(errorSentence(en, error)).toMatch(english);
    expect(everything(workbook)).toEqual(before);
  });
});
