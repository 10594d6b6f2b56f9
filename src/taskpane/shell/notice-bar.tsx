import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Spinner,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { Dismiss20Regular } from "@fluentui/react-icons";
import { useEffect, useRef, useState } from "react";
import { useLocale, usePaneState, usePaneStore } from "./use-pane";
import type { Notice } from "../store/pane-state";
import { ReadingProgress } from "./reading-progress";
import { SlowHint } from "./slow-hint";
import { TextButton } from "./text-button";
import { errorDetail, jobWords, noticeWords } from "../words";

const useStyles = makeStyles({
  bar: { paddingBlock: tokens.spacingVerticalXS, columnGap: 0 },
  body: { overflowWrap: "anywhere", wordBreak: "auto-phrase", minWidth: 0, paddingInlineEnd: 0 },
  detail: { ...typographyStyles.caption1, display: "block", color: tokens.colorNeutralForeground2 },
  busy: {
    justifyContent: "flex-start",
    minHeight: "36px",
    // Work that is over at once needs no spinner that flashes.
    animationName: { from: { opacity: 0 }, to: { opacity: 1 } },
    animationDuration: "0.1s",
    animationDelay: "0.2s",
    animationFillMode: "both",
  },
});

/** Long enough for two sentences to be read. */
const SHOWN_MILLISECONDS = 10_000;

/** What says no more than that it went well. Whatever was left alone or could not be done stays to be read. */
function passes(notice: Notice): boolean {
  switch (notice.kind) {
    case "failed":
    case "alreadyDifferent":
    case "notCopied":
      return false;
    case "summary":
      return notice.unfinished.length === 0 && notice.keptSheet === null;
    case "undone":
      return notice.kept.length === 0;
    case "fixedAll":
    case "replaced":
    case "rated":
      return notice.different === 0;
    case "dropdowns":
      return notice.left === 0;
    case "highlight":
      return !notice.unreadable;
    default:
      return true;
  }
}

const INTENTS = { failed: "error", alreadyDifferent: "warning", notCopied: "warning" } as const;

/** What is being done now, or how the last job went. Its words are announced by the live region. */
export function NoticeBar() {
  const styles = useStyles();
  const state = usePaneState();
  const locale = useLocale();
  const { job, notice } = state;
  const store = usePaneStore();
  const bar = useRef<HTMLDivElement>(null);
  const [held, setHeld] = useState(false);
  const bad = job === null && (notice?.kind === "failed" || notice?.kind === "alreadyDifferent");

  // A fix far down the list can fail: what happened must not stay above the view. Good news needs no scrolling.
  useEffect(() => {
    if (bad) bar.current?.scrollIntoView?.({ block: "nearest" });
  }, [bad, state.notices]);

  // Good news is read and goes; while it is pointed at, or its button has the focus, it stays.
  const passing = job === null && notice !== null && passes(notice) && !held;
  useEffect(() => {
    if (!passing) return;
    const timer = setTimeout(store.closeNotice, SHOWN_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [passing, state.notices, store]);

  if (job !== null) {
    return (
      <>
        <Spinner
          className={styles.busy}
          size="tiny"
          labelPosition="after"
          label={jobWords(locale, job)}
          role="presentation"
        />
        {state.reading ? <ReadingProgress reading={state.reading} /> : <SlowHint key={job} job={job} />}
      </>
    );
  }
  if (notice === null || notice.kind === "checked" || notice.kind === "phase") return null;
  const intent =
    notice.kind === "failed" || notice.kind === "alreadyDifferent" || notice.kind === "notCopied"
      ? INTENTS[notice.kind]
      : "success";
  const detail = notice.kind === "failed" ? errorDetail(notice.error) : null;
  return (
    // Only keeps the message while it is looked at.

    <div
      ref={bar}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <MessageBar intent={intent} layout="multiline" className={styles.bar}>
        <MessageBarBody className={styles.body}>
          {noticeWords(locale, notice, state)}
          <SheetLink notice={notice} />
          {detail !== null && (
            <span lang="en" className={styles.detail}>
              {detail}
            </span>
          )}
        </MessageBarBody>
        <CloseButton />
      </MessageBar>
    </div>
  );
}

function SheetLink({ notice }: { readonly notice: Notice }) {
  const store = usePaneStore();
  const { notices } = useLocale().pane;
  if (notice.kind !== "summary") return null;
  return (
    <>
      {notices.betweenSentences}
      <TextButton inline onClick={() => void store.openSheet(notice.sheetName)}>
        {notices.openSheet}
      </TextButton>
    </>
  );
}

function CloseButton() {
  const store = usePaneStore();
  const { close } = useLocale().pane.notices;
  return (
    <MessageBarActions
      containerAction={
        <Button
          appearance="transparent"
          size="small"
          aria-label={close}
          icon={<Dismiss20Regular />}
          onClick={store.closeNotice}
        />
      }
    />
  );
}
