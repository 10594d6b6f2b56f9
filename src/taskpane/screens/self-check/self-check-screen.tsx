import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useEffect } from "react";
import { screenLocaleOf } from "../../../locales/screens";
import { NoticeBar } from "../../shell/notice-bar";
import { BlankFormPart } from "./blank-form-part";
import { useLocale, usePaneState, usePaneStore } from "../../shell/use-pane";

const useStyles = makeStyles({
  text: { ...typographyStyles.body1, margin: 0, overflowWrap: "anywhere", wordBreak: "auto-phrase" },
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
      <BlankFormPart idle={idle} hasForm={hasForm} />
    </>
  );
}
