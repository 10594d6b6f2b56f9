/** The screen behind その他 > 比較・来年度・公表. */
import { comparison } from "../sheets/comparison";
import { chosenFile } from "./chosen-file";

export const compiling = {
  compare: {
    heading: "前回との比較",
    intro:
      "前回の提出・期首・前年度のブックと比べ、項目の追加・削除、文と評価の変更を示します。ファイルは読み取るだけで、外には送りません。",
    choose: "前のブックを選ぶ",
    sheet: "このブックのシートと比べる",
    noSheet: "シートを選んでください",
    reading: "読み取っています…",
    problem: chosenFile,
    counts: comparison.counts,
    figures: (counts: readonly string[]) => counts.join("、"),
    of: (heading: string) => `${heading}：`,
    title: (department: string, before: string) => `${department}(前：${before})`,
    none: comparison.none,
    onlyBefore: (departments: readonly string[]) => `前のブックだけにある様式：${departments.join("、")}`,
    onlyAfter: (departments: readonly string[]) => `前のブックにない様式：${departments.join("、")}`,
    nothing: "比べられる様式がありません。部の名前(職名)が同じか、確かめてください。",
    number: (number: string) => `No.${number}`,
    kinds: comparison.kinds,
    header: comparison.header,
    blank: comparison.blank,
    gone: "消えた文",
    added: "加わった文",
    more: (count: number) => `ほか${count}件は、シートに書き出すと見られます。`,
    write: "「変更一覧」のシートを作る",
  },
  nextYear: {
    heading: "来年度の様式",
    intro:
      "このブックの様式を、来年度の様式にします。年度を1つ進め、作成日と評価・理由を消します。今年度のものを残すには、下の欄を選ぶか、別名で保存したブックで行ってください。",
    items: "項目",
    kept: {
      all: "すべての項目を残す",
      notMet: "達成できなかった項目と、評価のない項目だけを残す",
      none: "項目を残さない(番号だけ残す)",
      chosen: "残す項目を選ぶ",
    },
    itemsOf: (sheet: string) => `「${sheet}」の残す項目`,
    item: (number: number, name: string) => `${number}. ${name === "" ? "(実施項目が空欄)" : name}`,
    beside: "今年度のシートを残し、隣に写しのシートを作る",
    askBeside:
      "今年度のシートはそのままにして、来年度の様式のシートを隣に作ります。よろしいですか。(「元に戻す」で戻せます)",
    confirmBeside: "シートを作る",
    make: "来年度の様式にする…",
    ask: "すべての様式を来年度のものに書き換えます。よろしいですか。(「元に戻す」で戻せます)",
    confirm: "書き換える",
    cancel: "キャンセル",
    done: (moved: number, cleared: number) =>
      `${moved}か所の年度・日付を進め、${cleared}か所を空欄にしました。`,
    notMoved: "次のセルは、そのままにしました。必要なら直してください。",
    cell: (sheet: string, address: string, why: "year" | "formula") =>
      `「${sheet}」の${address}：${why === "year" ? "年が書かれています" : "数式です"}`,
    withoutYear: (sheets: readonly string[]) =>
      `年度を読み取れないため、年度は進めていません：${sheets.join("、")}`,
    more: (count: number) => `ほか${count}か所`,
  },
  publish: {
    heading: "公表用のファイル",
    intro:
      "項目と集計の CSV(総務省の「機械判読可能なデータの表記方法」に合わせたもの)と、読み上げや印刷に対応したページ(HTML)を作ります。氏名は入りません。ブックは変わりません。",
    make: "公表用のファイルを作る",
    save: (name: string) => `${name} を保存`,
    text: (name: string) => `${name} の中身`,
    blocked: "保存できないときは、コピーして、メモ帳などで UTF-8(BOM 付き)で保存してください。",
    copy: "コピー",
    copied: "コピーしました。",
    notCopied: "コピーできませんでした。選んである文を、Ctrl+C でコピーしてください。",
  },
};
