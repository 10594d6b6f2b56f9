import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useState } from "react";
import { screenLocaleOf } from "../../../locales/screens";
import { useLocale, usePaneStore } from "../../shell/use-pane";
import { collectStore } from "../../store/collect";
import { BoardPart } from "./board-part";
import { ReviewPart } from "./review-part";
import { TakeInPart } from "./take-in-part";

const useStyles = makeStyles({
  tabs: { flexWrap: "wrap" },
  part: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM, minWidth: 0 },
});

const PARTS = { takeIn: TakeInPart, board: BoardPart, review: ReviewPart } as const;
type Part = keyof typeof PARTS;

/** 各部の提出物: taken in, laid out, sent back. */
export default function CollectScreen() {
  const styles = useStyles();
  const store = usePaneStore();
  const { language } = useLocale();
  const words = screenLocaleOf(language).collect;
  const [part, setPart] = useState<Part>("takeIn");
  const collect = useMemo(() => collectStore(store.tools), [store]);
  // What the pane said last was about something else.
  useEffect(() => store.closeNotice(), [store, part]);
  const Content = PARTS[part];
  return (
    <>
      <TabList
        className={styles.tabs}
        size="small"
        selectedValue={part}
        onTabSelect={(_, { value }) => setPart(value as Part)}
      >
        {(Object.keys(PARTS) as Part[]).map((one) => (
          <Tab key={one} id={`collect-${one}`} value={one} aria-controls="collect-part">
            {words.tabs[one]}
          </Tab>
        ))}
      </TabList>
      <div id="collect-part" role="tabpanel" aria-labelledby={`collect-${part}`} className={styles.part}>
        <Content collect={collect} />
      </div>
    </>
  );
}
