import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { Add20Regular, ArrowDownload20Regular } from "@fluentui/react-icons";
import { useEffect, useMemo, useRef, useState } from "react";
import type { FormEvent } from "react";
import type { FormDefinition } from "../../../form/definition";
import { definitionFileText, type DefinitionAndLists } from "../../../form/definition/definition-file";
import { definitionProblems, type DefinitionProblem } from "../../../form/definition/definition-problems";
import type { ProposedBy, ProposedColumn } from "../../../form/propose/propose-definition";
import { ROLES } from "../../../form/roles";
import { screenLocaleOf } from "../../../locales/screens";
import type { SheetSnapshot } from "../../../workbook/snapshot";
import { NoticeBar } from "../../shell/notice-bar";
import { TextFile } from "../../shell/text-file";
import { useLocale, usePaneState } from "../../shell/use-pane";
import {
  definitionDraft,
  draftedDefinition,
  editedColumn,
  isOwnUse,
  textsIn,
  withColumn,
  withoutColumn,
  type ColumnDraft,
  type DefinitionDraft,
} from "../../store/drafts/definition-draft";
import { ColumnRow } from "./column-row";
import { DefinitionTrial } from "./definition-trial";
import { HeaderPart } from "./header-part";
import { RatingPart } from "./rating-part";
import { LabelledText } from "./labelled-text";
import { WordsPart } from "./words-part";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalL },
  section: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  heading: { ...typographyStyles.subtitle2, margin: 0, overflowWrap: "anywhere" },
  note: {
    ...typographyStyles.caption1,
    margin: 0,
    color: tokens.colorNeutralForeground2,
    wordBreak: "auto-phrase",
  },
  columns: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
  },
  add: { alignSelf: "flex-start" },
  wrong: { ...typographyStyles.body1, margin: 0, color: tokens.colorStatusDangerForeground3 },
  actions: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground1,
    paddingBlock: tokens.spacingVerticalS,
    "@media (min-height: 480px)": { position: "sticky", bottom: 0, zIndex: 1 },
  },
});

/** The problem of a field, as its sentence; undefined: none. Names are those of the definition's file. */
export type ProblemAt = (...at: readonly (string | number)[]) => string | undefined;

interface DefinitionEditorProps {
  readonly file: DefinitionAndLists;
  readonly sheet: SheetSnapshot | null;
  readonly proposed: readonly ProposedColumn[];
  readonly onKeep: (definition: FormDefinition) => Promise<void>;
  readonly onCancel: () => void;
}

/** One definition, field by field, tried on the sheet with every change. */
export function DefinitionEditor({ file, sheet, proposed, onKeep, onCancel }: DefinitionEditorProps) {
  const styles = useStyles();
  const { job } = usePaneState();
  const { definition: words, definitionProblems: sentences, lists } = screenLocaleOf(useLocale().language);
  const before = file.definition;
  const [draft, setDraft] = useState<DefinitionDraft>(() => definitionDraft(before));
  const [tried, setTried] = useState(0);
  const [shown, setShown] = useState(false);
  const element = useRef<HTMLFormElement>(null);
  const { definition, columnIds, fields } = useMemo(() => draftedDefinition(draft, before), [draft, before]);
  const problems = useMemo(() => definitionProblems(definition), [definition]);
  const at: ProblemAt = (...path) => {
    const found = problems.find((one) => startsWith(one.at, path));
    return found && sentences.atField(found);
  };
  useEffect(() => {
    if (tried > 0) element.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
  }, [tried]);
  const set = (to: Partial<DefinitionDraft>) => setDraft((now) => ({ ...now, ...to }));

  const keep = (event: FormEvent) => {
    event.preventDefault();
    if (job !== null) return;
    setTried(tried + 1);
    if (problems.length === 0) void onKeep(definition);
  };
  const absent = ROLES.filter((role) => !definition.columns.some((column) => column.role === role));
  const whole = problems.find((one) => one.at.length === 1 && one.at[0] === "columns");
  return (
    <>
      <NoticeBar />
      <form ref={element} className={styles.form} onSubmit={keep} noValidate>
        <section className={styles.section}>
          <h2 className={styles.heading}>{words.heading(draft.name.trim())}</h2>
          <LabelledText
            label={words.name}
            value={draft.name}
            problem={at("name")}
            onChange={(name) => set({ name })}
          />
          <LabelledText
            label={words.titles}
            hint={words.titlesHint}
            value={draft.titles}
            problem={at("titles")}
            onChange={(titles) => set({ titles })}
          />
        </section>
        <DefinitionTrial sheet={sheet} definition={definition} isRight={problems.length === 0} />
        <section className={styles.section} aria-label={words.columns}>
          <h2 className={styles.heading}>{words.columns}</h2>
          {whole && <p className={styles.wrong}>{sentences.atField(whole)}</p>}
          <ul className={styles.columns}>
            {draft.columns.map((column, index) => (
              <ColumnRow
                key={column.id}
                column={column}
                position={index + 1}
                why={whyOf(column, proposed[column.id])}
                problemAt={(...path) => at("columns", columnIds.indexOf(column.id), ...path)}
                onEdit={(to) => setDraft((now) => editedColumn(now, column.id, to))}
                onRemove={() => setDraft((now) => withoutColumn(now, column.id))}
              />
            ))}
          </ul>
          <Button
            size="small"
            className={styles.add}
            icon={<Add20Regular />}
            onClick={() => setDraft(withColumn)}
          >
            {words.addColumn}
          </Button>
          {absent.length > 0 && (
            <p className={styles.note}>{words.absent(absent.map((role) => words.uses[role]))}</p>
          )}
        </section>
        <HeaderPart
          draft={draft}
          onChange={set}
          problemAt={(field, ...path) =>
            field === "yearPlace" || field === "departmentPlace"
              ? at(field, ...path)
              : at("headerFields", fields.indexOf(field), ...path)
          }
        />
        <RatingPart draft={draft} definition={definition} problems={problems} onChange={setDraft} />
        <WordsPart draft={draft} onChange={set} problemAt={at} />
        {tried > 0 && problems.length > 0 && (
          <p className={styles.wrong} role="alert">
            {words.problems(problems.length)}
          </p>
        )}
        {shown && (
          <TextFile
            text={definitionFileText({ definition, lists: file.lists })}
            name={words.fileName(textsIn(draft.name)[0] ?? definition.id)}
            words={lists.file}
          />
        )}
        <div className={styles.actions}>
          <Button appearance="primary" type="submit" disabledFocusable={job !== null}>
            {words.keep}
          </Button>
          <Button
            icon={<ArrowDownload20Regular />}
            aria-expanded={shown}
            disabledFocusable={problems.length > 0}
            onClick={() => problems.length === 0 && setShown(!shown)}
          >
            {words.toFile}
          </Button>
          <Button onClick={onCancel}>{words.cancel}</Button>
        </div>
      </form>
    </>
  );
}

/** Why the column was proposed to be what it still is. */
function whyOf({ use, own }: ColumnDraft, proposed: ProposedColumn | undefined): ProposedBy | undefined {
  return proposed && (proposed.role === use || (proposed.role === own && isOwnUse(use)))
    ? proposed.by
    : undefined;
}

function startsWith(at: DefinitionProblem["at"], path: readonly (string | number)[]): boolean {
  return path.every((part, index) => at[index] === part);
}
