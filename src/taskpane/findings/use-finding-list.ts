/**
 * The list of findings under the hand: which rows are in the page, which one the Tab key reaches, the arrow keys, and
 * where the focus goes when findings come and go. Everything is kept by the rows' keys, so a new reading of the sheet
 * moves neither the view nor the focus.
 */
import { useEffect, useEffectEvent, useLayoutEffect, useMemo, useRef, useState } from "react";
import type { FocusEvent, KeyboardEvent } from "react";
import type { Form } from "../../form/form";
import type { ListRow } from "../store/drafts/list-rows";
import type { ListView } from "../store/list/list-view";
import { areaOf } from "../store/list/view";
import { COVERED_TOP, useWindowRows } from "./use-window-rows";

/** Heights in pixels to begin with; each row is measured once it is seen. */
const ESTIMATES = { title: 27, fold: 32, finding: 48 };

/** Where the arrow keys have a meaning of their own. */
const OWN_ARROWS = "input, select, textarea, [role=radio], [role=menu], [role=listbox], [role=combobox]";

export function useFindingList(rows: readonly ListRow[], form: Form, { current, item, filling }: ListView) {
  const keys = useMemo(() => rows.map(({ key }) => key), [rows]);
  const indexes = useMemo(() => new Map(keys.map((key, index) => [key, index])), [keys]);
  const element = useRef<HTMLElement | null>(null);
  /** The row that has, or had last, the focus. */
  const [active, setActive] = useState<string | null>(null);
  /** The row that the focus is in now, and where it stood. */
  const focused = useRef<{ readonly key: string; readonly index: number } | null>(null);
  /** To be given the focus as soon as it is in the page. */
  const wanted = useRef<string | null>(null);

  const { nearest, closest, destination } = waysBetween(rows, form);
  const indexOf = (key: string | null) => (key === null ? -1 : (indexes.get(key) ?? -1));
  const stop = [indexOf(active), indexOf(current), nearest(0, 1)].find((index) => index >= 0) ?? -1;

  const view = useWindowRows(keys, (index) => ESTIMATES[rows[index]?.content.kind ?? "finding"], [stop]);

  const focusRow = (index: number) => {
    const key = keys[index];
    if (key === undefined) return;
    wanted.current = key;
    setActive(key);
    view.reveal(index);
    giveFocus();
  };
  const hasFocus = () => element.current?.contains(document.activeElement) ?? false;
  const giveFocus = () => {
    if (wanted.current === null) return;
    const row = element.current?.querySelector(`[data-index="${indexOf(wanted.current)}"]`);
    const main = row?.querySelector<HTMLElement>("[data-row-main]");
    if (!main) return;
    wanted.current = null;
    main.focus({ preventScroll: true });
  };

  const settle = useEffectEvent(() => {
    giveFocus();
    const had = focused.current;
    if (!had) return;
    const index = indexOf(had.key);
    if (index >= 0) focused.current = { key: had.key, index };
    // Lost with its row: the one that took its place goes on. Not while the person works in the sheet.
    if (document.activeElement !== document.body || wanted.current !== null) return;
    const next = index >= 0 ? index : closest(had.index);
    const key = keys[next];
    if (key === undefined) {
      focused.current = null;
    } else if (document.hasFocus()) {
      focusRow(next);
    } else {
      focused.current = { key, index: next };
      if (active !== key) setActive(key);
    }
  });
  useLayoutEffect(() => settle());

  useEachChange(current, () => {
    const index = indexOf(current);
    if (index < 0) return;
    // A field that opens takes the focus itself.
    if (hasFocus() && focused.current?.key !== current && filling !== current) focusRow(index);
    else view.reveal(index);
  });

  useEachChange(item, (shownItem) => {
    if (shownItem === null) return;
    const chosen = rows[indexOf(current)]?.content;
    const chosenHere = chosen?.kind === "finding" && chosen.finding.item === shownItem;
    // What the person does in the list itself also selects cells: nothing is to move under the hand then.
    if (chosenHere || (hasFocus() && document.hasFocus())) return;
    const index = rows.findIndex((row) => isOfItem(row, shownItem));
    if (index >= 0) view.reveal(index);
  });

  useEffect(() => {
    const forget = ({ target }: PointerEvent) => {
      if (!(target instanceof Node && element.current?.contains(target))) focused.current = null;
    };
    document.addEventListener("pointerdown", forget);
    return () => document.removeEventListener("pointerdown", forget);
  }, []);

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const target = event.target as HTMLElement;
    const modified = event.altKey || event.ctrlKey || event.metaKey || event.shiftKey;
    if (event.defaultPrevented || modified || target.closest(OWN_ARROWS)) return;
    const from = indexOf(focused.current?.key ?? null);
    const to = destination(event.key, from);
    if (to === undefined || from < 0) return;
    event.preventDefault();
    if (to >= 0) focusRow(to);
  };
  const onFocus = ({ target }: FocusEvent<HTMLElement>) => {
    const row = target.closest<HTMLElement>("[data-index]");
    const index = Number(row?.dataset.index);
    const key = keys[index];
    if (key === undefined) return;
    focused.current = { key, index };
    setActive(key);
  };
  const onBlur = ({ relatedTarget, currentTarget }: FocusEvent<HTMLElement>) => {
    if (relatedTarget !== null && !currentTarget.contains(relatedTarget)) focused.current = null;
  };

  return {
    view,
    listRef: (found: HTMLElement | null) => {
      element.current = found;
      view.listRef(found);
    },
    /** One row at a time is on the Tab key's way; the arrow keys lead to the others. */
    tabIndex: (index: number): 0 | -1 => (index === stop ? 0 : -1),
    onKeyDown,
    onFocus,
    onBlur,
  };
}

