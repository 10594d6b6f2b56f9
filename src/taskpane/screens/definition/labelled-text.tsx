import { Field, Input, makeStyles, Textarea } from "@fluentui/react-components";

const useStyles = makeStyles({ input: { width: "100%", minWidth: 0 }, field: { minWidth: 0 } });

interface LabelledTextProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly problem?: string | undefined;
  /** Of a text that is long; absent: one line. */
  readonly rows?: number;
  readonly onChange: (value: string) => void;
}

/** A text with its label, its hint and what is wrong with it. */
export function LabelledText({ label, hint, value, problem, rows, onChange }: LabelledTextProps) {
  const styles = useStyles();
  return (
    <Field
      className={styles.field}
      label={label}
      {...(hint === undefined ? {} : { hint })}
      {...(problem === undefined ? {} : { validationMessage: problem })}
    >
      {rows === undefined ? (
        <Input className={styles.input} value={value} onChange={(_, { value: typed }) => onChange(typed)} />
      ) : (
        <Textarea
          className={styles.input}
          rows={rows}
          value={value}
          onChange={(_, { value: typed }) => onChange(typed)}
        />
      )}
    </Field>
  );
}
