/** What the notice says after an undo that left a person's own changes as they are. */
import type { KeptPlace } from "../../../src/workbook/edit";
import { parseAddress } from "../../../src/cells/geometry";
import { localeOf } from "../../../src/locales";
import { INITIAL_STATE } from "../../../src/taskpane/store/pane-state";
import { noticeWords } from "../../../src/taskpane/words";

const kept = (what: KeptPlace["what"], address: string, sheetName = "部の組織目標"): KeptPlace => ({
  sheet: "1",
  sheetName,
  what,
  area: parseAddress(address),
});

const said = (language: "ja" | "en", places: readonly KeptPlace[]) =>
  noticeWords(
    localeOf(language),
    { kind: "undone", step: { kind: "dropdowns" }, kept: places },
    INITIAL_STATE,
  );

describe("after an undo", () => {
  it.each([
    ["nothing was changed meanwhile", [], "「プルダウン設定」を元に戻しました。"],
    [
      "a cell was changed",
      [kept("content", "H12")],
      "「プルダウン設定」を元に戻しました。「部の組織目標」のH12は、そのあとに書き換えられていたため、今のままにしました。",
    ],
    [
      "more cells were changed than one sentence can name",
      ["H12", "H13", "H15", "H16", "H20"].map((address) => kept("content", address)),
      "「プルダウン設定」を元に戻しました。「部の組織目標」のH12、「部の組織目標」のH13、「部の組織目標」のH15 ほか2か所は、そのあとに書き換えられていたため、今のままにしました。",
    ],
    [
      "a rule was changed and a sheet was written on",
      [kept("rule", "H7:H8"), kept("sheet", "Z50", "達成状況集計")],
      "「プルダウン設定」を元に戻しました。「達成状況集計」は、書き込みがあるため残しました。「部の組織目標」のH7:H8の入力規則は、そのあとに変えられていたため、今のままにしました。",
    ],
  ])("%s: that is said", (_what, places, sentence) => {
    expect(said("ja", places)).toBe(sentence);
  });

  it("the English words name the cell and the sheet too", () => {
    expect(said("en", [kept("content", "H12")])).toContain(
      "Changed since then, and kept as now: H12 on “部の組織目標”.",
    );
  });
});
