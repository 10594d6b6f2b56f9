import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { screenLocaleOf } from "../../../locales/screens";
import { NoticeBar } from "../../shell/notice-bar";
import { useLocale, usePaneState, usePaneStore } from "../../shell/use-pane";

const useStyles = makeStyles({
  text: { ...typographyStyles.body1, margin: 0, overflowWrap: "anywhere", wordBreak: "auto-phrase" },
  heading: { ...typographyStyles.body1Strong, margin: 0 },
  soft: { color: tokens.colorNeutralForeground2 },
  part: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** The sheet that checks the form by formulas, for PCs without the add-in; and the form emptied to be handed out. */
export default function SelfCheckScreen() {
  const styles = useStyles();
  const store = usePaneStore();
  const { job, forms } = usePaneState();
  const { language } = useLocale();
  const words = screenLocaleOf(language).selfCheck;
  const [asked, setAsked] = useState(false);
  // What the pane said last was about something else.
  useEffect(() => store.closeNotice(), [store]);
  const idle = job === null;
  const hasForm = (forms ?? []).some(({ form }) => form.notCounted === undefined);
  const press = (work: () => Promise<unknown>) => () => void (idle && work());
  return (
    <>
      <NoticeBar />
      <section className={styles.part}>
        <p className={`${styles.text} ${styles.soft}`}>{words.intro}</p>
        <div className={styles.buttons}>
          <Button
            appearance="primary"
            disabledFocusable={!idle || !hasForm}
            onClick={press(store.makeSelfCheck)}
          >
            {words.make}
          </Button>
          <Button disabledFocusable={!idle} onClick={press(store.removeSelfCheck)}>
            {words.remove}
          </Button>
        </div>
        <p className={`${styles.text} ${styles.soft}`}>{words.removeHint}</p>
      </section>
      <section className={styles.part}>
        <h2 className={styles.heading}>{words.blank.heading}</h2>
        <p className={`${styles.text} ${styles.soft}`}>{words.blank.intro}</p>
        {asked ? (
          <>
            <p className={styles.text} role="alert">
              {words.blank.ask}
            </p>
            <div className={styles.buttons}>
              <Button
                appearance="primary"
                disabledFocusable={!idle}
                onClick={press(async () => {
                  await store.blankForms();
                  setAsked(false);
                })}
              >
                {words.blank.confirm}
              </Button>
              <Button onClick={() => setAsked(false)}>{words.blank.cancel}</Button>
            </div>
          </>
        ) : (
          <div>
            <Button disabledFocusable={!idle || !hasForm} onClick={() => idle && hasForm && setAsked(true)}>
              {words.blank.clear}
            </Button>
          </div>
        )}
      </section>
    </>
  );
}
