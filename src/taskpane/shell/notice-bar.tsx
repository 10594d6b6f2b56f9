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
import { useEffect, useRef } from "react";
import { useLocale, usePaneState, usePaneStore } from "./use-pane";
import type { Notice } from "../store/pane-state";
import { ReadingProgress } from "./reading-progress";
import { SlowHint } from "./slow-hint";
import { TextButton } from "./text-button";
import { errorDetail, jobWords, noticeWords } from "../words";

const useStyles = makeStyles({
  /** The check button stays over the top of the list. */
  place: { scrollMarginTop: "72px" },
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

const INTENTS = { failed: "error", alreadyDifferent: "warning" } as const;

/** What is being done now, or how the last job went. Its words are announced by the live region. */
export function NoticeBar() {
  const styles = useStyles();
  const state = usePaneState();
  const locale = useLocale();
  const { job, notice } = state;
  const bar = useRef<HTMLDivElement>(null);
  const bad = job === null && (notice?.kind === "failed" || notice?.kind === "alreadyDifferent");

  // A fix far down the list can fail: what happened must not stay above the view. Good news needs no scrolling.
  useEffect(() => {
    if (bad) bar.current?.scrollIntoView?.({ block: "nearest" });
  }, [bad, state.notices]);

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
    notice.kind === "failed" || notice.kind === "alreadyDifferent" ? INTENTS[notice.kind] : "success";
  const detail = notice.kind === "failed" ? errorDetail(notice.error) : null;
  return (
    <div ref={bar} className={styles.place}>
      <MessageBar intent={intent} layout="multiline" className={styles.bar}>
        <MessageBarBody className={styles.body}>
          {noticeWords(locale, notice, state)} <SheetLink notice={notice} />
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
    <TextButton inline onClick={() => void store.openSheet(notice.sheetName)}>
      {notices.openSheet}
    </TextButton>
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
