import { createContext, useContext, useSyncExternalStore } from "react";
import type { Language } from "../../locales/languages";
import type { Locale } from "../../locales/locale";
import type { PaneState } from "../store/pane-state";
import type { PaneStore } from "../store/pane-store";

export const PaneStoreContext = createContext<PaneStore | null>(null);
export const LocaleContext = createContext<Locale | null>(null);
export const LanguageContext = createContext<((language: Language) => void) | null>(null);

export function usePaneStore(): PaneStore {
  return present(useContext(PaneStoreContext));
}

export function usePaneState(): PaneState {
  const store = usePaneStore();
  return useSyncExternalStore(store.subscribe, store.getState);
}

/** Every sentence, in the reader's language. */
export function useLocale(): Locale {
  return present(useContext(LocaleContext));
}

/** Speaks another language from now on. */
export function useChooseLanguage(): (language: Language) => void {
  return present(useContext(LanguageContext));
}

function present<T>(value: T | null): T {
  if (value === null) throw new Error("used outside <TaskPane>");
  return value;
}
