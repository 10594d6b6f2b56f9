import { createFocusOutlineStyle, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ChevronDown16Regular, ChevronRight16Regular } from "@fluentui/react-icons";
import { useLocale } from "../hooks/use-pane";
import { useVisuallyHidden } from "../hooks/use-visually-hidden";
import { foldWords } from "../list-words";
import type { Fold } from "../state/list-rows";
import { SeverityIcon } from "./severity-icon";

const useStyles = makeStyles({
  fold: {
    ...typographyStyles.body1,
    display: "flex",
    alignItems: "flex-start",
    columnGap: tokens.spacingHorizontalS,
    width: "100%",
    minHeight: "32px",
    margin: 0,
    paddingBlock: tokens.spacingVerticalSNudge,
    paddingInline: tokens.spacingHorizontalMNudge,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    textAlign: "start",
    overflowWrap: "anywhere",
    wordBreak: "auto-phrase",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":active": { backgroundColor: tokens.colorSubtleBackgroundPressed },
    ...createFocusOutlineStyle({ style: { outlineOffset: "-2px" } }),
  },
  icon: { display: "flex", alignItems: "center", height: tokens.lineHeightBase300, flexShrink: 0 },
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
  const hidden = useVisuallyHidden();
  const locale = useLocale();
  return (
    <button
      type="button"
      data-row-main
      className={styles.fold}
      aria-expanded={fold.open}
      tabIndex={tabIndex}
      onClick={onToggle}
    >
      <span className={styles.icon}>
        <SeverityIcon severity={fold.severity} />
      </span>
      <span className={styles.words}>
        <span className={hidden}>{locale.pane.severity[fold.severity]} </span>
        {foldWords(locale, fold)}
      </span>
      <span className={styles.icon}>
        {fold.open ? <ChevronDown16Regular aria-hidden /> : <ChevronRight16Regular aria-hidden />}
      </span>
    </button>
  );
}
