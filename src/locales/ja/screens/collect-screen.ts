/** The screen behind その他 > 各部の提出物: taking files in, what has arrived, what is sent back. */
import type { Offered, Outcome } from "../../../actions/compiling/take-in";
import type { SubmissionProblem } from "../../../actions/compiling/submission";
import type { NotCounted } from "../../../form/roles";
import { board } from "../sheets/board";
import { errors } from "../errors";
import { reviewSheet } from "../sheets/review-sheet";

const number = new Intl.NumberFormat("ja-JP");
const quoted = (names: readonly string[]) => names.map((name) => `「${name}」`).join("");

const why: Record<NotCounted, string> = {
  example: "記入例",
  template: "ひな形",
  old: "古い版",
  copy: "控え",
  hidden: "非表示のシート",
};

function problem(found: SubmissionProblem): string {
  switch (found.code) {
    case "unreadable":
      return errors.fileReason[found.reason];
    case "unreachable":
      return errors.fileReason.unreachable;
    case "crashed":
      return errors.fileReason.crashed;
    case "no-form":
      return errors.file["no-form"];
    case "not-counted":
      return `様式はありますが、${why[found.why]}だけです。`;
    case "date-system":
      return "日付の数え方(1904年から計算)が、このブックと異なります。Excel で開き、シートを手で移して日付を確かめてください。";
  }
}

function offer({ submission, problem: found, sameAs, sameDepartment, there }: Offered): string {
  if (found) return problem(found);
  if (sameAs !== undefined) return `「${sameAs}」と同じ内容です。`;
  const { sheets, doubt } = submission;
  if (sameDepartment !== undefined)
    return `「${sameDepartment}」と同じ部署・同じ年度です。新しいほうだけを取り込みます。`;
  if (there.length > 0) return `この部署のシート${quoted(there)}が、もうあります。`;
  const items = sheets.reduce((sum, one) => sum + one.items, 0);
  const found_ = `${quoted(sheets.map(({ department }) => department))} ${number.format(items)}項目`;
  return doubt === undefined ? found_ : `${found_}。ただし、${why[doubt]}のシートのようです。`;
}

const attachments = { chart: "グラフ", picture: "図", comment: "コメント", table: "テーブルの設定" } as const;

function outcome(result: Outcome, sentence: (error: unknown) => string): string {
  switch (result.kind) {
    case "taken":
      return [
        `${quoted(result.sheets)}に取り込みました。`,
        ...result.hidden.map((name) => `前のシートは「${name}」として、非表示で残しています。`),
        ...(result.replaced > 0
          ? [`ほかのシートを見ていた数式${number.format(result.replaced)}か所は、値にしました。`]
          : []),
        ...(result.leftBehind.length > 0
          ? [
              `${result.leftBehind.map((kind) => attachments[kind]).join("、")}は取り込めず、もとのブックだけにあります。`,
            ]
          : result.bare
            ? ["コメント、図、グラフなどは、この Excel では取り込めないため、除きました。"]
            : []),
      ].join("");
    case "skipped":
      return "取り込みませんでした。";
    case "stopped":
      return "中止したため、取り込んでいません。";
    case "failed":
      return `取り込めませんでした。${sentence(result.error)}`;
  }
}

export const collectScreen = {
  tabs: { takeIn: "取り込み", board: "提出状況", review: "指摘一覧" },
  oldPrefix: "旧_",
  takeIn: {
    intro:
      "各部から届いたブックの様式を、部署ごとのシートとしてこのブックに加えます。もとのファイルは変わらず、外にも送りません。",
    choose: "ファイルを選ぶ",
    folder: "フォルダーを選ぶ",
    drop: "ここにファイルを置いても選べます",
    reading: (done: number, all: number) =>
      `ファイルを読んでいます…(${number.format(done)} / ${number.format(all)})`,
    taking: (done: number, all: number) =>
      `取り込んでいます…(${number.format(done)} / ${number.format(all)})`,
    stop: "中止",
    found: (files: number, ready: number) =>
      `${number.format(files)}個のファイルのうち、${number.format(ready)}個を取り込みます。`,
    ignored: (files: number) => `ブックではないファイル${number.format(files)}個は除きました。`,
    choice: (file: string) => `「${file}」をどうするか`,
    choices: { take: "取り込む", replace: "置き換える", both: "両方残す", skip: "取り込まない" },
    replaceAll: (files: number) => `届いている部署はすべて置き換える(${number.format(files)}個)`,
    start: "取り込む",
    again: "別のファイルを選ぶ",
    done: (taken: number, all: number) =>
      `${number.format(all)}個のうち${number.format(taken)}個を取り込みました。`,
    byHand:
      "取り込めないブックは、Excel で開き、シートの見出しを右クリックして［移動またはコピー］を選ぶと、このブックに移せます。",
    offer,
    outcome,
    notCounted: (sheets: readonly { sheet: string; why: NotCounted }[]) =>
      sheets.map(({ sheet, why: reason }) => `「${sheet}」は${why[reason]}のため除きます。`).join(""),
  },
  board: {
    intro: "出す部署の一覧と、届いた様式を並べます。",
    edit: "部署の一覧を直す",
    label: "出す部署(1行に1つ。Excel から貼り付けられます)",
    save: "一覧を保存",
    cancel: "キャンセル",
    usual: { "last year": "前年度の部署を入れる", here: "いまある部署を入れる" },
    noList: "出す部署の一覧がないため、届いたものだけを示します。",
    none: "様式がまだありません。",
    filter: "表示",
    all: (count: number) => `すべて ${number.format(count)}`,
    state: (state: string, count: number) => `${state} ${number.format(count)}`,
    sort: "並べ方",
    sorts: { list: "一覧の順", share: "記入率の低い順", errors: "要修正の多い順", day: "作成日の古い順" },
    figures: (filled: number, required: number, errorCount: number, warnings: number) =>
      `記入 ${number.format(filled)} / ${number.format(required)}、要修正 ${number.format(errorCount)}、要確認 ${number.format(warnings)}`,
    created: (day: string, author: string) => [day, author].filter((one) => one !== "").join(" "),
    open: (department: string) => `「${department}」のシートへ`,
    make: "シートを作る",
    remove: "シートを取り除く",
    words: board,
  },
  review: {
    intro:
      "要修正と要確認を、セルへのリンクの付いたシート「指摘一覧」にします。メールに貼れる文にもなります。書き方のヒントは含めません。",
    which: "対象",
    all: "すべての部署",
    make: "シートを作る",
    copy: "メールの文をコピー",
    copied: "コピーしました。メールに貼り付けてください。",
    notCopied: "コピーできませんでした。下の文を選んでコピーしてください。",
    text: "メールの文",
    remove: "シートを取り除く",
    none: "様式がまだありません。",
    words: reviewSheet,
  },
};
