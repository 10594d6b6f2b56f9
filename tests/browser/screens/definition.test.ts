/** 様式の定義: a form that nobody knows, defined from its header row, used, saved as a file and opened elsewhere. */
import { Workbook } from "exceljs";
import { bytesOf, type Desk } from "../../../src/tools/screenshots/desk";
import { changedSample, type OwnFile } from "../support/own-files";
import { siteForTests } from "../support/site";

const site = siteForTests();

const HEADINGS = [
  "施策番号",
  "約束すること",
  "たどり着く姿",
  "手だて",
  "終える月",
  "受け持ち",
  "点検結果",
  "かかるお金",
];

/** A form with words of its own, in whose item 2 a cell is blank. */
async function promises(name: string, department: string): Promise<OwnFile> {
  const workbook = new Workbook();
  workbook
    .addWorksheet("くらし")
    .addRows([
      ["令和8年度 くらしの約束"],
      ["部名", department],
      [],
      HEADINGS,
      [
        1,
        "子どもの医療費の手続をわかりやすくする",
        "手引を1冊作る",
        "案内文を見直す",
        "9月末",
        "市民課",
        "よくできた",
        120,
      ],
      [2, "ごみの分け方の説明会を各地区で開催する", "12回開く", "", "年度末", "環境課", "まだまだ", 80],
      [
        3,
        "公園の遊具をすべて点検して公表する",
        "40か所を点検",
        "業者に頼む",
        "12月",
        "公園課",
        "よくできた",
        300,
      ],
      [
        4,
        "窓口の待ち時間を毎月測って貼り出す",
        "15分以内",
        "番号札を使う",
        "年度末",
        "市民課",
        "まだまだ",
        50,
      ],
    ]);
  return { name, buffer: Buffer.from(await workbook.xlsx.writeBuffer()) };
}

async function openScreen(desk: Desk): Promise<void> {
  await desk.button("その他").click();
  await desk.pane.getByRole("menuitem", { name: "様式の定義" }).click();
  await desk.button("選択中の行を見出しとして作る").waitFor();
}

const role = (desk: Desk, heading: string) =>
  desk.pane.getByRole("listitem", { name: heading, exact: true }).getByRole("combobox", { name: "役割" });

test("an unknown form is defined by mouse, checked, given dropdowns and summed up; its file does the same in the next workbook", async () => {
  const desk = await site.open();
  await desk.open(await promises("市民部.xlsx", "市民部"));
  await desk.press("入力チェック", "組織目標の表が見つかりません");
  await openScreen(desk);
  await desk.goTo("C4");
  await desk.button("選択中の行を見出しとして作る").click();
  await desk.pane.getByRole("heading", { name: "「くらしの約束」の定義" }).waitFor();
  expect(await role(desk, "施策番号").inputValue()).toBe("number");
  expect(await role(desk, "点検結果").inputValue()).toBe("rating");
  expect(await role(desk, "かかるお金").inputValue()).toBe("own:number");
  for (const [heading, use] of [
    ["約束すること", "item"],
    ["たどり着く姿", "level"],
    ["手だて", "method"],
    ["終える月", "deadline"],
    ["受け持ち", "owner"],
  ] as const) {
    await role(desk, heading).selectOption(use);
  }
  await desk.pane.getByText("8列、4項目を読み取りました", { exact: false }).waitFor();
  await desk.pane.getByRole("combobox", { name: "部の名前の場所" }).selectOption("ラベルの右");
  await desk.pane.getByRole("textbox", { name: "ラベル", exact: true }).fill("部名");
  await desk.pane.getByText("部：市民部、年度：令和8年度", { exact: false }).waitFor();
  await desk.press("このブックに保存", "様式の定義をこのブックに保存し、チェックし直しました");

  await desk.button("「くらしの約束」を編集").click();
  await desk.button("ファイルに保存").click();
  const coming = desk.page.waitForEvent("download");
  await desk.pane.getByRole("link", { name: "ファイルを保存" }).click();
  const download = await coming;
  expect(download.suggestedFilename()).toBe("様式の定義_くらしの約束.json");
  const buffer = await bytesOf(download);
  await desk.button("キャンセル").click();
  await desk.button("戻る").click();

  await desk.press("入力チェック", "27 / 28 記入済み");
  await desk.finding("D6(手だて)").waitFor();
  await desk.press("プルダウン設定", "プルダウンを設定しました");
  await desk.goTo("G5");
  await desk.listButton.click();
  await desk.option("まだまだ").waitFor();
  await desk.page.keyboard.press("Escape");
  await desk.press("集計シート作成", "「達成状況集計」を作成しました");

  const other = await site.open();
  await other.open(await promises("環境部.xlsx", "環境部"));
  await openScreen(other);
  const choose = async (name: string, content: Buffer) => {
    const asked = other.page.waitForEvent("filechooser");
    await other.button("ファイルを開く").click();
    await (await asked).setFiles({ name, mimeType: "application/json", buffer: content });
  };
  await choose("名簿.json", Buffer.from("番号,実施項目"));
  await other.pane.getByText("様式の定義のファイルではありません", { exact: false }).waitFor();
  await choose("新しい.json", Buffer.from(buffer.toString("utf8").replace('"version": 1', '"version": 9')));
  await other.pane.getByText("新しい版の組織目標アシスト", { exact: false }).waitFor();
  await choose(
    "壊れた.json",
    Buffer.from(buffer.toString("utf8").replace('"role": "item"', '"role": "goal"')),
  );
  await other.pane.getByText("「goal」は使えません", { exact: false }).waitFor();
  await choose("様式の定義.json", buffer);
  await other.pane.getByText("部：環境部、年度：令和8年度", { exact: false }).waitFor();
  await other.press("このブックに保存", "チェックし直しました");
  await other.button("戻る").click();
  await other.press("入力チェック", "27 / 28 記入済み");
  await other.press(/^元に戻す/, "「様式の定義の変更」を元に戻しました");
  await other.pane.getByRole("heading", { name: "組織目標の表が見つかりません" }).waitFor();
});

