import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useMemo } from "react";
import type { SelfTestReport } from "../../../excel/host";
import { screenLocaleOf } from "../../../locales/screens";
import { TextFile } from "../../shell/text-file";
import { useLocale } from "../../shell/use-pane";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  heading: { ...typographyStyles.subtitle2, margin: 0 },
  text: { ...typographyStyles.body1, margin: 0, wordBreak: "auto-phrase" },
});

/** The record of a self-test, to be saved or copied. */
export function ReportText({ report }: { readonly report: SelfTestReport }) {
  const styles = useStyles();
  const { report: words } = screenLocaleOf(useLocale().language).selfTest;
  const text = useMemo(() => JSON.stringify(report, null, 1), [report]);
  return (
    <section className={styles.section}>
      <h2 className={styles.heading}>{words.heading}</h2>
      <p className={styles.text}>{words.why}</p>
      <TextFile text={text} name={words.name} words={words} />
    </section>
  );
}
