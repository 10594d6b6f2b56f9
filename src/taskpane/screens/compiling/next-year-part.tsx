import { Button, Radio, RadioGroup } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { NextYearResult } from "../../../actions/compiling/next-year";
import { cellAddress } from "../../../cells/geometry";
import { screenLocaleOf } from "../../../locales/screens";
import { useLocale, usePaneState, usePaneStore } from "../../shell/use-pane";
import type { Kept } from "../../store/features/compiling";
import { usePartStyles } from "./use-part-styles";

const KEPT: readonly Kept[] = ["all", "notMet", "none"];
/** More would be a list that nobody reads here. */
const MOST_CELLS = 20;

/** 来年度の様式: asked once more before anything is written. */
export function NextYearPart() {
  const styles = usePartStyles();
  const store = usePaneStore();
  const { job, forms } = usePaneState();
  const { nextYear: words } = screenLocaleOf(useLocale().language).compiling;
  const [kept, setKept] = useState<Kept>("all");
  const [asked, setAsked] = useState(false);
  const [result, setResult] = useState<NextYearResult | null>(null);
  const heading = useId();
  const hasForm = (forms ?? []).some(({ form }) => form.notCounted === undefined);
  const idle = job === null && hasForm;
  const make = async () => {
    setResult(await store.makeNextYear(kept));
    setAsked(false);
  };
  return (
    <section className={styles.part} aria-labelledby={heading}>
      <h2 id={heading} className={styles.heading}>
        {words.heading}
      </h2>
      <p className={`${styles.text} ${styles.soft}`}>{words.intro}</p>
      <RadioGroup
        aria-label={words.items}
        value={kept}
        onChange={(_, { value }) => setKept(KEPT.find((one) => one === value) ?? "all")}
      >
        {KEPT.map((one) => (
          <Radio key={one} value={one} label={words.kept[one]} />
        ))}
      </RadioGroup>
      {asked ? (
        <>
          <p className={styles.text} role="alert">
            {words.ask}
          </p>
          <div className={styles.buttons}>
            <Button appearance="primary" disabledFocusable={!idle} onClick={() => void (idle && make())}>
              {words.confirm}
            </Button>
            <Button onClick={() => setAsked(false)}>{words.cancel}</Button>
          </div>
        </>
      ) : (
        <div>
          <Button disabledFocusable={!idle} onClick={() => idle && setAsked(true)}>
            {words.make}
          </Button>
        </div>
      )}
      {result && <Told result={result} />}
    </section>
  );
}

function Told({ result: { moved, cleared, notMoved, withoutYear } }: { readonly result: NextYearResult }) {
  const styles = usePartStyles();
  const { nextYear: words } = screenLocaleOf(useLocale().language).compiling;
  const more = notMoved.length - MOST_CELLS;
  return (
    <>
      <p className={styles.text}>{words.done(moved, cleared)}</p>
      {withoutYear.length > 0 && <p className={styles.text}>{words.withoutYear(withoutYear)}</p>}
      {notMoved.length > 0 && (
        <>
          <p className={styles.text}>{words.notMoved}</p>
          <ul className={styles.list}>
            {notMoved.slice(0, MOST_CELLS).map(({ sheetName, area, why }) => (
              <li key={`${sheetName}!${cellAddress(area)}`}>
                {words.cell(sheetName, cellAddress(area), why)}
              </li>
            ))}
            {more > 0 && <li>{words.more(more)}</li>}
          </ul>
        </>
      )}
    </>
  );
}
