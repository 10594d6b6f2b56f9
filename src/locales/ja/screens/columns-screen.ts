/** The screen on which a person sees how the form's columns were found, and corrects it. */
import type { ColumnReason } from "../../../form/form";

const how: Record<ColumnReason["by"], string> = {
  whole: "",
  withoutBrackets: "かっこの中を除いて",
  firstLine: "1行目の文字で",
  annotated: "番号や注記などを除いて",
};

export const columnsScreen = {
  lead: "見出しを次のように読み取りました。違うときは、一覧から正しい見出しを選んでください。一覧にないときは、シートでセルを選び、「選択中のセルにする」を押してください。",
  leadNoForm:
    "表が見つかりませんでした。シートで見出しのセルを選び、その欄の「選択中のセルにする」を押してください。「実施項目」と、ほかの2つ以上の欄が決まると、表として読み取ります。",
  kept: "ここでの指定は、このブックに保存されます。同じ見出しの、ほかのシートにも使われます。",
  table: "表の列",
  header: "表の上の欄",
  found: (address: string, heading: string) => `${address}「${heading}」`,
  foundWithout: (address: string) => address,
  show: (place: string) => `${place}を選択`,
  missing: "見つかりません",
  absent: "この様式にはありません",
  blank: "空欄",
  sure: (percent: number) => `確度 ${percent}%`,
  why: ({ match, wording, by, twoRows, rivals }: ColumnReason, others: readonly string[]) => {
    if (match === "pointed") return "指定されたセルです。";
    const read = match === "usual" ? "いつもの見出しです" : `別の言い方「${wording}」と読みました`;
    const parts = [how[by], twoRows ? "上下2つのセルを合わせて" : ""].filter((part) => part !== "");
    const also = rivals.length > 0 ? `似た見出しが${others.join("、")}にもあります。` : "";
    return `${parts.length > 0 ? `${parts.join("、")}、` : ""}${read}。${also}`;
  },
  use: "選択中のセルにする",
  useFor: (role: string) => `${role}：選択中のセルにする`,
  more: (role: string) => `${role}：ほかの指定`,
  none: "この様式にはない",
  automatic: "自動に戻す",
  automaticAs: (cell: string) => `自動：${cell}`,
  headingOf: (role: string) => `${role}の見出し`,
};
