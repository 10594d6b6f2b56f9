import {
  Field,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Spinner,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { useEffect, useMemo, useState } from "react";
import type { ListChange, ListsLook } from "../../../actions/lists";
import type { Replacement } from "../../../check/fixes/list-usage";
import { ALL_YEARS, listsFor, listsOf } from "../../../form/definition/lists";
import { screenLocaleOf } from "../../../locales/screens";
import { useLocale, usePaneState, usePaneStore } from "../../shell/use-pane";
import { shownForm } from "../../store/list/view";
import { jobWords } from "../../words";
import { FittingSelect } from "../../shell/fitting-select";
import { LeavingValues, type Leaving } from "./leaving-values";
import { ListsEditor } from "./lists-editor";
import { ListsFile } from "./lists-file";
import { NoticeBar } from "../../shell/notice-bar";

const useStyles = makeStyles({
  intro: {
    ...typographyStyles.body1,
    margin: 0,
    color: tokens.colorNeutralForeground2,
    wordBreak: "auto-phrase",
  },
  body: { overflowWrap: "anywhere", wordBreak: "auto-phrase" },
});

interface Read {
  readonly look: ListsLook | null;
  /** Counts the readings: the editor begins anew with each. */
  readonly reading: number;
}

const next = (found: ListsLook | null) => (before: Read) =>
  found ? { look: found, reading: before.reading + 1 } : before;

/** 選択肢の編集: the lists of one form and year, changed by hand or by a file. */
export default function ListsScreen() {
  const styles = useStyles();
  const store = usePaneStore();
  const state = usePaneState();
  const locale = useLocale();
  const words = screenLocaleOf(locale.language).lists;
  const form = shownForm(state)?.form;
  const [{ look, reading }, setRead] = useState<Read>({ look: null, reading: 0 });
  const [chosenId, setDefinitionId] = useState(form?.definition.id ?? "");
  const [chosenYear, setChosenYear] = useState<number | null>(null);
  const [dirty, setDirty] = useState(false);
  const [leaving, setLeaving] = useState<Leaving | null>(null);

  useEffect(() => {
    // What the pane said last was about something else.
    store.closeNotice();
    void store.lookAtLists().then((found) => setRead(next(found)));
  }, [store]);

  const definition = look?.definitions.find(({ id }) => id === chosenId) ?? look?.definitions[0];
  const definitionId = definition?.id ?? "";
  const years = useMemo(() => (look ? yearsOf(look, definitionId) : []), [look, definitionId]);
  if (!look || !definition) {
    return state.job === null ? <NoticeBar /> : <Spinner size="tiny" label={jobWords(locale, state.job)} />;
  }

  const formYear = form?.definition.id === definitionId ? form.fiscalYear : null;
  const inForce = listsFor(look.stored, definitionId, formYear);
  const year = chosenYear ?? inForce?.fiscalYear ?? formYear ?? ALL_YEARS;
  const current = listsFor(look.stored, definitionId, year);
  const own = current?.fiscalYear === year;
  const before = listsFor(
    look.stored.filter((one) => one.definition === definitionId && one.fiscalYear < year),
    definitionId,
    year,
  );
  const yearWords = (value: number) =>
    value === ALL_YEARS ? words.allYears : words.yearFrom(locale.pane.fiscalYear(value));

  const apply = async (changes: readonly ListChange[], replacements: readonly Replacement[]) => {
    setLeaving(null);
    if (!(await store.changeLists(changes, replacements))) return;
    const found = await store.lookAtLists();
    setRead(next(found));
  };
  /** Does it at once, unless values on the forms would leave their list: then asks first. */
  const change = async (
    changes: readonly ListChange[],
    suggest: Leaving["suggest"],
    taken: readonly Replacement[] = [],
  ) => {
    const values = await store.valuesLeaving(changes, taken);
    if (values?.length === 0) await apply(changes, []);
    else if (values) setLeaving({ changes, values, suggest });
  };

  if (leaving) {
    return (
      <LeavingValues
        leaving={leaving}
        onConfirm={(replacements) => void apply(leaving.changes, replacements)}
        onCancel={() => setLeaving(null)}
      />
    );
  }
  const used = look.definitions.filter(
    ({ id }) => id === definitionId || look.forms.some((one) => one.definition === id),
  );
  return (
    <>
      <NoticeBar />
      <p className={styles.intro}>{words.intro}</p>
      {look.damaged.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody className={styles.body}>{words.damaged}</MessageBarBody>
        </MessageBar>
      )}
      {used.length > 1 && (
        <Choice
          label={words.form}
          value={definitionId}
          disabled={dirty}
          options={used.map(({ id, name }) => [id, name])}
          onChoose={(id) => {
            setDefinitionId(id);
            setChosenYear(null);
          }}
        />
      )}
      <Choice
        label={words.year}
        hint={
          dirty
            ? words.saveFirst
            : own
              ? words.own
              : current
                ? words.inherited(yearWords(current.fiscalYear))
                : words.usual
        }
        value={String(year)}
        disabled={dirty}
        options={years.map((each) => [String(each), yearWords(each)])}
        onChoose={(value) => setChosenYear(Number(value))}
      />
      <ListsEditor
        key={`${definitionId}:${year}:${reading}`}
        definition={definition}
        form={form?.definition.id === definitionId ? form : null}
        lists={current?.lists ?? listsOf(definition)}
        inherited={before?.lists ?? listsOf(definition)}
        back={own ? (before ? words.backTo(yearWords(before.fiscalYear)) : words.back) : null}
        onDirty={setDirty}
        onSave={(lists, suggest, taken) =>
          void change([{ definition: definitionId, fiscalYear: year, lists }], suggest, taken)
        }
        onBack={() => void change([{ definition: definitionId, fiscalYear: year, lists: null }], () => null)}
        onCancel={() => setRead(next(look))}
      />
      <ListsFile look={look} yearWords={yearWords} onImport={(changes) => void change(changes, () => null)} />
    </>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly disabled: boolean;
  /** Each value and what is shown for it. */
  readonly options: readonly (readonly [value: string, shown: string])[];
  readonly onChoose: (value: string) => void;
}

function Choice({ label, hint, value, disabled, options, onChoose }: ChoiceProps) {
  return (
    <Field label={label} hint={hint ?? null}>
      <FittingSelect value={value} disabled={disabled} onChange={(_, chosen) => onChoose(chosen.value)}>
        {options.map(([each, shown]) => (
          <option key={each} value={each}>
            {shown}
          </option>
        ))}
      </FittingSelect>
    </Field>
  );
}

/** Those of the forms and of the lists that are kept, all of them, and the next year, which is prepared in this one. */
function yearsOf({ forms, stored }: ListsLook, definition: string): number[] {
  const known = [...forms, ...stored].flatMap((one) =>
    one.definition === definition && one.fiscalYear !== null ? one.fiscalYear : [],
  );
  const last = Math.max(...known);
  return [...new Set([ALL_YEARS, ...known, ...(last > ALL_YEARS ? [last + 1] : [])])].sort((a, b) => a - b);
}
