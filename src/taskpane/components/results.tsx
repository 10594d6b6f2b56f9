import { createFocusOutlineStyle, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useEffect, useId, useMemo, useRef } from "react";
import type { CheckedForm } from "../../commands/check";
import { useFocusStop } from "../hooks/use-focus-stop";
import { useLocale, usePaneState } from "../hooks/use-pane";
import { useVisuallyHidden } from "../hooks/use-visually-hidden";
import type { Notice } from "../state/pane-state";
import { countBySeverity } from "../state/view";
import { AllRight } from "./all-right";
import { DismissedLine } from "./dismissed-line";
import { FindingFilter } from "./finding-filter";
import { FindingList } from "./finding-list";
import { FixAll } from "./fix-all";
import { FirstHints } from "./first-hints";
import { NothingLeft } from "./nothing-left";

const useStyles = makeStyles({
  results: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    ...createFocusOutlineStyle(),
  },
  hint: {
    ...typographyStyles.body1,
    color: tokens.colorNeutralForeground2,
    margin: 0,
    wordBreak: "auto-phrase",
  },
});

/** After these the button that was pressed may be gone. */
const FIXED = new Set<Notice["kind"] | undefined>([
  "fixed",
  "filledIn",
  "fixedAll",
  "alreadyDifferent",
  "addedToList",
  "dismissed",
]);

/** What the check found, once one was asked for. */
export function Results({ checked }: { readonly checked: CheckedForm }) {
  const styles = useStyles();
  const hidden = useVisuallyHidden();
  const { pane } = useLocale();
  const state = usePaneState();
  const stop = useFocusStop();
  const headingId = useId();
  const results = useRef<HTMLElement>(null);
  const { report } = checked;
  const counts = useMemo(() => countBySeverity(report.findings), [report]);
  const fixed = FIXED.has(state.notice?.kind);

  // A fixed finding leaves the list with the button that was pressed: the keyboard goes on from the top of it.
  useEffect(() => {
    if (fixed && document.activeElement === document.body) results.current?.focus({ preventScroll: true });
  }, [fixed, state.notices]);

  if (!state.checked) {
    return (
      <FirstHints>
        <p className={styles.hint}>{pane.findings.beforeCheck}</p>
      </FirstHints>
    );
  }
  return (
    <section ref={results} {...stop} className={styles.results} aria-labelledby={headingId}>
      <h2 id={headingId} className={hidden}>
        {pane.findings.heading}
      </h2>
      {counts.error + counts.warning === 0 ? (
        <AllRight checked={checked} />
      ) : (
        <FindingFilter checked={checked} />
      )}
      <FixAll checked={checked} />
      <NothingLeft checked={checked} />
      <FindingList checked={checked} />
      <DismissedLine checked={checked} />
    </section>
  );
}
