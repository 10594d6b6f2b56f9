import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular, ChevronRight16Regular } from "@fluentui/react-icons";
import { useLocale } from "../shell/use-pane";
import { useRowButton } from "./use-row-button";
import { useVisuallyHidden } from "../shell/use-visually-hidden";
import { foldWords } from "../screens/lists/list-words";
import type { Fold } from "../store/drafts/list-rows";
import { SeverityIcon } from "./severity-icon";

const useStyles = makeStyles({
  fold: { width: "100%" },
  words: { flexGrow: 1, minWidth: 0, fontWeight: tokens.fontWeightSemibold },
});

interface FindingFoldProps {
  readonly fold: Fold;
  readonly tabIndex: 0 | -1;
  readonly onToggle: () => void;
}

/** Findings that repeat themselves, as one row that opens to them. */
export function FindingFold({ fold, tabIndex, onToggle }: FindingFoldProps) {
  const styles = useStyles();
  const row = useRowButton();
  const hidden = useVisuallyHidden();
  const locale = useLocale();
  return (
    <button
      type="button"
      data-row-main
      className={mergeClasses(row.button, row.pressable, styles.fold)}
      aria-expanded={fold.open}
      tabIndex={tabIndex}
      onClick={onToggle}
    >
      <span className={row.icon}>
        <SeverityIcon severity={fold.severity} />
      </span>
      <span className={styles.words}>
        <span className={hidden}>{locale.pane.severity[fold.severity]} </span>
        {foldWords(locale, fold)}
      </span>
      <span className={row.icon}>
        {fold.open ? <ChevronDown16Regular aria-hidden /> : <ChevronRight16Regular aria-hidden />}
      </span>
    </button>
  );
}
