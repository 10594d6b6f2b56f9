import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  ProgressBar,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { SelfTestReport } from "../../../excel/host";
import { screenLocaleOf } from "../../../locales/screens";
import { useLocale, usePaneState, usePaneStore } from "../../shell/use-pane";
import { ReportText } from "./report-text";
import { SelfTestResults } from "./self-test-results";

const useStyles = makeStyles({
  screen: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  text: { ...typographyStyles.body1, margin: 0, wordBreak: "auto-phrase" },
  button: { alignSelf: "flex-start" },
  body: { overflowWrap: "anywhere", wordBreak: "auto-phrase" },
});

type Stage =
  | { readonly kind: "asking" }
  | { readonly kind: "running"; readonly done: number; readonly all: number }
  | { readonly kind: "failed" }
  | { readonly kind: "done"; readonly report: SelfTestReport };

/** 動作確認: says what it will do, does it on a press, and shows what Excel answered. */
export default function SelfTestScreen() {
  const styles = useStyles();
  const store = usePaneStore();
  const { job } = usePaneState();
  const { selfTest: words } = screenLocaleOf(useLocale().language);
  const [stage, setStage] = useState<Stage>({ kind: "asking" });
  const stopping = useRef<AbortController>(null);
  // Who leaves the screen ends the test: it takes its sheet away then.
  useEffect(() => () => stopping.current?.abort(), []);

  const start = async () => {
    stopping.current = new AbortController();
    setStage({ kind: "running", done: 0, all: 0 });
    try {
      const report = await store.selfTest({
        sheetName: words.sheetName,
        signal: stopping.current.signal,
        onProgress: (done, all) => setStage({ kind: "running", done, all }),
      });
      setStage({ kind: "done", report });
    } catch {
      setStage({ kind: "failed" });
    }
  };

  if (stage.kind === "running") {
    return (
      <div className={styles.screen}>
        <p className={styles.text} role="status">
          {words.running(stage.done, stage.all)}
        </p>
        <ProgressBar
          value={stage.done}
          max={Math.max(1, stage.all)}
          aria-label={words.running(stage.done, stage.all)}
        />
        <Button className={styles.button} onClick={() => stopping.current?.abort()}>
          {words.stop}
        </Button>
      </div>
    );
  }
  return (
    <div className={styles.screen}>
      {stage.kind === "done" ? (
        <>
          {!stage.report.sheetRemoved && <Warning text={words.sheetLeft} />}
          {!stage.report.complete && <Warning text={words.stopped} />}
          <SelfTestResults report={stage.report} />
          <ReportText report={stage.report} />
        </>
      ) : (
        <>
          {stage.kind === "failed" && <Warning text={words.failed} />}
          {words.what.map((sentence) => (
            <p key={sentence} className={styles.text}>
              {sentence}
            </p>
          ))}
          <Button
            appearance="primary"
            className={styles.button}
            disabled={job !== null}
            onClick={() => void start()}
          >
            {words.start}
          </Button>
        </>
      )}
    </div>
  );
}

function Warning({ text }: { readonly text: string }) {
  const styles = useStyles();
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody className={styles.body}>{text}</MessageBarBody>
    </MessageBar>
  );
}
