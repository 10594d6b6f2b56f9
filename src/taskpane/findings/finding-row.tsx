import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { memo, useId } from "react";
import type { Finding } from "../../check/finding";
import type { Form } from "../../form/form";
import { useLocale, usePaneStore } from "../shell/use-pane";
import { useRowButton } from "./use-row-button";
import { useVisuallyHidden } from "../shell/use-visually-hidden";
import { areaOf, itemText, placeOf } from "../store/list/view";
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
    paddingInlineEnd: tokens.spacingHorizontalXXS,
  },
  /** With fewer than 14 letters a line, the buttons go below. */
  sentence: { flexGrow: 1, flexBasis: "233px" },
  words: { minWidth: 0 },
  /** The list is what one sees: of a long sentence two lines, and all of it once it is the current one. */
  brief: {
    "@media (min-width: 300px)": {
      display: "-webkit-box",
      WebkitBoxOrient: "vertical",
      WebkitLineClamp: "2",
      overflow: "hidden",
    },
  },
  item: {
    ...typographyStyles.caption1,
    display: "-webkit-box",
    WebkitBoxOrient: "vertical",
    WebkitLineClamp: "1",
    overflow: "hidden",
    color: tokens.colorNeutralForeground2,
  },
  fix: { minWidth: "auto", flexShrink: 0, marginInlineStart: "auto" },
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
  const row = useRowButton();
  const hidden = useVisuallyHidden();
  const store = usePaneStore();
  const locale = useLocale();
  const { columns } = locale;
  const { severity } = locale.pane;
  const sentence = findingSentence(locale, finding);
  const sentenceId = useId();
  const words = (
    <>
      <span className={row.icon}>
        <SeverityIcon severity={finding.severity} />
      </span>
      <span className={styles.words}>
        <span className={hidden}>{severity[finding.severity]} </span>
        <span id={sentenceId} className={current ? undefined : styles.brief} title={sentence}>
          {sentence}
        </span>
        {withItem && <ItemLine finding={finding} form={form} className={styles.item} />}
      </span>
    </>
  );
  return (
    <div className={styles.row}>
      {areaOf(form, finding) === null ? (
        <p className={mergeClasses(row.button, styles.sentence)}>{words}</p>
      ) : (
        <button
          type="button"
          data-row-main
          className={mergeClasses(row.button, row.pressable, styles.sentence)}
          aria-current={current}
          tabIndex={tabIndex}
          onClick={() => void store.select(finding)}
        >
          {words}
        </button>
      )}
      <FindingMend finding={finding} form={form} tabIndex={tabIndex} sentenceId={sentenceId}>
        {/* A column or a field of the header that was not found. */}
        {finding.cell === null && (
          <Button
            size="small"
            className={styles.fix}
            aria-label={columns.open}
            aria-describedby={sentenceId}
            onClick={() => store.openScreen("columns")}
          >
            {columns.openShort}
          </Button>
        )}
        <FindingMenu
          finding={finding}
          form={form}
          sentence={sentence}
          sentenceId={sentenceId}
          tabIndex={tabIndex}
        />
      </FindingMend>
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
  const words = `${placeWords(locale, place)} ${text}`;
  return (
    <span className={className} title={words}>
      {" "}
      {words}
    </span>
  );
}
