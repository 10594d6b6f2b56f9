import { Button, makeStyles, Spinner, tokens, typographyStyles } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { KeptDismissal } from "../../../actions/dismiss";
import { screenLocaleOf } from "../../../locales/screens";
import { useFocusStop } from "../../shell/use-focus-stop";
import { useLocale, usePaneState, usePaneStore } from "../../shell/use-pane";
import { findingSentence, jobWords } from "../../words";
import { NoticeBar } from "../../shell/notice-bar";

const useStyles = makeStyles({
  text: {
    ...typographyStyles.body1,
    margin: 0,
    overflowWrap: "anywhere",
    wordBreak: "auto-phrase",
  },
  soft: { color: tokens.colorNeutralForeground2 },
  list: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  entry: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalMNudge,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});

/** The findings that a person has dismissed, each with its reason and the way back. */
export default function DismissalsScreen() {
  const styles = useStyles();
  const store = usePaneStore();
  const { job } = usePaneState();
  const locale = useLocale();
  const words = screenLocaleOf(locale.language).dismissals;
  const [kept, setKept] = useState<readonly KeptDismissal[] | null>(null);
  const stop = useFocusStop();
  const intro = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    // What the pane said last was about something else.
    store.closeNotice();
    void store.lookAtDismissals().then((found) => found && setKept(found));
  }, [store]);

  const revoke = async (key: string) => {
    if (!(await store.revoke([key]))) return;
    // The button has gone with its entry.
    intro.current?.focus();
    const found = await store.lookAtDismissals();
    if (found) setKept(found);
  };

  const forget = async () => {
    if (await store.forget()) setKept([]);
  };

  return (
    <>
      {kept !== null && <NoticeBar />}
      <p ref={intro} {...stop} className={`${styles.text} ${styles.soft}`}>
        {words.intro}
      </p>
      {kept === null && job !== null && <Spinner size="tiny" label={jobWords(locale, job)} />}
      {kept?.length === 0 && <p className={styles.text}>{words.none}</p>}
      {kept !== null && kept.length > 0 && (
        <ul className={styles.list}>
          {kept.map(({ dismissal, on }) => {
            const sentence = on ? findingSentence(locale, on.finding) : words.past(dismissal.heading);
            return (
              <li key={dismissal.key} className={styles.entry}>
                <p className={styles.text}>{words.on(dismissal.sheetName, sentence)}</p>
                <p className={`${styles.text} ${styles.soft}`}>{words.because(dismissal.reason)}</p>
                {on === null && <p className={`${styles.text} ${styles.soft}`}>{words.pastWhy}</p>}
                <Button
                  size="small"
                  aria-label={words.revokeOf(sentence)}
                  disabledFocusable={job !== null}
                  onClick={() => void revoke(dismissal.key)}
                >
                  {words.revoke}
                </Button>
              </li>
            );
          })}
        </ul>
      )}
      <p className={`${styles.text} ${styles.soft}`}>{words.forgetWhy}</p>
      <div>
        <Button disabledFocusable={job !== null} onClick={() => void forget()}>
          {words.forget}
        </Button>
      </div>
    </>
  );
}
