import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useDeferredValue, useMemo } from "react";
import { tryDefinition } from "../../../actions/form/definitions";
import { cellAddress } from "../../../cells/geometry";
import { rolesOf, type FormDefinition } from "../../../form/definition";
import { isOwnRole, type Role } from "../../../form/roles";
import { screenLocaleOf } from "../../../locales/screens";
import type { SheetSnapshot } from "../../../workbook/snapshot";
import { TextButton } from "../../shell/text-button";
import { useLocale, usePaneStore } from "../../shell/use-pane";

const useStyles = makeStyles({
  trial: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusMedium,
  },
  heading: { ...typographyStyles.body1Strong, margin: 0 },
  text: { ...typographyStyles.body1, margin: 0, overflowWrap: "anywhere", wordBreak: "auto-phrase" },
  wrong: { color: tokens.colorStatusDangerForeground3 },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  why: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});

interface DefinitionTrialProps {
  readonly sheet: SheetSnapshot | null;
  readonly definition: FormDefinition;
  /** A definition that is not right is not tried. */
  readonly isRight: boolean;
}

/** What the sheet is by the definition as it is by now: which heading was taken for which column, and why. */
export function DefinitionTrial({ sheet, definition, isRight }: DefinitionTrialProps) {
  const styles = useStyles();
  const locale = useLocale();
  const store = usePaneStore();
  const { columns, definition: words } = screenLocaleOf(locale.language);
  // Typing goes on while a large sheet is read.
  const tried = useDeferredValue(definition);
  const trial = useMemo(
    () => (sheet && isRight ? tryDefinition(sheet, tried) : null),
    [sheet, tried, isRight],
  );
  const nameOf = (role: Role) => {
    const column = tried.columns.find((one) => one.role === role);
    return isOwnRole(role) ? (column?.headings[0] ?? role) : words.uses[role];
  };
  return (
    <section className={styles.trial} aria-label={words.trial.heading} aria-live="polite">
      <h2 className={styles.heading}>{words.trial.heading}</h2>
      {!sheet && <p className={styles.text}>{words.trial.noSheet}</p>}
      {sheet && isRight && !trial && <p className={`${styles.text} ${styles.wrong}`}>{words.trial.none}</p>}
      {sheet && trial && (
        <>
          <p className={styles.text}>
            {words.trial.found(Object.keys(trial.form.columns).length, trial.form.items.length)}
            {locale.pane.notices.betweenSentences}
            {words.trial.errors(trial.report.findings.filter(({ severity }) => severity === "error").length)}
          </p>
          <p className={styles.text}>
            {words.trial.facts(
              trial.form.department || locale.pane.unknownDepartment,
              trial.form.fiscalYear === null
                ? locale.pane.unknownFiscalYear
                : locale.pane.fiscalYear(trial.form.fiscalYear),
            )}
          </p>
          <ul className={styles.list}>
            {rolesOf(tried).map((role) => {
              const column = trial.form.columns[role];
              const reason = column?.reason;
              if (!column || !reason) {
                return (
                  <li key={role} className={styles.text}>
                    {words.trial.missing(nameOf(role))}
                  </li>
                );
              }
              const { area, rivals } = reason;
              return (
                <li key={role} className={styles.text}>
                  <TextButton
                    onClick={() => void store.show(sheet.id, area)}
                    title={columns.show(cellAddress(area))}
                  >
                    {words.trial.column(nameOf(role), cellAddress(area), column.heading)}
                  </TextButton>{" "}
                  <span className={styles.why}>{columns.why(reason, rivals.map(cellAddress))}</span>
                </li>
              );
            })}
          </ul>
        </>
      )}
    </section>
  );
}
