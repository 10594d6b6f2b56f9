import { Button, makeStyles, ProgressBar, tokens, typographyStyles } from "@fluentui/react-components";
import { useLocale, usePaneStore } from "./use-pane";
import type { ShownReading } from "../store/watch-reading";

const useStyles = makeStyles({
  reading: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalM },
  done: {
    display: "flex",
    flexDirection: "column",
    flexGrow: 1,
    rowGap: tokens.spacingVerticalXS,
    minWidth: 0,
  },
  words: {
    ...typographyStyles.caption1,
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: "tabular-nums",
  },
});

/** How far a long reading is, and the way out as long as nothing has been written. */
export function ReadingProgress({ reading: { done, total, canStop } }: { readonly reading: ShownReading }) {
  const styles = useStyles();
  const store = usePaneStore();
  const { reading: words } = useLocale();
  const rows = words.rows(done, total);
  return (
    <div className={styles.reading}>
      <div className={styles.done}>
        <ProgressBar
          thickness="large"
          value={done}
          max={Math.max(total, 1)}
          aria-label={words.label}
          aria-valuetext={rows}
        />
        <p className={styles.words}>{rows}</p>
      </div>
      {canStop && <Button onClick={store.giveUp}>{words.stop}</Button>}
    </div>
  );
}
