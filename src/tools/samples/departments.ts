/**
 * Two invented departments' forms for the workbook with three, complete at the year's end. Categories and ratings are
 * those of the printed form; people, sections and figures are made up.
 */
import type { SampleForm, SampleItem } from "./source";

const TITLE = "令和4年度 組織目標展開整理表（部の組織目標）";
const CREATED_ON = "令和4年4月1日";
const HEADINGS = [
  "番号",
  "実施項目",
  "計画・方針等の分類",
  "どの水準まで (達成水準又は遂行後の状態等)",
  "どのような方法で (目標等を達成するための取組の内容等)",
  "いつまで (期限)",
  "共通/課名",
  "達成状況",
] as const;

type Row = Omit<SampleItem, "number" | "method"> & { readonly method: readonly string[] };

/** Numbers the items 1, 2, 3 … through all pages, and begins each measure with "・". */
function numbered(pages: readonly (readonly Row[])[]): SampleItem[][] {
  let number = 0;
  return pages.map((page) =>
    page.map((row) => {
      number += 1;
      return { ...row, number, method: row.method.map((line) => `・${line}`).join("\n") };
    }),
  );
}

/** 市民部: 7 items on one page, rated 2 / 4 / 1. */
export const CITIZENS: SampleForm = {
  title: TITLE,
  createdOn: CREATED_ON,
  jobTitle: "市民部長",
  name: "東 美咲",
  headings: HEADINGS,
  pages: numbered([
    [
      {
        item: "窓口の待ち時間の短縮",
        category: "ビジョン",
        level:
          "繁忙期（3月、4月）の転入・転出手続の平均待ち時間が、前年度の35分から25分以内に短縮されている。",
        method: [
          "事前予約と記入台の電子化による受付の分散",
          "繁忙期における応援職員の配置計画の作成",
          "混雑予想カレンダーの市報・市ホームページへの掲載",
        ],
        deadline: "年度末",
        owner: "市民課",
        rating: "高度に達成した",
      },
      {
        item: "マイナンバーカードの普及促進",
        category: "施政方針",
        level: "市民の交付率が60％以上となっている。",
        method: ["休日交付窓口の毎月2回の開設", "公民館等への出張申請受付の実施", "職員による写真撮影の補助"],
        deadline: "年度末",
        owner: "市民課",
        rating: "ほぼ達成した",
      },
      {
        item: "国民健康保険の医療費の適正化",
        category: "ビジョン",
        level: "特定健康診査の受診率が52％以上となり、後発医薬品の使用割合が80％を超えている。",
        method: [
          "未受診者への再勧奨通知の発送（7月、10月）",
          "後発医薬品の差額通知の送付",
          "医師会との連絡会議の開催",
        ],
        deadline: "年度末",
        owner: "保険年金課",
        rating: "ほぼ達成した",
      },
      {
        item: "後期高齢者医療制度の窓口負担の見直しへの対応",
        category: "その他",
        level: "10月の制度改正に伴う被保険者証の一斉更新が、9月末までに誤りなく完了している。",
        method: [
          "広域連合との日程の調整",
          "問合せ窓口の増設と想定問答の作成",
          "二人以上による封入内容の確認",
        ],
        deadline: "9月末",
        owner: "保険年金課",
        rating: "高度に達成した",
      },
      {
        item: "自治会・町内会の加入促進",
        category: "ビジョン",
        level: "転入者への加入案内が全件で行われ、加入世帯数が前年度末を下回っていない。",
        method: [
          "転入手続の際の案内冊子の配布",
          "集合住宅の管理会社への協力依頼",
          "自治会連合会との意見交換会の開催（年2回）",
        ],
        deadline: "年度末",
        owner: "地域振興課",
        rating: "ほとんど未達成だった",
      },
      {
        item: "消費者被害の未然防止",
        category: "その他",
        level:
          "高齢者を対象とした出前講座を年12回以上開催し、参加者の8割以上が「役に立った」と回答している。",
        method: [
          "地域包括支援センターとの共催",
          "警察署と連携した注意喚起の実施",
          "相談事例の市報への連載（年6回）",
        ],
        deadline: "年度末",
        owner: "地域振興課",
        rating: "ほぼ達成した",
      },
      {
        item: "窓口業務における個人情報の適正な管理",
        category: "その他",
        level: "証明書等の誤交付及び郵便物の誤送付が0件となっている。",
        method: ["交付時の二人以上による確認の徹底", "個人情報の取扱いに関する職場内研修の実施（年2回）"],
        deadline: "通年",
        owner: "市民課・保険年金課",
        rating: "ほぼ達成した",
      },
    ],
  ]),
};

