import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { screenLocaleOf } from "../../../locales/screens";
import { useLocale } from "../../shell/use-pane";
import type { DefinitionDraft } from "../../store/drafts/definition-draft";
import type { ProblemAt } from "./definition-editor";
import { LabelledText } from "./labelled-text";

const useStyles = makeStyles({
  summary: { ...typographyStyles.subtitle2, cursor: "pointer", paddingBlock: tokens.spacingVerticalXS },
  fields: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
});

interface WordsPartProps {
  readonly draft: DefinitionDraft;
  readonly onChange: (to: Partial<DefinitionDraft>) => void;
  readonly problemAt: ProblemAt;
}

/** Words that few bodies change: folded, unless one of them is not right. */
export function WordsPart({ draft, onChange, problemAt }: WordsPartProps) {
  const styles = useStyles();
  const words = screenLocaleOf(useLocale().language).definition;
  const wrong = problemAt("owners") ?? problemAt("deadlineWords") ?? problemAt("placeholders");
  return (
    <details {...(wrong === undefined ? {} : { open: true })}>
      <summary className={styles.summary}>{words.words}</summary>
      <div className={styles.fields}>
        <LabelledText
          label={words.everyone}
          value={draft.everyone}
          problem={problemAt("owners", "everyone")}
          onChange={(everyone) => onChange({ everyone })}
        />
        <LabelledText
          label={words.separators}
          hint={words.separatorsHint}
          value={draft.separators}
          problem={problemAt("owners", "separators")}
          onChange={(separators) => onChange({ separators })}
        />
        <LabelledText
          label={words.sections}
          hint={words.sectionsHint}
          value={draft.sections}
          problem={problemAt("owners", "sections")}
          onChange={(sections) => onChange({ sections })}
        />
        <LabelledText
          label={words.deadlineWords}
          hint={words.deadlineWordsHint}
          rows={6}
          value={draft.deadlineWords}
          problem={problemAt("deadlineWords")}
          onChange={(deadlineWords) => onChange({ deadlineWords })}
        />
        <LabelledText
          label={words.placeholders}
          hint={words.placeholdersHint}
          rows={4}
          value={draft.placeholders}
          problem={problemAt("placeholders")}
          onChange={(placeholders) => onChange({ placeholders })}
        />
      </div>
    </details>
  );
}
