import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { Severity } from "../../check/finding";
import { useLocale } from "../hooks/use-pane";
import { SeverityIcon } from "./severity-icon";

const SHOWN: readonly Severity[] = ["error", "warning", "advice"];

const useStyles = makeStyles({
  counts: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalMNudge,
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
    ...typographyStyles.body1,
  },
  count: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  number: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
});

/** Icon, word and number for each severity, zeros too: "none" is an answer. */
export function SeverityCounts({ counts }: { readonly counts: Readonly<Record<Severity, number>> }) {
  const styles = useStyles();
  const { pane } = useLocale();
  return (
    <ul className={styles.counts} aria-label={pane.counts}>
      {SHOWN.map((severity) => (
        <li key={severity} className={styles.count}>
          <SeverityIcon severity={severity} />
          <span>{pane.severity[severity]}</span>{" "}
          <span className={styles.number}>{pane.number(counts[severity])}</span>
        </li>
      ))}
    </ul>
  );
}
