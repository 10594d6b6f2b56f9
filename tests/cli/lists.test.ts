/** A workbook with lists of its own through the whole command: reopened, and with its custom XML parts stripped. */
import { changeLists } from "../../src/actions/lists";
import { DEFINITIONS } from "../../src/form/definition/built-in";
import { listsOf } from "../../src/form/definition/lists";
import {
  check,
  onlyForm,
  readWorkbook,
  sheetOf,
  summaryCounts,
  temporaryFolder,
  write,
} from "../support/headless";
import { withoutXmlParts } from "../support/workbooks/saved-workbook";
import { closeAll, COMPLETE, openFile } from "../support/standin";

afterEach(closeAll);
const folder = temporaryFolder();

const usual = listsOf(DEFINITIONS[0]!);
/** その他 has gone, and the second level has another name. */
const LISTS = {
  categories: ["施政方針", "ビジョン"],
  scale: usual.scale.map((level) =>
    level.label === "ほぼ達成した" ? { ...level, label: "達成した" } : level,
  ),
};

async function edited(fiscalYear: number): Promise<Uint8Array> {
  const workbook = await openFile(COMPLETE);
  const changes = [{ definition: "organizational-goals", fiscalYear, lists: LISTS }];
  await changeLists(workbook.host, changes, [{ list: "rating", from: "ほぼ達成した", to: "達成した" }]);
  return workbook.save();
}

it.each<[string, (bytes: Uint8Array) => Uint8Array]>([
  ["reopened", (bytes) => bytes],
  ["after its custom XML parts were stripped", withoutXmlParts],
])("%s, it is checked, counted and summed up by its own lists", async (name, pass) => {
  const file = write(folder, `${name}.xlsx`, pass(await edited(2022)));
  const { report, status, messages } = await check("--summary", "--out", `${folder}/out`, file);
  const form = onlyForm({ report, status, messages });
  expect(status).toBe(1);
  const wrong = form.findings.filter(({ severity }) => severity === "error");
  expect(new Set(wrong.map(({ code, role }) => `${code} ${role}`))).toEqual(
    new Set(["not-in-list category"]),
  );
  expect(wrong).toHaveLength(14);
  expect(form.tally.byRating.map(({ label, count }) => [label, count])).toEqual([
    ["高度に達成した", 6],
    ["達成した", 13],
    ["ほとんど未達成だった", 1],
  ]);
  const summary = sheetOf(await readWorkbook(`${folder}/out/${name}.xlsx`), "達成状況集計");
  expect(summaryCounts(summary)).toMatchObject({ 達成した: 13, リスト外: 0, 合計: 20 });
});

it("lists of a later year leave it as it was", async () => {
  const file = write(folder, "later.xlsx", await edited(2023));
  const form = onlyForm(await check(file));
  expect(form.tally.byRating.map(({ label }) => label)).toEqual(usual.scale.map(({ label }) => label));
});

it("lists that cannot be read are said, and the usual ones taken", async () => {
  const workbook = await openFile(COMPLETE);
  const settings = { "lists:organizational-goals:2022": "{}" };
  await workbook.host.apply([{ kind: "setSettings", settings, listSheet: null }]);
  const file = write(folder, "damaged.xlsx", workbook.save());
  const answer = await check(file);
  expect(onlyForm(answer).tally.byRating.map(({ count }) => count)).toEqual([6, 13, 1]);
  expect(answer.messages).toEqual([expect.stringContaining("保存された選択肢を読み取れない")]);
});
