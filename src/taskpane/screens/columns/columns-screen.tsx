import {
  Badge,
  Button,
  makeStyles,
  Menu,
  MenuItem,
  MenuList,
  MenuTrigger,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { MoreHorizontal20Regular, Warning16Regular } from "@fluentui/react-icons";
import { cellAddress } from "../../../cells/geometry";
import { screenLocaleOf } from "../../../locales/screens";
import { shortHeading } from "../../../locales/short-heading";
import { useLocale, usePaneState, usePaneStore } from "../../shell/use-pane";
import { columnRows } from "../../store/drafts/column-rows";
import type { ColumnRow, ColumnRows } from "../../store/drafts/column-rows";
import { FittingSelect } from "../../shell/fitting-select";
import { MenuLayer } from "../../shell/menu-layer";
import { NoticeBar } from "../../shell/notice-bar";
import { TextButton } from "../../shell/text-button";

const useStyles = makeStyles({
  words: { ...typographyStyles.body1, margin: 0, wordBreak: "auto-phrase" },
  note: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground2,
    margin: 0,
    wordBreak: "auto-phrase",
  },
  heading: { ...typographyStyles.body1Strong, marginBlock: `${tokens.spacingVerticalS} 0` },
  list: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  row: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXXS,
    paddingBlock: tokens.spacingVerticalS,
    paddingInline: tokens.spacingHorizontalMNudge,
    "& + &": { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  },
  title: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
  },
  role: { ...typographyStyles.body1Strong, overflowWrap: "anywhere", minWidth: 0 },
  place: { ...typographyStyles.body1, overflowWrap: "anywhere" },
  missing: {
    ...typographyStyles.body1,
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    color: tokens.colorStatusDangerForeground3,
  },
  quiet: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2 },
  buttons: {
    display: "flex",
    columnGap: tokens.spacingHorizontalXS,
    marginBlockStart: tokens.spacingVerticalXXS,
  },
});

/** Which heading was taken for which role, why and how surely; any of them can be pointed at. */
export default function ColumnsScreen() {
  const styles = useStyles();
  const { columns } = screenLocaleOf(useLocale().language);
  const { form, headings, table, header } = columnRows(usePaneState());
  return (
    <>
      <p className={styles.words}>{form ? columns.lead : columns.leadNoForm}</p>
      <NoticeBar />
      <Rows heading={columns.table} rows={table} headings={headings} />
      <Rows heading={columns.header} rows={header} headings={[]} />
      <p className={styles.note}>{columns.kept}</p>
    </>
  );
}

interface RowsProps {
  readonly heading: string;
  readonly rows: readonly ColumnRow[];
  readonly headings: ColumnRows["headings"];
}

function Rows({ heading, rows, headings }: RowsProps) {
  const styles = useStyles();
  if (rows.length === 0) return null;
  return (
    <section>
      <h2 className={styles.heading}>{heading}</h2>
      <ul className={styles.list}>
        {rows.map((row) => (
          <Row key={row.name} row={row} headings={headings} />
        ))}
      </ul>
    </section>
  );
}

function Row({ row, headings }: { readonly row: ColumnRow } & Pick<RowsProps, "headings">) {
  const styles = useStyles();
  const { columns } = screenLocaleOf(useLocale().language);
  const { reason } = row;
  const others = reason?.rivals.map(cellAddress) ?? [];
  return (
    <li className={styles.row}>
      <div className={styles.title}>
        <span className={styles.role}>{shortHeading(row.label)}</span>
        {reason && reason.match !== "pointed" && (
          <Badge appearance="tint" color={reason.confidence >= 0.9 ? "success" : "warning"}>
            {columns.sure(Math.round(reason.confidence * 100))}
          </Badge>
        )}
      </div>
      <Found row={row} />
      {reason && <p className={styles.note}>{columns.why(reason, others)}</p>}
      {headings.length > 0 && <HeadingSelect row={row} headings={headings} />}
      <Choices row={row} withMenu={headings.length === 0} />
    </li>
  );
}

