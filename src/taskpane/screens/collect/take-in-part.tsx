import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { DocumentAdd20Regular, FolderAdd20Regular } from "@fluentui/react-icons";
import { useRef, useState } from "react";
import type { DragEvent } from "react";
import type { Choice, Offered, Outcome } from "../../../actions/compiling/take-in";
import { screenLocaleOf } from "../../../locales/screens";
import { NoticeBar } from "../../shell/notice-bar";
import { useLocale, usePaneState } from "../../shell/use-pane";
import type { CollectStore } from "../../store/collect";
import { chosenFiles, droppedFiles } from "./dropped-files";
import { FilesButton } from "./files-button";
import { OfferedFiles } from "./offered-files";
import { StepProgress } from "./step-progress";

const useStyles = makeStyles({
  text: { ...typographyStyles.body1, margin: 0, overflowWrap: "anywhere", wordBreak: "auto-phrase" },
  soft: { color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  drop: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});

type Step =
  | { readonly kind: "choose" }
  | { readonly kind: "reading" | "taking"; readonly done: number; readonly all: number }
  | { readonly kind: "offered"; readonly offers: readonly Offered[]; readonly ignored: number }
  | { readonly kind: "done"; readonly offers: readonly Offered[]; readonly outcomes: readonly Outcome[] };

/** Files are chosen, looked at, and what a person wants of them is taken in. */
export function TakeInPart({ collect }: { readonly collect: CollectStore }) {
  const styles = useStyles();
  const { job } = usePaneState();
  const { language } = useLocale();
  const words = screenLocaleOf(language).collect.takeIn;
  const [step, setStep] = useState<Step>({ kind: "choose" });
  const [choices, setChoices] = useState<readonly Choice[]>([]);
  const stop = useRef<AbortController>(null);

  const progress = (kind: "reading" | "taking", all: number) => {
    stop.current = new AbortController();
    setStep({ kind, done: 0, all });
    const { signal } = stop.current;
    return { signal, onProgress: (done: number) => setStep({ kind, done, all }) };
  };
  const look = async (all: readonly File[]) => {
    const { files, ignored } = chosenFiles(all);
    if (job !== null || (files.length === 0 && ignored === 0)) return;
    const offers = await collect.offer(files, progress("reading", files.length));
    setChoices(offers?.map((one) => one.choices[0] ?? "skip") ?? []);
    setStep(offers ? { kind: "offered", offers, ignored } : { kind: "choose" });
  };
  const take = async (offers: readonly Offered[]) => {
    const wanted = offers.map(({ submission }, index) => ({ submission, choice: choices[index] ?? "skip" }));
    const outcomes = await collect.takeIn(wanted, progress("taking", offers.length));
    setStep(outcomes ? { kind: "done", offers, outcomes } : { kind: "offered", offers, ignored: 0 });
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    void droppedFiles(event.dataTransfer).then(look);
  };

  if (step.kind === "reading" || step.kind === "taking") {
    return (
      <StepProgress
        label={words[step.kind](step.done, step.all)}
        done={step.done}
        all={step.all}
        stop={words.stop}
        onStop={() => stop.current?.abort()}
      />
    );
  }
  const ready = choices.filter((choice) => choice !== "skip").length;
  return (
    <>
      <NoticeBar />
      {step.kind === "choose" && (
        <>
          <p className={`${styles.text} ${styles.soft}`}>{words.intro}</p>
          <div className={styles.drop} onDragOver={(event) => event.preventDefault()} onDrop={drop}>
            <div className={styles.buttons}>
              <FilesButton
                label={words.choose}
                icon={<DocumentAdd20Regular />}
                disabled={job !== null}
                onFiles={look}
              />
              <FilesButton
                folder
                label={words.folder}
                icon={<FolderAdd20Regular />}
                disabled={job !== null}
                onFiles={look}
              />
            </div>
            <p className={`${styles.text} ${styles.soft}`}>{words.drop}</p>
          </div>
        </>
      )}
      {step.kind === "offered" && (
        <>
          <p className={styles.text} role="status">
            {words.found(step.offers.length, ready)} {step.ignored > 0 && words.ignored(step.ignored)}
          </p>
          <OfferedFiles offers={step.offers} choices={choices} onChoices={setChoices} />
          <div className={styles.buttons}>
            <Button
              appearance="primary"
              disabledFocusable={job !== null || ready === 0}
              onClick={() => job === null && ready > 0 && void take(step.offers)}
            >
              {words.start}
            </Button>
            <Button onClick={() => setStep({ kind: "choose" })}>{words.again}</Button>
          </div>
        </>
      )}
      {step.kind === "done" && (
        <>
          <p className={styles.text} role="status">
            {words.done(step.outcomes.filter(({ kind }) => kind === "taken").length, step.offers.length)}
          </p>
          <OfferedFiles offers={step.offers} outcomes={step.outcomes} />
          {step.outcomes.some(({ kind }) => kind === "failed") && (
            <p className={`${styles.text} ${styles.soft}`}>{words.byHand}</p>
          )}
          <div>
            <Button onClick={() => setStep({ kind: "choose" })}>{words.again}</Button>
          </div>
        </>
      )}
    </>
  );
}
