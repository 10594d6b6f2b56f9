import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { SelfTestReport } from "../../../excel/host";
import { screenLocaleOf } from "../../../locales/screens";
import { useLocale } from "../../shell/use-pane";

const useStyles = makeStyles({
  text: { ...typographyStyles.body1, margin: 0, wordBreak: "auto-phrase" },
  group: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  summary: { ...typographyStyles.body1Strong, cursor: "pointer" },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
  answer: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
});

type Probe = SelfTestReport["probes"][number];

/** What needs a look comes first and is open. */
const GROUPS = ["differs", "refused", "told", "as-expected"] as const;

/** The questions, which are named as in the record, under what came of them. */
export function SelfTestResults({ report }: { readonly report: SelfTestReport }) {
  const styles = useStyles();
  const { selfTest: words } = screenLocaleOf(useLocale().language);
  const of = (verdict: Probe["verdict"]) => report.probes.filter((one) => one.verdict === verdict);
  const answerOf = ({ outcome }: Probe) =>
    "refused" in outcome ? words.refusal(outcome.refused) : words.answer(JSON.stringify(outcome.answer));
  return (
    <>
      <p className={styles.text} role="status">
        {words.summary(report.probes.length, of("differs").length + of("refused").length)}
      </p>
      {GROUPS.map((verdict) => {
        const probes = of(verdict);
        if (probes.length === 0) return null;
        return (
          <details
            key={verdict}
            className={styles.group}
            open={verdict === "differs" || verdict === "refused"}
          >
            <summary className={styles.summary}>
              {`${words.verdicts[verdict]} ${words.count(probes.length)}`}
            </summary>
            <ul className={styles.list}>
              {probes.map((probe) => (
                <li key={probe.id}>
                  {probe.id}
                  <p
                    className={styles.answer}
                  >{`${answerOf(probe)} ・ ${words.milliseconds(probe.milliseconds)}`}</p>
                </li>
              ))}
            </ul>
          </details>
        );
      })}
    </>
  );
}
