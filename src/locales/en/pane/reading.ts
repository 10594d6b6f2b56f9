import type { reading as japanese } from "../../ja/pane/reading";
import type { Localized } from "../../localized";

const number = new Intl.NumberFormat("en-US");

export const reading: Localized<typeof japanese> = {
  label: "Reading the sheets",
  rows: (done, total) => `${number.format(done)} of ${number.format(total)} rows read`,
  stop: "Stop",
};
