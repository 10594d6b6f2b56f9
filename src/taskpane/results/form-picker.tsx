import type { CheckedForm } from "../../actions/check";
import { useLocale, usePaneState, usePaneStore } from "../shell/use-pane";
import { formId } from "../store/pane-state";
import { countBySeverity } from "../store/list/view";
import { FittingSelect } from "../shell/fitting-select";

interface FormPickerProps {
  readonly forms: readonly CheckedForm[];
  readonly shown: CheckedForm;
}

/** Every form of the workbook; once checked, each with its number of errors. */
export function FormPicker({ forms, shown }: FormPickerProps) {
  const store = usePaneStore();
  const { checked, job } = usePaneState();
  const { pane } = useLocale();
  const words = ({ form, report }: CheckedForm) => {
    const option = pane.formOption(form.department, form.sheetName);
    if (form.notCounted !== undefined) return pane.notCounted.mark(option);
    const errors = checked ? countBySeverity(report.findings).error : 0;
    return errors > 0 ? pane.formOptionWithErrors(option, errors) : option;
  };
  return (
    <FittingSelect
      aria-label={pane.formPicker}
      value={formId(shown.form)}
      disabled={job !== null}
      onChange={(_, { value }) => void store.chooseForm(value)}
    >
      {forms.map((each) => (
        <option key={formId(each.form)} value={formId(each.form)}>
          {words(each)}
        </option>
      ))}
    </FittingSelect>
  );
}
