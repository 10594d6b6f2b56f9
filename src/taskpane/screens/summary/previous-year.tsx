import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Spinner,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { DocumentSearch20Regular } from "@fluentui/react-icons";
import { useId, useState } from "react";
import type { SummaryPreview } from "../../../actions/summary/preview-summary";
import { screenLocaleOf } from "../../../locales/screens";
import { withSummary } from "../../../locales/summary-words";
import type { PreviousYear as KeptYear } from "../../../summary/previous-year";
import { yearBeforeName } from "../../../summary/year-before";
import { useLocale, usePaneState } from "../../shell/use-pane";
import { readChosenFile } from "../../store/chosen-file";
import { FileButton } from "../../shell/file-button";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS, minWidth: 0 },
  heading: { ...typographyStyles.subtitle2, margin: 0 },
  text: { ...typographyStyles.body1, margin: 0, overflowWrap: "anywhere", wordBreak: "auto-phrase" },
  soft: { color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  body: { overflowWrap: "anywhere", wordBreak: "auto-phrase", minWidth: 0 },
});

interface PreviousYearProps {
  readonly preview: SummaryPreview;
  /** null: nothing is compared. */
  readonly onChange: (previousYear: KeptYear | null) => void;
}

/** 前年度との比較: another workbook is chosen, read here, and its figures are shown beside this year's. */
export function PreviousYear({ preview, onChange }: PreviousYearProps) {
  const styles = useStyles();
  const locale = withSummary(useLocale());
  const words = screenLocaleOf(locale.language).previousYear;
  const { job } = usePaneState();
  const [problem, setProblem] = useState<string | null>(null);
  const [reading, setReading] = useState(false);
  const heading = useId();
  const { comparedWith, options, model } = preview;
  if (!comparedWith) return model.yearBefore ? <p className={styles.text}>{words.here}</p> : null;

  const take = async (file: File) => {
    setReading(true);
    setProblem(null);
    try {
      const read = await readChosenFile(file, comparedWith);
      if ("previousYear" in read) onChange(read.previousYear);
      else setProblem(words.problem(file.name, read.problem, locale.summary.fiscalYear));
    } finally {
      setReading(false);
    }
  };
  const busy = reading || job !== null;
  const chosen = options.previousYear;
  const used = model.yearBefore;
  return (
    <section className={styles.section} aria-labelledby={heading}>
      <h2 id={heading} className={styles.heading}>
        {words.heading}
      </h2>
      {!chosen && <p className={`${styles.text} ${styles.soft}`}>{words.why}</p>}
      {chosen && (
        <p className={styles.text}>
          {used
            ? words.chosen(chosen.file, yearBeforeName(used, locale.summary), used.figures.total)
            : words.outdated(chosen.file)}
        </p>
      )}
      <div className={styles.buttons}>
        <FileButton
          label={chosen ? words.other : words.choose}
          icon={<DocumentSearch20Regular />}
          accept=".xlsx,.xlsm,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
          disabled={busy}
          onFile={take}
        />
        {chosen && (
          <Button disabledFocusable={busy} onClick={() => onChange(null)}>
            {words.remove}
          </Button>
        )}
      </div>
      {reading && <Spinner size="tiny" labelPosition="after" label={words.reading} />}
      {problem !== null && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody className={styles.body}>{problem}</MessageBarBody>
        </MessageBar>
      )}
    </section>
  );
}
