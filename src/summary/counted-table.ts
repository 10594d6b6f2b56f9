/** A table of the summary as data: each row with its counts as they are now, and the formulas that count them. */
import type { Form } from "../form/form";
import type { Level } from "../form/definition";
import type { Role } from "../form/roles";
import { ratingBlocks } from "./formulas/blocks";
import type { CellReader } from "./formulas/cells";
import { categoryGroups, interimGroups, OFF_LIST_KEY } from "./counts/category-groups";
import { deadlineGroups } from "./counts/deadline-groups";
import { addFigures, countItems } from "./counts/figures";
import type { Figures } from "./counts/figures";
import { blankTexts, levelSummands, totalSummands, unratedSummands } from "./formulas/formulas";
import type { Summands } from "./formulas/formulas";
import { BLANK_KEY, isNameable } from "./counts/groups";
import type { Group, Grouping, SharedText } from "./counts/groups";
import { ownerGroups } from "./counts/owner-groups";
import { pairBlocks } from "./formulas/pair-blocks";
import { pairSummands } from "./formulas/pair-formulas";
import type { Counted } from "./formulas/pair-formulas";
import { pinnedSummands } from "./formulas/pinned-formulas";
import type { SummaryWords } from "./words";

/** interim: how ratings moved from the middle of the year to its end. */
export type TableKind = "interim" | "category" | "owner" | "department" | "deadline";

export interface TableRow {
  readonly label: string;
  /** overlap: takes away what is counted in several rows. */
  readonly kind: "key" | "blank" | "offList" | "overlap";
  readonly figures: Figures;
  /** Formulas: what is outside the list is the rest. */
  readonly count: (counted: Counted) => Summands;
}

export interface CountedTable {
  readonly kind: TableKind;
  readonly rows: readonly TableRow[];
  /** Of all items, each once. */
  readonly total: Figures;
  /** Items that stand in several rows. */
  readonly shared: number;
}

export interface TableInput {
  readonly forms: readonly Form[];
  readonly read: CellReader;
  readonly words: SummaryWords;
}

export function categoryTable(input: TableInput): CountedTable {
  return listTable(input, "category", "category", categoryGroups(input.forms));
}

/** A row for each mid-year rating, in whose columns the ratings of the year's end are counted. */
export function interimTable(input: TableInput): CountedTable {
  return listTable(input, "interim", "interimRating", interimGroups(input.forms));
}

function listTable(input: TableInput, kind: TableKind, role: Role, grouping: Grouping): CountedTable {
  const { forms, words } = input;
  const [blank, offList] =
    kind === "interim" ? [words.unrated, words.offList] : [words.blankKey, words.offListKey];
  const rows = groupRows({ ...input, role, grouping }, ({ key, label }) => {
    if (key === BLANK_KEY) return { label: blank, kind: "blank" };
    return key === OFF_LIST_KEY ? { label: offList, kind: "offList" } : { label, kind: "key" };
  });
  return { kind, rows, total: totalOf(forms), shared: 0 };
}

/** Sections of several departments stand below each other, with their department's name. */
export function ownerTable(input: TableInput): CountedTable {
  const { forms, words } = input;
  const departments = byDepartment(forms);
  let shared = 0;
  // At the end, so that a chart can show the sections' rows without them.
  const overlaps: TableRow[] = [];
  const rows = departments.flatMap(({ name, forms: own }) => {
    const grouping = ownerGroups(own);
    shared += grouping.shared.reduce((sum, { items }) => sum + items.length, 0);
    const prefix = departments.length > 1 ? `${name}\u3000` : "";
    const scope = { ...input, forms: own, role: "owner", grouping } as const;
    const kept = groupRows(scope, ({ key, label }) =>
      key === BLANK_KEY
        ? { label: `${prefix}${words.blankKey}`, kind: "blank" }
        : { label: `${prefix}${label}`, kind: "key" },
    );
    overlaps.push(...overlapRows(scope, `${prefix}${words.overlap}`));
    return kept;
  });
  return { kind: "owner", rows: [...rows, ...overlaps], total: totalOf(forms), shared };
}

