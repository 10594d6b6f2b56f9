/** What the list of findings calls its parts. */
import type { Locale } from "../../../locales/locale";
import { shortHeading } from "../../../locales/short-heading";
import type { Fold, SectionTitle } from "../../store/drafts/list-rows";
import type { Subject } from "../../store/list/list-view";
import { placeWords } from "../../words";

/** A column or header field by the sheet's own heading, without what that says in brackets. */
export function subjectWords(locale: Locale, subject: Subject, heading: string): string {
  return subject === "form" || heading === "" ? locale.pane.findings.ofForm : shortHeading(heading);
}

/** 「達成状況が空欄：12件」 */
export function foldWords({ findingList }: Locale, { code, heading, findings }: Fold): string {
  return findingList.repeated(code, shortHeading(heading), findings.length);
}

export interface TitleWords {
  readonly name: string;
  /** The item's own text, which may be long. */
  readonly text: string | null;
}

export function titleWords(locale: Locale, title: SectionTitle, count: number): TitleWords {
  switch (title.kind) {
    case "place":
      return {
        name: placeWords(locale, title.place),
        text: title.place.kind === "item" ? title.text || locale.pane.findings.noItemText : null,
      };
    case "subject":
      return { name: subjectWords(locale, title.subject, title.heading), text: null };
    case "repeated":
      return { name: locale.findingList.repeatedHeading, text: null };
    case "advice":
      return { name: locale.pane.findings.advice(count), text: null };
  }
}
