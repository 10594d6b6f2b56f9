import {
  Button,
  Field,
  Link,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Textarea,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { ArrowDownload20Regular, ArrowUpload20Regular } from "@fluentui/react-icons";
import { useMemo, useRef, useState } from "react";
import { exportLists, importLists, type ListChange, type ListsLook } from "../../../actions/lists";
import { screenLocaleOf } from "../../../locales/screens";
import { useLocale, usePaneState } from "../../shell/use-pane";
import { FileButton } from "../../shell/file-button";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  heading: { ...typographyStyles.subtitle2, margin: 0 },
  text: { ...typographyStyles.body1, margin: 0, wordBreak: "auto-phrase" },
  soft: { color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  body: { overflowWrap: "anywhere", wordBreak: "auto-phrase" },
  field: { minWidth: 0 },
  area: { minWidth: 0, fontFamily: tokens.fontFamilyMonospace },
  save: { display: "inline-block", lineHeight: "24px" },
  copy: { alignSelf: "flex-start" },
});

interface ListsFileProps {
  readonly look: ListsLook;
  readonly yearWords: (fiscalYear: number) => string;
  readonly onImport: (changes: readonly ListChange[]) => void;
}

/** Hands the workbook's lists to others as a file, and takes them from one. */
export function ListsFile({ look, yearWords, onImport }: ListsFileProps) {
  const styles = useStyles();
  const { job } = usePaneState();
  const words = screenLocaleOf(useLocale().language).lists.file;
  const [shown, setShown] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  const take = async (file: File) => {
    try {
      const read = importLists(await file.text(), look);
      if ("problem" in read) {
        const { problem: found } = read;
        setProblem(words.problem(found, "fiscalYear" in found ? yearWords(found.fiscalYear) : ""));
      } else {
        setProblem(null);
        onImport(read.lists);
      }
    } catch {
      setProblem(words.unreadable);
    }
  };
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>{words.heading}</h2>
      <p className={`${styles.text} ${styles.soft}`}>{words.why}</p>
      <div className={styles.buttons}>
        <Button icon={<ArrowDownload20Regular />} aria-expanded={shown} onClick={() => setShown(!shown)}>
          {words.export}
        </Button>
        <FileButton
          label={words.import}
          icon={<ArrowUpload20Regular />}
          accept=".json,application/json"
          disabled={job !== null}
          onFile={take}
        />
      </div>
      {problem !== null && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody className={styles.body}>{problem}</MessageBarBody>
        </MessageBar>
      )}
      {shown && <Exported look={look} />}
    </section>
  );
}

/** The file behind a link, and its text: where the pane runs in Excel itself, saving may be blocked. */
function Exported({ look }: { readonly look: ListsLook }) {
  const styles = useStyles();
  const words = screenLocaleOf(useLocale().language).lists.file;
  const text = useMemo(() => exportLists(look), [look]);
  const [copied, setCopied] = useState<boolean | null>(null);
  const area = useRef<HTMLDivElement>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(true);
    } catch {
      area.current?.querySelector("textarea")?.select();
      setCopied(false);
    }
  };
  return (
    <div ref={area} className={styles.section}>
      <p className={styles.text}>
        <Link
          className={styles.save}
          href={`data:application/json;charset=utf-8,${encodeURIComponent(text)}`}
          download={words.name}
        >
          {words.save}
        </Link>
      </p>
      <Field
        label={words.text}
        hint={words.blocked}
        validationState={copied === false ? "warning" : "none"}
        validationMessage={copied === null ? null : copied ? words.copied : words.notCopied}
      >
        <Textarea
          className={styles.field}
          readOnly
          rows={6}
          textarea={{ className: styles.area }}
          value={text}
        />
      </Field>
      <Button size="small" className={styles.copy} onClick={() => void copy()}>
        {words.copy}
      </Button>
    </div>
  );
}
