import { Divider } from "@fluentui/react-components";
import { useEffect } from "react";
import { NoticeBar } from "../../shell/notice-bar";
import { usePaneStore } from "../../shell/use-pane";
import { ComparePart } from "./compare-part";
import { NextYearPart } from "./next-year-part";
import { PublishPart } from "./publish-part";

/** What the compiling office does with forms that have come in: compared, taken on to next year, published. */
export default function CompilingScreen() {
  const store = usePaneStore();
  // What the pane said last was about something else.
  useEffect(() => store.closeNotice(), [store]);
  return (
    <>
      <NoticeBar />
      <ComparePart />
      <Divider />
      <NextYearPart />
      <Divider />
      <PublishPart />
    </>
  );
}
