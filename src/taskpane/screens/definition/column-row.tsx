import { Button, Checkbox, Field, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { Delete20Regular } from "@fluentui/react-icons";
import type { ProposedBy } from "../../../form/propose/propose-definition";
import { PHASES, ROLES } from "../../../form/roles";
import { screenLocaleOf } from "../../../locales/screens";
import { FittingSelect } from "../../shell/fitting-select";
import { useLocale } from "../../shell/use-pane";
import type { ColumnDraft, ColumnUse } from "../../store/drafts/definition-draft";
import type { ProblemAt } from "./definition-editor";
import { LabelledText } from "./labelled-text";

const USES: readonly ColumnUse[] = [...ROLES, "own:text", "own:number", "own:date", "own:list", "unused"];

const useStyles = makeStyles({
  row: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  line: { display: "flex", alignItems: "flex-end", columnGap: tokens.spacingHorizontalXXS },
  grow: { flexGrow: 1, minWidth: 0 },
  remove: { minWidth: "auto", flexShrink: 0 },
  note: {
    ...typographyStyles.caption1,
    margin: 0,
    color: tokens.colorNeutralForeground2,
    wordBreak: "auto-phrase",
  },
  phases: { border: "none", margin: 0, padding: 0, minWidth: 0, display: "flex", flexWrap: "wrap" },
  legend: { ...typographyStyles.body1, padding: 0 },
});

interface ColumnRowProps {
  readonly column: ColumnDraft;
  /** From 1. */
  readonly position: number;
  /** Why the role was proposed. */
  readonly why: ProposedBy | undefined;
  readonly problemAt: ProblemAt;
  readonly onEdit: (to: Partial<ColumnDraft>) => void;
  readonly onRemove: () => void;
}

/** One column: what it is, its headings, when it has to be filled. */
export function ColumnRow({ column, position, why, problemAt, onEdit, onRemove }: ColumnRowProps) {
  const styles = useStyles();
  const words = screenLocaleOf(useLocale().language).definition;
  const { use, headings, requiredIn, optional, values } = column;
  const name = headings.trim() || words.column(position);
  const roleProblem = problemAt("role");
  return (
    <li className={styles.row} aria-label={name}>
      <div className={styles.line}>
        <Field
          className={styles.grow}
          label={words.use}
          {...(roleProblem === undefined ? {} : { validationMessage: roleProblem })}
        >
          <FittingSelect
            value={use}
            onChange={(_, { value }) => {
              const chosen = USES.find((one) => one === value);
              if (chosen) onEdit({ use: chosen });
            }}
          >
            {USES.map((one) => (
              <option key={one} value={one}>
                {words.uses[one]}
              </option>
            ))}
          </FittingSelect>
        </Field>
        <Button
          appearance="subtle"
          className={styles.remove}
          icon={<Delete20Regular />}
          aria-label={words.removeColumn(name)}
          title={words.removeColumn(name)}
          onClick={onRemove}
        />
      </div>
      {why && <p className={styles.note}>{words.why[why]}</p>}
      <LabelledText
        label={words.headings}
        value={headings}
        problem={use === "unused" ? undefined : problemAt("headings")}
        onChange={(to) => onEdit({ headings: to })}
      />
      {use === "own:list" && (
        <LabelledText
          label={words.values}
          hint={words.valuesHint}
          value={values}
          problem={problemAt("content")}
          onChange={(to) => onEdit({ values: to })}
        />
      )}
      {use !== "unused" && (
        <fieldset className={styles.phases}>
          <legend className={styles.legend}>{words.required}</legend>
          {PHASES.map((phase) => (
            <Checkbox
              key={phase}
              label={words.phases[phase]}
              checked={requiredIn.includes(phase)}
              onChange={(_, { checked }) =>
                onEdit({
                  requiredIn: checked ? [...requiredIn, phase] : requiredIn.filter((one) => one !== phase),
                })
              }
            />
          ))}
          <Checkbox
            label={words.optional}
            checked={optional}
            onChange={(_, { checked }) => onEdit({ optional: checked === true })}
          />
        </fieldset>
      )}
    </li>
  );
}
