import {
  Button,
  Field,
  makeStyles,
  MessageBar,
  MessageBarBody,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import {
  ArrowUpload20Regular,
  Delete20Regular,
  Edit20Regular,
  TableEdit20Regular,
} from "@fluentui/react-icons";
import { useState } from "react";
import { definitionAndLists } from "../../../actions/form/definitions";
import type { FormDefinition } from "../../../form/definition";
import { baseDefinitionsIn } from "../../../form/definition/built-in";
import { readDefinitionFile, type DefinitionAndLists } from "../../../form/definition/definition-file";
import { ownDefinitionsIn } from "../../../form/definition/own-definitions";
import type { ProposedColumn } from "../../../form/propose/propose-definition";
import { screenLocaleOf } from "../../../locales/screens";
import type { SheetSnapshot } from "../../../workbook/snapshot";
import { FileButton, textOf } from "../../shell/file-button";
import { FittingSelect } from "../../shell/fitting-select";
import { NoticeBar } from "../../shell/notice-bar";
import { useLocale, usePaneState, usePaneStore } from "../../shell/use-pane";
import { shownForm } from "../../store/list/view";
import { DefinitionEditor } from "./definition-editor";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  heading: { ...typographyStyles.subtitle2, margin: 0 },
  text: {
    ...typographyStyles.body1,
    margin: 0,
    color: tokens.colorNeutralForeground2,
    wordBreak: "auto-phrase",
  },
  body: { overflowWrap: "anywhere", wordBreak: "auto-phrase" },
  problems: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  start: { alignSelf: "flex-start" },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  kept: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
  },
  name: { ...typographyStyles.body1Strong, overflowWrap: "anywhere", minWidth: 0 },
});

/** What is being edited, and the sheet on which it is tried. */
interface Editing {
  readonly file: DefinitionAndLists;
  readonly sheet: SheetSnapshot | null;
  /** Why each column was proposed; [] where nothing was. */
  readonly proposed: readonly ProposedColumn[];
}

/** 様式の定義: made from a header row, from one that is there, or from a file; edited, tried, kept, handed on. */
export default function DefinitionScreen() {
  const styles = useStyles();
  const store = usePaneStore();
  const state = usePaneState();
  const { language } = useLocale();
  const { definition: words, definitionProblems } = screenLocaleOf(language);
  const { workbook, job } = state;
  const [editing, setEditing] = useState<Editing | null>(null);
  const [problems, setProblems] = useState<readonly string[]>([]);
  const [chosen, setChosen] = useState<string | null>(null);

  const settings = workbook?.settings ?? {};
  const known = baseDefinitionsIn(settings);
  const { definitions: own, damaged } = ownDefinitionsIn(settings);
  const front = () =>
    workbook?.sheets.find(({ id, own: mine }) => id === workbook.activeSheet && mine === null) ?? null;

  const begin = (next: Editing) => {
    store.closeNotice();
    setProblems([]);
    setEditing(next);
  };
  const fromRow = async () => {
    const looked = await store.lookAtFront();
    if (!looked) return;
    const { front: found } = looked;
    if (!found?.proposal) {
      setProblems([found ? words.noRow : words.ownSheet]);
      return;
    }
    const { definition, columns } = found.proposal;
    begin({ file: { definition, lists: [] }, sheet: found.sheet, proposed: columns });
  };
  const fromKnown = (id: string) => {
    const file = definitionAndLists(settings, id);
    if (file) begin({ file, sheet: front(), proposed: [] });
  };
  const open = async (picked: File) => {
    try {
      const read = readDefinitionFile(await textOf(picked));
      if ("file" in read) begin({ file: read.file, sheet: front(), proposed: [] });
      else {
        const { problem } = read;
        const each = problem.code === "broken" ? problem.problems.map(definitionProblems.sentence) : [];
        setProblems([definitionProblems.file(problem), ...each]);
      }
    } catch {
      setProblems([words.unreadable]);
    }
  };

  if (editing) {
    return (
      <DefinitionEditor
        key={editing.file.definition.id}
        {...editing}
        onKeep={async (definition) => {
          const { lists } = editing.file;
          if (await store.keepDefinition({ definition, lists })) setEditing(null);
        }}
        onCancel={() => setEditing(null)}
      />
    );
  }
  const selected = chosen ?? shownForm(state)?.form.definition.id ?? known[0]?.id ?? "";
  return (
    <>
      <NoticeBar />
      <p className={styles.text}>{words.intro}</p>
      {damaged.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody className={styles.body}>{words.damaged}</MessageBarBody>
        </MessageBar>
      )}
      <section className={styles.section} aria-label={words.begin}>
        <h2 className={styles.heading}>{words.begin}</h2>
        <p className={styles.text}>{words.fromRowHint}</p>
        <Button
          appearance="primary"
          className={styles.start}
          icon={<TableEdit20Regular />}
          disabledFocusable={job !== null}
          onClick={() => void fromRow()}
        >
          {words.fromRow}
        </Button>
        <Field label={words.fromKnown}>
          <FittingSelect value={selected} onChange={(_, { value }) => setChosen(value)}>
            {known.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </FittingSelect>
        </Field>
        <Button className={styles.start} disabledFocusable={job !== null} onClick={() => fromKnown(selected)}>
          {words.useKnown}
        </Button>
        <div>
          <FileButton
            label={words.open}
            icon={<ArrowUpload20Regular />}
            accept=".json,application/json"
            disabled={job !== null}
            onFile={open}
          />
        </div>
      </section>
      {problems.length > 0 && <Problems sentences={problems} />}
      {own.length > 0 && <Kept definitions={own} onEdit={fromKnown} />}
    </>
  );
}

function Problems({ sentences: [first, ...others] }: { readonly sentences: readonly string[] }) {
  const styles = useStyles();
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody className={styles.body}>
        {first}
        {others.length > 0 && (
          <ul className={styles.problems}>
            {others.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        )}
      </MessageBarBody>
    </MessageBar>
  );
}

/** Those of the workbook's own. */
function Kept({
  definitions,
  onEdit,
}: {
  readonly definitions: readonly FormDefinition[];
  readonly onEdit: (id: string) => void;
}) {
  const styles = useStyles();
  const store = usePaneStore();
  const { job } = usePaneState();
  const words = screenLocaleOf(useLocale().language).definition;
  return (
    <section className={styles.section} aria-label={words.kept}>
      <h2 className={styles.heading}>{words.kept}</h2>
      <ul className={styles.list}>
        {definitions.map(({ id, name }) => (
          <li key={id} className={styles.kept}>
            <span className={styles.name}>{name}</span>
            <span>
              <Button
                size="small"
                icon={<Edit20Regular />}
                aria-label={words.edit(name)}
                disabledFocusable={job !== null}
                onClick={() => onEdit(id)}
              >
                {words.editShort}
              </Button>{" "}
              <Button
                size="small"
                appearance="subtle"
                icon={<Delete20Regular />}
                aria-label={words.forget(name)}
                title={words.forget(name)}
                disabledFocusable={job !== null}
                onClick={() => void store.forgetDefinition(id)}
              />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
