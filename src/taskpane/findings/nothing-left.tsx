import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { CheckedForm } from "../../actions/check";
import { useLocale, usePaneState, usePaneStore } from "../shell/use-pane";
import { subjectOf } from "../store/list-rows";

const useStyles = makeStyles({
  nothing: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: tokens.spacingVerticalS,
  },
  words: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, margin: 0 },
});

/** Filters that leave nothing (all of it mended, perhaps) say so, with the way back to the whole list. */
export function NothingLeft({ checked }: { readonly checked: CheckedForm }) {
  const styles = useStyles();
  const store = usePaneStore();
  const { findingList } = useLocale();
  const { severities, subject } = usePaneState().list;
  const left = checked.report.findings.some(
    (finding) =>
      (severities.length === 0 || severities.includes(finding.severity)) &&
      (subject === null || subjectOf(finding) === subject),
  );
  if (left || (severities.length === 0 && subject === null)) return null;
  return (
    <div className={styles.nothing}>
      <p className={styles.words}>{findingList.nothing}</p>
      <Button size="small" onClick={() => store.changeList({ kind: "unfiltered" })}>
        {findingList.showAll}
      </Button>
    </div>
  );
}
