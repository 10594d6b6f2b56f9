import { makeStyles, ToggleButton, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { CheckedForm } from "../../actions/check";
import type { Severity } from "../../check/finding";
import { useLocale, usePaneState, usePaneStore } from "../shell/use-pane";
import { subjectWords } from "../screens/lists/list-words";
import { subjectHeading, subjectsIn } from "../store/list-rows";
import type { Grouping } from "../store/list-view";
import { countBySeverity } from "../store/view";
import { FittingSelect } from "../shell/fitting-select";
import { SeverityIcon } from "./severity-icon";

const SEVERITIES: readonly Severity[] = ["error", "warning", "advice"];
const GROUPINGS: readonly Grouping[] = ["item", "role"];
const EVERY = "";

const useStyles = makeStyles({
  filter: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  counts: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  chip: {
    minWidth: 0,
    columnGap: tokens.spacingHorizontalXS,
    paddingInline: tokens.spacingHorizontalSNudge,
    fontWeight: tokens.fontWeightRegular,
  },
  number: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
  selects: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  subject: { flexGrow: 3, flexBasis: "150px" },
  grouping: { flexGrow: 2, flexBasis: "100px" },
});

/** Icon, word and number for each severity, zeros too: "none" is an answer. Pressed, only those are shown. */
export function FindingFilter({ checked }: { readonly checked: CheckedForm }) {
  const styles = useStyles();
  const store = usePaneStore();
  const { pane, findingList } = useLocale();
  const { severities } = usePaneState().list;
  const counts = useMemo(() => countBySeverity(checked.report.findings), [checked]);
  return (
    <div className={styles.filter}>
      <ul className={styles.counts} aria-label={pane.counts}>
        {SEVERITIES.map((severity) => (
          <li key={severity}>
            <ToggleButton
              size="small"
              className={styles.chip}
              checked={severities.includes(severity)}
              disabledFocusable={counts[severity] === 0 && !severities.includes(severity)}
              title={findingList.chipHint(pane.severity[severity])}
              onClick={() => store.changeList({ kind: "severityToggled", severity })}
            >
              <SeverityIcon severity={severity} />
              <span>{pane.severity[severity]}</span>{" "}
              <span className={styles.number}>{pane.number(counts[severity])}</span>
            </ToggleButton>
          </li>
        ))}
      </ul>
      <div className={styles.selects}>
        <SubjectSelect checked={checked} />
        <GroupingSelect />
      </div>
    </div>
  );
}

function SubjectSelect({ checked }: { readonly checked: CheckedForm }) {
  const styles = useStyles();
  const store = usePaneStore();
  const locale = useLocale();
  const { findingList } = locale;
  const { severities, subject } = usePaneState().list;
  const { form, report } = checked;
  const subjects = useMemo(() => {
    const wanted = report.findings.filter(
      ({ severity }) => severities.length === 0 || severities.includes(severity),
    );
    return subjectsIn(form, wanted);
  }, [form, report, severities]);
  const all = subjects.reduce((sum, { count }) => sum + count, 0);
  // Mended meanwhile: the column that was chosen is still what the list is about.
  const gone = subject !== null && !subjects.some((one) => one.subject === subject);
  const options = gone
    ? [...subjects, { subject, heading: subjectHeading(form, subject), count: 0 }]
    : subjects;
  return (
    <FittingSelect
      size="small"
      className={styles.subject}
      aria-label={findingList.subject}
      value={subject ?? EVERY}
      onChange={(_, { value }) =>
        store.changeList({
          kind: "subjectChosen",
          subject: options.find((one) => one.subject === value)?.subject ?? null,
        })
      }
    >
      <option value={EVERY}>{findingList.everySubject(all)}</option>
      {options.map(({ subject: each, heading, count }) => (
        <option key={each} value={each}>
          {findingList.subjectWithCount(subjectWords(locale, each, heading), count)}
        </option>
      ))}
    </FittingSelect>
  );
}

function GroupingSelect() {
  const styles = useStyles();
  const store = usePaneStore();
  const { findingList } = useLocale();
  const { grouping } = usePaneState().list;
  return (
    <FittingSelect
      size="small"
      className={styles.grouping}
      aria-label={findingList.grouping}
      value={grouping}
      onChange={(_, { value }) =>
        store.changeList({ kind: "grouped", grouping: GROUPINGS.find((each) => each === value) ?? "item" })
      }
    >
      {GROUPINGS.map((each) => (
        <option key={each} value={each}>
          {findingList.groupings[each]}
        </option>
      ))}
    </FittingSelect>
  );
}
