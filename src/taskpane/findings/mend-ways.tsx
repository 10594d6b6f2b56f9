import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { NumberSymbolSquare20Regular, Wrench20Regular } from "@fluentui/react-icons";
import type { CheckedForm } from "../../actions/check";
import { isRatingRole } from "../../form/roles";
import { useLocale, usePaneState, usePaneStore } from "../shell/use-pane";
import { inScope } from "../store/list/fix-scope";
import { ADVICE_FOLD } from "../store/list/list-view";

const useStyles = makeStyles({
  ways: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  way: { flexGrow: 1, minWidth: 0, fontWeight: tokens.fontWeightRegular },
});

/** The ways that mend many at once, where there are: everything that needs no choice, and the ratings one by one. */
export function MendWays({ checked: { report } }: { readonly checked: CheckedForm }) {
  const styles = useStyles();
  const store = usePaneStore();
  const { job } = usePaneState();
  const { mending } = useLocale();
  const count = inScope(report.findings, null).length;
  const unrated = report.findings.filter(
    ({ code, role }) => code === "required" && role !== null && isRatingRole(role),
  ).length;
  if (count < 2 && unrated < 2) return null;
  return (
    <div className={styles.ways}>
      {count > 1 && (
        <Button
          size="small"
          className={styles.way}
          icon={<Wrench20Regular />}
          disabledFocusable={job !== null}
          onClick={() => store.openFixes(null)}
        >
          {mending.all(count)}
        </Button>
      )}
      {unrated > 1 && (
        <Button
          size="small"
          className={styles.way}
          icon={<NumberSymbolSquare20Regular />}
          onClick={() => store.openScreen("ratings")}
        >
          {mending.ratings.open}
        </Button>
      )}
    </div>
  );
}

/** Fixes of hints live with the hints: below them, when they are shown. */
export function FixHints({ checked: { report } }: { readonly checked: CheckedForm }) {
  const store = usePaneStore();
  const { job, list } = usePaneState();
  const { mending } = useLocale();
  const count = inScope(report.findings, "hints").length;
  const shown =
    list.severities.length > 0 ? list.severities.includes("advice") : list.open.includes(ADVICE_FOLD);
  if (count < 2 || !shown) return null;
  return (
    <Button
      size="small"
      icon={<Wrench20Regular />}
      disabledFocusable={job !== null}
      onClick={() => store.openFixes("hints")}
    >
      {mending.allHints(count)}
    </Button>
  );
}
