import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { changesOf } from "../../../check/fixes/changes";
import { cellAddress } from "../../../cells/geometry";
import { useLocale, usePaneState, usePaneStore } from "../../shell/use-pane";
import { inScope } from "../../store/fix-scope";
import { shownForm } from "../../store/view";
import { ChangeLine } from "../../findings/change-line";

/** How many changes are put into the page at once; those after them come by a button. */
const PAGE = 100;

const useStyles = makeStyles({
  screen: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  hint: {
    ...typographyStyles.body1,
    margin: 0,
    color: tokens.colorNeutralForeground2,
    wordBreak: "auto-phrase",
  },
  list: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  change: {
    paddingBlock: tokens.spacingVerticalXS,
    paddingInline: tokens.spacingHorizontalMNudge,
    "&:not(:first-child)": { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  },
  cell: { ...typographyStyles.caption1Strong, margin: 0 },
});

/** What would be fixed together, cell by cell, before it is. */
export default function FixesScreen() {
  const styles = useStyles();
  const store = usePaneStore();
  const state = usePaneState();
  const { mending } = useLocale();
  const [length, setLength] = useState(PAGE);
  const shown = shownForm(state);
  const findings = useMemo(() => inScope(shown?.report.findings ?? [], state.fixes), [shown, state.fixes]);
  const changes = useMemo(() => (shown ? changesOf(shown.form, findings) : []), [shown, findings]);
  const formulas =
    state.fixes === null ? (shown?.report.findings.filter(({ fix }) => fix?.overFormula).length ?? 0) : 0;
  const { screen } = mending;
  if (changes.length === 0) return <p className={styles.hint}>{screen.nothing}</p>;
  return (
    <div className={styles.screen}>
      <p className={styles.hint}>{screen.hint}</p>
      <Button
        appearance="primary"
        disabledFocusable={state.job !== null}
        onClick={() => void store.fixAll(findings)}
      >
        {screen.fix(changes.length)}
      </Button>
      {formulas > 0 && <p className={styles.hint}>{screen.formulas(formulas)}</p>}
      <ul className={styles.list} aria-label={screen.list}>
        {changes.slice(0, length).map((change) => {
          const address = cellAddress(change.cell);
          return (
            <li key={address} className={styles.change}>
              <p className={styles.cell}>{screen.cell(address, change.heading)}</p>
              <ChangeLine change={change} />
            </li>
          );
        })}
      </ul>
      {changes.length > length && (
        <Button onClick={() => setLength(length + PAGE)}>{screen.more(changes.length - length)}</Button>
      )}
    </div>
  );
}
