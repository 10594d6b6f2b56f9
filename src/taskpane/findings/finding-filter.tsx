import { Button, makeStyles, SearchBox, ToggleButton, tokens } from "@fluentui/react-components";
import { Filter20Regular } from "@fluentui/react-icons";
import { useId, useMemo, useState } from "react";
import type { CheckedForm } from "../../actions/check";
import type { Severity } from "../../check/finding";
import { useLocale, usePaneState, usePaneStore } from "../shell/use-pane";
import { subjectWords } from "../screens/lists/list-words";
import { subjectHeading, subjectsIn } from "../store/drafts/list-rows";
import type { Grouping } from "../store/list/list-view";
import { countBySeverity } from "../store/list/view";
import { FittingSelect } from "../shell/fitting-select";
import { ownersIn } from "../store/list/sought";
import { CopyMenu } from "./copy-menu";
import { SeverityIcon } from "./severity-icon";
import { useSought } from "./use-sought";

const SEVERITIES: readonly Severity[] = ["error", "warning", "advice"];
const GROUPINGS: readonly Grouping[] = ["item", "role"];
const EVERY = "";

const useStyles = makeStyles({
  filter: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  line: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  /** Where there is no room beside the counts, both go below them. */
  tools: { display: "flex", gap: tokens.spacingHorizontalXS },
  counts: {
    display: "flex",
    flexWrap: "wrap",
    flexGrow: 1,
    gap: tokens.spacingHorizontalXS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  chip: {
    minWidth: 0,
    columnGap: tokens.spacingHorizontalXS,
    paddingInline: tokens.spacingHorizontalXS,
    fontWeight: tokens.fontWeightRegular,
  },
  number: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
  panel: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  whole: {
    flexGrow: 1,
    flexBasis: "100%",
    minWidth: 0,
    // Too long for a narrow pane, the hint says so; pointing at the field gives all of it.
    "& input": { textOverflow: "ellipsis" },
  },
  half: { flexGrow: 1, flexBasis: "130px" },
});

/**
 * Icon, word and number for each severity, zeros too: "none" is an answer. Pressed, only those are shown. What narrows
 * the list down further is folded away, so that the list is what one sees.
 */
export function FindingFilter({ checked }: { readonly checked: CheckedForm }) {
  const styles = useStyles();
  const store = usePaneStore();
  const { pane, findingList } = useLocale();
  const { severities, subject, owner, search } = usePaneState().list;
  const findings = useSought(checked);
  const counts = useMemo(() => countBySeverity(findings), [findings]);
  const [open, setOpen] = useState(false);
  const narrowed = subject !== null || owner !== null || search !== "";
  const panel = useId();
  return (
    <div className={styles.filter}>
      <div className={styles.line}>
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
        <div className={styles.tools}>
          <Button
            size="small"
            icon={<Filter20Regular />}
            aria-label={findingList.narrow}
            title={findingList.narrow}
            aria-expanded={open || narrowed}
            aria-controls={panel}
            onClick={() => setOpen(!open)}
          />
          <CopyMenu checked={checked} />
        </div>
      </div>
      {(open || narrowed) && (
        <div id={panel} className={styles.panel}>
          <SearchBox
            className={styles.whole}
            placeholder={findingList.search}
            aria-label={findingList.search}
            title={findingList.search}
            value={search}
            onChange={(_, { value }) => store.changeList({ kind: "searched", search: value })}
          />
          <SubjectSelect checked={checked} />
          <OwnerSelect checked={checked} />
          <GroupingSelect />
        </div>
      )}
    </div>
  );
}

/** The section head wants only theirs. */
function OwnerSelect({ checked: { form } }: { readonly checked: CheckedForm }) {
  const styles = useStyles();
  const store = usePaneStore();
  const { findingList } = useLocale();
  const { owner } = usePaneState().list;
  const owners = ownersIn(form);
  if (owners.length < 2 && owner === null) return null;
  return (
    <FittingSelect
      size="small"
      className={styles.half}
      aria-label={findingList.owner}
      value={owner ?? EVERY}
      onChange={(_, { value }) =>
        store.changeList({ kind: "ownerChosen", owner: value === EVERY ? null : value })
      }
    >
      <option value={EVERY}>{findingList.everyOwner}</option>
      {[...new Set([...owners, ...(owner === null ? [] : [owner])])].map((each) => (
        <option key={each} value={each}>
          {each}
        </option>
      ))}
    </FittingSelect>
  );
}

function SubjectSelect({ checked }: { readonly checked: CheckedForm }) {
  const styles = useStyles();
  const store = usePaneStore();
  const locale = useLocale();
  const { findingList } = locale;
  const { severities, subject } = usePaneState().list;
  const { form } = checked;
  const findings = useSought(checked);
  const subjects = useMemo(() => {
    const wanted = findings.filter(
      ({ severity }) => severities.length === 0 || severities.includes(severity),
    );
    return subjectsIn(form, wanted);
  }, [form, findings, severities]);
  const all = subjects.reduce((sum, { count }) => sum + count, 0);
  // Mended meanwhile: the column that was chosen is still what the list is about.
  const gone = subject !== null && !subjects.some((one) => one.subject === subject);
  const options = gone
    ? [...subjects, { subject, heading: subjectHeading(form, subject), count: 0 }]
    : subjects;
  return (
    <FittingSelect
      size="small"
      className={styles.half}
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
      className={styles.half}
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
