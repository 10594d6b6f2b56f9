import { Button, Checkbox, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { changesOf } from "../../../check/fixes/changes";
import { cellAddress, rectOf } from "../../../cells/geometry";
import type { Finding } from "../../../check/finding";
import { TextButton } from "../../shell/text-button";
import { useLocale, usePaneState, usePaneStore } from "../../shell/use-pane";
import { inScope } from "../../store/list/fix-scope";
import { shownForm } from "../../store/list/view";
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
    display: "flex",
    alignItems: "flex-start",
    paddingInlineEnd: tokens.spacingHorizontalS,
    "&:not(:first-child)": { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  },
  words: { minWidth: 0, flexGrow: 1, paddingBlock: tokens.spacingVerticalXS },
  cell: typographyStyles.caption1Strong,
});

/** What would be fixed together, cell by cell, before it is: each can be looked at, and left out. */
export default function FixesScreen() {
  const styles = useStyles();
  const store = usePaneStore();
  const state = usePaneState();
  const { mending } = useLocale();
  const [length, setLength] = useState(PAGE);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const shown = shownForm(state);
  const findings = useMemo(() => inScope(shown?.report.findings ?? [], state.fixes), [shown, state.fixes]);
  const changes = useMemo(() => (shown ? changesOf(shown.form, findings) : []), [shown, findings]);
  const chosen = useMemo(() => findings.filter((finding) => !touches(finding, left)), [findings, left]);
  const count = useMemo(() => (shown ? changesOf(shown.form, chosen).length : 0), [shown, chosen]);
  const formulas =
    state.fixes === null ? (shown?.report.findings.filter(({ fix }) => fix?.overFormula).length ?? 0) : 0;
  const { screen } = mending;
  if (!shown || changes.length === 0) return <p className={styles.hint}>{screen.nothing}</p>;

  const toggle = (address: string) => {
    const now = new Set(left);
    // Cells that are mended by one fix (a renumbering) are left out together, or none is.
    for (const one of together(findings, address)) {
      if (left.has(address)) now.delete(one);
      else now.add(one);
    }
    setLeft(now);
  };
  return (
    <div className={styles.screen}>
      <p className={styles.hint}>{screen.hint}</p>
      <Button
        appearance="primary"
        disabledFocusable={state.job !== null || count === 0}
        onClick={() => void store.fixAll(chosen)}
      >
        {count === 0 ? screen.noneChosen : screen.fix(count)}
      </Button>
      {formulas > 0 && <p className={styles.hint}>{screen.formulas(formulas)}</p>}
      <ul className={styles.list} aria-label={screen.list}>
        {changes.slice(0, length).map((change) => {
          const address = cellAddress(change.cell);
          const name = screen.cell(address, change.heading);
          return (
            <li key={address} className={styles.change}>
              <Checkbox aria-label={name} checked={!left.has(address)} onChange={() => toggle(address)} />
              <div className={styles.words}>
                <TextButton
                  className={styles.cell}
                  title={screen.show(address)}
                  onClick={() =>
                    void store.show(shown.form.sheet, rectOf(change.cell.row, change.cell.column))
                  }
                >
                  {name}
                </TextButton>
                <ChangeLine change={change} />
              </div>
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

function addressesOf({ fix }: Finding): readonly string[] {
  return (fix?.writes ?? []).map(({ cell }) => cellAddress(cell));
}

/** Whatever writes into a cell that was left out is left out: another fix of the same cell was not shown. */
function touches(finding: Finding, left: ReadonlySet<string>): boolean {
  return left.size > 0 && addressesOf(finding).some((address) => left.has(address));
}

function together(findings: readonly Finding[], address: string): readonly string[] {
  const found = findings.map(addressesOf).filter((addresses) => addresses.includes(address));
  return [address, ...found.flat()];
}