function Found({ row: { sheet, area, text, isAbsent, isRequired } }: { readonly row: ColumnRow }) {
  const styles = useStyles();
  const store = usePaneStore();
  const { columns } = screenLocaleOf(useLocale().language);
  if (area && sheet !== null) {
    const address = cellAddress(area);
    const words = text === "" ? columns.foundWithout(address) : columns.found(address, text);
    return (
      <span className={styles.place}>
        <TextButton onClick={() => void store.show(sheet, area)} title={columns.show(address)}>
          {words}
        </TextButton>
        {text === "" && ` ${columns.blank}`}
      </span>
    );
  }
  if (isAbsent || !isRequired) {
    return <span className={styles.quiet}>{isAbsent ? columns.absent : columns.missing}</span>;
  }
  return (
    <span className={styles.missing}>
      <Warning16Regular aria-hidden />
      {columns.missing}
    </span>
  );
}

const AUTOMATIC = "automatic";
const ABSENT = "absent";

/** The headings of the table's row as a choice: which of them is this column's. */
function HeadingSelect({ row, headings }: { readonly row: ColumnRow } & Pick<RowsProps, "headings">) {
  const store = usePaneStore();
  const { columns } = screenLocaleOf(useLocale().language);
  const { job } = usePaneState();
  const role = shortHeading(row.label);
  const now = row.area ? cellAddress(row.area) : "";
  const isListed = headings.some(({ address }) => address === now);
  const value = row.isAbsent ? ABSENT : row.isPointed && now !== "" ? now : AUTOMATIC;
  const choose = (chosen: string) => {
    const cell = headings.find(({ address }) => address === chosen)?.cell;
    if (cell) void store.pointAt(row.name, cell);
    else if (chosen === AUTOMATIC || chosen === ABSENT) void store.pointAt(row.name, chosen);
  };
  return (
    <FittingSelect
      size="small"
      aria-label={columns.headingOf(role)}
      disabled={job !== null}
      value={value}
      onChange={(_, { value: chosen }) => choose(chosen)}
    >
      <option value={AUTOMATIC}>
        {row.isPointed ? columns.automatic : columns.automaticAs(now === "" ? columns.missing : now)}
      </option>
      <option value={ABSENT}>{columns.none}</option>
      {row.isPointed && !isListed && now !== "" && <option value={now}>{now}</option>}
      {headings.map(({ address, text }) => (
        <option key={address} value={address}>
          {columns.found(address, text)}
        </option>
      ))}
    </FittingSelect>
  );
}

interface ChoicesProps {
  readonly row: ColumnRow;
  /** There is no choice of headings, which would offer the same. */
  readonly withMenu: boolean;
}

function Choices({ row: { name, label, isColumn, isAbsent, isPointed }, withMenu }: ChoicesProps) {
  const styles = useStyles();
  const store = usePaneStore();
  const { columns } = screenLocaleOf(useLocale().language);
  const { job } = usePaneState();
  const role = shortHeading(label);
  const mayBeAbsent = isColumn && !isAbsent;
  return (
    <div className={styles.buttons}>
      <Button
        size="small"
        aria-label={columns.useFor(role)}
        disabledFocusable={job !== null}
        onClick={() => void store.pointAt(name, "selected")}
      >
        {columns.use}
      </Button>
      {withMenu && (mayBeAbsent || isPointed) && (
        <Menu positioning={{ position: "below", align: "end" }}>
          <MenuTrigger disableButtonEnhancement>
            <Button
              size="small"
              appearance="subtle"
              icon={<MoreHorizontal20Regular />}
              aria-label={columns.more(role)}
              title={columns.more(role)}
              disabledFocusable={job !== null}
            />
          </MenuTrigger>
          <MenuLayer>
            <MenuList>
              {mayBeAbsent && (
                <MenuItem onClick={() => void store.pointAt(name, "absent")}>{columns.none}</MenuItem>
              )}
              {isPointed && (
                <MenuItem onClick={() => void store.pointAt(name, "automatic")}>{columns.automatic}</MenuItem>
              )}
            </MenuList>
          </MenuLayer>
        </Menu>
      )}
    </div>
  );
}
