/**
 * The summary and the items as one page that stands by itself: no script, nothing from outside, readable by a screen reader
 * (JIS X 8341-3, level AA) and on paper. Names of people are left out: what is published is a department's.
 */
import { rolesOf } from "../form/definition";
import type { Form } from "../form/form";
import { fieldText } from "../form/reading/field-text";
import { foldSpaces } from "../form/reading/normalize";
import { departmentOf, type CountedTable } from "../summary/counted-table";
import { achievementOf } from "../summary/counts/figures";
import { wordsFor, type SummaryWords } from "../summary/words";
import { chartSvg } from "./chart";
import { escapeHtml } from "./escape";
import { countsOf, type PublishedSummary } from "./summaries";
import type { PublishWords } from "./words";

const STYLE = `
:root { color-scheme: light; }
body { margin: 0 auto; padding: 1rem; max-width: 70rem; font-family: "Yu Gothic", Meiryo, "Hiragino Sans", sans-serif; line-height: 1.6; color: #1f1f1f; background: #fff; }
h1 { font-size: 1.6rem; } h2 { font-size: 1.3rem; border-bottom: 2px solid #1f4e79; margin-top: 2rem; } h3 { font-size: 1.1rem; }
.table { overflow-x: auto; } .table:focus { outline: 2px solid #0563c1; }
table { border-collapse: collapse; margin: 0.5rem 0 1rem; }
caption { text-align: left; font-weight: bold; padding: 0.25rem 0; }
th, td { border: 1px solid #767676; padding: 0.25rem 0.5rem; vertical-align: top; text-align: left; white-space: pre-line; }
thead th { background: #dce6f1; } tbody th { font-weight: normal; } tfoot th, tfoot td { background: #f2f2f2; font-weight: bold; }
td.number { text-align: right; white-space: nowrap; }
.items td { min-width: 4rem; } .items td.long { min-width: 16rem; }
figure { margin: 1rem 0; } figcaption { font-weight: bold; } svg { width: 100%; max-width: 45rem; font-size: 13px; }
.legend { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; }
.legend span { display: inline-block; width: 1em; height: 1em; margin-right: 0.4em; border: 1px solid #404040; vertical-align: -0.1em; }
a { color: #0050a0; }
@media print { body { max-width: none; padding: 0; font-size: 9pt; } nav { display: none; } h2, h3, caption { break-after: avoid; } tr, figure { break-inside: avoid; } thead { display: table-header-group; } .legend span, rect, thead th { print-color-adjust: exact; -webkit-print-color-adjust: exact; } }
`;

export interface PageLanguage {
  /** "ja". */
  readonly language: string;
  readonly publish: PublishWords;
  readonly summary: SummaryWords;
}

