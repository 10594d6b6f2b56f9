import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useLayoutEffect } from "react";
import type { Language } from "../../locales/languages";
import type { Locale } from "../../locales/locale";
import { LanguageContext, LocaleContext, PaneStoreContext, usePaneState } from "./use-pane";
import { useTheme } from "./use-theme";
import type { PaneStore } from "../store/pane-store";
import { EmptyState } from "../results/empty-state";
import { ErrorBoundary } from "./error-boundary";
import { LiveRegion } from "./live-region";

/** Everything behind the first view; loaded while Excel is still being asked. */
const mainView = import(/* webpackChunkName: "main-view" */ "./main-view");
mainView.catch(() => undefined);
const MainView = lazy(() => mainView.then(({ MainView: component }) => ({ default: component })));
const Screens = lazy(() => mainView.then(({ Screens: component }) => ({ default: component })));

const useStyles = makeStyles({
  /** Not the provider itself: its styles are also those of the layer in which menus open, which would cover the pane. */
  page: { minHeight: "100vh" },
  main: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    maxWidth: "640px",
    marginInline: "auto",
    padding: tokens.spacingHorizontalM,
    paddingBlockStart: tokens.spacingVerticalS,
    lineBreak: "strict",
    // No word is cut at the end of a line, in labels and buttons either, but one that is longer than a line.
    wordBreak: "auto-phrase",
    overflowWrap: "anywhere",
  },
});

interface TaskPaneProps {
  readonly store: PaneStore;
  readonly locale: Locale;
  readonly onLanguage: (language: Language) => void;
  /** What Office says of its theme; null: follow the system. */
  readonly officeIsDark: boolean | null;
}

export function TaskPane({ store, locale, onLanguage, officeIsDark }: TaskPaneProps) {
  // As rules for the page they would bring the compiler of styles into the first part of the script.
  useLayoutEffect(() => {
    document.body.style.margin = "0";
    // What gets the focus is not hidden below what stays in reach at the top or at the bottom.
    document.documentElement.style.scrollPaddingBlock =
      "clamp(0px, (100vh - 479px) * 48, 48px) min(64px, 13vh)";
  }, []);
  const styles = useStyles();
  const { theme, dark } = useTheme(officeIsDark);
  return (
    <PaneStoreContext value={store}>
      <LocaleContext value={locale}>
        <LanguageContext value={onLanguage}>
          <FluentProvider theme={theme} style={{ colorScheme: dark ? "dark" : "light" }}>
            <div className={styles.page}>
              <ErrorBoundary fallback={<EmptyState reason="broken" />}>
                <LiveRegion />
                <Screen />
              </ErrorBoundary>
            </div>
          </FluentProvider>
        </LanguageContext>
      </LocaleContext>
    </PaneStoreContext>
  );
}

function Screen() {
  const styles = useStyles();
  const { connection, job } = usePaneState();
  return (
    <main className={styles.main} aria-busy={job !== null || connection === "connecting"}>
      {connection === "ready" ? (
        <Suspense fallback={<EmptyState reason="connecting" />}>
          <Screens main={<MainView />} />
        </Suspense>
      ) : (
        <EmptyState reason={connection} />
      )}
    </main>
  );
}
