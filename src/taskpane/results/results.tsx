import { createFocusOutlineStyle, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useEffect, useId, useMemo, useRef } from "react";
import type { CheckedForm } from "../../actions/check";
import { useFocusStop } from "../shell/use-focus-stop";
import { useLocale, usePaneState } from "../shell/use-pane";
import { useVisuallyHidden } from "../shell/use-visually-hidden";
import type { Notice } from "../store/pane-state";
import { countBySeverity, isBlankForm } from "../store/list/view";
import { AllRight } from "./all-right";
import { DismissedLine } from "../findings/dismissed-line";
import { FindingFilter } from "../findings/finding-filter";
import { FindingList } from "../findings/finding-list";
import { FixHints, MendWays } from "../findings/mend-ways";
import { BlankForm } from "./blank-form";
import { FirstHints } from "./first-hints";
import { NothingLeft } from "../findings/nothing-left";
import { PhaseDoubt } from "./phase-doubt";

const useStyles = makeStyles({
  results: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalSNudge,
    // The ring is drawn around the nearest element that is positioned.
    position: "relative",
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
  "replaced",
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

  // The list is what a check is made for: it is brought into view, as far as it is not.
  const inDoubt = checked.phase.doubt === true;
  const looked = state.checked && state.notice?.kind === "checked";
  useEffect(() => {
    const whole = results.current;
    if (!looked || !whole || whole.getBoundingClientRect().bottom <= window.innerHeight) return;
    const list = whole.querySelector("[data-findings]");
    const above = (list?.getBoundingClientRect().top ?? 0) - whole.getBoundingClientRect().top;
    // In a pane that is low, or enlarged, half of it is the list's, unless there is a question above it.
    const target = list && above > window.innerHeight / 3 && !inDoubt ? list : whole;
    target.scrollIntoView?.({ block: "start" });
  }, [looked, inDoubt, state.notices]);

  const blank = isBlankForm(checked.form);
  if (!state.checked) {
    return blank ? (
      <BlankForm />
    ) : (
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
      {blank ? <BlankForm /> : <PhaseDoubt checked={checked} />}
      {counts.error + counts.warning > 0 ? (
        <FindingFilter checked={checked} />
      ) : (
        !blank && <AllRight checked={checked} />
      )}
      <MendWays checked={checked} />
      <NothingLeft checked={checked} />
      <FindingList checked={checked} />
      <FixHints checked={checked} />
      <DismissedLine checked={checked} />
    </section>
  );
}