export function departmentTable({ forms, read }: TableInput): CountedTable {
  const rows = byDepartment(forms).map(({ name, forms: own }): TableRow => {
    const blocks = own.map((form) => ratingBlocks(form, read));
    const spaces = blankTexts(own);
    return {
      label: name,
      kind: "key",
      figures: totalOf(own),
      count: (counted) => {
        if (counted === "all") return totalSummands(blocks);
        return counted === "unrated" ? unratedSummands(blocks, spaces) : levelSummands(counted, blocks);
      },
    };
  });
  return { kind: "department", rows, total: totalOf(forms), shared: 0 };
}

export function deadlineTable(input: TableInput): CountedTable {
  const { forms, words } = input;
  const grouping = deadlineGroups(forms, words.month);
  const rows = groupRows({ ...input, role: "deadline", grouping }, ({ key, label }) =>
    key === BLANK_KEY ? { label: words.blankKey, kind: "blank" } : { label, kind: "key" },
  );
  return { kind: "deadline", rows, total: totalOf(forms), shared: 0 };
}

/** In the order of the sheets; a department that has several forms once. */
export function byDepartment(forms: readonly Form[]): { name: string; forms: Form[] }[] {
  const departments = new Map<string, Form[]>();
  for (const form of forms) {
    const name = departmentOf(form);
    departments.set(name, [...(departments.get(name) ?? []), form]);
  }
  return [...departments].map(([name, own]) => ({ name, forms: own }));
}

/** A form that does not say whose it is goes by its sheet. */
export function departmentOf({ department, sheetName }: Form): string {
  return department || sheetName;
}

export function scaleOf(forms: readonly Form[]): readonly Level[] {
  return forms[0]?.definition.scale ?? [];
}

interface Scope extends TableInput {
  readonly role: Role;
  readonly grouping: Grouping;
}

function groupRows(scope: Scope, name: (group: Group) => Pick<TableRow, "label" | "kind">): TableRow[] {
  const { forms, read, role, grouping } = scope;
  const blocks = forms.flatMap((form) => pairBlocks(form, role, read));
  const spaces = blankTexts(forms);
  const last = (group: Group) => Number(group.key === BLANK_KEY) + 2 * Number(group.key === OFF_LIST_KEY);
  return [...grouping.groups]
    .sort((a, b) => last(a) - last(b))
    .filter(
      ({ key, items }) =>
        key !== BLANK_KEY || role === "category" || role === "interimRating" || items.length > 0,
    )
    .map((group) => ({
      ...name(group),
      figures: figuresOf(forms, group.items),
      count: (counted) => [
        ...pairSummands(counted, { blocks, writings: group.writings, spaces }),
        ...pinnedSummands(counted, { items: group.pinned, role, spaces }),
      ],
    }));
}

/** One row for all the texts that name several sections: takes away what is counted once too often. */
function overlapRows(scope: Scope, label: string): TableRow[] {
  const { forms, read, role, grouping } = scope;
  const { shared } = grouping;
  if (shared.length === 0) return [];
  const blocks = forms.flatMap((form) => pairBlocks(form, role, read));
  const spaces = blankTexts(forms);
  const one = ({ writing, groups, items }: SharedText, counted: Counted): Summands => {
    const times = -(groups - 1);
    return isNameable(writing)
      ? pairSummands(counted, { blocks, writings: [writing], spaces, times })
      : pinnedSummands(counted, { items, role, spaces, times });
  };
  const none = figuresOf(forms, []);
  const figures = shared.reduce(
    (sum, { groups, items }) => addFigures(sum, figuresOf(forms, items), -(groups - 1)),
    none,
  );
  return [
    { label, kind: "overlap", figures, count: (counted) => shared.flatMap((text) => one(text, counted)) },
  ];
}

function figuresOf(forms: readonly Form[], items: Group["items"]): Figures {
  const [form] = forms;
  if (!form) return { levels: [], unrated: 0, offList: 0, total: 0 };
  return countItems(
    form.definition,
    items.map(({ item }) => item),
  );
}

function totalOf(forms: readonly Form[]): Figures {
  return figuresOf(
    forms,
    forms.flatMap((form) => form.items.map((item) => ({ form, item }))),
  );
}
