/**
 * A window for office.js outside a browser: what the library asks for while it is evaluated, and no page behind it. A
 * whole DOM would take longer to load than a workbook takes to check.
 */
import { constants, createContext, type Script } from "node:vm";

export interface LibraryWindow {
  readonly window: unknown;
  /** What the code waits for while it starts, scripts of a page and their host, never comes: it waits no longer. */
  run(script: Script): void;
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
  // Where node can, without the hooks that look at every use of a global name.
  const window = createContext(constants.DONT_CONTEXTIFY ?? {});
  Object.assign(window, {
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
    window,
    self: window,
    top: window,
    parent: window,
  });
  const close = () => {
    timers.forEach((timer) => clearTimeout(timer));
    timers.clear();
  };
  return {
    window,
    run(script) {
      script.runInContext(window);
      close();
    },
    close,
  };
}