test("the same by keyboard alone; what is not right is said at the field that then has the focus", async () => {
  const desk = await site.open();
  await desk.open(await promises("市民部.xlsx", "市民部"));
  await desk.goTo("B4");
  const { keyboard } = desk.page;
  await desk.button("その他").focus();
  await keyboard.press("Enter");
  await desk.pane.getByRole("menuitem", { name: "様式の定義" }).focus();
  await keyboard.press("Enter");
  await desk.button("選択中の行を見出しとして作る").focus();
  await keyboard.press("Enter");
  await desk.pane.getByRole("heading", { name: "「くらしの約束」の定義" }).waitFor();
  const name = desk.pane.getByRole("textbox", { name: "様式の名前" });
  await name.focus();
  await keyboard.press("Control+A");
  await keyboard.press("Delete");
  await keyboard.press("Enter");
  await desk.pane.getByText("空欄です。入力してください。").waitFor();
  expect(await name.evaluate((input) => input === document.activeElement)).toBe(true);
  await keyboard.type("約束の表");
  for (const [heading, use] of [
    ["約束すること", "item"],
    ["手だて", "method"],
  ] as const) {
    await role(desk, heading).focus();
    for (let tries = 0; tries < 20 && (await role(desk, heading).inputValue()) !== use; tries += 1) {
      await keyboard.press("ArrowUp");
    }
    expect(await role(desk, heading).inputValue()).toBe(use);
  }
  await name.focus();
  await keyboard.press("Enter");
  await desk.told.filter({ hasText: "様式の定義をこのブックに保存し" }).waitFor();
  await desk.ready();
  await desk.button("戻る").focus();
  await keyboard.press("Enter");
  await desk.button("入力チェック").focus();
  await keyboard.press("Enter");
  await desk.finding("D6(手だて)").waitFor();
});

test("a form that is left out as an old copy says why, and is counted when the person says so", async () => {
  const desk = await site.open();
  await desk.open(
    await changedSample("二枚.xlsx", (sheet) => {
      const copy = sheet.workbook.addWorksheet("旧_部の組織目標");
      copy.model = { ...sheet.model, name: "旧_部の組織目標", id: copy.id };
    }),
  );
  await desk.tab("旧_部の組織目標").click();
  await desk.pane.getByText("古い版のシートのため、チェックと集計に含めていません。").waitFor();
  await desk.press("この様式も含める", "この様式も、チェックと集計に含めるようにしました");
  await desk.press("入力チェック", "163 / 163");
  await desk.press(/^元に戻す：様式を含めること/, "元に戻しました");
  await desk.pane.getByText("古い版のシートのため、チェックと集計に含めていません。").waitFor();
});
