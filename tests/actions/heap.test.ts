/** Checking again and again keeps nothing: issue 18, point 10. */
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { localeOf } from "../../src/locales";
import { createPaneStore } from "../../src/taskpane/store/pane-store";
import { isLong } from "../support/random";
import { closeAll, HALF_FILLED, openFile } from "../support/standin";

afterEach(closeAll);

const CHECKS = isLong ? 1000 : 60;
/** Bytes, for all the checks together; what one check keeps is some hundred kilobytes. */
const MOST = 3_000_000;

it(`${CHECKS} checks of an open pane leave the heap as it was`, async () => {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  const { host } = await openFile(HALF_FILLED);
  const store = createPaneStore(host, () => localeOf("ja"));
  await store.connected("ready", "check");
  const check = async (times: number): Promise<number> => {
    for (let count = 0; count < times; count += 1) await store.check();
    collect();
    return process.memoryUsage().heapUsed;
  };
  const before = await check(20);
  const after = await check(CHECKS);
  expect(store.getState().forms).toHaveLength(1);
  expect((after - before) / MOST).toBeLessThan(1);
});
