import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { VirtualItem } from "@tanstack/react-virtual";
import { useMemo } from "react";
import type { CheckedForm } from "../../actions/check";
import { isOfItem, useFindingList } from "./use-finding-list";
import { useLocale, usePaneState, usePaneStore } from "../shell/use-pane";
import { titleWords } from "../screens/lists/list-words";
import type { Form } from "../../form/form";
import type { WindowRows } from "./use-window-rows";
import type { ListView } from "../store/list/list-view";
import { listRows } from "../store/drafts/list-rows";
import type { ListRow, ListSection } from "../store/drafts/list-rows";
import { ADVICE_FOLD } from "../store/list/list-view";
import { FindingFold } from "./finding-fold";
import { FindingRow } from "./finding-row";
import { FindingTitle } from "./finding-title";
import { useSought } from "./use-sought";

const LINE = `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`;

const useStyles = makeStyles({
  // The first title's space is that of the column that the list stands in. Where rows stay is settled by key.
  list: { marginBlockStart: `calc(-1 * ${tokens.spacingVerticalSNudge})`, overflowAnchor: "none" },
  rows: { margin: 0, padding: 0, listStyleType: "none" },
  row: {
    borderLeft: LINE,
    borderRight: LINE,
    borderBottom: LINE,
  },
  last: {
    borderEndStartRadius: tokens.borderRadiusMedium,
    borderEndEndRadius: tokens.borderRadiusMedium,
  },
  current: {
    backgroundColor: tokens.colorSubtleBackgroundSelected,
    boxShadow: `inset ${tokens.strokeWidthThicker} 0 0 ${tokens.colorCompoundBrandStroke}`,
  },
});

interface Piece {
  readonly item: VirtualItem;
  readonly row: ListRow;
  /** Pixels of rows that are not in the page, above this one. */
  readonly gap: number;
}

/** All findings that the filters leave, by section. Only rows near the view are in the page, however many there are. */
export function FindingList({ checked }: { readonly checked: CheckedForm }) {
  const styles = useStyles();
  const { list } = usePaneState();
  const { findingList } = useLocale();
  const { form } = checked;
  const { grouping, severities, subject, open } = list;
  const findings = useSought(checked);
  const rows = useMemo(
    () => listRows(form, findings, { grouping, severities, subject, open }),
    [form, findings, grouping, severities, subject, open],
  );
  const { view, listRef, tabIndex, onKeyDown, onFocus, onBlur } = useFindingList(rows, form, list);

  const sections: { section: ListSection; pieces: Piece[] }[] = [];
  let bottom = 0;
  for (const item of view.items) {
    const row = rows[item.index];
    if (!row) continue;
    const piece = { item, row, gap: view.topOf(item) - bottom };
    bottom = view.topOf(item) + item.size;
    const last = sections[sections.length - 1];
    if (last?.section === row.section) last.pieces.push(piece);
    else sections.push({ section: row.section, pieces: [piece] });
  }
  return (
    // The keys only move between buttons that can each be reached without them.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      ref={listRef}
      className={styles.list}
      aria-label={findingList.label}
      role="group"
      data-findings
      style={{ paddingBlockEnd: Math.max(view.height - bottom, 0) }}
      onKeyDown={onKeyDown}
      onFocus={onFocus}
      onBlur={onBlur}
    >
      {sections.map(({ section, pieces }) => (
        <Section
          key={section.key}
          pieces={pieces}
          section={section}
          list={list}
          form={form}
          view={view}
          tabIndex={tabIndex}
        />
      ))}
    </div>
  );
}

interface SectionProps {
  readonly section: ListSection;
  readonly pieces: readonly Piece[];
  readonly list: ListView;
  readonly form: Form;
  readonly view: WindowRows;
  readonly tabIndex: (index: number) => 0 | -1;
}

/** What of a section is in the page: its title, unless that is far away, and a stretch of its rows. */
function Section({ section, pieces, list, form, view, tabIndex }: SectionProps) {
  const styles = useStyles();
  const store = usePaneStore();
  const locale = useLocale();
  const { name, text } = titleWords(locale, section.title, section.count);
  const toggle = (key: string) => store.changeList({ kind: "foldToggled", key });
  const title = pieces.find(({ row }) => row.content.kind === "title");
  const entries = pieces.filter((piece) => piece !== title);
  return (
    <section
      aria-label={text === null ? name : `${name} ${text}`}
      style={{ paddingBlockStart: pieces[0]?.gap }}
    >
      {title && (
        <FindingTitle
          section={section}
          here={list.item !== null && isOfItem(title.row, list.item)}
          index={title.item.index}
          rowRef={view.rowRef}
          tabIndex={tabIndex(title.item.index)}
          onToggle={() => toggle(ADVICE_FOLD)}
        />
      )}
      {entries.length > 0 && (
        <ul className={styles.rows}>
          {entries.map(({ item, row: { key, content, position, size }, gap }, index) => {
            const current = key === list.current;
            return (
              <li
                key={key}
                ref={view.rowRef}
                data-index={item.index}
                aria-posinset={position}
                aria-setsize={size}
                style={index > 0 ? { marginBlockStart: gap } : undefined}
                className={mergeClasses(
                  styles.row,
                  position === size && styles.last,
                  current && styles.current,
                )}
              >
                {content.kind === "fold" && (
                  <FindingFold
                    fold={content.fold}
                    tabIndex={tabIndex(item.index)}
                    onToggle={() => toggle(content.fold.key)}
                  />
                )}
                {content.kind === "finding" && (
                  <FindingRow
                    finding={content.finding}
                    form={form}
                    current={current}
                    withItem={content.withItem}
                    tabIndex={tabIndex(item.index)}
                  />
                )}
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}
