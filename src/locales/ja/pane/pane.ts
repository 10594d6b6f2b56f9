/** What the task pane says. Sentences on findings, errors and the summary sheet are in their own files. */
const number = new Intl.NumberFormat("ja-JP");
const japaneseYear = new Intl.DateTimeFormat("ja-JP-u-ca-japanese", {
  era: "long",
  year: "numeric",
  timeZone: "UTC",
});

export const pane = {
  productName: "組織目標アシスト",

  /** A fiscal year is named after the year in which it mostly lies: 2019 is 令和元年度. */
  fiscalYear: (year: number) => `${japaneseYear.format(Date.UTC(year, 11, 1))}度`,
  /** In a sheet's name, where the form says no year. */
  nextYear: "来年度",
  unknownFiscalYear: "年度の記載なし",
  unknownDepartment: "部署名の記載なし",
  formPicker: "調べるシート",
  formOption: (department: string, sheetName: string) =>
    department === "" || department === sheetName ? sheetName : `${department}(${sheetName})`,
  formOptionWithErrors: (option: string, errors: number) => `${option} 要修正 ${number.format(errors)}件`,

  notCounted: {
    mark: (option: string) => `${option} 対象外`,
    others: (sheets: readonly string[]) =>
      `チェックと集計に含めていないシート：${sheets.map((sheet) => `「${sheet}」`).join("")}`,
    why: {
      example: "記入例のシートのため、チェックと集計に含めていません。",
      template: "ひな形のシートのため、チェックと集計に含めていません。",
      old: "古い版のシートのため、チェックと集計に含めていません。",
      copy: "同じ部・同じ年度の様式がほかにあるか、控えのシートのため、チェックと集計に含めていません。",
      hidden: "非表示のシートのため、チェックと集計に含めていません。",
    },
    count: "この様式も含める",
  },
  phase: {
    label: "時期",
    planning: "期首",
    interim: "中間",
    evaluation: "期末",
    /** The rating's own heading, how many there are, and the phase that it may be. */
    doubt: (heading: string, count: number, phase: string) =>
      `${heading}が${count > 1 ? `${number.format(count)}件とも` : ""}空欄です。${phase}として確かめますか。`,
    checkAs: (phase: string) => `${phase}として確かめる`,
    automatic: "自動",
    automaticAs: (phase: string) => `自動：${phase}`,
    hint: {
      planning: "期首は達成状況を空欄にします",
      interim: "中間は、中間の達成状況を記入します",
      evaluation: "期末は達成状況も記入します",
    },
  },

  check: "入力チェック",
  completeness: {
    label: "記入の進み具合",
    filled: (filled: number, required: number) =>
      `${number.format(filled)} / ${number.format(required)} 記入済み`,
    percent: (percent: number) => `${percent}%`,
    /** What is left to do; how many are wrong is known once a check was asked for. */
    left: (blank: number, wrong: number) =>
      [
        ...(blank > 0 ? [`空欄 ${number.format(blank)}`] : []),
        ...(wrong > 0 ? [`誤り ${number.format(wrong)}`] : []),
      ].join("、"),
    nothing: "項目なし",
    spare: (rows: number) => `番号だけの行が${number.format(rows)}行あります。記入の割合には入れていません。`,
  },
  blankForm: {
    heading: "実施項目がまだ記入されていません",
    todo: "1行目から順に記入してください。",
  },

  severity: { error: "要修正", warning: "要確認", advice: "ヒント" },
  counts: "指摘の件数",
  number: (value: number) => number.format(value),
  count: (number_: number) => `${number.format(number_)}件`,

  findings: {
    heading: "チェック結果",
    ofForm: "表全体",
    ofHeader: "表の上の欄",
    item: (label: string) => `No.${label}`,
    itemWithoutNumber: (position: number) => `上から${number.format(position)}番目の項目`,
    noItemText: "(実施項目が空欄)",
    advice: (count: number) => `書き方のヒント ${number.format(count)}件`,
    fix: "直す",
    fixOf: (sentence: string) => `直す：${sentence}`,
    beforeCheck: "「入力チェック」を押すと、空欄や書き誤りを項目ごとにお知らせします。",
  },

  allRight: {
    heading: "すべて記入されています",
    /** In doubt of the phase: what has been looked at is less than all. */
    headingOf: (phase: string) => `${phase}に記入する欄は、埋まっています`,
    figures: (items: number, filled: number, hints: number) =>
      `${number.format(items)}項目、${number.format(filled)}か所を確かめました。${
        hints === 0
          ? "直すところはありません。"
          : `要修正と要確認はありません。書き方のヒントが${number.format(hints)}件あります。`
      }`,
    tally: "達成状況の内訳",
  },

  actions: {
    label: "操作",
    dropdowns: "プルダウン設定",
    summary: "集計シート作成",
    /** Beside each other after a check, each with the whole as its name. */
    short: { dropdowns: "プルダウン", summary: "集計", highlight: "色" },
    undo: "元に戻す",
    undoOf: (step: string) => `元に戻す：${step}`,
  },
  steps: {
    takeIn: "提出物の取り込み",
    ownTable: "提出状況・指摘一覧の変更",
    paneOpening: "作業ウィンドウも開く設定",
    definition: "様式の定義の変更",
    dropdowns: "プルダウン設定",
    summary: "集計シート作成",
    columns: "見出しの対応の変更",
    counted: "様式を含めること",
    selfCheck: "記入状況の表の作成",
    removeSelfCheck: "記入状況の表の取り除き",
    blank: "記入内容を消すこと",
    changes: "変更一覧の作成",
    nextYear: "来年度の様式にすること",
    newForm: "様式の作成",
    protect: "シートの保護",
    phase: "時期の変更",
    fix: (spot: string) => `${spot}の修正`,
  },

  busy: {
    takeIn: "提出物を取り込んでいます…",
    ownTable: "シートを準備しています…",
    paneOpening: "設定を変えています…",
    definition: "様式の定義を保存しています…",
    look: "シートを読んでいます…",
    check: "チェックしています…",
    dropdowns: "プルダウンを設定しています…",
    summary: "集計シートを作成しています…",
    preview: "集計を数えています…",
    selfCheck: "記入状況の表を準備しています…",
    blank: "記入内容を消しています…",
    changes: "変更一覧を作成しています…",
    nextYear: "来年度の様式にしています…",
    newForm: "様式を作成しています…",
    protect: "シートを保護しています…",
    undo: "元に戻しています…",
    fix: "直しています…",
    columns: "見出しの対応を変えています…",
    phase: "時期を切り替えています…",
  },

  notices: {
    betweenSentences: "",
    takenIn: (taken: number) => `${number.format(taken)}個のファイルを取り込みました。`,
    ownTableRemoved: "取り除きました。",
    expectedKept: "部署の一覧を保存しました。",
    definitionKept: "様式の定義をこのブックに保存し、チェックし直しました。",
    definitionKeptUnused: "様式の定義をこのブックに保存しました。この定義に合うシートは、まだありません。",
    definitionForgotten: "様式の定義をこのブックから消しました。",
    dropdowns: (cells: number, forms: number) =>
      forms > 1
        ? `${number.format(forms)}シート、${number.format(cells)}か所にプルダウンを設定しました。`
        : `${number.format(cells)}か所にプルダウンを設定しました。`,
    selfCheckRemoved: "記入状況の表と色を取り除きました。",
    noSelfCheck: "このブックに、記入状況の表はありません。",
    blanked: "記入内容を消しました。番号は残しています。",
    nextYear: "来年度の様式にしました。作成日と評価は空欄です。",
    protected: "様式のシートを保護しました。書けるのは、記入する欄だけです。",
    protectedBefore: (sheets: readonly string[]) =>
      `${sheets.map((name) => `「${name}」`).join("")}はすでに保護されているため、そのままにしました。やり直すときは、［校閲］タブの「シート保護の解除」を行ってからお試しください。`,
    summaryMade: (sheetName: string) => `「${sheetName}」を作成しました。`,
    summaryRefreshed: (sheetName: string) => `「${sheetName}」を新しい内容に更新しました。`,
    summaryKept: (keptSheet: string) => `もとからある「${keptSheet}」には手を付けていません。`,
    unfinished: {
      page: "印刷の設定だけはできませんでした。［ページ レイアウト］タブで確かめてください。",
      front: "枠線や見出し行の固定など、画面の表示だけは整えられませんでした。",
    },
    keptRows: (cells: readonly string[], others: number) =>
      `${cells.join("、")}${others > 0 ? ` ほか${number.format(others)}か所` : ""}は、行が動いて元の行が見つからないため、今のままにしました。`,
    phase: (phase: string) => `時期を「${phase}」にしました。`,
    phaseAutomatic: "時期を自動に戻しました。",
    paneOpening: {
      on: "このブックを次に開いたとき、作業ウィンドウも開きます。ブックを保存してください。",
      off: "このブックを次に開いたとき、作業ウィンドウは開きません。ブックを保存してください。",
    },
    counted: "この様式も、チェックと集計に含めるようにしました。",
    openSheet: "シートを開く",
    fixed: (spot: string) => `「${spot}」を直しました。`,
    alreadyDifferent:
      "チェックのあとでシートが変わっていたため、直さずにチェックし直しました。結果をご確認ください。",
    alreadyUndone: (step: string) => `「${step}」は、すでに元に戻っています。何も変えていません。`,
    undone: (step: string) => `「${step}」を元に戻しました。`,
    cellOf: (sheetName: string, address: string) => `「${sheetName}」の${address}`,
    keptCells: (cells: readonly string[], others: number) =>
      `${cells.join("、")}${others > 0 ? ` ほか${number.format(others)}か所` : ""}は、そのあとに書き換えられていたため、今のままにしました。`,
    keptRules: (cells: readonly string[], others: number) =>
      `${cells.join("、")}${others > 0 ? ` ほか${number.format(others)}か所` : ""}の入力規則は、そのあとに変えられていたため、今のままにしました。`,
    keptSheet: (sheetName: string) => `「${sheetName}」は、書き込みがあるため残しました。`,
    checked: (filled: string, errors: number, warnings: number, hints: number) =>
      errors + warnings === 0
        ? `チェックしました。${filled}。${hints === 0 ? "直すところはありません。" : `要修正と要確認はありません。ヒント ${hints}件。`}`
        : `チェックしました。${filled}。要修正 ${errors}件、要確認 ${warnings}件。`,
    close: "閉じる",
  },

  menu: {
    collect: "各部の提出物",
    label: "その他",
    help: "ヘルプ(別の画面)",
    selfCheck: "記入状況の表",
    compiling: "比較・来年度・公表",
    definition: "様式の定義",
    selfTest: "動作確認",
    opensPane: "このブックを開いたとき、作業ウィンドウも開く",
    language: "表示言語",
    languages: { ja: "日本語", en: "English" },
  },
  screens: { back: "戻る" },
  keys: {
    heading: "キーボードでの操作",
    list: {
      between: { key: "F6", does: "Excel のシートと作業ウィンドウを行き来する" },
      step: { key: "Alt+↓ ／ Alt+↑", does: "次の指摘、前の指摘のセルを選ぶ" },
      move: { key: "↓ ／ ↑", does: "指摘の一覧を進む、戻る" },
      ends: { key: "Home ／ End", does: "指摘の一覧の最初、最後へ" },
      choose: { key: "Enter", does: "指摘のセルを選ぶ、まとまりを開く" },
      menu: { key: "Esc", does: "メニューを閉じる、前の画面に戻る" },
    },
  },

  empty: {
    define: "ほかの様式を定義する",
    noForm: {
      heading: "組織目標の表が見つかりません",
      why: "「実施項目」「達成状況」などの見出しが並ぶ表を、すべてのシートで探しました。",
      todo: "組織目標展開整理表のあるブックを開くか、見出しの行を確かめてから、「入力チェック」を押してください。",
    },
    connecting: {
      heading: "Excel につないでいます…",
      why: "",
      todo: "",
    },
    outside: {
      heading: "Excel の中で開いてください",
      why: "この画面は、Excel の作業ウィンドウとして使うものです。",
      todo: "Excel でブックを開き、［ホーム］タブの「組織目標」から表示してください。",
    },
    tooOld: {
      heading: "この Excel では使えません",
      why: "お使いの Excel には、必要な機能がありません。",
      todo: "Excel 2021 以降、または Microsoft 365 の Excel でお使いください。",
    },
    broken: {
      heading: "画面を表示できませんでした",
      why: "シートには手を付けていません。",
      todo: "この作業ウィンドウを閉じ、もう一度開いてください。",
    },
    failed: {
      heading: "Excel につながりませんでした",
      why: "Excel からの応答がありません。",
      todo: "この作業ウィンドウを閉じ、もう一度開いてください。直らないときは、情報システム担当へお知らせください。",
    },
  },
};
