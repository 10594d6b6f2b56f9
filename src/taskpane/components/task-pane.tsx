import { FluentProvider, makeStaticStyles, makeStyles, tokens } from "@fluentui/react-components";
import type { Locale } from "../../locales";
import { LocaleContext, PaneStoreContext, usePaneState } from "../hooks/use-pane";
import { useTheme } from "../hooks/use-theme";
import type { PaneStore } from "../state/pane-store";
import { shownForm } from "../state/view";
import { ActionBar } from "./action-bar";
import { CheckButton } from "./check-button";
import { Completeness } from "./completeness";
import { EmptyState } from "./empty-state";
import { FormHeader } from "./form-header";
import { LiveRegion } from "./live-region";
import { NoticeBar } from "./notice-bar";
import { Results } from "./results";

const useStaticStyles = makeStaticStyles({ body: { margin: 0 } });

const useStyles = makeStyles({
  provider: { minHeight: "100vh" },
  main: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    maxWidth: "640px",
    marginInline: "auto",
    padding: tokens.spacingHorizontalM,
    lineBreak: "strict",
  },
});

interface TaskPaneProps {
  readonly store: PaneStore;
  readonly locale: Locale;
  /** What Office says of its theme; null: follow the system. */
  readonly officeIsDark: boolean | null;
}

export function TaskPane({ store, locale, officeIsDark }: TaskPaneProps) {
  useStaticStyles();
  const styles = useStyles();
  const { theme, dark } = useTheme(officeIsDark);
  return (
    <PaneStoreContext value={store}>
      <LocaleContext value={locale}>
        <FluentProvider
          theme={theme}
          className={styles.provider}
          style={{ colorScheme: dark ? "dark" : "light" }}
        >
          <LiveRegion />
          <Screen />
        </FluentProvider>
      </LocaleContext>
    </PaneStoreContext>
  );
}

function Screen() {
  const styles = useStyles();
  const state = usePaneState();
  const { connection, forms, job } = state;
  const shown = shownForm(state);
  return (
    <main className={styles.main} aria-busy={job !== null || connection === "connecting"}>
      {connection !== "ready" ? (
        <EmptyState reason={connection} />
      ) : (
        <>
          {shown && <FormHeader checked={shown} />}
          <CheckButton />
          {shown && <Completeness figures={shown.report.completeness} items={shown.form.items.length} />}
          <ActionBar />
          <NoticeBar />
          {shown && <Results checked={shown} />}
          {forms?.length === 0 && <EmptyState reason="noForm" />}
        </>
      )}
    </main>
  );
}