export function pageHtml(
  forms: readonly Form[],
  summaries: readonly PublishedSummary[],
  locale: PageLanguage,
): string {
  const { language, publish, summary } = locale;
  const { page } = publish;
  const years = [...new Set(forms.flatMap(({ fiscalYear }) => fiscalYear ?? []))].sort((a, b) => a - b);
  const title = page.title(years.map((year) => withWestern(year, summary)));
  const sections = forms.map((form, index) => ({ id: `items-${index + 1}`, form }));
  const contents = [
    ...summaries.map((one, index) => [`summary-${index + 1}`, headingOf(one, locale)] as const),
    ...sections.map(({ id, form }) => [id, itemsHeading(form, locale)] as const),
  ];
  return [
    `<!DOCTYPE html>`,
    `<html lang="${language}"><head><meta charset="utf-8">`,
    `<meta name="viewport" content="width=device-width, initial-scale=1">`,
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<title>${escapeHtml(title)}</title><style>${STYLE}</style></head><body>`,
    `<header><h1>${escapeHtml(title)}</h1></header>`,
    `<nav aria-label="${escapeHtml(page.contents)}"><h2>${escapeHtml(page.contents)}</h2><ul>`,
    ...contents.map(([id, text]) => `<li><a href="#${id}">${escapeHtml(text)}</a></li>`),
    `</ul></nav><main>`,
    ...summaries.map((one, index) => summarySection(one, `summary-${index + 1}`, locale)),
    ...sections.map(({ id, form }) => itemsSection(form, id, locale)),
    `</main><footer><p>${escapeHtml(page.madeBy)}</p></footer></body></html>`,
    "",
  ].join("\n");
}

/** 令和4年度（2022年度） */
function withWestern(year: number, { fiscalYear }: SummaryWords): string {
  const name = fiscalYear(year);
  return name.includes(String(year)) ? name : `${name}（${year}年度）`;
}

function headingOf({ year }: PublishedSummary, { publish, summary }: PageLanguage): string {
  return [year === null ? "" : withWestern(year, summary), publish.page.summary].filter(Boolean).join(" ");
}

function itemsHeading(form: Form, { publish, summary }: PageLanguage): string {
  const year = form.fiscalYear === null ? "" : withWestern(form.fiscalYear, summary);
  return publish.page.items(departmentOf(form), year);
}

function summarySection(one: PublishedSummary, id: string, locale: PageLanguage): string {
  const { model, names } = one;
  const words = wordsFor(model.scale, locale.summary);
  const { page } = locale.publish;
  const counts = countsOf(model.figures);
  const { total } = model.figures;
  const share = (count: number) => page.share(total === 0 ? 0 : count / total);
  const { rating, count, share: shareHeading } = words.headings;
  const charted = model.tables.filter(({ kind }) => kind === "department" || kind === "owner");
  return [
    `<section><h2 id="${id}">${escapeHtml(headingOf(one, locale))}</h2>`,
    `<p>${escapeHtml(page.total(total))}</p>`,
    table({
      part: headingOf(one, locale),
      caption: words.tables.rating,
      header: [rating, count, shareHeading],
      rows: names.map((name, index) => [name, page.count(counts[index] ?? 0), share(counts[index] ?? 0)]),
      total: [words.total, page.count(total), share(total)],
    }),
    chartSvg(
      {
        id: `${id}-rating`,
        title: words.chartTitle,
        names,
        bars: [{ label: words.tableTotal, counts }],
      },
      locale.publish,
    ),
    ...model.tables.map((own) => countedTable(own, one, locale)),
    ...charted.map(({ kind, rows }) =>
      chartSvg(
        {
          id: `${id}-${kind}`,
          title: words.chartTitles[kind === "owner" ? "owner" : "department"],
          names,
          bars: rows.flatMap((row) =>
            row.kind === "overlap" ? [] : [{ label: row.label, counts: countsOf(row.figures) }],
          ),
        },
        locale.publish,
      ),
    ),
    `</section>`,
  ].join("\n");
}

function countedTable(
  { kind, rows, total, shared }: CountedTable,
  one: PublishedSummary,
  locale: PageLanguage,
): string {
  const { model, names } = one;
  const { publish, summary } = locale;
  const words = wordsFor(model.scale, summary);
  const { page } = publish;
  const line = (label: string, figures: CountedTable["total"], withRate: boolean) => {
    const { rate } = achievementOf(model.scale, figures);
    return [
      label,
      ...[...countsOf(figures), figures.total].map(page.count),
      withRate && rate !== null ? page.share(rate) : page.notRated,
    ];
  };
  return (
    table({
      part: headingOf(one, locale),
      caption: words.tables[kind],
      header: [words.headings[kind], ...names, words.total, words.headings.rate],
      rows: rows.map((row) => line(row.label, row.figures, row.kind !== "overlap")),
      total: line(words.tableTotal, total, true),
    }) + (shared > 0 ? `<p>${escapeHtml(words.sharedItems(shared))}</p>` : "")
  );
}

interface Table {
  /** Of the part that it is in: two years have the same tables. */
  readonly part: string;
  readonly caption: string;
  readonly header: readonly string[];
  /** The first text of each is its header; the others are figures. */
  readonly rows: readonly (readonly string[])[];
  readonly total: readonly string[];
}

function table({ part, caption, header, rows, total }: Table): string {
  const line = ([label = "", ...figures]: readonly string[]) =>
    `<tr><th scope="row">${escapeHtml(label)}</th>${figures.map((one) => `<td class="number">${escapeHtml(one)}</td>`).join("")}</tr>`;
  return (
    scrolled(`${part} ${caption}`) +
    `<table><caption>${escapeHtml(caption)}</caption><thead><tr>${header.map(columnHeader).join("")}</tr></thead>` +
    `<tbody>${rows.map(line).join("")}</tbody><tfoot>${line(total)}</tfoot></table></div>`
  );
}

/** A wide table is moved by the keyboard too. */
function scrolled(label: string): string {
  return `<div class="table" role="region" aria-label="${escapeHtml(label)}" tabindex="0">`;
}

function columnHeader(text: string): string {
  return `<th scope="col">${escapeHtml(text)}</th>`;
}

function itemsSection(form: Form, id: string, locale: PageLanguage): string {
  const { page } = locale.publish;
  const heading = itemsHeading(form, locale);
  const roles = rolesOf(form.definition).filter((role) => form.columns[role]);
  const long = new Set<string>(["level", "method", "reason"]);
  const rows = form.items.map((item) => {
    const cells = roles.map((role) => {
      const text = fieldText(item.fields[role], form.dateSystem);
      const shown = text === null ? `<span>${escapeHtml(page.blank)}</span>` : escapeHtml(text);
      if (role === "item") return `<th scope="row">${shown}</th>`;
      return `<td${long.has(role) ? ' class="long"' : ""}>${shown}</td>`;
    });
    return `<tr>${cells.join("")}</tr>`;
  });
  return [
    `<section><h2 id="${id}">${escapeHtml(heading)}</h2>`,
    scrolled(heading),
    `<table class="items"><caption>${escapeHtml(form.title || heading)}</caption><thead><tr>`,
    roles.map((role) => columnHeader(foldSpaces(form.columns[role]?.heading ?? ""))).join(""),
    `</tr></thead><tbody>${rows.join("\n")}</tbody></table></div></section>`,
  ].join("\n");
}
