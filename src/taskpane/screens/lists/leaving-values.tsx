import { Button, Field, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { LeavingValue, Replacement } from "../../../check/fixes/list-usage";
import type { ListChange } from "../../../actions/lists";
import { screenLocaleOf } from "../../../locales/screens";
import { useFocusStop } from "../../shell/use-focus-stop";
import { useLocale, usePaneState } from "../../shell/use-pane";
import { FittingSelect } from "../../shell/fitting-select";

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  heading: { ...typographyStyles.subtitle2, margin: 0 },
  text: { ...typographyStyles.body1, margin: 0, wordBreak: "auto-phrase" },
  value: { overflowWrap: "anywhere", minWidth: 0 },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** A change that is about to be made, and the values on the forms that leave their list by it. */
export interface Leaving {
  readonly changes: readonly ListChange[];
  readonly values: readonly LeavingValue[];
  /** What a person most likely wants in the place of a value; null: nothing. */
  readonly suggest: (value: LeavingValue) => Replacement | null;
}

interface LeavingValuesProps {
  readonly leaving: Leaving;
  readonly onConfirm: (replacements: readonly Replacement[]) => void;
  readonly onCancel: () => void;
}

const LEAVE = "";

/** Says which values are used on the forms and leave the list, with how many cells, and asks what becomes of those. */
export function LeavingValues({ leaving: { values, suggest }, onConfirm, onCancel }: LeavingValuesProps) {
  const styles = useStyles();
  const { job } = usePaneState();
  const words = screenLocaleOf(useLocale().language).lists.leaving;
  const [chosen, setChosen] = useState(() => values.map((value) => suggest(value)?.to ?? LEAVE));
  const stop = useFocusStop();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const confirm = () =>
    onConfirm(
      values.flatMap(({ list, value }, index) => {
        const to = chosen[index] ?? LEAVE;
        return to === LEAVE ? [] : [{ list, from: value, to }];
      }),
    );
  return (
    <section className={styles.panel}>
      <h2 ref={heading} {...stop} className={styles.heading}>
        {words.heading}
      </h2>
      <p className={styles.text}>{words.why}</p>
      {values.map(({ list, value, cells, choices }, index) => (
        <Field key={`${list}:${value}`} className={styles.value} label={words.value(value, cells)}>
          <FittingSelect
            value={chosen[index]}
            onChange={(_, data) => setChosen(chosen.map((one, at) => (at === index ? data.value : one)))}
          >
            <option value={LEAVE}>{words.leave}</option>
            {choices.map((choice) => (
              <option key={choice} value={choice}>
                {words.replace(choice)}
              </option>
            ))}
          </FittingSelect>
        </Field>
      ))}
      <div className={styles.actions}>
        <Button appearance="primary" disabledFocusable={job !== null} onClick={confirm}>
          {words.confirm}
        </Button>
        <Button onClick={onCancel}>{words.cancel}</Button>
      </div>
    </section>
  );
}
