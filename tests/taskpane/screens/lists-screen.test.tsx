/**
 * @jest-environment jsdom
 */
import "@testing-library/jest-dom";
import { act, screen, waitFor, within } from "@testing-library/react";
import { FakeHost } from "../../support/pane/fake-host";
import {
  CATEGORY,
  completeItem,
  FIRST_ITEM_ROW,
  goalSheet,
  RATING,
  workbookOf,
} from "../../support/workbooks/goal-workbook";
import { renderPane } from "../../support/pane/render-pane";

async function open(type: (host: FakeHost) => void = () => undefined) {
  const host = new FakeHost(workbookOf([goalSheet({ items: [1, 2, 3].map(completeItem) })]));
  type(host);
  const pane = renderPane(host);
  await pane.connect();
  return { ...pane, host };
}

async function openLists(type?: (host: FakeHost) => void) {
  const pane = await open(type);
  await pane.user.click(screen.getByRole("button", { name: "その他" }));
  await pane.user.click(screen.getByRole("menuitem", { name: "選択肢の編集" }));
  await screen.findByRole("button", { name: "保存" });
  return pane;
}

const ratings = () => within(screen.getByRole("region", { name: "達成状況" }));
const categories = () => within(screen.getByRole("region", { name: "計画・方針等の分類" }));
const labels = (list: ReturnType<typeof ratings>) =>
  list.getAllByRole("textbox", { name: /^選択肢/ }).map((input) => (input as HTMLInputElement).value);
const storedIn = ({ workbook }: FakeHost) => {
  const text = workbook.settings["lists:organizational-goals:2022"];
  return text === undefined
    ? null
    : (JSON.parse(text) as { categories: string[]; scale: { label: string }[] });
};

