import {
  Button,
  createFocusOutlineStyle,
  makeStyles,
  mergeClasses,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import type { Finding } from "../../check/finding";
import type { Form } from "../../form/form";
import { useLocale, usePaneState, usePaneStore } from "../hooks/use-pane";
import { useVisuallyHidden } from "../hooks/use-visually-hidden";
import { areaOf } from "../state/view";
import { findingSentence } from "../words";
import { SeverityIcon } from "./severity-icon";

const useStyles = makeStyles({
  row: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    paddingInlineEnd: tokens.spacingHorizontalXS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  selected: {
    backgroundColor: tokens.colorSubtleBackgroundSelected,
    boxShadow: `inset ${tokens.strokeWidthThicker} 0 0 ${tokens.colorCompoundBrandStroke}`,
  },
  sentence: {
    ...typographyStyles.body1,
    display: "flex",
    alignItems: "flex-start",
    columnGap: tokens.spacingHorizontalS,
    flexGrow: 1,
    minWidth: 0,
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
    ...createFocusOutlineStyle({ style: { outlineOffset: "-2px" } }),
  },
  link: {
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":active": { backgroundColor: tokens.colorSubtleBackgroundPressed },
  },
  /** The icon stands on the middle of the first line, whatever the number of lines. */
  icon: { display: "flex", alignItems: "center", height: tokens.lineHeightBase300 },
  fix: { minWidth: "auto", flexShrink: 0 },
});

interface FindingRowProps {
  readonly finding: Finding;
  readonly form: Form;
  readonly selected: boolean;
  readonly onSelected: () => void;
}

/** One finding: pressing it selects its cell; a fix that needs no choice has its own button. */
export function FindingRow({ finding, form, selected, onSelected }: FindingRowProps) {
  const styles = useStyles();
  const hidden = useVisuallyHidden();
  const store = usePaneStore();
  const { job } = usePaneState();
  const locale = useLocale();
  const { findings, severity } = locale.pane;
  const sentence = findingSentence(locale, finding);
  const words = (
    <>
      <span className={styles.icon}>
        <SeverityIcon severity={finding.severity} />
      </span>
      <span>
        <span className={hidden}>{severity[finding.severity]} </span>
        {sentence}
      </span>
    </>
  );
  const select = () => {
    onSelected();
    void store.select(finding);
  };
  return (
    <li className={mergeClasses(styles.row, selected && styles.selected)}>
      {areaOf(form, finding) === null ? (
        <p className={styles.sentence}>{words}</p>
      ) : (
        <button
          type="button"
          className={mergeClasses(styles.sentence, styles.link)}
          aria-current={selected}
          onClick={select}
        >
          {words}
        </button>
      )}
      {finding.fix && (
        <Button
          size="small"
          className={styles.fix}
          aria-label={findings.fixOf(sentence)}
          disabledFocusable={job !== null}
          onClick={() => void store.fix(finding)}
        >
          {findings.fix}
        </Button>
      )}
    </li>
  );
}
