import { Button, Field, MessageBar, MessageBarBody, Spinner } from "@fluentui/react-components";
import { DocumentSearch20Regular } from "@fluentui/react-icons";
import { useId, useState } from "react";
import type { Compared, Earlier } from "../../../actions/compiling/compare";
import { screenLocaleOf } from "../../../locales/screens";
import { FileButton } from "../../shell/file-button";
import { FittingSelect } from "../../shell/fitting-select";
import { useLocale, usePaneState, usePaneStore } from "../../shell/use-pane";
import { loadCompilingJobs } from "../../store/features/compiling";
import { formId } from "../../store/pane-state";
import { shownForm } from "../../store/list/view";
import { ComparedForm } from "./compared-form";
import { usePartStyles } from "./use-part-styles";

/** More than any form has; reading it would keep the pane from answering. */
const MOST_BYTES = 30 * 1024 * 1024;

/** 前回との比較: with a file that is chosen, or with another sheet of this workbook. */
export function ComparePart() {
  const styles = usePartStyles();
  const store = usePaneStore();
  const state = usePaneState();
  const { compare: words } = screenLocaleOf(useLocale().language).compiling;
  const [earlier, setEarlier] = useState<Earlier | null>(null);
  const [found, setFound] = useState<Compared | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [reading, setReading] = useState(false);
  const heading = useId();
  const busy = reading || state.job !== null;
  const shown = shownForm(state)?.form;
  const others = (state.forms ?? []).filter(({ form }) => shown && formId(form) !== formId(shown));

  const look = async (one: Earlier) => {
    setProblem(null);
    setEarlier(one);
    setFound(await store.compare(one));
  };
  const take = async (file: File) => {
    setReading(true);
    try {
      const bytes = file.size > MOST_BYTES ? null : new Uint8Array(await file.arrayBuffer());
      const { formsOfFile } = await loadCompilingJobs();
      const read = bytes
        ? formsOfFile({ name: file.name, bytes }, state.workbook?.settings ?? {})
        : ({ problem: "too-large" } as const);
      if ("earlier" in read) await look(read.earlier);
      else setProblem(words.problem(file.name, read.problem));
    } catch {
      // Moved, or open in a program that lets nobody else read it.
      setProblem(words.problem(file.name, "unreadable"));
    } finally {
      setReading(false);
    }
  };
  return (
    <section className={styles.part} aria-labelledby={heading}>
      <h2 id={heading} className={styles.heading}>
        {words.heading}
      </h2>
      <p className={`${styles.text} ${styles.soft}`}>{words.intro}</p>
      <div className={styles.buttons}>
        <FileButton
          label={words.choose}
          icon={<DocumentSearch20Regular />}
          accept=".xlsx,.xlsm,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
          disabled={busy}
          onFile={take}
        />
      </div>
      {shown && others.length > 0 && (
        <Field label={words.sheet}>
          <FittingSelect
            disabled={busy}
            value=""
            onChange={(_, { value }) => {
              const before = others.find(({ form }) => formId(form) === value)?.form;
              if (before) void look({ kind: "form", before, after: shown });
            }}
          >
            <option value="">{words.noSheet}</option>
            {others.map(({ form }) => (
              <option key={formId(form)} value={formId(form)}>
                {form.sheetName}
              </option>
            ))}
          </FittingSelect>
        </Field>
      )}
      {reading && <Spinner size="tiny" labelPosition="after" label={words.reading} />}
      {problem !== null && (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody className={styles.text}>{problem}</MessageBarBody>
        </MessageBar>
      )}
      {found && found.compared.length === 0 && <p className={styles.text}>{words.nothing}</p>}
      {found?.compared.map((one) => (
        <ComparedForm key={formId(one.comparison.after)} one={one} />
      ))}
      {found && found.compared.length > 0 && found.onlyBefore.length > 0 && (
        <p className={styles.text}>
          {words.onlyBefore(found.onlyBefore.map(({ department }) => department))}
        </p>
      )}
      {found && found.compared.length > 0 && found.onlyAfter.length > 0 && (
        <p className={styles.text}>{words.onlyAfter(found.onlyAfter.map(({ department }) => department))}</p>
      )}
      {found && earlier && found.compared.length > 0 && (
        <div>
          <Button
            appearance="primary"
            disabledFocusable={busy}
            onClick={() => void (!busy && store.writeChanges(earlier))}
          >
            {words.write}
          </Button>
        </div>
      )}
    </section>
  );
}
