import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { CheckmarkCircle48Filled } from "@fluentui/react-icons";
import type { CheckedForm } from "../../actions/check";
import { useLocale } from "../shell/use-pane";

const useStyles = makeStyles({
  allRight: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    rowGap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalM,
    paddingInline: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
    textAlign: "center",
  },
  good: { backgroundColor: tokens.colorStatusSuccessBackground1 },
  icon: {
    color: tokens.colorStatusSuccessForeground1,
    "@media (prefers-reduced-motion: no-preference)": {
      animationName: { from: { transform: "scale(0.6)", opacity: 0 }, to: { transform: "none", opacity: 1 } },
      animationDuration: tokens.durationSlow,
      animationTimingFunction: tokens.curveDecelerateMid,
    },
  },
  heading: { ...typographyStyles.subtitle2, margin: 0 },
  figures: {
    ...typographyStyles.body1,
    color: tokens.colorNeutralForeground2,
    margin: 0,
    wordBreak: "auto-phrase",
  },
  tally: {
    ...typographyStyles.body1,
    display: "grid",
    gridTemplateColumns: "auto auto",
    columnGap: tokens.spacingHorizontalL,
    marginBlock: `${tokens.spacingVerticalS} 0`,
    marginInline: 0,
    textAlign: "start",
  },
  count: { margin: 0, textAlign: "end", fontVariantNumeric: "tabular-nums" },
});

/**
 * Nothing to correct: says so with its figures, and in the evaluation how the items came out. Green is only what is known
 * to be all there is to do; a phase that is in doubt is not.
 */
export function AllRight({ checked }: { readonly checked: CheckedForm }) {
  const styles = useStyles();
  const { pane } = useLocale();
  const { phase, completeness, tally, findings } = checked.report;
  const { heading, headingOf, figures } = pane.allRight;
  const doubt = checked.phase.doubt === true;
  return (
    <div className={mergeClasses(styles.allRight, !doubt && styles.good)}>
      {!doubt && <CheckmarkCircle48Filled aria-hidden className={styles.icon} />}
      <h3 className={styles.heading}>
        {phase === "evaluation" || !checked.form.columns.rating ? heading : headingOf(pane.phase[phase])}
      </h3>
      <p className={styles.figures}>{figures(tally.total, completeness.filled, findings.length)}</p>
      {phase === "evaluation" && (
        <dl className={styles.tally} aria-label={pane.allRight.tally}>
          {tally.byRating.map(({ label, count }) => (
            <TallyLine key={label} label={label} count={pane.count(count)} className={styles.count} />
          ))}
        </dl>
      )}
    </div>
  );
}

function TallyLine({ label, count, className }: { label: string; count: string; className: string }) {
  return (
    <>
      <dt>{label}</dt>
      <dd className={className}>{count}</dd>
    </>
  );
}
