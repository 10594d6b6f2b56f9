/** What a language has to say in the pane. What the headless check and the summary sheet say is apart: see index.ts. */
import type { ja } from "./ja";
import type { Localized } from "./localized";

export type Locale = Localized<typeof ja>;
