import { useLocale, usePaneState } from "./use-pane";
import { useVisuallyHidden } from "./use-visually-hidden";
import { jobWords, noticeWords } from "../words";

/** Tells screen readers what is being done and what came of it. Always in the page, so that changes are heard. */
export function LiveRegion() {
  const state = usePaneState();
  const hidden = useVisuallyHidden();
  const locale = useLocale();
  const { job, notice, notices } = state;
  const words =
    job !== null ? jobWords(locale, job) : notice !== null ? noticeWords(locale, notice, state) : "";
  // A no-break space at every second notice: the same sentence twice is news twice.
  const again = notices % 2 === 1 && words !== "" ? "\u00a0" : "";
  return (
    <div role="status" className={hidden}>
      {words + again}
    </div>
  );
}