/** Does this at each change of a value. Not at its first: coming back from another screen changes nothing. */
function useEachChange<Value>(value: Value, follow: (value: Value) => void): void {
  const follows = useEffectEvent(follow);
  const followed = useRef(value);
  useEffect(() => {
    if (followed.current === value) return;
    followed.current = value;
    follows(value);
  }, [value]);
}

/** Where the keys lead from a row, by the rows' indexes; -1: there is no row that has a button. */
function waysBetween(rows: readonly ListRow[], form: Form) {
  const nearest = (index: number, by: 1 | -1): number => {
    const isThere = () => index >= 0 && index < rows.length;
    while (isThere() && !isReachable(rows[index]!, form)) index += by;
    return isThere() ? index : -1;
  };
  const closest = (index: number) => {
    const below = nearest(Math.min(index, rows.length - 1), 1);
    return below >= 0 ? below : nearest(Math.min(index, rows.length - 1), -1);
  };
  /** undefined: the key has no meaning here. */
  const destination = (key: string, from: number): number | undefined => {
    const page = Math.max(1, Math.floor((window.innerHeight - COVERED_TOP) / ESTIMATES.finding) - 1);
    switch (key) {
      case "ArrowDown":
        return nearest(from + 1, 1);
      case "ArrowUp":
        return nearest(from - 1, -1);
      case "Home":
        return nearest(0, 1);
      case "End":
        return nearest(rows.length - 1, -1);
      case "PageDown":
        return nearest(Math.min(from + page, rows.length - 1), -1);
      case "PageUp":
        return nearest(Math.max(from - page, 0), 1);
    }
  };
  return { nearest, closest, destination };
}

/** Whether a row has a button of its own. */
function isReachable({ content, section }: ListRow, form: Form): boolean {
  switch (content.kind) {
    case "title":
      return section.title.kind === "advice";
    case "fold":
      return true;
    case "finding":
      return areaOf(form, content.finding) !== null;
  }
}

export function isOfItem({ content, section: { title } }: ListRow, item: number): boolean {
  switch (content.kind) {
    case "title":
      return title.kind === "place" && title.place.kind === "item" && title.place.position === item;
    case "fold":
      return !content.fold.open && content.fold.findings.some((finding) => finding.item === item);
    case "finding":
      return content.finding.item === item;
  }
}
