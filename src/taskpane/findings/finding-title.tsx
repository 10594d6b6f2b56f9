import {
  createFocusOutlineStyle,
  makeStyles,
  mergeClasses,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { ChevronDown16Regular, ChevronRight16Regular } from "@fluentui/react-icons";
import type { Ref } from "react";
import { useLocale } from "../shell/use-pane";
import { titleWords } from "../screens/lists/list-words";
import type { ListSection } from "../store/drafts/list-rows";

const useStyles = makeStyles({
  /** The space to the section above belongs to the title: rows are stacked without gaps. */
  row: { ...typographyStyles.caption1, margin: 0, paddingBlockStart: tokens.spacingVerticalSNudge },
  title: {
    display: "flex",
    columnGap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalXXS,
    paddingInline: tokens.spacingHorizontalSNudge,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderStartStartRadius: tokens.borderRadiusMedium,
    borderStartEndRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  here: { boxShadow: `inset ${tokens.strokeWidthThicker} 0 0 ${tokens.colorCompoundBrandStroke}` },
  hereWords: { ...typographyStyles.caption1Strong, marginInlineStart: "auto", flexShrink: 0 },
  name: {
    ...typographyStyles.caption1Strong,
    color: tokens.colorNeutralForeground1,
    flexShrink: 0,
    maxWidth: "100%",
    overflowWrap: "anywhere",
    fontVariantNumeric: "tabular-nums",
  },
  text: {
    display: "-webkit-box",
    WebkitBoxOrient: "vertical",
    WebkitLineClamp: "1",
    overflow: "hidden",
    overflowWrap: "anywhere",
    minWidth: 0,
  },
  advice: {
    ...typographyStyles.body1,
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    width: "100%",
    minHeight: "32px",
    padding: 0,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    textAlign: "start",
    cursor: "pointer",
    // The ring is drawn around the nearest element that is positioned.
    position: "relative",
    ...createFocusOutlineStyle(),
  },
});

interface FindingTitleProps {
  readonly section: ListSection;
  /** The sheet's selection is in this item. */
  readonly here: boolean;
  readonly index: number;
  readonly rowRef: Ref<HTMLHeadingElement>;
  readonly tabIndex: 0 | -1;
  readonly onToggle: () => void;
}

/** What a section of the list is about; the advice's title opens and closes it. */
export function FindingTitle({ section, here, index, rowRef, tabIndex, onToggle }: FindingTitleProps) {
  const styles = useStyles();
  const locale = useLocale();
  const { name, text } = titleWords(locale, section.title, section.count);
  const { title } = section;
  return (
    <h3 ref={rowRef} data-index={index} className={styles.row}>
      {title.kind === "advice" ? (
        <button
          type="button"
          data-row-main
          className={styles.advice}
          aria-expanded={title.open}
          tabIndex={tabIndex}
          onClick={onToggle}
        >
          {title.open ? <ChevronDown16Regular aria-hidden /> : <ChevronRight16Regular aria-hidden />}
          {name}
        </button>
      ) : (
        <span className={mergeClasses(styles.title, here && styles.here)}>
          <span className={styles.name}>{name}</span>{" "}
          {text !== null && (
            <span className={styles.text} title={text}>
              {text}
            </span>
          )}
          {here && <span className={styles.hereWords}>{locale.findingList.here}</span>}
        </span>
      )}
    </h3>
  );
}
