import {
  Button,
  Checkbox,
  Field,
  makeStyles,
  Radio,
  RadioGroup,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import {
  CheckmarkCircle16Regular,
  Circle16Regular,
  History16Regular,
  Warning16Regular,
} from "@fluentui/react-icons";
import { useEffect, useId, useState } from "react";
import type { DropdownsLook } from "../../../actions/dropdowns";
import type { ColumnLook } from "../../../dropdowns/look";
import type { DropdownChoice } from "../../../dropdowns/memory";
import { isOpen, type DropdownRole } from "../../../dropdowns/roles";
import { rectAddress } from "../../../cells/geometry";
import { shortHeading } from "../../../locales/short-heading";
import { useLocale, usePaneState, usePaneStore } from "../../shell/use-pane";
import { NoticeBar } from "../../shell/notice-bar";

const useStyles = makeStyles({
  screen: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  text: {
    ...typographyStyles.body1,
    margin: 0,
    wordBreak: "auto-phrase",
    color: tokens.colorNeutralForeground2,
  },
  columns: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    border: "none",
    minWidth: 0,
  },
  column: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXXS,
    paddingBlock: tokens.spacingVerticalXS,
    paddingInline: tokens.spacingHorizontalXS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  heading: { fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  /** Below the words of the checkbox. */
  details: {
    ...typographyStyles.caption1,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXXS,
    margin: 0,
    paddingInlineStart: "36px",
    paddingInlineEnd: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
    wordBreak: "auto-phrase",
  },
  counts: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  count: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
  },
  replace: { marginInlineStart: "28px" },
});

/** Which columns get a dropdown, how strict it is, and what their cells have already: shown before anything is written. */
export default function DropdownsScreen() {
  const styles = useStyles();
  const store = usePaneStore();
  const { dropdowns: look } = usePaneState();
  const { dropdownsPane } = useLocale();
  useEffect(() => void store.lookAtDropdowns(), [store]);
  return (
    <div className={styles.screen}>
      <NoticeBar />
      {look === null ? null : look.columns.length === 0 ? (
        <p className={styles.text}>{dropdownsPane.nothing}</p>
      ) : (
        <Choice look={look} />
      )}
    </div>
  );
}

function Choice({ look }: { readonly look: DropdownsLook }) {
  const styles = useStyles();
  const store = usePaneStore();
  const { job } = usePaneState();
  const { dropdownsPane } = useLocale();
  const [roles, setRoles] = useState(look.choice.roles);
  const [alert, setAlert] = useState(look.choice.alert);
  const [replace, setReplace] = useState<readonly DropdownRole[]>([]);
  const offered = look.columns.map(({ role }) => role);
  const chosen = offered.filter((role) => roles.includes(role));
  const set = () => {
    const choice: DropdownChoice = { roles: chosen, alert };
    void store.setDropdowns({ choice, replace: replace.filter((role) => chosen.includes(role)) });
  };
  return (
    <>
      <p className={styles.text}>{dropdownsPane.intro}</p>
      <p className={styles.text}>{dropdownsPane.imeHint}</p>
      <fieldset className={styles.columns} aria-label={dropdownsPane.columns}>
        {look.columns.map((column) => (
          <Column
            key={column.role}
            column={column}
            chosen={chosen.includes(column.role)}
            onChosen={(on) => setRoles(toggled(roles, column.role, on))}
            replaced={replace.includes(column.role)}
            onReplaced={(on) => setReplace(toggled(replace, column.role, on))}
          />
        ))}
      </fieldset>
      <Field label={dropdownsPane.alert.label}>
        <RadioGroup
          value={alert}
          onChange={(_, { value }) => setAlert(value === "warning" ? "warning" : "stop")}
        >
          <Radio value="stop" label={dropdownsPane.alert.stop} />
          <Radio value="warning" label={dropdownsPane.alert.warning} />
        </RadioGroup>
      </Field>
      <Button appearance="primary" disabledFocusable={job !== null || chosen.length === 0} onClick={set}>
        {dropdownsPane.set}
      </Button>
    </>
  );
}

interface ColumnProps {
  readonly column: ColumnLook;
  readonly chosen: boolean;
  readonly onChosen: (on: boolean) => void;
  readonly replaced: boolean;
  readonly onReplaced: (on: boolean) => void;
}

/** As many of the choices as tell what the list is. */
const SHOWN_CHOICES = 6;
const SHOWN_CELLS = 3;

function Column({ column, chosen, onChosen, replaced, onReplaced }: ColumnProps) {
  const styles = useStyles();
  const { dropdownsPane } = useLocale();
  const detailsId = useId();
  const { role, choices, choicesDiffer, counts, others } = column;
  const heading = shortHeading(column.heading);
  return (
    <div className={styles.column}>
      <Checkbox
        label={<span className={styles.heading}>{heading}</span>}
        checked={chosen}
        aria-describedby={detailsId}
        onChange={(_, { checked }) => onChosen(checked === true)}
      />
      <div id={detailsId} className={styles.details}>
        <span>
          {choicesDiffer
            ? dropdownsPane.choicesDiffer
            : dropdownsPane.choices(
                choices.slice(0, SHOWN_CHOICES),
                Math.max(0, choices.length - SHOWN_CHOICES),
              )}
        </span>
        {isOpen(role) && <span>{dropdownsPane.openHint}</span>}
        <Counts counts={counts} />
      </div>
      {counts.other > 0 && chosen && (
        <>
          <Checkbox
            className={styles.replace}
            label={dropdownsPane.replace}
            aria-label={dropdownsPane.replaceOf(heading)}
            checked={replaced}
            onChange={(_, { checked }) => onReplaced(checked === true)}
          />
          <div className={styles.details}>
            <Cells others={others} />
          </div>
        </>
      )}
    </div>
  );
}

const ICONS = {
  none: <Circle16Regular aria-hidden />,
  same: <CheckmarkCircle16Regular aria-hidden />,
  older: <History16Regular aria-hidden />,
  other: <Warning16Regular aria-hidden />,
};

function Counts({ counts }: Pick<ColumnLook, "counts">) {
  const styles = useStyles();
  const { there } = useLocale().dropdownsPane;
  return (
    <ul className={styles.counts}>
      {(["same", "older", "none", "other"] as const)
        .filter((kind) => counts[kind] > 0)
        .map((kind) => (
          <li key={kind} className={styles.count}>
            {ICONS[kind]}
            {there[kind](counts[kind])}
          </li>
        ))}
    </ul>
  );
}

function Cells({ others }: Pick<ColumnLook, "others">) {
  const { dropdownsPane } = useLocale();
  const severalSheets = new Set(others.map(({ sheet }) => sheet)).size > 1;
  const cells = others.slice(0, SHOWN_CELLS).map(({ sheetName, area }) => {
    const address = rectAddress({ ...area, rows: 1, columns: 1 });
    return severalSheets ? dropdownsPane.cell(sheetName, address) : address;
  });
  return <span>{dropdownsPane.cells(cells, others.length - cells.length)}</span>;
}

function toggled(roles: readonly DropdownRole[], role: DropdownRole, on: boolean): readonly DropdownRole[] {
  return on ? [...new Set([...roles, role])] : roles.filter((each) => each !== role);
}
