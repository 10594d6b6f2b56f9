import { Button, Checkbox, makeStyles, Spinner, tokens, typographyStyles } from "@fluentui/react-components";
import { useEffect, useId, useMemo, useRef, useState } from "react";
import type { SummaryPreview } from "../../../actions/summary/preview-summary";
import { withSummary } from "../../../locales/summary-words";
import type { SummaryOptions } from "../../../summary/model";
import { useLocale, usePaneState, usePaneStore } from "../../shell/use-pane";
import { previewTables } from "../../store/preview-tables";
import { NoticeBar } from "../../shell/notice-bar";
import { PreviousYear } from "./previous-year";
import { SummaryTable } from "./summary-table";

const useStyles = makeStyles({
  screen: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalL, minWidth: 0 },
  text: { ...typographyStyles.body1, margin: 0, wordBreak: "auto-phrase" },
  wrong: { ...typographyStyles.body1, color: tokens.colorStatusDangerForeground3 },
  options: { display: "flex", flexDirection: "column" },
  rate: { ...typographyStyles.subtitle1, margin: 0 },
  fraction: { ...typographyStyles.body1, marginInlineStart: tokens.spacingHorizontalS },
  list: { ...typographyStyles.body1, margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
});

/** 集計の下書き: the same figures as on the sheet, before anything is written. */
export default function SummaryScreen() {
  const styles = useStyles();
  const store = usePaneStore();
  const { job } = usePaneState();
  const { summaryPane: words } = useLocale();
  const [question, setQuestion] = useState<Question>({});
  const { preview, failed } = usePreview(question);
  const [copied, setCopied] = useState("");
  const options = question.options ?? preview?.options ?? {};
  const none = isNoneLeft(options, preview);
  const change = (changed: SummaryOptions) => setQuestion({ options: changed });
  const compare = (previousYear: NonNullable<SummaryOptions["previousYear"]> | null) => {
    const { deadlines = false, leftOut = [] } = options;
    change({ deadlines, leftOut, ...(previousYear ? { previousYear } : {}) });
  };

  const build = async () => {
    await store.buildSummary(options);
    store.openScreen("main");
  };
  return (
    <div className={styles.screen}>
      <p className={styles.text}>{words.intro}</p>
      {preview && <Options preview={preview} options={options} onChange={change} />}
      {preview && <PreviousYear preview={preview} onChange={compare} />}
      {preview && (
        <Button appearance="primary" disabledFocusable={job !== null || none} onClick={() => void build()}>
          {words.build}
        </Button>
      )}
      <div role="status" className={styles.text}>
        {copied}
      </div>
      {failed && <NoticeBar />}
      {preview && !none ? (
        <Draft preview={preview} onCopied={setCopied} />
      ) : (
        !failed && !none && <Spinner size="small" label={words.reading} />
      )}
      {failed && (
        <Button disabledFocusable={job !== null} onClick={() => setQuestion({ ...question })}>
          {words.again}
        </Button>
      )}
    </div>
  );
}

/** What the draft is asked for; without options, for what the workbook remembers. */
interface Question {
  readonly options?: SummaryOptions;
}

function isNoneLeft({ leftOut = [] }: SummaryOptions, preview: SummaryPreview | null): boolean {
  return preview !== null && preview.departments.every((name) => leftOut.includes(name));
}

/** Reads the workbook anew whenever something else is to be counted; the last answer stays until the next is there. */
function usePreview(question: Question) {
  const store = usePaneStore();
  const [preview, setPreview] = useState<SummaryPreview | null>(null);
  const [failed, setFailed] = useState(false);
  const asked = useRef<Question>(null);
  const idle = usePaneState().job === null;
  useEffect(() => {
    // One job at a time: what another one keeps waiting is asked for when it is done.
    if (!idle || asked.current === question || isNoneLeft(question.options ?? {}, preview)) return;
    asked.current = question;
    void store.previewSummary(question.options).then((read) => {
      if (asked.current !== question) return;
      setFailed(read === null);
      if (read) setPreview(read);
    });
  }, [store, question, idle, preview]);
  return { preview, failed };
}

interface OptionsProps {
  readonly preview: SummaryPreview;
  readonly options: SummaryOptions;
  readonly onChange: (options: SummaryOptions) => void;
}

function Options({ preview, options, onChange }: OptionsProps) {
  const styles = useStyles();
  const { options: words } = useLocale().summaryPane;
  const { departments, hasDeadlines } = preview;
  const { leftOut = [] } = options;
  const label = useId();
  if (departments.length < 2 && !hasDeadlines) return null;
  const choose = (name: string, wanted: boolean) =>
    onChange({
      ...options,
      leftOut: departments.filter((one) => (one === name ? !wanted : leftOut.includes(one))),
    });
  return (
    <div role="group" aria-label={words.label} className={styles.options}>
      {hasDeadlines && (
        <Checkbox
          label={words.deadlines}
          checked={options.deadlines ?? false}
          onChange={(_, { checked }) => onChange({ ...options, deadlines: checked === true })}
        />
      )}
      {departments.length > 1 && (
        // Not a Field: that would name each box after the group.
        <div role="group" aria-labelledby={label} className={styles.options}>
          <span id={label} className={styles.text}>
            {words.departments}
          </span>
          {departments.map((name) => (
            <Checkbox
              key={name}
              label={name}
              checked={!leftOut.includes(name)}
              onChange={(_, { checked }) => choose(name, checked === true)}
            />
          ))}
          <span role="status" className={styles.wrong}>
            {isNoneLeft(options, preview) && words.none}
          </span>
        </div>
      )}
    </div>
  );
}

interface DraftProps {
  readonly preview: SummaryPreview;
  readonly onCopied: (words: string) => void;
}

function Draft({ preview, onCopied }: DraftProps) {
  const styles = useStyles();
  const pane = useLocale();
  const locale = useMemo(() => withSummary(pane), [pane]);
  const { summary, summaryPane: words } = locale;
  const { model } = preview;
  const { met, rated, rate } = model.achievement;
  return (
    <>
      <p className={styles.rate}>
        {summary.achievement.label} {rate === null ? summary.achievement.none : words.figures.share(rate)}
        <span className={styles.fraction}>{words.figures.rate(met, rated)}</span>
      </p>
      {previewTables(model, locale).map((table) => (
        <SummaryTable key={table.id} table={table} onCopied={onCopied} />
      ))}
      <ul className={styles.list}>
        <li>{words.lists.notMet(model.notMet.length)}</li>
        <li>{words.lists.open(model.open.length)}</li>
      </ul>
    </>
  );
}
