import { Button, Field, Input, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { FormEvent, KeyboardEvent } from "react";
import { contentOfInput } from "../../check/fixes/fill-in";
import type { FillIn } from "../../check/fixes/fill-in";
import type { Finding } from "../../check/finding";
import { cellAddress } from "../../cells/geometry";
import type { Form } from "../../form/form";
import { useLocale, usePaneState } from "../shell/use-pane";

const useStyles = makeStyles({
  field: { minWidth: 0 },
  form: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS, width: "100%" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

interface FillInFormProps {
  readonly form: Form;
  readonly finding: Finding;
  readonly fill: Exclude<FillIn, { kind: "choice" }>;
  /** `next`: the next field is to open. */
  readonly onEnter: (input: string, next: boolean) => void;
  readonly onCancel: () => void;
}

/** An input for a finding's cell: one line, several lines, a number or a date. */
export function FillInForm({ form, finding, fill, onEnter, onCancel }: FillInFormProps) {
  const styles = useStyles();
  const { mending } = useLocale();
  const { job } = usePaneState();
  const [text, setText] = useState(fill.kind === "number" ? String(fill.suggested) : "");
  const [refused, setRefused] = useState(false);
  const whole = useRef<HTMLFormElement>(null);
  useEffect(() => whole.current?.querySelector<HTMLElement>("input, textarea")?.focus(), []);

  const enter = (next: boolean) => {
    if (job !== null || text.trim() === "") return;
    if (contentOfInput(form, finding, fill, text)) onEnter(text, next);
    else setRefused(true);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    enter(false);
  };
  const useKey = (event: KeyboardEvent) => {
    if (event.key === "Escape") onCancel();
    else if (event.key === "Enter" && event.ctrlKey) enter(true);
    else return;
    event.preventDefault();
  };
  const off = job !== null || text.trim() === "";
  const heading = finding.params.heading;
  const label = mending.input(finding.cell ? cellAddress(finding.cell) : "", heading);
  const common = {
    value: text,
    "aria-label": label,
    onKeyDown: useKey,
    onChange: (_: unknown, { value }: { value: string }) => {
      setText(value);
      setRefused(false);
    },
  };
  return (
    <form ref={whole} className={styles.form} onSubmit={submit}>
      <Field
        validationMessage={refused ? (fill.kind === "date" ? mending.notADate : mending.notANumber) : null}
      >
        {fill.kind === "text" && fill.lines === "many" ? (
          <Textarea className={styles.field} resize="vertical" rows={3} {...common} />
        ) : (
          <Input
            className={styles.field}
            {...(fill.kind === "date" ? { placeholder: mending.dateExample } : {})}
            {...common}
          />
        )}
      </Field>
      <div className={styles.buttons}>
        <Button
          size="small"
          appearance="primary"
          title={mending.enterHint}
          disabledFocusable={off}
          onClick={() => enter(true)}
        >
          {mending.enterAndNext}
        </Button>
        <Button type="submit" size="small" disabledFocusable={off}>
          {mending.enter}
        </Button>
        <Button size="small" onClick={onCancel}>
          {mending.cancel}
        </Button>
      </div>
    </form>
  );
}
