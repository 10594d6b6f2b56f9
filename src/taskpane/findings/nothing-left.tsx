import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { CheckedForm } from "../../actions/check";
import { useLocale, usePaneState, usePaneStore } from "../shell/use-pane";
import { subjectOf } from "../store/drafts/list-rows";
import { useSought } from "./use-sought";

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
  const { severities, subject, owner, search } = usePaneState().list;
  const filtered = severities.length > 0 || subject !== null || owner !== null || search.trim() !== "";
  const left = useSought(checked).some(
    (finding) =>
      (severities.length === 0 || severities.includes(finding.severity)) &&
      (subject === null || subjectOf(finding) === subject),
  );
  if (left || !filtered) return null;
  return (
    <div className={styles.nothing}>
      <p className={styles.words}>{findingList.nothing}</p>
      <Button size="small" onClick={() => store.changeList({ kind: "unfiltered" })}>
        {findingList.showAll}
      </Button>
    </div>
  );
}
