import {
  Button,
  Field,
  Link,
  makeStyles,
  Textarea,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { useRef, useState } from "react";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  text: { ...typographyStyles.body1, margin: 0, wordBreak: "auto-phrase" },
  field: { minWidth: 0 },
  area: { minWidth: 0, fontFamily: tokens.fontFamilyMonospace },
  save: { display: "inline-block", lineHeight: "24px" },
  copy: { alignSelf: "flex-start" },
});

interface Words {
  readonly save: string;
  readonly text: string;
  readonly blocked?: string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
}

interface Props {
  readonly text: string;
  /** Of the file. */
  readonly name: string;
  /** Its media type; absent: JSON. */
  readonly type?: string;
  readonly words: Words;
}

/** A file behind a link, and its text: where the pane runs in Excel itself, saving may be blocked. */
export function TextFile({ text, name, type = "application/json", words }: Props) {
  const styles = useStyles();
  const [copied, setCopied] = useState<boolean | null>(null);
  const area = useRef<HTMLDivElement>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(true);
    } catch {
      area.current?.querySelector("textarea")?.select();
      setCopied(false);
    }
  };
  return (
    <div ref={area} className={styles.section}>
      <p className={styles.text}>
        <Link
          className={styles.save}
          href={`data:${type};charset=utf-8,${encodeURIComponent(text)}`}
          download={name}
        >
          {words.save}
        </Link>
      </p>
      <Field
        label={words.text}
        hint={words.blocked ?? null}
        validationState={copied === false ? "warning" : "none"}
        validationMessage={copied === null ? null : copied ? words.copied : words.notCopied}
      >
        <Textarea
          className={styles.field}
          readOnly
          rows={6}
          textarea={{ className: styles.area }}
          value={text}
        />
      </Field>
      <Button size="small" className={styles.copy} onClick={() => void copy()}>
        {words.copy}
      </Button>
    </div>
  );
}
