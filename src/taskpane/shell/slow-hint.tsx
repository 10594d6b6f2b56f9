import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { useLocale, usePaneStore } from "./use-pane";
import type { Job } from "../store/pane-state";

/** Most work is over in a second or two. */
const SLOW_MILLISECONDS = 5_000;

/** What only reads can be given up at any time; a change is either made or taken back. */
const CAN_STOP: readonly Job[] = ["look", "check"];

const useStyles = makeStyles({
  slow: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: tokens.spacingVerticalS,
  },
  words: {
    ...typographyStyles.body1,
    color: tokens.colorNeutralForeground2,
    margin: 0,
    wordBreak: "auto-phrase",
  },
});

/** After a while: why it may take long, what helps, and the way out. Keyed by the job, so that each begins anew. */
export function SlowHint({ job }: { readonly job: Job }) {
  const styles = useStyles();
  const store = usePaneStore();
  const { slow: words } = useLocale().states;
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), SLOW_MILLISECONDS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div aria-live="polite" className={styles.slow}>
      {slow && (
        <>
          <p className={styles.words}>{words.words}</p>
          {CAN_STOP.includes(job) && <Button onClick={store.giveUp}>{words.cancel}</Button>}
        </>
      )}
    </div>
  );
}
