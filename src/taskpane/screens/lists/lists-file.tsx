import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { ArrowDownload20Regular, ArrowUpload20Regular } from "@fluentui/react-icons";
import { useState } from "react";
import { exportLists, importLists, type ListChange, type ListsLook } from "../../../actions/lists";
import { screenLocaleOf } from "../../../locales/screens";
import { useLocale, usePaneState } from "../../shell/use-pane";
import { FileButton, textOf } from "../../shell/file-button";
import { TextFile } from "../../shell/text-file";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  heading: { ...typographyStyles.subtitle2, margin: 0 },
  text: { ...typographyStyles.body1, margin: 0, wordBreak: "auto-phrase" },
  soft: { color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  body: { overflowWrap: "anywhere", wordBreak: "auto-phrase" },
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
      const read = importLists(await textOf(file), look);
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
      {shown && <TextFile text={exportLists(look)} name={words.name} words={words} />}
    </section>
  );
}
