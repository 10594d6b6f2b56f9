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
import { shortHeading } from "../../../locales/short-heading";
import { useLocale, usePaneState, usePaneStore } from "../../shell/use-pane";
import { columnRows } from "../../store/column-rows";
import type { ColumnRow } from "../../store/column-rows";
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
  const { columns } = useLocale();
  const { form, table, header } = columnRows(usePaneState());
  return (
    <>
      <p className={styles.words}>{form ? columns.lead : columns.leadNoForm}</p>
      <NoticeBar />
      <Rows heading={columns.table} rows={table} />
      <Rows heading={columns.header} rows={header} />
      <p className={styles.note}>{columns.kept}</p>
    </>
  );
}

function Rows({ heading, rows }: { readonly heading: string; readonly rows: readonly ColumnRow[] }) {
  const styles = useStyles();
  if (rows.length === 0) return null;
  return (
    <section>
      <h2 className={styles.heading}>{heading}</h2>
      <ul className={styles.list}>
        {rows.map((row) => (
          <Row key={row.name} row={row} />
        ))}
      </ul>
    </section>
  );
}

function Row({ row }: { readonly row: ColumnRow }) {
  const styles = useStyles();
  const { columns } = useLocale();
  const { reason } = row;
  const others = reason?.rivals.map(cellAddress).join("、") ?? "";
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
      <Choices row={row} />
    </li>
  );
}

function Found({ row: { sheet, area, text, isAbsent, isRequired } }: { readonly row: ColumnRow }) {
  const styles = useStyles();
  const store = usePaneStore();
  const { columns } = useLocale();
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

function Choices({ row: { name, label, isColumn, isAbsent, isPointed } }: { readonly row: ColumnRow }) {
  const styles = useStyles();
  const store = usePaneStore();
  const { columns } = useLocale();
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
      {(mayBeAbsent || isPointed) && (
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
