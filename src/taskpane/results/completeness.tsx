import { makeStyles, ProgressBar, tokens, typographyStyles } from "@fluentui/react-components";
import type { Completeness as Figures } from "../../check/finding";
import { useLocale } from "../shell/use-pane";
import { percentFilled } from "../store/view";

const useStyles = makeStyles({
  completeness: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  figures: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalM,
    ...typographyStyles.body1Strong,
    fontVariantNumeric: "tabular-nums",
  },
  words: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: 0 },
  bar: { height: "6px" },
});

/** How much of what must be filled in is filled in: numbers, percent, bar and words. */
export function Completeness({ figures, items }: { readonly figures: Figures; readonly items: number }) {
  const styles = useStyles();
  const words = useLocale().pane.completeness;
  const { filled, required } = figures;
  const percent = percentFilled(figures);
  const full = filled >= required;
  const filledWords = words.filled(filled, required);
  return (
    <section className={styles.completeness} aria-label={words.label}>
      <div className={styles.figures}>
        <span>{filledWords}</span>
        <span>{words.percent(percent)}</span>
      </div>
      <ProgressBar
        className={styles.bar}
        thickness="large"
        shape="rounded"
        value={filled}
        max={Math.max(required, 1)}
        color={full ? "success" : "brand"}
        aria-label={words.label}
        aria-valuetext={`${filledWords} ${words.percent(percent)}`}
      />
      <p className={styles.words}>
        {items === 0 ? words.nothing : full ? words.full : words.blank(required - filled)}
      </p>
    </section>
  );
}
