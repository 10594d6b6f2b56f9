import { Button } from "@fluentui/react-components";
import { useLocale, usePaneState, usePaneStore } from "../hooks/use-pane";
import { useVisuallyHidden } from "../hooks/use-visually-hidden";
import { shownForm } from "../state/view";
import { ActionBar } from "./action-bar";
import { CheckButton } from "./check-button";
import { Completeness } from "./completeness";
import { EmptyState } from "./empty-state";
import { FormHeader } from "./form-header";
import { LostDropdowns } from "./lost-dropdowns";
import { NoticeBar } from "./notice-bar";
import { Results } from "./results";
import { StaleSummary } from "./stale-summary";
import { TitleRow } from "./title-row";

export { Screens } from "./screens";

/** The pane at work: which form, the check, the other actions, and what was found. */
export function MainView() {
  const hidden = useVisuallyHidden();
  const { productName } = useLocale().pane;
  const state = usePaneState();
  const shown = shownForm(state);
  return (
    <>
      {shown ? (
        <FormHeader checked={shown} />
      ) : (
        <TitleRow>{state.forms === null && <h1 className={hidden}>{productName}</h1>}</TitleRow>
      )}
      <CheckButton />
      {shown && <Completeness figures={shown.report.completeness} items={shown.form.items.length} />}
      <ActionBar />
      <StaleSummary />
      <NoticeBar />
      <LostDropdowns />
      {shown && <Results checked={shown} />}
      {state.forms?.length === 0 && (
        <EmptyState reason="noForm">
          <PointButton />
        </EmptyState>
      )}
    </>
  );
}

/** Where the headings have other words, a person can say which is which. */
function PointButton() {
  const store = usePaneStore();
  const { columns } = useLocale();
  return <Button onClick={() => store.openScreen("columns")}>{columns.open}</Button>;
}
