import {
  Button,
  Field,
  Link,
  makeStyles,
  Textarea,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { useMemo, useRef, useState } from "react";
import type { SelfTestReport } from "../../../excel/host";
import { screenLocaleOf } from "../../../locales/screens";
import { useLocale } from "../../shell/use-pane";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  heading: { ...typographyStyles.subtitle2, margin: 0 },
  text: { ...typographyStyles.body1, margin: 0, wordBreak: "auto-phrase" },
  save: { display: "inline-block", lineHeight: "24px" },
  field: { minWidth: 0 },
  area: { minWidth: 0, fontFamily: tokens.fontFamilyMonospace },
  copy: { alignSelf: "flex-start" },
});

/** The record behind a link, and its text: where the pane runs in Excel itself, saving may be blocked. */
export function ReportText({ report }: { readonly report: SelfTestReport }) {
  const styles = useStyles();
  const { report: words } = screenLocaleOf(useLocale().language).selfTest;
  const text = useMemo(() => JSON.stringify(report, null, 1), [report]);
  const [copied, setCopied] = useState<boolean | null>(null);
  const area = useRef<HTMLElement>(null);
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
    <section ref={area} className={styles.section}>
      <h2 className={styles.heading}>{words.heading}</h2>
      <p className={styles.text}>{words.why}</p>
      <p className={styles.text}>
        <Link
          className={styles.save}
          href={`data:application/json;charset=utf-8,${encodeURIComponent(text)}`}
          download={words.name}
        >
          {words.save}
        </Link>
      </p>
      <Field
        label={words.text}
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
    </section>
  );
}