describe("選択肢の編集", () => {
  it("shows the lists of the form that is shown, and saves a new one for its year", async () => {
    const { user, host } = await openLists();
    expect(labels(categories())).toEqual(["施政方針", "ビジョン", "その他"]);
    expect(labels(ratings())).toEqual(["高度に達成した", "ほぼ達成した", "ほとんど未達成だった"]);
    expect(screen.getByRole("combobox", { name: "対象の年度" })).toHaveDisplayValue("令和4年度から");
    expect(screen.getByRole("button", { name: "保存" })).toHaveAttribute("aria-disabled", "true");
    await user.click(categories().getByRole("button", { name: "計画・方針等の分類を追加" }));
    expect(categories().getByRole("textbox", { name: "選択肢4" })).toHaveFocus();
    await user.keyboard("総合計画{Enter}");
    await waitFor(() =>
      expect(storedIn(host)?.categories).toEqual(["施政方針", "ビジョン", "その他", "総合計画"]),
    );
    expect(await screen.findByText("このブックで変更した選択肢です。")).toBeVisible();
  });

  it("moves a value by button and keyboard: the focus goes with it, and it is said", async () => {
    const { user } = await openLists();
    const up = categories().getByRole("button", { name: "「その他」を上へ" });
    act(() => up.focus());
    await user.keyboard("{Enter}");
    expect(labels(categories())).toEqual(["施政方針", "その他", "ビジョン"]);
    expect(categories().getByRole("button", { name: "「その他」を上へ" })).toHaveFocus();
    expect(screen.getByText("「その他」を2番目に移しました。")).toBeInTheDocument();
    await user.keyboard("{Enter}{Enter}");
    expect(labels(categories())).toEqual(["その他", "施政方針", "ビジョン"]);
  });

  it("says at the field what is wrong, and saves nothing", async () => {
    const { user, host } = await openLists();
    const first = ratings().getByRole("textbox", { name: "選択肢1" });
    await user.clear(first);
    await user.type(categories().getByRole("textbox", { name: "選択肢1" }), "{Control>}a{/Control}その他");
    await user.clear(categories().getByRole("textbox", { name: "選択肢1" }));
    await user.type(categories().getByRole("textbox", { name: "選択肢1" }), "その他");
    await user.click(screen.getByRole("button", { name: "保存" }));
    expect(first).toHaveAccessibleDescription("選択肢を入力してください。");
    expect(categories().getByRole("textbox", { name: "選択肢3" })).toHaveAccessibleDescription(
      "「その他」がほかにもあります。別の言葉にしてください。",
    );
    expect(first).toHaveAttribute("aria-invalid", "true");
    expect(host.applied).toEqual([]);
  });

  it("says first which values are in use, and takes the cells of a renamed one along", async () => {
    const { user, host } = await openLists();
    const second = ratings().getByRole("textbox", { name: "選択肢2" });
    await user.clear(second);
    await user.type(second, "達成した");
    await user.click(screen.getByRole("button", { name: "保存" }));
    expect(await screen.findByRole("heading", { name: "使われている値があります" })).toHaveFocus();
    expect(host.applied).toEqual([]);
    expect(screen.getByRole("combobox", { name: "「ほぼ達成した」3か所" })).toHaveDisplayValue(
      "「達成した」に書き換える",
    );
    await user.click(screen.getByRole("button", { name: "変更する" }));
    await screen.findByRole("button", { name: "標準の選択肢に戻す" });
    const { values } = host.workbook.sheets[0]!;
    expect(values.slice(FIRST_ITEM_ROW).map((row) => row[RATING])).toEqual([
      "達成した",
      "達成した",
      "達成した",
    ]);
    await user.click(screen.getByRole("button", { name: "戻る" }));
    await user.click(screen.getByRole("button", { name: "元に戻す：選択肢の変更" }));
    await waitFor(() => expect(host.workbook.settings).toEqual({}));
    expect(host.workbook.sheets[0]!.values[FIRST_ITEM_ROW]![RATING]).toBe("ほぼ達成した");
  });

  it.each<[string, (user: Awaited<ReturnType<typeof openLists>>["user"]) => Promise<void>, string]>([
    [
      "leaves the cells when that is chosen",
      (user) => user.selectOptions(screen.getByRole("combobox", { name: /^「ほぼ/ }), "そのままにする"),
      "変更する",
    ],
    ["does nothing when it is given up", () => Promise.resolve(), "キャンセル"],
  ])("%s", async (_name, choose, button) => {
    const { user, host } = await openLists();
    await user.click(ratings().getByRole("button", { name: "「ほぼ達成した」を削除" }));
    await user.click(screen.getByRole("button", { name: "保存" }));
    await screen.findByRole("heading", { name: "使われている値があります" });
    await choose(user);
    await user.click(screen.getByRole("button", { name: button }));
    await screen.findByRole("button", { name: "保存" });
    expect(host.workbook.sheets[0]!.values[FIRST_ITEM_ROW]![RATING]).toBe("ほぼ達成した");
    expect(storedIn(host) === null).toBe(button === "キャンセル");
  });

  it("goes back to the usual lists", async () => {
    const { user, host } = await openLists();
    await user.click(categories().getByRole("button", { name: "「ビジョン」を削除" }));
    await user.click(screen.getByRole("button", { name: "保存" }));
    await user.click(await screen.findByRole("button", { name: "標準の選択肢に戻す" }));
    await waitFor(() => expect(host.workbook.settings).toEqual({}));
    await waitFor(() => expect(labels(categories())).toEqual(["施政方針", "ビジョン", "その他"]));
  });

  it.each([
    ["a text file", "番号,実施項目", "選択肢のファイルではありません"],
    [
      "a newer version",
      '{"format":"soshiki-mokuhyo-lists","version":9,"lists":[]}',
      "新しい版の組織目標アシスト",
    ],
  ])("refuses %s in plain words, and changes nothing", async (_name, text, said) => {
    const { user, host } = await openLists();
    const picker = screen.getAllByLabelText("ファイルから読み込む").find((one) => one.matches("input"))!;
    // This DOM's files cannot be read as text.
    const file = new File([text], "a.json", { type: "application/json" });
    await user.upload(picker, Object.assign(file, { text: () => Promise.resolve(text) }));
    expect(await screen.findByText(new RegExp(said))).toBeVisible();
    expect(host.applied).toEqual([]);
  });
});

