import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { Add20Regular } from "@fluentui/react-icons";
import { useEffect, useId, useRef } from "react";
import type { ListName, ListProblem } from "../../../form/definition/list-problems";
import { screenLocaleOf } from "../../../locales/screens";
import { useLocale } from "../../shell/use-pane";
import type { DraftChange, DraftRow } from "../../store/drafts/list-draft";
import { ListValueRow } from "./list-value-row";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  heading: { ...typographyStyles.subtitle2, margin: 0, overflowWrap: "anywhere", wordBreak: "auto-phrase" },
  hint: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  rows: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  add: { alignSelf: "flex-start" },
});

interface ListSectionProps {
  readonly list: ListName;
  /** The column's own header. */
  readonly name: string;
  readonly rows: readonly DraftRow[];
  readonly problems: readonly ListProblem[];
  readonly onChange: (change: DraftChange) => void;
  /** Announces what a button did. */
  readonly onSay: (sentence: string) => void;
}

/** One list: its values in order, each to be renamed, moved and removed, and a button for another one. */
export function ListSection({ list, name, rows, problems, onChange, onSay }: ListSectionProps) {
  const styles = useStyles();
  const words = screenLocaleOf(useLocale().language).lists;
  const headingId = useId();
  const section = useRef<HTMLElement>(null);
  /** What takes the focus when the rows have changed. */
  const next = useRef<string | null>(null);
  useEffect(() => {
    if (next.current === null) return;
    section.current?.querySelector<HTMLElement>(next.current)?.focus();
    next.current = null;
  }, [rows]);

  const labelOf = (row: DraftRow) => row.label.trim() || words.newValue;
  const move = (row: DraftRow, index: number, by: 1 | -1) => {
    if (index + by < 0 || index + by >= rows.length) return;
    next.current = `[data-row="${row.id}"] [data-move="${by}"]`;
    onChange({ kind: "moved", list, id: row.id, by });
    onSay(words.said.moved(labelOf(row), index + by + 1));
  };
  const remove = (row: DraftRow, index: number) => {
    const neighbour = rows[index + 1] ?? rows[index - 1];
    next.current = neighbour ? `[data-row="${neighbour.id}"] [data-remove]` : "[data-add]";
    onChange({ kind: "removed", list, id: row.id });
    onSay(words.said.removed(labelOf(row)));
  };
  const add = () => {
    next.current = "li:last-child input";
    onChange({ kind: "added", list });
    onSay(words.said.added(rows.length + 1));
  };
  const whole = problems.find(({ index }) => index === null);
  return (
    <section ref={section} className={styles.section} aria-labelledby={headingId}>
      <h2 id={headingId} className={styles.heading}>
        {name}
      </h2>
      {list === "rating" && <p className={styles.hint}>{words.orderHint}</p>}
      {rows.length === 0 && list === "category" && <p className={styles.hint}>{words.noValues}</p>}
      {whole && (
        <MessageBar intent="error">
          <MessageBarBody>{words.problem(whole)}</MessageBarBody>
        </MessageBar>
      )}
      {rows.length > 0 && (
        <ul className={styles.rows}>
          {rows.map((row, index) => (
            <ListValueRow
              key={row.id}
              row={row}
              position={index + 1}
              last={index === rows.length - 1}
              isLevel={list === "rating"}
              problems={problems.filter((one) => one.index === index)}
              onEdit={(to) => onChange({ kind: "edited", list, id: row.id, to })}
              onMove={(by) => move(row, index, by)}
              onRemove={() => remove(row, index)}
            />
          ))}
        </ul>
      )}
      <Button size="small" data-add className={styles.add} icon={<Add20Regular />} onClick={add}>
        {words.add(name)}
      </Button>
    </section>
  );
}
