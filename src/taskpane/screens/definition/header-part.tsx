import { Field, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { HEADER_FIELDS, type HeaderField } from "../../../form/roles";
import { screenLocaleOf } from "../../../locales/screens";
import { FittingSelect } from "../../shell/fitting-select";
import { useLocale } from "../../shell/use-pane";
import type { DefinitionDraft, PlaceDraft } from "../../store/drafts/definition-draft";
import { LabelledText } from "./labelled-text";

const KINDS = ["auto", "title", "sheetName", "label", "cell"] as const;

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  heading: { ...typographyStyles.subtitle2, margin: 0 },
  note: {
    ...typographyStyles.caption1,
    margin: 0,
    color: tokens.colorNeutralForeground2,
    wordBreak: "auto-phrase",
  },
});

interface HeaderPartProps {
  readonly draft: DefinitionDraft;
  readonly onChange: (to: Partial<DefinitionDraft>) => void;
  readonly problemAt: (
    field: HeaderField | "yearPlace" | "departmentPlace",
    ...at: readonly (string | number)[]
  ) => string | undefined;
}

/** The fields above the table, and where the year and the department stand. */
export function HeaderPart({ draft, onChange, problemAt }: HeaderPartProps) {
  const styles = useStyles();
  const words = screenLocaleOf(useLocale().language).definition;
  return (
    <section className={styles.section} aria-label={words.header}>
      <h2 className={styles.heading}>{words.header}</h2>
      <p className={styles.note}>{words.headerHint}</p>
      {HEADER_FIELDS.map((field) => (
        <LabelledText
          key={field}
          label={words.fields[field]}
          value={draft.headerFields[field]}
          problem={draft.headerFields[field].trim() === "" ? undefined : problemAt(field)}
          onChange={(to) => onChange({ headerFields: { ...draft.headerFields, [field]: to } })}
        />
      ))}
      <PlaceFields
        label={words.year}
        place={draft.year}
        problem={problemAt("yearPlace")}
        onChange={(year) => onChange({ year })}
      />
      <PlaceFields
        label={words.department}
        place={draft.department}
        problem={problemAt("departmentPlace")}
        onChange={(department) => onChange({ department })}
      />
    </section>
  );
}

interface PlaceFieldsProps {
  readonly label: string;
  readonly place: PlaceDraft;
  readonly problem: string | undefined;
  readonly onChange: (place: PlaceDraft) => void;
}

function PlaceFields({ label, place, problem, onChange }: PlaceFieldsProps) {
  const words = screenLocaleOf(useLocale().language).definition;
  const { kind, text } = place;
  return (
    <>
      <Field label={label}>
        <FittingSelect
          value={kind}
          onChange={(_, { value }) => onChange({ kind: KINDS.find((one) => one === value) ?? "auto", text })}
        >
          {KINDS.map((one) => (
            <option key={one} value={one}>
              {words.places[one]}
            </option>
          ))}
        </FittingSelect>
      </Field>
      {(kind === "label" || kind === "cell") && (
        <LabelledText
          label={words.placeText[kind]}
          value={text}
          problem={problem}
          onChange={(to) => onChange({ kind, text: to })}
        />
      )}
    </>
  );
}
