import {
  Button,
  createFocusOutlineStyle,
  makeStyles,
  mergeClasses,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { memo } from "react";
import type { Finding } from "../../check/finding";
import type { Form } from "../../form/form";
import { useLocale, usePaneStore } from "../hooks/use-pane";
import { useVisuallyHidden } from "../hooks/use-visually-hidden";
import { areaOf, itemText, placeOf } from "../state/view";
import { findingSentence, placeWords } from "../words";
import { FindingMend } from "./finding-mend";
import { FindingMenu } from "./finding-menu";
import { SeverityIcon } from "./severity-icon";

const useStyles = makeStyles({
  row: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    paddingInlineEnd: tokens.spacingHorizontalXS,
  },
  sentence: {
    ...typographyStyles.body1,
    display: "flex",
    alignItems: "flex-start",
    columnGap: tokens.spacingHorizontalS,
    flexGrow: 1,
    flexBasis: 0,
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
  words: { minWidth: 0 },
  item: {
    ...typographyStyles.caption1,
    display: "-webkit-box",
    WebkitBoxOrient: "vertical",
    WebkitLineClamp: "1",
    overflow: "hidden",
    color: tokens.colorNeutralForeground2,
  },
  fix: { minWidth: "auto", flexShrink: 0 },
});

interface FindingRowProps {
  readonly finding: Finding;
  readonly form: Form;
  /** Its cell was selected last. */
  readonly current: boolean;
  /** Says which item it is about: the section does not. */
  readonly withItem: boolean;
  /** Of everything in the row that can be pressed: one row of the list at a time is on the Tab key's way. */
  readonly tabIndex: 0 | -1;
}

/** One finding: pressing it selects its cell; beside and below it, how it can be mended. */
export const FindingRow = memo(function FindingRow({
  finding,
  form,
  current,
  withItem,
  tabIndex,
}: FindingRowProps) {
  const styles = useStyles();
  const hidden = useVisuallyHidden();
  const store = usePaneStore();
  const locale = useLocale();
  const { columns } = locale;
  const { severity } = locale.pane;
  const sentence = findingSentence(locale, finding);
  const words = (
    <>
      <span className={styles.icon}>
        <SeverityIcon severity={finding.severity} />
      </span>
      <span className={styles.words}>
        <span className={hidden}>{severity[finding.severity]} </span>
        {sentence}
        {withItem && <ItemLine finding={finding} form={form} className={styles.item} />}
      </span>
    </>
  );
  return (
    <div className={styles.row}>
      {areaOf(form, finding) === null ? (
        <p className={styles.sentence}>{words}</p>
      ) : (
        <button
          type="button"
          data-row-main
          className={mergeClasses(styles.sentence, styles.link)}
          aria-current={current}
          tabIndex={tabIndex}
          onClick={() => void store.select(finding)}
        >
          {words}
        </button>
      )}
      {finding.code === "missing-column" && (
        <Button
          size="small"
          className={styles.fix}
          aria-label={columns.open}
          onClick={() => store.openScreen("columns")}
        >
          {columns.openShort}
        </Button>
      )}
      <FindingMend finding={finding} form={form} tabIndex={tabIndex} />
      <FindingMenu finding={finding} form={form} sentence={sentence} tabIndex={tabIndex} />
    </div>
  );
});

interface ItemLineProps {
  readonly finding: Finding;
  readonly form: Form;
  readonly className: string;
}

function ItemLine({ finding, form, className }: ItemLineProps) {
  const locale = useLocale();
  const place = placeOf(form, finding);
  const text = itemText(form, place) || locale.pane.findings.noItemText;
  return (
    <span className={className}>
      {" "}
      {placeWords(locale, place)} {text}
    </span>
  );
}
