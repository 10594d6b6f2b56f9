import { Badge, Button, Field, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { boardOf } from "../../../actions/compiling/board";
import { countStates } from "../../../board/plan";
import { expectedIn } from "../../../board/expected";
import { BOARD_STATES, type BoardRow, type BoardState } from "../../../board/rows";
import { screenLocaleOf } from "../../../locales/screens";
import { FittingSelect } from "../../shell/fitting-select";
import { NoticeBar } from "../../shell/notice-bar";
import { TextButton } from "../../shell/text-button";
import { useLocale, usePaneState, usePaneStore } from "../../shell/use-pane";
import type { CollectStore } from "../../store/collect";
import { BOARD_SORTS, sortedRows, type BoardSort } from "./board-order";
import { ExpectedList } from "./expected-list";

const useStyles = makeStyles({
  text: { ...typographyStyles.body1, margin: 0, overflowWrap: "anywhere", wordBreak: "auto-phrase" },
  soft: { color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  selects: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalM },
  list: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  row: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXXS,
    paddingBlockEnd: tokens.spacingVerticalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  head: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    ...typographyStyles.body1Strong,
  },
});

const COLORS = { missing: "danger", faulty: "warning", complete: "success" } as const;

/** 提出状況: what is expected beside what is there. */
export function BoardPart({ collect }: { readonly collect: CollectStore }) {
  const styles = useStyles();
  const store = usePaneStore();
  const { job, forms, workbook } = usePaneState();
  const { language } = useLocale();
  const words = screenLocaleOf(language).collect.board;
  const [shown, setShown] = useState<BoardState | "all">("all");
  const [sort, setSort] = useState<BoardSort>("list");
  const [editing, setEditing] = useState(false);
  const rows = useMemo(() => (workbook ? boardOf(workbook, forms ?? []) : []), [workbook, forms]);
  const states = countStates(rows);
  const seen = sortedRows(
    rows.filter(({ state }) => shown === "all" || state === shown),
    sort,
  );
  const hasList = workbook !== null && expectedIn(workbook.settings).length > 0;
  const press = (work: () => Promise<unknown>) => () => void (job === null && work());
  if (editing) return <ExpectedList collect={collect} onDone={() => setEditing(false)} />;
  return (
    <>
      <NoticeBar />
      <p className={`${styles.text} ${styles.soft}`}>{hasList ? words.intro : words.noList}</p>
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={job !== null || rows.length === 0}
          onClick={press(() => (rows.length > 0 ? collect.makeBoard() : Promise.resolve()))}
        >
          {words.make}
        </Button>
        <Button disabledFocusable={job !== null} onClick={() => job === null && setEditing(true)}>
          {words.edit}
        </Button>
      </div>
      {rows.length === 0 ? (
        <p className={styles.text}>{words.none}</p>
      ) : (
        <>
          <div className={styles.selects}>
            <Field label={words.filter}>
              <FittingSelect value={shown} onChange={(_, { value }) => setShown(value as typeof shown)}>
                <option value="all">{words.all(rows.length)}</option>
                {BOARD_STATES.map((state) => (
                  <option key={state} value={state}>
                    {words.state(words.words.states[state], states[state])}
                  </option>
                ))}
              </FittingSelect>
            </Field>
            <Field label={words.sort}>
              <FittingSelect value={sort} onChange={(_, { value }) => setSort(value as BoardSort)}>
                {BOARD_SORTS.map((one) => (
                  <option key={one} value={one}>
                    {words.sorts[one]}
                  </option>
                ))}
              </FittingSelect>
            </Field>
          </div>
          <ul className={styles.list}>
            {seen.map((row) => (
              <li key={row.department} className={styles.row}>
                <Row row={row} onOpen={(sheet) => void store.openSheet(sheet)} />
              </li>
            ))}
          </ul>
        </>
      )}
      {/* What is seldom wanted stands below the list. */}
      <div className={styles.buttons}>
        <Button disabledFocusable={job !== null} onClick={press(collect.removeBoard)}>
          {words.remove}
        </Button>
      </div>
    </>
  );
}

function Row({ row, onOpen }: { readonly row: BoardRow; readonly onOpen: (sheet: string) => void }) {
  const styles = useStyles();
  const { language } = useLocale();
  const words = screenLocaleOf(language).collect.board;
  const { department, sheet, state, filled, required, errors, warnings } = row;
  const created = words.created(row.createdOn, row.author);
  return (
    <>
      <span className={styles.head}>
        {sheet ? (
          <TextButton
            aria-label={words.open(department)}
            title={words.open(department)}
            onClick={() => onOpen(sheet.id)}
          >
            {department}
          </TextButton>
        ) : (
          department
        )}
        <Badge appearance="tint" color={COLORS[state]}>
          {words.words.states[state]}
        </Badge>
      </span>
      {sheet && <p className={styles.text}>{words.figures(filled, required, errors, warnings)}</p>}
      {(created !== "" || row.unexpected) && (
        <p className={`${styles.text} ${styles.soft}`}>
          {created} {row.unexpected && words.words.unexpected}
        </p>
      )}
    </>
  );
}
