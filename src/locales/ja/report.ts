/** The readable report of the headless check, its messages, and its --help. */
import { lostKinds } from "./lost-kinds";

export const report = {
  usage: {
    headings: { "Usage:": "使い方:", "Arguments:": "引数:", "Options:": "オプション:" } as Record<
      string,
      string
    >,
    placeholders: {
      files: "ファイル.xlsx",
      options: "オプション",
      out: "フォルダー",
      list: "一覧",
      count: "数",
      earlier: "前.xlsx",
      definition: "ファイル.json",
    },
    description: "組織目標展開整理表のブックを、Excel なしで確認します。入力ファイルには書き込みません。",
    files: "確認するブック(.xlsx)、またはブックのあるフォルダー",
    json: "結果を JSON で標準出力に書きます",
    phase:
      "期首(planning)、中間(interim)、期末(evaluation)のどれとして確認するかを指定します。省略時は自動で判断します",
    definition: "様式の定義のファイルを、標準の様式より先に当てはめます。何度でも指定できます",
    fix: "選ぶ必要のない直しを、すべて行います",
    dropdowns: "分類と達成状況にプルダウンを設定します",
    selfCheck: "シート「記入状況」(式で調べる表)を作成または更新し、プルダウンと色も付けます",
    removeSelfCheck: "シート「記入状況」と色を取り除きます",
    blankForms:
      "配布用の様式を作ります(記入内容を消し、「記入状況」を付けます。ファイルがなければ、--definition の定義か内蔵の様式から作ります。--out が .zip で終われば、1 つの zip にします)",
    departments: "部の名前を 1 行に 1 つ書いたファイル。部ごとに 1 ブックを作ります",
    departmentsAlone: "--departments は、--blank-forms といっしょに使います。",
    protect: "配布用の様式のシートを保護します(記入する欄のほかは変えられません。パスワードはありません)",
    protectAlone: "--protect は、--blank-forms といっしょに使います。",
    oneDefinition: "--blank-forms で様式を作る定義のファイルは、1 つだけ指定してください。",
    missingDepartments: "--departments には、部の名前を書いたファイルを指定してください。",
    noDepartments: (file: string) => `部の名前を読めませんでした(${file})。1 行に 1 つ書いてください。`,
    oneForm: "--blank-forms に指定できる様式は、1 ファイルです。",
    makeOrRemove: "--self-check と --remove-self-check は、いっしょに使えません。",
    summary: "シート「達成状況集計」を作成または更新します。複数のブックなら全体の集計も作ります",
    forget: "公表用に、この機能がブックに保存した設定(除外の理由など)を消します",
    out: "変更したブックの保存先のフォルダー",
    nextYear:
      "来年度の様式にします(年度を1つ進め、作成日と評価・理由を消します。項目は残ります)。進めなかった年は、メッセージで示します",
    publish:
      "公表用のファイル(項目と集計の CSV、読みやすいページ HTML)を、このフォルダーに作ります。氏名は入りません",
    missingPublish: "--publish のあとに、公表用のファイルを作るフォルダーを指定してください。",
    publishUnwritable: (folder: string) => `公表用のファイルを作るフォルダーに書き込めません(${folder})。`,
    compare:
      "前のブック(前回の提出、期首、前年度など)と比べ、項目の追加・削除・文の変更・評価の変更を示します。--out があれば、シート「変更一覧」も作ります",
    missingCompare: "--compare のあとに、前のブックを指定してください。",
    merge: "ブックの代わりに、別々に確認した結果の JSON ファイルを、1 つにまとめます",
    mergeAlone: "--merge といっしょに使えるのは、--json だけです。",
    mergeUnreadable: (file: string) => `確認の結果のファイルを読み取れません(${file})。`,
    mergeRefused: (file: string) => `${file} は、--json で保存した確認の結果ではありません。`,
    jobs: "同時に確認するファイルの数。省略時は、この機械の CPU の数です",
    wrongJobs: "--jobs のあとに、1 以上の数を指定してください。",
    help: "この説明を表示します",
    exit: [
      "終了コード:",
      "  0  すべて記入されています",
      "  1  要修正が 1 件以上あります",
      "  2  読み取れないファイルがあるか、様式がないか、指定に誤りがあります",
    ].join("\n"),
    seeHelp: "使い方は --help で表示します。",
    noFiles: "確認するブックを指定してください。",
    unknownOption: (option: string) => `${option} という指定はありません。`,
    unknownPhase: (value: string) =>
      `--phase は planning、interim、evaluation のどれかです(指定: ${value})。`,
    missingPhase: "--phase のあとに、planning、interim、evaluation のどれかを指定してください。",
    missingDefinition: "--definition のあとに、様式の定義のファイルを指定してください。",
    definitionUnreadable: (file: string) => `様式の定義のファイルを読み取れません(${file})。`,
    definitionRefused: (file: string, sentence: string) => `${file}: ${sentence}`,
    missingOut: "--out のあとに、保存先のフォルダーを指定してください。",
    outNeeded: "ブックを変えるときは、保存先 --out が必要です。",
    other: "指定に誤りがあります。",
    outIsInput: (file: string) =>
      `--out が入力ファイルと同じ場所です。別のフォルダーを指定してください(${file})。`,
    sameName: (name: string) => `同じ名前のファイルが 2 つあるため、--out に保存できません(${name})。`,
    outUnwritable: (folder: string) => `保存先のフォルダーに書き込めません(${folder})。`,
  },
  /** Which of several forms on one sheet, from the top. */
  place: (place: number) => `${place}つ目の様式`,
  sheetWithoutForm: "様式ではありません",
  phase: { planning: "期首", interim: "中間", evaluation: "期末" },
  complete: "すべて記入されています",
  /** In the workbook over all. */
  twice: (department: string, year: string, files: readonly string[]) =>
    `${year}${year === "" ? "" : "の"}${department === "" ? "同じ部" : department}の様式が、${files.length} つのファイルにあります(${files.join("、")})。全体の集計では、どちらも数えています。`,
  /** Of reports that are put together. */
  twiceInReports: (department: string, year: string, files: readonly string[]) =>
    `${year}${year === "" ? "" : "の"}${department === "" ? "同じ部" : department}の様式が、${files.length} つのファイルにあります(${files.join("、")})。`,
  sameFile: (file: string) => `${file} の結果が 2 つ以上あり、内容が違います。どれも残しました。`,
  withoutYear: (sheet: string) =>
    `シート「${sheet}」は、年度を読み取れません。作成日と評価だけを消しました。年度を直してください。`,
  notMoved: {
    year: (sheet: string, cell: string) =>
      `シート「${sheet}」の ${cell} には、年が書かれています。そのままにしました。必要なら直してください。`,
    formula: (sheet: string, cell: string) =>
      `シート「${sheet}」の ${cell} は数式のため、そのままにしました。必要なら直してください。`,
  },
  nothingToPublish: "集計の対象になる様式がないため、公表用のファイルは作っていません。",
  notCompared: (sheet: string) => `シート「${sheet}」と比べる様式が、--compare のブックにありません。`,
  progress: (done: number, all: number) => `確認しています… ${done} / ${all}`,
  notCounted: {
    example: "記入例のため、集計に含めていません",
    template: "ひな形のため、集計に含めていません",
    old: "古い版のため、集計に含めていません",
    copy: "同じ部・同じ年度の様式がほかにあるか、控えのシートのため、集計に含めていません",
    hidden: "非表示のシートのため、集計に含めていません",
  },
  /** How it is written is not listed here: --json has it. */
  advice: (count: number) => `書き方のヒントが ${count} 件あります(--json で表示します)`,
  completeness: (filled: number, required: number) => `記入 ${filled} / ${required}`,
  items: (count: number) => `${count}項目`,
  severity: { error: "要修正", warning: "要確認", advice: "ヒント" },
  headings: { place: "セル", item: "番号", severity: "種類", sentence: "内容" },
  tally: {
    heading: "達成状況",
    count: "件数",
    share: "割合",
    unrated: "未入力",
    offList: "リスト外",
    total: "合計",
  },
  saved: (path: string) => `保存しました: ${path}`,
  notSaved: (path: string) =>
    `保存できませんでした: ${path}(書き込めるかどうか、空き容量を確かめてください)。`,
  /** "~$…" and "._…", which lie beside a workbook. */
  lockFile: "Excel などが一時的に作るファイルのため、確認しません。",
  /** About one file: its name, then a sentence. */
  about: (file: string, sentence: string) => `${file}: ${sentence}`,
  replacedRules: (cells: number) => `別の入力規則があった${cells}か所を、プルダウンに置き換えました。`,
  unchanged: "このブックは保存していません。",
  /** What the saved copy could not keep. */
  lost: (kind: string, count: number) => `保存したブックには残せませんでした: ${kind} ${count}件`,
  lostKinds,
  states: {
    shared:
      "共有ブックのため、Excel で開くと変更できない所があります。保存したブックは、共有を解除してからお使いください。",
    structure:
      "ブックの構成が保護されています。保存したブックには集計シートを加えましたが、構成の保護はそのままです。",
  },
  overall: {
    file: "組織目標_全体集計.xlsx",
    sheet: (department: string, index: number) => department || `部${index}`,
    slow: (forms: number) =>
      `${forms} 件の様式の集計に時間がかかりすぎたため、中止しました。ファイルを分けて、もう一度お試しください。`,
  },
  blank: {
    file: "組織目標",
    sheet: "部の組織目標",
  },
  summarySkipped: (file: string) => `${file} は、全体の集計に入っていません。`,
  sheetLeftOut: (file: string, sheet: string) =>
    `${file} のシート「${sheet}」には達成状況の列がないため、全体の集計に入っていません。`,
  definitionsDamaged:
    "ブックに保存された様式の定義を読み取れないため、使っていません。作業ウィンドウの「様式の定義」で入れ直してください。",
  listsDamaged:
    "ブックに保存された選択肢を読み取れないため、標準の選択肢で確認しました。作業ウィンドウの「選択肢の編集」で入れ直してください。",
  overallFailed: (sentence: string) => `全体の集計を作れませんでした。${sentence}`,
};
