/**
 * A window for office.js outside a browser: what the library asks for while it is evaluated, and no page behind it. A
 * whole DOM would take longer to load than a workbook takes to check.
 */
import { createContext, runInContext } from "node:vm";

export interface LibraryWindow {
  readonly window: unknown;
  run(code: string): void;
  /** Ends its timers, which would keep the process alive. */
  close(): void;
}

export function createLibraryWindow(url: string): LibraryWindow {
  const timers = new Set<NodeJS.Timeout>();
  const element = (src = "") => ({
    src,
    setAttribute() {},
    getAttribute: () => null,
    // A script that the library adds is never loaded.
    appendChild() {},
  });
  const scripts = [element(new URL("office.js", url).href)];
  const window: Record<string, unknown> = {
    document: {
      getElementsByTagName: (name: string) => (name === "script" ? scripts : [element()]),
      createElement: () => element(),
      addEventListener() {},
      cookie: "",
    },
    location: new URL(url),
    navigator: { userAgent: "", appName: "" },
    history: {},
    name: "",
    performance,
    console,
    addEventListener() {},
    removeEventListener() {},
    setTimeout(work: () => void, milliseconds?: number) {
      const timer = setTimeout(() => {
        timers.delete(timer);
        work();
      }, milliseconds);
      timers.add(timer);
      return timer;
    },
    clearTimeout(timer?: NodeJS.Timeout) {
      if (timer) timers.delete(timer);
      clearTimeout(timer);
    },
  };
  for (const name of ["window", "self", "top", "parent"]) window[name] = window;
  const context = createContext(window);
  return {
    window,
    run: (code) => void runInContext(code, context),
    close() {
      timers.forEach((timer) => clearTimeout(timer));
      timers.clear();
    },
  };
}
