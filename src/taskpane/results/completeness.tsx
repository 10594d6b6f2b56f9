import { makeStyles, ProgressBar, tokens, typographyStyles } from "@fluentui/react-components";
import type { CheckedForm } from "../../actions/check";
import { useLocale, usePaneState } from "../shell/use-pane";
import { isBlankForm, percentFilled, wrongCells } from "../store/list/view";

const useStyles = makeStyles({
  completeness: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXXS },
  figures: {
    ...typographyStyles.caption1Strong,
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
    fontVariantNumeric: "tabular-nums",
  },
  spare: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground2,
    margin: 0,
    wordBreak: "auto-phrase",
  },
});

/**
 * How much of what must be filled in is filled in, and what is left: blank or wrong. It is green only when nothing is
 * left, and the phase is not in doubt.
 */
export function Completeness({ checked: { form, phase, report } }: { readonly checked: CheckedForm }) {
  const styles = useStyles();
  const { checked } = usePaneState();
  const words = useLocale().pane.completeness;
  const { filled, required } = report.completeness;
  const wrong = checked ? wrongCells(report.findings) : 0;
  const none = isBlankForm(form);
  const percent = words.percent(none ? 0 : percentFilled(report.completeness));
  const done = !none && filled >= required && wrong === 0 && !phase.doubt;
  const filledWords = none ? words.nothing : words.filled(filled, required);
  const left = none ? "" : words.left(required - filled, wrong);
  const spare = (form.spareItems?.length ?? 0) + (none ? form.items.length : 0);
  return (
    <section className={styles.completeness} aria-label={words.label}>
      <div className={styles.figures}>
        <span>{filledWords}</span>
        {left !== "" && <span>{left}</span>}
        <span>{percent}</span>
      </div>
      <ProgressBar
        thickness="medium"
        shape="rounded"
        value={none ? 0 : filled}
        max={Math.max(required, 1)}
        color={done ? "success" : "brand"}
        aria-label={words.label}
        aria-valuetext={[filledWords, left, percent].filter((part) => part !== "").join(" ")}
      />
      {spare > 0 && <p className={styles.spare}>{words.spare(spare)}</p>}
    </section>
  );
}
