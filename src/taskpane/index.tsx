/**
 * Starts the pane: paints first, then asks Office.js. The one file of the pane that knows which host there is.
 */
import { createRoot } from "react-dom/client";
import { createOfficeHost } from "../excel/office/office-host";
import {
  officeDocumentAddress,
  officeThemeIsDark,
  watchOfficeTheme,
  whenOfficeReady,
} from "../excel/office/office-ready";
import type { Language } from "../locales/languages";
import type { Locale } from "../locales/locale";
import { FIRST_LOCALE, loadLocale } from "../locales/on-demand";
import { TaskPane } from "./shell/task-pane";
import { preference, remember, watchPreference } from "./preferences";
import { startJobOf } from "./start-job";
import type { Connection } from "./store/pane-state";
import { createPaneStore } from "./store/pane-store";
import { selfTestMemory } from "./store/self-test-memory";
import { undoMemory } from "./store/undo-memory";

/** Excel answers in well under a second; after this long the pane says what to do. */
const SLOW_START_MILLISECONDS = 20_000;

/** Excel names itself in the pane's address. */
const OPENED_BY_OFFICE = /[?&#]_host_Info=/i;

/** Newest of what the pane needs (ES2021): without it an action could break off after Excel has done its part. */
function engineIsOld(): boolean {
  return !("replaceAll" in String.prototype && "any" in Promise && typeof WeakRef === "function");
}

const loadSigns = () => import(/* webpackChunkName: "excel" */ "../form/locate/signs");

async function start(element: HTMLElement): Promise<void> {
  const startJob = startJobOf(location.search);
  const openedByOffice = OPENED_BY_OFFICE.test(location.href);
  let locale = FIRST_LOCALE;
  const steps = undoMemory(officeDocumentAddress, () => sessionStorage);
  const ownSheet = selfTestMemory(officeDocumentAddress, () => sessionStorage);
  const store = createPaneStore(createOfficeHost(loadSigns), () => locale, steps, ownSheet);
  const root = createRoot(element);
  const render = () => {
    document.documentElement.lang = locale.language;
    root.render(
      <TaskPane
        store={store}
        locale={locale}
        onLanguage={chooseLanguage}
        officeIsDark={officeThemeIsDark()}
      />,
    );
  };
  const chooseLanguage = (language: Language) => {
    remember("language", language);
    void speak(language);
  };
  let wanted = "";
  const speak = async (language: string) => {
    wanted = language;
    const found = await localeFor(language, locale);
    // Of two choices, one made while the other was still being loaded, the later one holds.
    if (wanted !== language) return;
    locale = found;
    render();
  };
  // The person's own choice, in whichever workbook's pane, comes before Excel's language.
  watchPreference("language", (language) => void speak(language));
  await speak(preference("language") ?? navigator.language);

  const slow = setTimeout(() => void store.connected("failed", null), SLOW_START_MILLISECONDS);
  const { host, supported, language } = await whenOfficeReady();
  clearTimeout(slow);
  await speak(preference("language") ?? language);
  watchOfficeTheme(render);
  const connection: Exclude<Connection, "connecting"> =
    host === "Excel"
      ? supported
        ? "ready"
        : "tooOld"
      : openedByOffice && host === null
        ? "failed"
        : "outside";
  await store.connected(connection, startJob);
}

/** A language whose part of the script cannot be had must not keep the pane from opening. */
async function localeFor(language: string, otherwise: Locale): Promise<Locale> {
  try {
    return await loadLocale(language);
  } catch {
    return otherwise;
  }
}

const element = document.getElementById("root");
// Excel may run the page's scripts twice: the second time finds the mark.
if (element && element.dataset.started === undefined) {
  element.dataset.started = "";
  if (engineIsOld()) tellTooOld();
  else void start(element);
}

/** What the page has ready for such an engine; `too-old.js` shows it where not even this script can be read. */
function tellTooOld(): void {
  document.getElementById("opening")?.remove();
  document.getElementById("too-old")?.removeAttribute("hidden");
}
