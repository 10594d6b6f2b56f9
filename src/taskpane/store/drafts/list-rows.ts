/**
 * The list of findings as rows, one below the other: the headings, what is folded, and the findings. Plain data for
 * any number of findings; the component puts only those rows into the page that can be seen.
 */
import type { Finding, FindingCode, Severity } from "../../../check/finding";
import type { Form } from "../../../form/form";
import { rolesOf } from "../../../form/definition";
import { HEADER_FIELDS } from "../../../form/roles";
import { ADVICE_FOLD, foldKey } from "../list/list-view";
import type { ListShape, Subject } from "../list/list-view";
import type { Place } from "../pane-state";
import { findingKey, isHeaderField, itemText, placeOf } from "../list/view";

/** So many findings of one kind in one column are one row that can be opened: 「達成状況が空欄：12件」. */
export const REPEATED = 5;

export interface Fold {
  readonly key: string;
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly subject: Subject;
  /** The header's own words. */
  readonly heading: string;
  readonly findings: readonly Finding[];
  readonly open: boolean;
}

export type SectionTitle =
  | { readonly kind: "place"; readonly place: Place; readonly text: string }
  | { readonly kind: "subject"; readonly subject: Subject; readonly heading: string }
  | { readonly kind: "repeated" }
  | { readonly kind: "advice"; readonly open: boolean };

export interface ListSection {
  readonly key: string;
  readonly title: SectionTitle;
  /** How many findings stand in it, folded ones too. */
  readonly count: number;
}

export type RowContent =
  | { readonly kind: "title" }
  | { readonly kind: "fold"; readonly fold: Fold }
  /** `withItem`: which item it is about is not said by the section, so the row says it. */
  | { readonly kind: "finding"; readonly finding: Finding; readonly withItem: boolean };

export interface ListRow {
  readonly key: string;
  readonly section: ListSection;
  readonly content: RowContent;
  /** Place among the section's entries, from 1, and their number; 0 for a title. */
  readonly position: number;
  readonly size: number;
}

/** What the person sees: filtered, grouped, folded. */
export function listRows(form: Form, findings: readonly Finding[], view: ListShape): readonly ListRow[] {
  const wanted = findings.filter((finding) => view.subject === null || subjectOf(finding) === view.subject);
  if (view.severities.length > 0) {
    return rowsOf(
      form,
      wanted.filter(({ severity }) => view.severities.includes(severity)),
      view,
    );
  }
  const advice = wanted.filter(({ severity }) => severity === "advice");
  const rows = rowsOf(
    form,
    wanted.filter(({ severity }) => severity !== "advice"),
    view,
  );
  if (advice.length === 0) return rows;
  const open = view.open.includes(ADVICE_FOLD);
  const section = { key: ADVICE_FOLD, title: { kind: "advice", open } as const, count: advice.length };
  const title = { key: ADVICE_FOLD, section, content: { kind: "title" } as const, position: 0, size: 0 };
  return [...rows, title, ...(open ? rowsOf(form, advice, view, `${ADVICE_FOLD}|`) : [])];
}

/** Every finding that the filter leaves, in the order of the list, folded ones too; with the folds around each. */
export function findingsInOrder(
  form: Form,
  findings: readonly Finding[],
  view: ListShape,
): readonly { readonly finding: Finding; readonly inside: readonly string[] }[] {
  const open = view.open.filter((key) => key !== ADVICE_FOLD);
  const result: { finding: Finding; inside: readonly string[] }[] = [];
  for (const { content } of listRows(form, findings, { ...view, open })) {
    if (content.kind === "finding") result.push({ finding: content.finding, inside: [] });
    if (content.kind !== "fold" || content.fold.open) continue;
    for (const finding of content.fold.findings) result.push({ finding, inside: [content.fold.key] });
  }
  // Advice is stepped through only when it was asked for.
  if (view.severities.length > 0 || !view.open.includes(ADVICE_FOLD)) return result;
  const advice = findings.filter(({ severity }) => severity === "advice");
  return [...result, ...findingsInOrder(form, advice, { ...view, severities: ["advice"] })];
}

export function subjectOf({ role }: Finding): Subject {
  return role ?? "form";
}

/** The header's own words for a column or a header field; "" where the sheet has none, and for the form as a whole. */
export function subjectHeading(form: Form, subject: Subject): string {
  if (subject === "form") return "";
  const words = isHeaderField(subject) ? form.header[subject]?.label : form.columns[subject]?.heading;
  return words ?? "";
}

/** For a column that is not there, what the finding calls it. */
function headingOf(form: Form, finding: Finding): string {
  return subjectHeading(form, subjectOf(finding)) || finding.params.heading;
}

