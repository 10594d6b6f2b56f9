/** The pane in jsdom, over a fake host; needs the docblock "@jest-environment jsdom" in the test. */
import { createDOMRenderer, RendererProvider } from "@fluentui/react-components";
import { act, configure, render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { localeOf } from "../../../src/locales";
import type { Language } from "../../../src/locales/languages";
import { TaskPane } from "../../../src/taskpane/shell/task-pane";
import type { Connection } from "../../../src/taskpane/store/pane-state";
import { createPaneStore } from "../../../src/taskpane/store/pane-store";
import type { StartJob } from "../../../src/taskpane/store/pane-store";
import type { FakeHost } from "./fake-host";

// Screens are loaded when they are opened: on a busy machine the first one takes seconds.
configure({ asyncUtilTimeout: 30_000 });

/**
 * Of the pane's styles, those that say what is seen, read aloud and pressed. jsdom draws nothing, and for each element
 * that is asked about it would go through thousands of rules for colours and sizes: half of these tests' time.
 */
const ASKED_FOR =
  /[{;](?:display|visibility|opacity|content|pointer-events|user-select|position|overflow[-\w]*):/;
const styles = createDOMRenderer(document, { unstable_filterCSSRule: (rule) => ASKED_FOR.test(rule) });

interface Options {
  readonly language?: "ja" | "en";
  readonly startJob?: StartJob;
  readonly connection?: Exclude<Connection, "connecting">;
}

/** Renders the pane; `connect` then starts it as Excel's answer does, and resolves when the first job is done. */
export function renderPane(
  host: FakeHost,
  { language = "ja", startJob, connection = "ready" }: Options = {},
) {
  let locale = localeOf(language);
  const store = createPaneStore(host, () => locale);
  const pane = () => (
    <RendererProvider renderer={styles} targetDocument={document}>
      <TaskPane store={store} locale={locale} onLanguage={chooseLanguage} officeIsDark={false} />
    </RendererProvider>
  );
  const chooseLanguage = (chosen: Language) => {
    locale = localeOf(chosen);
    view.rerender(pane());
  };
  const view = render(pane());
  const connect = () => act(() => store.connected(connection, startJob ?? null));
  return { ...view, store, locale: () => locale, connect, user: userEvent.setup() };
}
