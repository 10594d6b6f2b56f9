/** The findings as a person passes them on: as text for a mail, and as a table. Both hold what the list shows. */
import type { CheckedForm } from "../../../actions/check";
import { cellAddress } from "../../../cells/geometry";
import type { Finding } from "../../../check/finding";
import { textOf } from "../../../form/reading/normalize";
import type { Locale } from "../../../locales/locale";
import { screenLocaleOf } from "../../../locales/screens";
import { findingSentence, formWords, placeWords } from "../../words";
import type { CopiedTable } from "./copied-table";
import { itemText, placeOf } from "./view";

/** One line for each finding, under its item; the first lines say of which form they are. */
export function findingsAsText(locale: Locale, { form }: CheckedForm, findings: readonly Finding[]): string {
  const { pane } = locale;
  const { copiedFindings } = screenLocaleOf(locale.language);
  const lines = [formWords(locale, form), copiedFindings.head(form.sheetName, findings.length)];
  let before = "";
  for (const finding of findings) {
    const place = placeOf(form, finding);
    const title = [placeWords(locale, place), itemText(form, place)].filter((part) => part !== "").join(" ");
    if (title !== before) lines.push("", title);
    before = title;
    lines.push(copiedFindings.line(pane.severity[finding.severity], findingSentence(locale, finding)));
  }
  return `${lines.join("\n")}\n`;
}

export function findingsAsTable(
  locale: Locale,
  { form }: CheckedForm,
  findings: readonly Finding[],
): CopiedTable {
  const { pane } = locale;
  const { copiedFindings } = screenLocaleOf(locale.language);
  const rows = findings.map((finding) => {
    const place = placeOf(form, finding);
    const item = finding.item === null ? undefined : form.items[finding.item - 1];
    return [
      form.sheetName,
      finding.cell ? cellAddress(finding.cell) : "",
      placeWords(locale, place),
      itemText(form, place),
      textOf(item?.fields.owner?.value ?? ""),
      pane.severity[finding.severity],
      findingSentence(locale, finding),
    ];
  });
  return { title: formWords(locale, form), rows: [Object.values(copiedFindings.headings), ...rows] };
}
