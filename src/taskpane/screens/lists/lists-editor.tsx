import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useReducer, useRef, useState } from "react";
import type { FormEvent } from "react";
import type { FormDefinition } from "../../../form/definition";
import type { Form } from "../../../form/form";
import { listProblems, type ListName } from "../../../form/definition/list-problems";
import { sameLists, type Lists } from "../../../form/definition/lists";
import { screenLocaleOf } from "../../../locales/screens";
import { useLocale, usePaneState } from "../../shell/use-pane";
import { useVisuallyHidden } from "../../shell/use-visually-hidden";
import type { Replacement } from "../../../check/fixes/list-usage";
import { changeDraft, draftOf, listsOfDraft, renamedTo, takenNames } from "../../store/drafts/list-draft";
import type { Leaving } from "./leaving-values";
import { ListSection } from "./list-section";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalL },
  actions: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground1,
    paddingBlock: tokens.spacingVerticalS,
    "@media (min-height: 480px)": { position: "sticky", bottom: 0, zIndex: 1 },
  },
});

interface ListsEditorProps {
  readonly definition: FormDefinition;
  /** The form that is shown, whose own headers name the lists. */
  readonly form: Form | null;
  readonly lists: Lists;
  /** What holds without lists of this year's own: saving the same gives those up. */
  readonly inherited: Lists;
  /** What the way back is called; null: there is none. */
  readonly back: string | null;
  readonly onDirty: (dirty: boolean) => void;
  readonly onSave: (lists: Lists | null, suggest: Leaving["suggest"], taken: readonly Replacement[]) => void;
  readonly onBack: () => void;
  readonly onCancel: () => void;
}

const LISTS: readonly ListName[] = ["category", "rating"];

/** Both lists, to be changed and then saved at once. */
export function ListsEditor(props: ListsEditorProps) {
  const { definition, form, lists, inherited, back, onDirty, onSave, onBack, onCancel } = props;
  const styles = useStyles();
  const hidden = useVisuallyHidden();
  const { job } = usePaneState();
  const words = screenLocaleOf(useLocale().language).lists;
  const [draft, dispatch] = useReducer(changeDraft, lists, draftOf);
  const [tried, setTried] = useState(false);
  const [said, setSaid] = useState("");
  const element = useRef<HTMLFormElement>(null);
  const edited = useMemo(() => listsOfDraft(draft), [draft]);
  const problems = useMemo(() => listProblems(definition, edited), [definition, edited]);
  const dirty = !sameLists(edited, lists);
  useEffect(() => onDirty(dirty), [dirty, onDirty]);

  const save = (event: FormEvent) => {
    event.preventDefault();
    if (job !== null) return;
    setTried(true);
    if (problems.length === 0) {
      onSave(
        sameLists(edited, inherited) ? null : edited,
        (value) => renamedTo(draft, value),
        takenNames(draft),
      );
    }
  };
  // Once it was tried, the first field that is not right takes the focus.
  useEffect(() => {
    if (tried) element.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
  }, [tried]);

  return (
    <form ref={element} className={styles.form} onSubmit={save} noValidate>
      {LISTS.filter((list) => definition.columns.some(({ role }) => role === list)).map((list) => (
        <ListSection
          key={list}
          list={list}
          name={form?.columns[list]?.heading ?? words.names[list]}
          rows={draft.rows[list]}
          // A value that is only just being typed is not blamed for being blank.
          problems={problems.filter((one) => one.list === list && (tried || one.code !== "blank"))}
          onChange={dispatch}
          onSay={setSaid}
        />
      ))}
      <div aria-live="polite" className={hidden}>
        {said}
      </div>
      <div className={styles.actions}>
        <Button appearance="primary" type="submit" disabledFocusable={!dirty || job !== null}>
          {words.save}
        </Button>
        {dirty && <Button onClick={onCancel}>{words.cancel}</Button>}
        {!dirty && back !== null && (
          <Button disabledFocusable={job !== null} onClick={onBack}>
            {back}
          </Button>
        )}
      </div>
    </form>
  );
}
