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
  readonly onEnter: (input: string) => void;
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

  const enter = (event: FormEvent) => {
    event.preventDefault();
    if (job !== null || text.trim() === "") return;
    if (contentOfInput(form, finding, fill, text)) onEnter(text);
    else setRefused(true);
  };
  const leave = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    onCancel();
  };
  const heading = finding.params.heading;
  const label = mending.input(finding.cell ? cellAddress(finding.cell) : "", heading);
  const common = {
    value: text,
    "aria-label": label,
    onKeyDown: leave,
    onChange: (_: unknown, { value }: { value: string }) => {
      setText(value);
      setRefused(false);
    },
  };
  return (
    <form ref={whole} className={styles.form} onSubmit={enter}>
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
          type="submit"
          size="small"
          appearance="primary"
          disabledFocusable={job !== null || text.trim() === ""}
        >
          {mending.enter}
        </Button>
        <Button size="small" onClick={onCancel}>
          {mending.cancel}
        </Button>
      </div>
    </form>
  );
}
