import type { ReactNode } from "react";
import { COUNTS, countChanges, isChanged, type ItemChange } from "../../../comparison/comparison";
import type { ComparedForms } from "../../../comparison/plan";
import { textDifference } from "../../../comparison/text-difference";
import type { Form } from "../../../form/form";
import { fieldText } from "../../../form/reading/field-text";
import { foldSpaces } from "../../../form/reading/normalize";
import type { Role } from "../../../form/roles";
import { screenLocaleOf } from "../../../locales/screens";
import { useLocale } from "../../shell/use-pane";
import { usePartStyles } from "./use-part-styles";

/** More are read on the sheet. */
const MOST_SHOWN = 50;

/** What has changed in one form, item by item; what is different stands out by a line through or below it. */
export function ComparedForm({ one: { comparison, file } }: { readonly one: ComparedForms }) {
  const styles = usePartStyles();
  const { compare: words } = screenLocaleOf(useLocale().language).compiling;
  const { before, after, header } = comparison;
  const counts = countChanges(comparison);
  const changed = comparison.items.filter(isChanged);
  const more = changed.length - MOST_SHOWN;
  return (
    <>
      <h3 className={styles.subheading}>
        {words.title(after.department || after.sheetName, file ?? before.sheetName)}
      </h3>
      <p className={styles.text}>
        {words.figures(
          COUNTS.filter((count) => counts[count] > 0).map((count) => words.counts[count](counts[count])),
        )}
      </p>
      {changed.length + header.length === 0 ? (
        <p className={styles.text}>{words.none}</p>
      ) : (
        <ul className={styles.list}>
          {header.map((change) => (
            <li key={change.field}>
              {words.of(words.header[change.field])}
              <Difference {...change} />
            </li>
          ))}
          {changed.slice(0, MOST_SHOWN).map((change, index) => (
            <li key={index}>
              <Change change={change} before={before} after={after} />
            </li>
          ))}
        </ul>
      )}
      {more > 0 && <p className={styles.text}>{words.more(more)}</p>}
    </>
  );
}

interface ChangeProps {
  readonly change: ItemChange;
  readonly before: Form;
  readonly after: Form;
}

function Change({ change, before, after }: ChangeProps) {
  const { compare: words } = screenLocaleOf(useLocale().language).compiling;
  const form = change.after ? after : before;
  const item = change.after ?? change.before;
  const name = foldSpaces(fieldText(item?.fields.item, form.dateSystem) ?? words.blank);
  const place =
    item?.number === null || item === null ? name : `${words.number(String(item.number))} ${name}`;
  const heading = (role: Role) => foldSpaces((after.columns[role] ?? before.columns[role])?.heading ?? "");
  const parts: ReactNode[] = [
    ...(change.kind === "kept" ? [] : [words.kinds[change.kind]]),
    ...(change.moved ? [words.kinds.moved] : []),
    ...[...change.texts, ...change.ratings].map((one) => (
      <>
        {words.of(heading(one.role))}
        <Difference {...one} />
      </>
    )),
  ];
  return (
    <>
      {place}
      {parts.map((part, index) => (
        <div key={index}>{part}</div>
      ))}
    </>
  );
}

/** Before and after in one line; `ins` and `del` say to screen readers which is which. */
function Difference({ before, after }: { readonly before: string | null; readonly after: string | null }) {
  const styles = usePartStyles();
  const { compare: words } = screenLocaleOf(useLocale().language).compiling;
  const parts =
    before === null || after === null
      ? ([
          { kind: "gone", text: before ?? words.blank },
          { kind: "new", text: after ?? words.blank },
        ] as const)
      : textDifference(before, after);
  return parts.map(({ kind, text }, index) =>
    kind === "same" ? (
      <span key={index}>{text}</span>
    ) : kind === "gone" ? (
      <del key={index} className={styles.gone} title={words.gone}>
        {text}
      </del>
    ) : (
      <ins key={index} className={styles.added} title={words.added}>
        {text}
      </ins>
    ),
  );
}
