import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useLocale } from "../shell/use-pane";

const useStyles = makeStyles({
  blank: {
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground2,
    textAlign: "center",
  },
  heading: { ...typographyStyles.subtitle2, margin: 0 },
  words: {
    ...typographyStyles.body1,
    marginBlock: `${tokens.spacingVerticalXS} 0`,
    wordBreak: "auto-phrase",
  },
});

/** A form without a single item is no success, and nothing to list either: what to do next. */
export function BlankForm() {
  const styles = useStyles();
  const { heading, todo } = useLocale().pane.blankForm;
  return (
    <div className={styles.blank}>
      <h3 className={styles.heading}>{heading}</h3>
      <p className={styles.words}>{todo}</p>
    </div>
  );
}
