import { Button } from "@fluentui/react-components";
import { useLocale, usePaneState, usePaneStore } from "./use-pane";
import { useVisuallyHidden } from "./use-visually-hidden";
import { shownForm } from "../store/list/view";
import { ActionBar } from "../results/action-bar";
import { CheckButton } from "../results/check-button";
import { Completeness } from "../results/completeness";
import { EmptyState } from "../results/empty-state";
import { FormHeader } from "../results/form-header";
import { LostDropdowns } from "../results/lost-dropdowns";
import { NoticeBar } from "./notice-bar";
import { NotCounted } from "../results/not-counted";
import { Results } from "../results/results";
import { StaleSummary } from "../results/stale-summary";
import { WorkbookStates } from "../results/workbook-states";
import { TitleRow } from "./title-row";

export { Screens } from "../screens/screens";

/** The pane at work: which form, the check, the other actions, and what was found. */
export function MainView() {
  const hidden = useVisuallyHidden();
  const { productName } = useLocale().pane;
  const state = usePaneState();
  const shown = shownForm(state);
  const judged = shown?.form.notCounted === undefined ? shown : null;
  return (
    <>
      {shown ? (
        <FormHeader checked={shown} />
      ) : (
        <TitleRow>{state.forms === null && <h1 className={hidden}>{productName}</h1>}</TitleRow>
      )}
      <CheckButton />
      {judged && <Completeness checked={judged} />}
      <ActionBar />
      <WorkbookStates />
      <StaleSummary />
      <NoticeBar />
      <LostDropdowns />
      {shown?.form.notCounted && <NotCounted reason={shown.form.notCounted} />}
      {judged && <Results checked={judged} />}
      {state.forms?.length === 0 && (
        <EmptyState reason="noForm">
          <PointButton />
        </EmptyState>
      )}
    </>
  );
}

/** Where the headings have other words, a person can say which is which; a form of another kind is defined. */
function PointButton() {
  const store = usePaneStore();
  const { columns, pane } = useLocale();
  return (
    <>
      <Button onClick={() => store.openScreen("columns")}>{columns.open}</Button>
      <Button onClick={() => store.openScreen("definition")}>{pane.empty.define}</Button>
    </>
  );
}
