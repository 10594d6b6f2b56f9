import { useMemo } from "react";
import type { CheckedForm } from "../../actions/check";
import type { Finding } from "../../check/finding";
import { useLocale, usePaneState } from "../shell/use-pane";
import { soughtFindings } from "../store/list/sought";
import { findingSentence } from "../words";

/** The findings of a form that the choice of section and the search leave. */
export function useSought({ form, report: { findings } }: CheckedForm): readonly Finding[] {
  const locale = useLocale();
  const { owner, search } = usePaneState().list;
  return useMemo(
    () => soughtFindings(form, findings, { owner, search }, (finding) => findingSentence(locale, finding)),
    [form, findings, owner, search, locale],
  );
}
