import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { CheckedForm } from "../../actions/check";
import { useLocale, usePaneState } from "../shell/use-pane";
import { FormPicker } from "./form-picker";
import { PhasePicker } from "./phase-picker";
import { TitleRow } from "../shell/title-row";

const useStyles = makeStyles({
  header: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  /** On one line: the list below is what people come for. All of it is in the tip. */
  title: {
    ...typographyStyles.body1Strong,
    margin: 0,
    overflow: "hidden",
    whiteSpace: "nowrap",
    textOverflow: "ellipsis",
  },
  others: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground2,
    margin: 0,
    overflowWrap: "anywhere",
    wordBreak: "auto-phrase",
  },
  facts: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
  },
  words: {
    ...typographyStyles.body1,
    color: tokens.colorNeutralForeground2,
    margin: 0,
    minWidth: 0,
    overflowWrap: "anywhere",
  },
  department: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
});

/** Which form this is: title, department, fiscal year, phase; a picker where the workbook has several. */
export function FormHeader({ checked }: { readonly checked: CheckedForm }) {
  const styles = useStyles();
  const { pane } = useLocale();
  const { forms } = usePaneState();
  const { form } = checked;
  const title = form.title || form.sheetName;
  const others = (forms ?? []).filter((one) => one.form.notCounted !== undefined && one !== checked);
  return (
    <header className={styles.header}>
      <TitleRow>
        <h1 className={styles.title} title={title}>
          {title}
        </h1>
      </TitleRow>
      {forms !== null && forms.length > 1 && <FormPicker forms={forms} shown={checked} />}
      {others.length > 0 && (
        <p className={styles.others}>
          {pane.notCounted.others([...new Set(others.map((one) => one.form.sheetName))])}
        </p>
      )}
      <div className={styles.facts}>
        <p className={styles.words}>
          <span className={styles.department}>{form.department || pane.unknownDepartment}</span>
          {"　"}
          {form.fiscalYear === null ? pane.unknownFiscalYear : pane.fiscalYear(form.fiscalYear)}
        </p>
        <PhasePicker checked={checked} />
      </div>
    </header>
  );
}
