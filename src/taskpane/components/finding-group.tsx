import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { memo, useId } from "react";
import type { Form } from "../../form/form";
import { useLocale } from "../hooks/use-pane";
import { findingKey } from "../state/view";
import type { FindingGroup as Group } from "../state/view";
import { placeWords } from "../words";
import { FindingRow } from "./finding-row";

const useStyles = makeStyles({
  group: {
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    overflow: "clip",
    // A group outside the view costs neither layout nor paint.
    contentVisibility: "auto",
    containIntrinsicSize: "auto 84px",
  },
  heading: {
    ...typographyStyles.caption1,
    display: "flex",
    columnGap: tokens.spacingHorizontalS,
    margin: 0,
    paddingBlock: tokens.spacingVerticalSNudge,
    paddingInline: tokens.spacingHorizontalMNudge,
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  place: {
    ...typographyStyles.caption1Strong,
    color: tokens.colorNeutralForeground1,
    flexShrink: 0,
    fontVariantNumeric: "tabular-nums",
  },
  text: {
    display: "-webkit-box",
    WebkitBoxOrient: "vertical",
    WebkitLineClamp: "2",
    overflow: "hidden",
    overflowWrap: "anywhere",
    minWidth: 0,
  },
  rows: { margin: 0, padding: 0, listStyleType: "none" },
});

interface FindingGroupProps {
  readonly group: Group;
  readonly form: Form;
  /** Key of the finding whose cell was selected last. */
  readonly selected: string | null;
  readonly onSelected: (key: string) => void;
}

/** The findings of one item, or of the header, or of the form as a whole. */
export const FindingGroup = memo(function FindingGroup({
  group,
  form,
  selected,
  onSelected,
}: FindingGroupProps) {
  const styles = useStyles();
  const locale = useLocale();
  const headingId = useId();
  const text = group.place.kind === "item" ? group.text || locale.pane.findings.noItemText : null;
  return (
    <section className={styles.group} aria-labelledby={headingId}>
      <h3 id={headingId} className={styles.heading}>
        <span className={styles.place}>{placeWords(locale, group.place)}</span>{" "}
        {text !== null && (
          <span className={styles.text} title={text}>
            {text}
          </span>
        )}
      </h3>
      <ul className={styles.rows}>
        {group.findings.map((finding) => {
          const key = findingKey(finding);
          return (
            <FindingRow
              key={key}
              finding={finding}
              form={form}
              selected={key === selected}
              onSelected={() => onSelected(key)}
            />
          );
        })}
      </ul>
    </section>
  );
});
