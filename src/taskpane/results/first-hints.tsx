import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { ReactNode } from "react";
import { useLocale } from "../shell/use-pane";
import { preference, remember } from "../preferences";

const useStyles = makeStyles({
  hints: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  heading: { ...typographyStyles.body1Strong, margin: 0 },
  hint: { ...typographyStyles.body1, margin: 0, wordBreak: "auto-phrase" },
  close: { alignSelf: "flex-end" },
});

/**
 * Three short hints for who sees the pane for the first time on this computer. Once they are closed, what they are
 * given is shown in their place.
 */
export function FirstHints({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  const headingId = useId();
  const { firstHints } = useLocale().states;
  const [open, setOpen] = useState(() => preference("hintsSeen") === null);
  if (!open) return children;
  const close = () => {
    remember("hintsSeen", "yes");
    setOpen(false);
    // The button that had the focus goes with the hints: the next thing to press is the check.
    document.querySelector<HTMLElement>("[data-check-button]")?.focus();
  };
  return (
    <section className={styles.hints} aria-labelledby={headingId}>
      <h2 id={headingId} className={styles.heading}>
        {firstHints.heading}
      </h2>
      {[firstHints.check, firstHints.step, firstHints.undo].map((hint) => (
        <p key={hint} className={styles.hint}>
          {hint}
        </p>
      ))}
      <Button size="small" className={styles.close} onClick={close}>
        {firstHints.close}
      </Button>
    </section>
  );
}
