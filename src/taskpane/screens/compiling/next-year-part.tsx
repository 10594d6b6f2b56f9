import { Button, Checkbox, Radio, RadioGroup } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { NextYearResult } from "../../../actions/compiling/next-year";
import { cellAddress } from "../../../cells/geometry";
import type { Form } from "../../../form/form";
import { foldSpaces } from "../../../form/reading/normalize";
import { screenLocaleOf } from "../../../locales/screens";
import { useLocale, usePaneState, usePaneStore } from "../../shell/use-pane";
import { itemId, type Kept } from "../../store/features/compiling";
import { formId } from "../../store/pane-state";
import { usePartStyles } from "./use-part-styles";

const KEPT: readonly Kept[] = ["all", "notMet", "none", "chosen"];
/** More would be a list that nobody reads here. */
const MOST_CELLS = 20;

/** 来年度の様式: asked once more before anything is written. */
export function NextYearPart() {
  const styles = usePartStyles();
  const store = usePaneStore();
  const { job, forms } = usePaneState();
  const { nextYear: words } = screenLocaleOf(useLocale().language).compiling;
  const [kept, setKept] = useState<Kept>("all");
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [beside, setBeside] = useState(false);
  const [asked, setAsked] = useState(false);
  const [result, setResult] = useState<NextYearResult | null>(null);
  const heading = useId();
  const counted = (forms ?? []).flatMap(({ form }) => (form.notCounted === undefined ? [form] : []));
  const idle = job === null && counted.length > 0;
  const make = async () => {
    const items = counted.flatMap((form) => form.items.map((_, index) => itemId(form, index)));
    const chosen = new Set(items.filter((one) => !left.has(one)));
    setResult(await store.makeNextYear({ kept, chosen, beside }));
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
      {kept === "chosen" && <ChosenItems forms={counted} left={left} onLeft={setLeft} />}
      <Checkbox
        checked={beside}
        onChange={(_, { checked }) => setBeside(checked === true)}
        label={words.beside}
      />
      {asked ? (
        <>
          <p className={styles.text} role="alert">
            {beside ? words.askBeside : words.ask}
          </p>
          <div className={styles.buttons}>
            <Button appearance="primary" disabledFocusable={!idle} onClick={() => void (idle && make())}>
              {beside ? words.confirmBeside : words.confirm}
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

/** A box for each item, all ticked at first. */
function ChosenItems({
  forms,
  left,
  onLeft,
}: {
  readonly forms: readonly Form[];
  /** `itemId`s. */
  readonly left: ReadonlySet<string>;
  readonly onLeft: (left: ReadonlySet<string>) => void;
}) {
  const styles = usePartStyles();
  const { nextYear: words } = screenLocaleOf(useLocale().language).compiling;
  const turn = (id: string, stays: boolean) => {
    const others = [...left].filter((one) => one !== id);
    onLeft(new Set(stays ? others : [...others, id]));
  };
  return forms.map((form) => (
    <div key={formId(form)} role="group" aria-label={words.itemsOf(form.sheetName)} className={styles.part}>
      {forms.length > 1 && <p className={styles.subheading}>{form.sheetName}</p>}
      {form.items.map(({ number, fields }, index) => {
        const id = itemId(form, index);
        const name = foldSpaces(String(fields.item?.value ?? ""));
        return (
          <Checkbox
            key={id}
            checked={!left.has(id)}
            onChange={(_, { checked }) => turn(id, checked === true)}
            label={words.item(number ?? index + 1, name)}
          />
        );
      })}
    </div>
  ));
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
