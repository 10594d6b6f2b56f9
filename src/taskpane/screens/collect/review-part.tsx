import { Button, Field, makeStyles, Textarea, tokens, typographyStyles } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { mailText, reviewedDepartments } from "../../../actions/compiling/review-sheet";
import { copyText } from "../../clipboard";
import { screenLocaleOf } from "../../../locales/screens";
import { FittingSelect } from "../../shell/fitting-select";
import { NoticeBar } from "../../shell/notice-bar";
import { useLocale, usePaneState } from "../../shell/use-pane";
import type { CollectStore } from "../../store/collect";

const useStyles = makeStyles({
  text: { ...typographyStyles.body1, margin: 0, overflowWrap: "anywhere", wordBreak: "auto-phrase" },
  soft: { color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  area: { minWidth: 0 },
});

const ALL = "";

/** 指摘一覧: what is sent back, for one department or for all. */
export function ReviewPart({ collect }: { readonly collect: CollectStore }) {
  const styles = useStyles();
  const { job, forms } = usePaneState();
  const { language } = useLocale();
  const words = screenLocaleOf(language).collect.review;
  const [chosen, setChosen] = useState(ALL);
  const [copied, setCopied] = useState<boolean | null>(null);
  const departments = useMemo(() => reviewedDepartments(forms ?? []), [forms]);
  const department = departments.includes(chosen) ? chosen : null;
  const text = useMemo(
    () => mailText(forms ?? [], words.words, department),
    [forms, words.words, department],
  );
  const press = (work: () => Promise<unknown>) => () => void (job === null && work());
  const copy = async () => setCopied(await copyText(text));
  if (departments.length === 0) return <p className={styles.text}>{words.none}</p>;
  return (
    <>
      <NoticeBar />
      <p className={`${styles.text} ${styles.soft}`}>{words.intro}</p>
      {departments.length > 1 && (
        <Field label={words.which}>
          <FittingSelect
            value={department ?? ALL}
            onChange={(_, { value }) => {
              setChosen(value);
              setCopied(null);
            }}
          >
            <option value={ALL}>{words.all}</option>
            {departments.map((one) => (
              <option key={one} value={one}>
                {one}
              </option>
            ))}
          </FittingSelect>
        </Field>
      )}
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={job !== null}
          onClick={press(() => collect.makeReview(department))}
        >
          {words.make}
        </Button>
        <Button onClick={() => void copy()}>{words.copy}</Button>
        <Button disabledFocusable={job !== null} onClick={press(collect.removeReview)}>
          {words.remove}
        </Button>
      </div>
      <p className={styles.text} role="status">
        {copied === null ? "" : copied ? words.copied : words.notCopied}
      </p>
      <Field label={words.text}>
        <Textarea className={styles.area} rows={10} resize="vertical" readOnly value={text} />
      </Field>
    </>
  );
}
