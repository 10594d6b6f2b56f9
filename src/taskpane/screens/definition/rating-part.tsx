import { Field, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { NUMBERINGS, RATING_KINDS, type FormDefinition } from "../../../form/definition";
import type { DefinitionProblem } from "../../../form/definition/definition-problems";
import { listProblems } from "../../../form/definition/list-problems";
import { listsOfDraft, changeDraft } from "../../store/drafts/list-draft";
import { screenLocaleOf } from "../../../locales/screens";
import { FittingSelect } from "../../shell/fitting-select";
import { useLocale } from "../../shell/use-pane";
import { useVisuallyHidden } from "../../shell/use-visually-hidden";
import { hasColumn, type DefinitionDraft } from "../../store/drafts/definition-draft";
import { ListSection } from "../lists/list-section";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalL },
});

interface RatingPartProps {
  readonly draft: DefinitionDraft;
  readonly definition: FormDefinition;
  readonly problems: readonly DefinitionProblem[];
  readonly onChange: (change: (draft: DefinitionDraft) => DefinitionDraft) => void;
}

/** How items are counted and rated, and the lists of the columns that have one. */
export function RatingPart({ draft, definition, onChange }: RatingPartProps) {
  const styles = useStyles();
  const hidden = useVisuallyHidden();
  const { definition: words, lists: listWords } = screenLocaleOf(useLocale().language);
  const [said, setSaid] = useState("");
  const rated = hasColumn(definition, "rating") || hasColumn(definition, "interimRating");
  const lists = [
    ...(hasColumn(definition, "category") ? (["category"] as const) : []),
    ...(rated && draft.ratingKind === "list" ? (["rating"] as const) : []),
  ];
  const wrong = listProblems(definition, listsOfDraft(draft.lists));
  return (
    <section className={styles.section}>
      {hasColumn(definition, "number") && (
        <Field label={words.numbering}>
          <FittingSelect
            value={draft.numbering}
            onChange={(_, { value }) => {
              const numbering = NUMBERINGS.find((one) => one === value);
              if (numbering) onChange((now) => ({ ...now, numbering }));
            }}
          >
            {NUMBERINGS.map((one) => (
              <option key={one} value={one}>
                {words.numberings[one]}
              </option>
            ))}
          </FittingSelect>
        </Field>
      )}
      {rated && (
        <Field label={words.rating}>
          <FittingSelect
            value={draft.ratingKind}
            onChange={(_, { value }) => {
              const ratingKind = RATING_KINDS.find((one) => one === value);
              if (ratingKind) onChange((now) => ({ ...now, ratingKind }));
            }}
          >
            {RATING_KINDS.map((one) => (
              <option key={one} value={one}>
                {words.ratings[one]}
              </option>
            ))}
          </FittingSelect>
        </Field>
      )}
      {lists.map((list) => (
        <ListSection
          key={list}
          list={list}
          name={listWords.names[list]}
          rows={draft.lists.rows[list]}
          problems={wrong.filter((one) => one.list === list)}
          onChange={(change) => onChange((now) => ({ ...now, lists: changeDraft(now.lists, change) }))}
          onSay={setSaid}
        />
      ))}
      <div aria-live="polite" className={hidden}>
        {said}
      </div>
    </section>
  );
}
