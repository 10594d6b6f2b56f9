/** What went wrong, and what to do. */
import type { ActionErrorCode } from "../../actions/errors";
import type { ExcelErrorCode } from "../../excel/errors";

const excel: Record<ExcelErrorCode, string> = {
  protected:
    "シートが保護されているため、書き込めませんでした。［校閲］タブの「シート保護の解除」を行ってから、もう一度お試しください。",
  "structure-protected":
    "ブックの構成が保護されているため、シートを追加できませんでした。［校閲］タブの「ブックの保護」を解除してから、もう一度お試しください。",
  "no-permission":
    "このブックを変更する権限がないため、書き込めませんでした。ブックの持ち主に編集の権限を頼むか、別の名前で保存してからお試しください。",
  "cell-edit": "セルの編集を確定してください(Enter キー)。そのあと、もう一度お試しください。",
  gone: "対象のシートまたはセルが見つかりませんでした。もう一度「入力チェック」を押してください。",
  "read-only":
    "このファイルは読み取り専用のため、書き込めませんでした。別の名前で保存してからお試しください。",
  "too-large": "一度に扱える大きさを超えました。使っていない行や列を削除してから、もう一度お試しください。",
  "not-supported": "お使いの Excel では、この操作ができません。Excel を更新してください。",
  lost: "Excel とのつながりが切れました。この作業ウィンドウを閉じて、もう一度開いてください。続くときは、ブックを保存して Excel を開き直してください。",
  busy: "Excel がほかの処理をしています。少し待ってから、もう一度お試しください。",
  "name-taken": "同じ名前のシートがすでにあります。名前を変えてから、もう一度お試しください。",
  unexpected: "うまくいきませんでした。もう一度お試しください。",
};

/** Where it is known which of several sheets it is. */
const protectedSheets = (sheets: readonly string[]): string =>
  `${sheets.map((sheet) => `「${sheet}」`).join("")}が保護されているため、書き込めませんでした。［校閲］タブの「シート保護の解除」を行ってから、もう一度お試しください。`;

const command: Record<
  ActionErrorCode,
  (params: { sheet?: string; heading?: string; cells?: string }) => string
> = {
  "no-form": () =>
    "組織目標展開整理表が見つかりませんでした。「番号」「実施項目」などの見出しがあるシートを開いてください。",
  "other-sheet": ({ sheet = "" }) =>
    `選択中のセルは、シート「${sheet}」にありません。「${sheet}」でセルを選んでから、もう一度押してください。`,
  "missing-column": ({ sheet = "", heading = "" }) =>
    `シート「${sheet}」に「${heading}」の列が見つかりません。見出しを確かめてください。`,
  "different-scales": () =>
    "達成状況の選択肢が異なる様式が混ざっているため、一つの表に集計できません。様式ごとにブックを分けてお試しください。",
  "covers-notes": ({ sheet = "", cells = "" }) =>
    `集計の行や列が増え、「${sheet}」の ${cells} に書かれた内容と重なります。右のメモ欄か別のシートに移してから、もう一度お試しください。`,
  "too-many-items": () => "項目が多すぎるため、集計の式を作れませんでした。部ごとに分けてお試しください。",
};

export const errors = {
  excel,
  protectedSheets,
  command,
  /** After a failed action. */
  undone: "シートは元のままです。",
  notUndone: "途中まで書き込まれ、元に戻せませんでした。保存せずに閉じると、元の内容が残ります。",
  file: {
    unreadable: "Excel のブック(.xlsx)として読み取れません。ファイルが壊れているか、別の形式です。",
    encrypted: "パスワードで保護されているため、開けません。パスワードを外して保存し直してください。",
    "no-form": "組織目標展開整理表が見つかりませんでした。",
    "not-found": "ファイルが見つかりません。名前と場所を確かめてください。",
  },
  /** A file that cannot be opened, where more is known. */
  fileReason: {
    damaged:
      "Excel のブック(.xlsx)として読み取れません。ファイルが壊れています。元の場所からもう一度コピーするか、Excel で開いて修復し、保存し直してください。",
    "not-a-workbook": "Excel のブック(.xlsx)ではありません。ファイルを間違えていないか確かめてください。",
    empty: "ファイルの中身が空(0 バイト)です。元の場所からもう一度コピーしてください。",
    xls: "古い形式のブック(.xls)です。Excel で開き、「Excel ブック(*.xlsx)」として保存し直してください。",
    xlsb: "バイナリ形式のブック(.xlsb)です。Excel で開き、「Excel ブック(*.xlsx)」として保存し直してください。",
    "open-document":
      "OpenDocument 形式のファイル(.ods など)です。作成したソフトで開き、「Excel ブック(*.xlsx)」として保存し直してください。",
    text: "ブックではなく、文字だけのファイル(CSV など)です。Excel で開き、「Excel ブック(*.xlsx)」として保存し直してください。",
    "other-office":
      "Excel のブックではなく、ほかのソフト(Word など)のファイルです。ファイルを間違えていないか確かめてください。",
    "too-large":
      "ブックが大きすぎるため、開けません。様式のシートだけを新しいブックにコピーして、保存し直してください。",
    "document-type":
      "Excel が書かない内容(DOCTYPE)が含まれるため、安全のため開けません。Excel で開いて、保存し直してください。",
    password: "パスワードで保護されているため、開けません。パスワードを外して保存し直してください。",
    folder: "ファイルではなく、フォルダーです。中のブックを指定してください。",
    unreachable: "ファイルを読めません。アクセスの権限と、ほかのソフトで開いていないかを確かめてください。",
    crashed:
      "開く途中で処理が止まりました。Excel で開いて、保存し直してください。様式のシートだけを新しいブックにコピーすると、開けることがあります。",
    slow: "時間がかかりすぎるため、開くのをやめました。様式のシートだけを新しいブックにコピーして、保存し直してください。",
  },
};
