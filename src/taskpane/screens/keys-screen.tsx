import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useLocale } from "../shell/use-pane";

const useStyles = makeStyles({
  keys: {
    ...typographyStyles.body1,
    display: "grid",
    gridTemplateColumns: "max-content 1fr",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalSNudge,
    margin: 0,
  },
  key: { fontWeight: tokens.fontWeightSemibold },
  does: { margin: 0, minWidth: 0, wordBreak: "auto-phrase" },
});

/** What the keys do in the pane. */
export default function KeysScreen() {
  const styles = useStyles();
  const { list } = useLocale().pane.keys;
  return (
    <dl className={styles.keys}>
      {Object.entries(list).map(([name, { key, does }]) => (
        <div key={name} style={{ display: "contents" }}>
          <dt className={styles.key}>{key}</dt>
          <dd className={styles.does}>{does}</dd>
        </div>
      ))}
    </dl>
  );
}
