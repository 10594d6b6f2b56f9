import { Button, Checkbox, Field, Input, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowDown20Regular, ArrowUp20Regular, Delete20Regular } from "@fluentui/react-icons";
import { OUTCOMES } from "../../../form/definition";
import type { ListProblem } from "../../../form/definition/list-problems";
import { screenLocaleOf } from "../../../locales/screens";
import { useLocale } from "../../shell/use-pane";
import type { DraftChange, DraftRow } from "../../store/drafts/list-draft";
import { FittingSelect } from "../../shell/fitting-select";

const useStyles = makeStyles({
  row: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  level: {
    padding: tokens.spacingHorizontalS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "flex-start",
    columnGap: tokens.spacingHorizontalXXS,
  },
  label: { flexGrow: 1, flexBasis: "7em", minWidth: 0 },
  input: { width: "100%", minWidth: 0 },
  button: { minWidth: "auto", flexShrink: 0 },
  details: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, max(8em, 40%)), 1fr))",
    gap: tokens.spacingHorizontalS,
  },
  checkbox: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
});

interface ListValueRowProps {
  readonly row: DraftRow;
  /** From 1. */
  readonly position: number;
  readonly last: boolean;
  /** A level of the scale: with outcome, reason and other spellings. */
  readonly isLevel: boolean;
  readonly problems: readonly ListProblem[];
  readonly onEdit: (to: Extract<DraftChange, { kind: "edited" }>["to"]) => void;
  readonly onMove: (by: 1 | -1) => void;
  readonly onRemove: () => void;
}

/** One value of a list. What is wrong with it is said at its field. */
export function ListValueRow(props: ListValueRowProps) {
  const { row, position, last, isLevel, problems, onEdit, onMove, onRemove } = props;
  const styles = useStyles();
  const { language } = useLocale();
  const words = screenLocaleOf(language).lists;
  const label = row.label.trim() || words.newValue;
  const problemOf = (field: ListProblem["field"]) => {
    const found = problems.find((one) => one.field === field);
    return found ? words.problem(found) : null;
  };
  return (
    <li data-row={row.id} className={mergeClasses(styles.row, isLevel && styles.level)}>
      <div className={styles.line}>
        <Field className={styles.label} validationMessage={problemOf("label")}>
          <Input
            className={styles.input}
            aria-label={words.value(position)}
            value={row.label}
            onChange={(_, { value }) => onEdit({ label: value })}
          />
        </Field>
        <Button
          appearance="subtle"
          className={styles.button}
          data-move="-1"
          icon={<ArrowUp20Regular />}
          aria-label={words.up(label)}
          disabledFocusable={position === 1}
          onClick={() => onMove(-1)}
        />
        <Button
          appearance="subtle"
          className={styles.button}
          data-move="1"
          icon={<ArrowDown20Regular />}
          aria-label={words.down(label)}
          disabledFocusable={last}
          onClick={() => onMove(1)}
        />
        <Button
          appearance="subtle"
          className={styles.button}
          data-remove
          icon={<Delete20Regular />}
          aria-label={words.remove(label)}
          onClick={onRemove}
        />
      </div>
      {isLevel && <LevelDetails {...props} problemOf={problemOf} />}
    </li>
  );
}

interface LevelDetailsProps extends ListValueRowProps {
  readonly problemOf: (field: ListProblem["field"]) => string | null;
}

function LevelDetails({ row, onEdit, problemOf }: LevelDetailsProps) {
  const styles = useStyles();
  const locale = useLocale();
  const words = screenLocaleOf(locale.language).lists;
  const { outcomes } = locale.lists;
  return (
    <>
      <div className={styles.details}>
        <Field label={words.outcome}>
          <FittingSelect
            value={row.outcome}
            onChange={(_, { value }) => {
              const outcome = OUTCOMES.find((one) => one === value);
              if (outcome) onEdit({ outcome });
            }}
          >
            {OUTCOMES.map((one) => (
              <option key={one} value={one}>
                {outcomes[one]}
              </option>
            ))}
          </FittingSelect>
        </Field>
        <Field label={words.spellings} validationMessage={problemOf("spellings")}>
          <Input
            className={styles.input}
            placeholder={words.spellingsHint}
            value={row.spellings}
            onChange={(_, { value }) => onEdit({ spellings: value })}
          />
        </Field>
      </div>
      <Field validationMessage={problemOf("reason")}>
        <Checkbox
          className={styles.checkbox}
          label={words.reason}
          checked={row.reasonRequired}
          onChange={(_, { checked }) => onEdit({ reasonRequired: checked === true })}
        />
      </Field>
    </>
  );
}