/** 都市整備部: 9 items on two pages (5 and 4), rated 2 / 5 / 2. */
export const URBAN: SampleForm = {
  title: TITLE,
  createdOn: CREATED_ON,
  jobTitle: "都市整備部長",
  name: "高木 健太郎",
  headings: HEADINGS,
  pages: numbered([
    [
      {
        item: "都市計画マスタープランの改定",
        category: "ビジョン",
        level: "改定素案が作成され、市民説明会及びパブリックコメントが12月までに実施されている。",
        method: [
          "地域別ワークショップの開催（5地域）",
          "庁内検討委員会における部門別方針の調整",
          "都市計画審議会への中間報告",
        ],
        deadline: "12月末",
        owner: "都市計画課",
        rating: "ほぼ達成した",
      },
      {
        item: "駅北口の交通広場の整備",
        category: "施政方針",
        level: "交通広場の第1期工事が完了し、バス及びタクシーの乗り場の供用が開始されている。",
        method: [
          "鉄道事業者及びバス事業者との工程会議の開催（毎月）",
          "近隣住民への工事説明会の実施",
          "仮設乗り場の案内表示の多言語化",
        ],
        deadline: "年度末",
        owner: "駅周辺整備課",
        rating: "ほとんど未達成だった",
      },
      {
        item: "橋りょうの長寿命化",
        category: "その他",
        level: "長寿命化修繕計画に基づく3橋の補修工事が完了している。",
        method: [
          "河川管理者及び警察署との事前協議",
          "渇水期に合わせた工事の早期発注",
          "国庫補助金の確実な確保",
        ],
        deadline: "年度末",
        owner: "道路管理課",
        rating: "高度に達成した",
      },
      {
        item: "通学路の安全対策",
        category: "施政方針",
        level: "合同点検で対策が必要とされた18か所のうち、市道に関する12か所の対策が完了している。",
        method: [
          "教育委員会、警察署及び学校との合同点検の実施",
          "路側帯のカラー舗装及び車止めの設置",
          "対策状況の市ホームページでの公表",
        ],
        deadline: "年度末",
        owner: "道路管理課・都市計画課",
        rating: "ほぼ達成した",
      },
      {
        item: "地籍調査の推進",
        category: "その他",
        level: "調査対象の2地区（0.12平方キロメートル）において、境界の立会いが完了している。",
        method: ["土地所有者への説明会の開催", "測量業務の早期発注と進行管理"],
        deadline: "第3四半期",
        owner: "道路管理課",
        rating: "ほぼ達成した",
      },
    ],
    [
      {
        item: "木造住宅の耐震化の促進",
        category: "ビジョン",
        level: "耐震診断の助成が40件以上、耐震改修の助成が15件以上実施されている。",
        method: [
          "昭和56年以前の住宅が多い地区への戸別訪問",
          "防災イベントにおける無料相談会の開催",
          "助成制度の案内の固定資産税納税通知書への同封",
        ],
        deadline: "年度末",
        owner: "建築指導課",
        rating: "ほぼ達成した",
      },
      {
        item: "空家等対策の推進",
        category: "ビジョン",
        level: "適切な管理が行われていない空家等の所有者に全件で助言が行われ、10件以上が改善されている。",
        method: ["空家等の現地調査及び台帳の更新", "不動産関係団体と連携した所有者向け相談会の開催（年3回）"],
        deadline: "年度末",
        owner: "建築指導課",
        rating: "ほとんど未達成だった",
      },
      {
        item: "公園施設の計画的な更新",
        category: "その他",
        level: "公園施設長寿命化計画に基づき、6公園の遊具が更新されている。",
        method: ["利用者へのアンケート調査の実施", "更新時期の平準化と一括発注による経費の縮減"],
        deadline: "年度末",
        owner: "緑と公園課",
        rating: "高度に達成した",
      },
      {
        item: "技術職員の育成と技術の継承",
        category: "その他",
        level: "経験年数5年以下の技術職員の全員が、部内の設計・積算研修を修了している。",
        method: [
          "熟練職員を講師とする部内研修の実施（年4回）",
          "現場立会いへの若手職員の同行",
          "工事事例集の作成と共有",
        ],
        deadline: "通年",
        owner: "共通",
        rating: "ほぼ達成した",
      },
    ],
  ]),
};
