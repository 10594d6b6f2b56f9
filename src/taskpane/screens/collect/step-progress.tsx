import { Button, makeStyles, ProgressBar, tokens, typographyStyles } from "@fluentui/react-components";

const useStyles = makeStyles({
  progress: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  text: { ...typographyStyles.body1, margin: 0, fontVariantNumeric: "tabular-nums" },
});

interface Props {
  readonly label: string;
  readonly done: number;
  readonly all: number;
  readonly stop: string;
  readonly onStop: () => void;
}

/** How far the work on several files is, and the way out. */
export function StepProgress({ label, done, all, stop, onStop }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.progress}>
      <p className={styles.text}>{label}</p>
      <ProgressBar thickness="large" value={done} max={Math.max(all, 1)} aria-label={label} />
      <div>
        <Button onClick={onStop}>{stop}</Button>
      </div>
    </div>
  );
}
