import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import {
  CheckmarkCircle16Regular,
  ErrorCircle16Regular,
  SubtractCircle16Regular,
} from "@fluentui/react-icons";
import { errorSentence } from "../../../actions/error-sentence";
import type { Choice, Offered, Outcome } from "../../../actions/compiling/take-in";
import { screenLocaleOf } from "../../../locales/screens";
import { FittingSelect } from "../../shell/fitting-select";
import { useLocale } from "../../shell/use-pane";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  file: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXXS,
    paddingBlockEnd: tokens.spacingVerticalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  name: { ...typographyStyles.body1Strong, margin: 0, overflowWrap: "anywhere" },
  text: { ...typographyStyles.body1, margin: 0, overflowWrap: "anywhere", wordBreak: "auto-phrase" },
  soft: { color: tokens.colorNeutralForeground2 },
  icon: { verticalAlign: "text-bottom", marginInlineEnd: tokens.spacingHorizontalXS },
  good: { color: tokens.colorStatusSuccessForeground1 },
  bad: { color: tokens.colorStatusDangerForeground1 },
});

interface Props {
  readonly offers: readonly Offered[];
  /** What is to be done with each; absent: it is done. */
  readonly choices?: readonly Choice[];
  readonly onChoices?: (choices: readonly Choice[]) => void;
  readonly outcomes?: readonly Outcome[];
}

/** A line for each file: what is in it, what is asked of a person, and what has come of it. */
export function OfferedFiles({ offers, choices, onChoices, outcomes }: Props) {
  const styles = useStyles();
  const locale = useLocale();
  const words = screenLocaleOf(locale.language).collect.takeIn;
  const replaceable = offers.filter(({ choices: possible }) => possible.includes("replace")).length;
  const sentence = (one: Offered, index: number) => {
    const outcome = outcomes?.[index];
    const isTold = outcome !== undefined && outcome.kind !== "skipped";
    return isTold ? words.outcome(outcome, (error) => errorSentence(locale, error)) : words.offer(one);
  };
  const choose = (index: number, choice: Choice) =>
    onChoices?.((choices ?? []).map((one, at) => (at === index ? choice : one)));
  return (
    <>
      {choices && replaceable > 1 && (
        <div>
          <Button
            onClick={() =>
              onChoices?.(
                offers.map((one, index) =>
                  one.choices.includes("replace") ? "replace" : (choices[index] ?? "skip"),
                ),
              )
            }
          >
            {words.replaceAll(replaceable)}
          </Button>
        </div>
      )}
      <ul className={styles.list}>
        {offers.map((one, index) => (
          <li key={index} className={styles.file}>
            <p className={styles.name}>
              <Sign offered={one} outcome={outcomes?.[index]} />
              {one.submission.name}
            </p>
            <p className={styles.text}>{sentence(one, index)}</p>
            {one.submission.notCounted.length > 0 && !one.problem && (
              <p className={`${styles.text} ${styles.soft}`}>{words.notCounted(one.submission.notCounted)}</p>
            )}
            {choices && one.choices.length > 1 && (
              <FittingSelect
                aria-label={words.choice(one.submission.name)}
                value={choices[index] ?? "skip"}
                onChange={(_, { value }) => choose(index, value as Choice)}
              >
                {one.choices.map((choice) => (
                  <option key={choice} value={choice}>
                    {words.choices[choice]}
                  </option>
                ))}
              </FittingSelect>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

/** Never more than what the sentence says. */
function Sign({ offered, outcome }: { readonly offered: Offered; readonly outcome: Outcome | undefined }) {
  const styles = useStyles();
  if (outcome?.kind === "taken") {
    return <CheckmarkCircle16Regular className={`${styles.icon} ${styles.good}`} aria-hidden />;
  }
  if (outcome?.kind === "failed" || offered.problem) {
    return <ErrorCircle16Regular className={`${styles.icon} ${styles.bad}`} aria-hidden />;
  }
  return outcome ? <SubtractCircle16Regular className={styles.icon} aria-hidden /> : null;
}