describe("a finding's own menu", () => {
  const wrong = (host: FakeHost) => {
    host.type("{1}", FIRST_ITEM_ROW, CATEGORY, "総合計画");
    host.type("{1}", FIRST_ITEM_ROW + 1, RATING, "△");
    host.type("{1}", FIRST_ITEM_ROW + 2, 5, "そのうち");
  };

  it("adds a category to its list: the finding is gone, and comes back with 元に戻す", async () => {
    const { user, host } = await open(wrong);
    await user.click(screen.getByRole("button", { name: "入力チェック" }));
    await user.click(screen.getByRole("button", { name: /^ほかの操作：C6/ }));
    await user.click(screen.getByRole("menuitem", { name: "「総合計画」を選択肢に加える" }));
    await waitFor(() => expect(screen.queryByRole("button", { name: /^要修正 C6/ })).not.toBeInTheDocument());
    expect(storedIn(host)?.categories).toEqual(["施政方針", "ビジョン", "その他", "総合計画"]);
    await user.click(screen.getByRole("button", { name: "元に戻す：選択肢の変更" }));
    expect(await screen.findByRole("button", { name: /^要修正 C6/ })).toBeVisible();
  });

  it("adds a level with its outcome, or as another spelling of a level", async () => {
    const { user, host } = await open(wrong);
    await user.click(screen.getByRole("button", { name: "入力チェック" }));
    await user.click(screen.getByRole("button", { name: /^ほかの操作：H7/ }));
    await user.click(screen.getByRole("menuitem", { name: "集計では「一部達成」" }));
    await waitFor(() =>
      expect(storedIn(host)?.scale.map(({ label }) => label)).toEqual([
        "高度に達成した",
        "ほぼ達成した",
        "△",
        "ほとんど未達成だった",
      ]),
    );
    await user.click(screen.getByRole("button", { name: "元に戻す：選択肢の変更" }));
    await user.click(await screen.findByRole("button", { name: /^ほかの操作：H7/ }));
    await user.click(screen.getByRole("menuitem", { name: "「ほぼ達成した」と同じ" }));
    await waitFor(() =>
      expect(storedIn(host)?.scale[1]).toMatchObject({ label: "ほぼ達成した", spellings: ["△"] }),
    );
  });

  it("dismisses advice with a reason; it is counted, listed and brought back; an error has no such item", async () => {
    const { user, host } = await open(wrong);
    await user.click(screen.getByRole("button", { name: "入力チェック" }));
    await user.click(screen.getByRole("button", { name: /^ほかの操作：C6/ }));
    expect(screen.queryByRole("menuitem", { name: "この指摘を除外する…" })).not.toBeInTheDocument();
    await user.keyboard("{Escape}");
    await user.click(screen.getByRole("button", { name: /^書き方のヒント/ }));
    await user.click(await screen.findByRole("button", { name: /^ほかの操作：F8/ }));
    await user.click(screen.getByRole("menuitem", { name: "この指摘を除外する…" }));
    const dialog = within(await screen.findByRole("dialog", { name: "指摘を除外する" }));
    await user.click(dialog.getByRole("button", { name: "除外する" }));
    expect(dialog.getByText("理由を入力してください。")).toBeVisible();
    await user.click(dialog.getByRole("button", { name: "担当課に確認済み" }));
    await user.click(dialog.getByRole("button", { name: "除外する" }));
    await user.click(await screen.findByRole("button", { name: "除外した指摘 1件" }));
    expect(await screen.findByText("理由：担当課に確認済み")).toBeVisible();
    await user.click(screen.getByRole("button", { name: /^除外を取り消す：F8/ }));
    expect(await screen.findByText("除外した指摘はありません。")).toBeVisible();
    expect(host.workbook.settings).toEqual({});
  });
});
