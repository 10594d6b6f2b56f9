import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { CheckedForm } from "../../actions/check";
import { useLocale, usePaneState } from "../shell/use-pane";
import { FormPicker } from "./form-picker";
import { PhasePicker } from "./phase-picker";
import { TitleRow } from "../shell/title-row";

const useStyles = makeStyles({
  header: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  title: {
    ...typographyStyles.subtitle2,
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
  return (
    <header className={styles.header}>
      <TitleRow>
        <h1 className={styles.title}>{form.title || form.sheetName}</h1>
      </TitleRow>
      {forms !== null && forms.length > 1 && <FormPicker forms={forms} shown={checked} />}
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
