import { Button, Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { usualDepartments } from "../../../actions/compiling/board";
import { departmentsFrom, expectedIn } from "../../../board/expected";
import { screenLocaleOf } from "../../../locales/screens";
import { NoticeBar } from "../../shell/notice-bar";
import { useLocale, usePaneState } from "../../shell/use-pane";
import type { CollectStore } from "../../store/collect";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  area: { minWidth: 0 },
});

interface Props {
  readonly collect: CollectStore;
  readonly onDone: () => void;
}

/** The departments that are to send a form in, as text: typed, pasted, or taken from what is known. */
export function ExpectedList({ collect, onDone }: Props) {
  const styles = useStyles();
  const { job, forms, workbook } = usePaneState();
  const { language } = useLocale();
  const words = screenLocaleOf(language).collect.board;
  const [text, setText] = useState(() => expectedIn(workbook?.settings ?? {}).join("\n"));
  const usual = workbook ? usualDepartments(workbook, forms ?? []) : null;
  const add = (names: readonly string[]) =>
    setText(departmentsFrom([...departmentsFrom(text), ...names].join("\n")).join("\n"));
  const save = async () => {
    if (job === null && (await collect.keepExpected(departmentsFrom(text)))) onDone();
  };
  return (
    <>
      <NoticeBar />
      <Field label={words.label}>
        <Textarea
          className={styles.area}
          rows={10}
          resize="vertical"
          value={text}
          onChange={(_, { value }) => setText(value)}
        />
      </Field>
      <div className={styles.buttons}>
        {usual && usual.names.length > 0 && (
          <Button onClick={() => add(usual.names)}>{words.usual[usual.from]}</Button>
        )}
        <Button appearance="primary" disabledFocusable={job !== null} onClick={() => void save()}>
          {words.save}
        </Button>
        <Button onClick={onDone}>{words.cancel}</Button>
      </div>
    </>
  );
}
