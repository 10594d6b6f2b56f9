import { Button, Field, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import { todayOf } from "../../../actions/check";
import { baseDefinitionsIn } from "../../../form/definition/built-in";
import { fiscalYearOfDate } from "../../../form/reading/fiscal-year";
import { screenLocaleOf } from "../../../locales/screens";
import { recipientOf, titleOf } from "../../../self-check/blank-form";
import { FittingSelect } from "../../shell/fitting-select";
import { useLocale, usePaneState, usePaneStore } from "../../shell/use-pane";
import { LabelledText } from "../definition/labelled-text";

const useStyles = makeStyles({
  text: {
    ...typographyStyles.body1,
    margin: 0,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
    wordBreak: "auto-phrase",
  },
  question: { ...typographyStyles.body1, margin: 0, overflowWrap: "anywhere", wordBreak: "auto-phrase" },
  heading: { ...typographyStyles.body1Strong, margin: 0 },
  part: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  start: { alignSelf: "flex-start" },
});

interface BlankFormPartProps {
  readonly idle: boolean;
  readonly hasForm: boolean;
}

/** 配布用の様式: the form emptied, or one made from a definition; protected against slips. */
export function BlankFormPart({ idle, hasForm }: BlankFormPartProps) {
  const styles = useStyles();
  const store = usePaneStore();
  const { language } = useLocale();
  const words = screenLocaleOf(language).selfCheck.blank;
  const [asked, setAsked] = useState(false);
  return (
    <section className={styles.part}>
      <h2 className={styles.heading}>{words.heading}</h2>
      <p className={styles.text}>{words.intro}</p>
      {asked ? (
        <>
          <p className={styles.question} role="alert">
            {words.ask}
          </p>
          <div className={styles.buttons}>
            <Button
              appearance="primary"
              disabledFocusable={!idle}
              onClick={() => {
                if (idle) void store.blankForms().then(() => setAsked(false));
              }}
            >
              {words.confirm}
            </Button>
            <Button onClick={() => setAsked(false)}>{words.cancel}</Button>
          </div>
        </>
      ) : (
        <Button
          className={styles.start}
          disabledFocusable={!idle || !hasForm}
          onClick={() => idle && hasForm && setAsked(true)}
        >
          {words.clear}
        </Button>
      )}
      <NewForm idle={idle} />
      <p className={styles.text}>{words.protectHint}</p>
      <Button
        className={styles.start}
        disabledFocusable={!idle || !hasForm}
        onClick={() => void (idle && hasForm && store.protectForms())}
      >
        {words.protect}
      </Button>
    </section>
  );
}

function NewForm({ idle }: { readonly idle: boolean }) {
  const styles = useStyles();
  const store = usePaneStore();
  const { workbook } = usePaneState();
  const { language, pane } = useLocale();
  const words = screenLocaleOf(language).selfCheck.blank;
  const definitions = baseDefinitionsIn(workbook?.settings ?? {});
  const [id, setId] = useState(definitions[0]?.id ?? "");
  const [thisYear] = useState(() => fiscalYearOfDate(todayOf(new Date())));
  // Forms are handed out before the year begins as well as in it.
  const [year, setYear] = useState(thisYear);
  const [typed, setTyped] = useState("");
  const definition = definitions.find((one) => one.id === id);
  const make = () => {
    if (!idle || !definition) return;
    const department = typed.trim();
    const to = department === "" ? null : recipientOf(department);
    void store.addBlankForm({ definition, fiscalYear: year, to }, department || titleOf(definition));
  };
  return (
    <>
      <Field label={words.definition}>
        <FittingSelect value={id} onChange={(_, { value }) => setId(value)}>
          {definitions.map(({ id: one, name }) => (
            <option key={one} value={one}>
              {name}
            </option>
          ))}
        </FittingSelect>
      </Field>
      <Field label={words.year}>
        <FittingSelect value={String(year)} onChange={(_, { value }) => setYear(Number(value))}>
          {[thisYear, thisYear + 1].map((one) => (
            <option key={one} value={one}>
              {pane.fiscalYear(one)}
            </option>
          ))}
        </FittingSelect>
      </Field>
      <LabelledText label={words.department} value={typed} onChange={setTyped} />
      <Button className={styles.start} disabledFocusable={!idle} onClick={make}>
        {words.make}
      </Button>
    </>
  );
}