/** Which columns have findings, in the order of the form, with their number. */
export function subjectsIn(
  form: Form,
  findings: readonly Finding[],
): readonly { readonly subject: Subject; readonly heading: string; readonly count: number }[] {
  const found = new Map<Subject, { heading: string; count: number }>();
  for (const finding of findings) {
    const subject = subjectOf(finding);
    const before = found.get(subject);
    found.set(subject, {
      heading: before?.heading ?? headingOf(form, finding),
      count: (before?.count ?? 0) + 1,
    });
  }
  const subjects: readonly Subject[] = ["form", ...HEADER_FIELDS, ...rolesOf(form.definition)];
  return subjects.flatMap((subject) => {
    const one = found.get(subject);
    return one ? [{ subject, ...one }] : [];
  });
}

function rowsOf(form: Form, findings: readonly Finding[], view: ListShape, prefix = ""): ListRow[] {
  const folds = foldsOf(form, findings, view);
  return view.grouping === "item"
    ? byItem(form, findings, folds, prefix)
    : bySubject(form, findings, folds, prefix);
}

/** What repeats itself. A fold that a person has opened stays one while its findings are mended one by one. */
function foldsOf(form: Form, findings: readonly Finding[], view: ListShape): ReadonlyMap<string, Fold> {
  const alike = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (finding.item === null) continue;
    const key = foldKey(finding.code, subjectOf(finding));
    const found = alike.get(key);
    if (found) found.push(finding);
    else alike.set(key, [finding]);
  }
  const folds = new Map<string, Fold>();
  for (const [key, repeated] of alike) {
    const [first] = repeated;
    const open = view.open.includes(key);
    if (!first || (repeated.length < REPEATED && !open)) continue;
    folds.set(key, {
      key,
      code: first.code,
      severity: first.severity,
      subject: subjectOf(first),
      heading: headingOf(form, first),
      findings: repeated,
      open,
    });
  }
  return folds;
}

type Entry = Exclude<RowContent, { kind: "title" }>;

function byItem(
  form: Form,
  findings: readonly Finding[],
  folds: ReadonlyMap<string, Fold>,
  prefix: string,
): ListRow[] {
  const groups = new Map<number, { place: Place; entries: Entry[] }>();
  for (const finding of findings) {
    if (isFolded(finding, folds)) continue;
    const place = placeOf(form, finding);
    const order = place.kind === "item" ? place.position : place.kind === "header" ? 0 : -1;
    const group = groups.get(order) ?? { place, entries: [] };
    group.entries.push({ kind: "finding", finding, withItem: false });
    groups.set(order, group);
  }
  const sections = [...groups].sort(([a], [b]) => a - b);
  const repeated = section(`${prefix}repeated`, { kind: "repeated" }, [...folds.values()].flatMap(unfolded));
  const rows: ListRow[] = [];
  // The form as a whole comes first: without its columns nothing else can be judged.
  let placed = false;
  for (const [order, { place, entries }] of sections) {
    if (order >= 0 && !placed) {
      rows.push(...repeated);
      placed = true;
    }
    rows.push(
      ...section(`${prefix}item|${order}`, { kind: "place", place, text: itemText(form, place) }, entries),
    );
  }
  if (!placed) rows.push(...repeated);
  return rows;
}

function bySubject(
  form: Form,
  findings: readonly Finding[],
  folds: ReadonlyMap<string, Fold>,
  prefix: string,
): ListRow[] {
  const groups = new Map<Subject, Entry[]>();
  for (const finding of findings) {
    if (isFolded(finding, folds)) continue;
    const subject = subjectOf(finding);
    const entries = groups.get(subject) ?? [];
    entries.push({ kind: "finding", finding, withItem: finding.item !== null });
    groups.set(subject, entries);
  }
  return subjectsIn(form, findings).flatMap(({ subject, heading }) => {
    const repeated = [...folds.values()].filter((fold) => fold.subject === subject).flatMap(unfolded);
    return section(`${prefix}subject|${subject}`, { kind: "subject", subject, heading }, [
      ...repeated,
      ...(groups.get(subject) ?? []),
    ]);
  });
}

function isFolded(finding: Finding, folds: ReadonlyMap<string, Fold>): boolean {
  return finding.item !== null && folds.has(foldKey(finding.code, subjectOf(finding)));
}

function unfolded(fold: Fold): Entry[] {
  const inside = fold.open
    ? fold.findings.map((finding) => ({ kind: "finding", finding, withItem: true }) as const)
    : [];
  return [{ kind: "fold", fold }, ...inside];
}

function section(key: string, title: SectionTitle, entries: readonly Entry[]): ListRow[] {
  if (entries.length === 0) return [];
  const count = entries.reduce(
    (sum, entry) => sum + (entry.kind === "finding" ? 1 : entry.fold.open ? 0 : entry.fold.findings.length),
    0,
  );
  const shared: ListSection = { key, title, count };
  const size = entries.length;
  return [
    { key: `title|${key}`, section: shared, content: { kind: "title" }, position: 0, size: 0 },
    ...entries.map((content, index) => ({
      key: content.kind === "fold" ? content.fold.key : findingKey(content.finding),
      section: shared,
      content,
      position: index + 1,
      size,
    })),
  ];
}
