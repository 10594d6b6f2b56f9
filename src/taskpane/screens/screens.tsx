/**
 * The screens of the pane. The main one stays as it was left while another is open; each other one is a part of the
 * script of its own, loaded when it is opened.
 */
import { Activity, lazy, Suspense, useEffect, useLayoutEffect, useRef } from "react";
import type { ComponentType, FocusEvent, LazyExoticComponent, ReactNode } from "react";
import type { Locale } from "../../locales/locale";
import { useLocale, usePaneState } from "../shell/use-pane";
import type { Screen } from "../store/pane-state";
import { ScreenFrame } from "./screen-frame";

interface SecondaryScreen {
  readonly title: (locale: Locale) => string;
  readonly Content: LazyExoticComponent<ComponentType>;
}

const SECONDARY: Readonly<Record<Exclude<Screen, "main">, SecondaryScreen>> = {
  compiling: {
    title: ({ pane }) => pane.menu.compiling,
    Content: lazy(() => import(/* webpackChunkName: "compiling" */ "./compiling/compiling-screen")),
  },
  collect: {
    title: ({ pane }) => pane.menu.collect,
    Content: lazy(() => import(/* webpackChunkName: "collect" */ "./collect/collect-screen")),
  },
  columns: {
    title: ({ columns }) => columns.heading,
    Content: lazy(() => import(/* webpackChunkName: "columns" */ "./columns/columns-screen")),
  },
  definition: {
    title: ({ pane }) => pane.menu.definition,
    Content: lazy(() => import(/* webpackChunkName: "definition" */ "./definition/definition-screen")),
  },
  dropdowns: {
    title: ({ dropdownsPane }) => dropdownsPane.heading,
    Content: lazy(() => import(/* webpackChunkName: "dropdowns" */ "./dropdowns/dropdowns-screen")),
  },
  fixes: {
    title: ({ mending }) => mending.screen.title,
    Content: lazy(() => import(/* webpackChunkName: "fixes" */ "./fixes/fixes-screen")),
  },
  lists: {
    title: ({ lists }) => lists.heading,
    Content: lazy(() => import(/* webpackChunkName: "lists" */ "./lists/lists-screen")),
  },
  dismissals: {
    title: ({ dismissals }) => dismissals.heading,
    Content: lazy(() => import(/* webpackChunkName: "dismissals" */ "./dismissals/dismissals-screen")),
  },
  ratings: {
    title: ({ mending }) => mending.ratings.open,
    Content: lazy(() => import(/* webpackChunkName: "ratings" */ "./ratings/ratings-screen")),
  },
  keys: {
    title: ({ pane }) => pane.keys.heading,
    Content: lazy(() => import(/* webpackChunkName: "keys" */ "./keys-screen")),
  },
  selfCheck: {
    title: ({ pane }) => pane.menu.selfCheck,
    Content: lazy(() => import(/* webpackChunkName: "self-check" */ "./self-check/self-check-screen")),
  },
  selfTest: {
    title: ({ pane }) => pane.menu.selfTest,
    Content: lazy(() => import(/* webpackChunkName: "self-test" */ "./self-test/self-test-screen")),
  },
  summary: {
    title: ({ summaryPane }) => summaryPane.heading,
    Content: lazy(() => import(/* webpackChunkName: "summary" */ "./summary/summary-screen")),
  },
};

/** Shows the screen that the state names; back on the main one, the focus is where it was. */
export function Screens({ main }: { readonly main: ReactNode }) {
  const { screen } = usePaneState();
  const locale = useLocale();
  const isMain = screen === "main";
  const { ref, rememberFocus } = useWhereItWas(isMain);
  const secondary = isMain ? null : SECONDARY[screen];
  return (
    <>
      <Activity mode={isMain ? "visible" : "hidden"}>
        <div ref={ref} onFocusCapture={rememberFocus} style={{ display: "contents" }}>
          {main}
        </div>
      </Activity>
      {secondary && (
        <ScreenFrame key={screen} title={secondary.title(locale)}>
          <Suspense fallback={<div aria-busy="true" />}>
            <secondary.Content />
          </Suspense>
        </ScreenFrame>
      )}
    </>
  );
}

/** Where the main screen was left, focus and scrolling, to be put back when it is seen again. */
function useWhereItWas(isMain: boolean) {
  const ref = useRef<HTMLDivElement>(null);
  const focused = useRef<HTMLElement>(null);
  const scrolled = useRef(0);
  const left = useRef(false);

  useEffect(() => {
    if (!isMain) return;
    const note = () => (scrolled.current = document.documentElement.scrollTop);
    window.addEventListener("scroll", note, { passive: true });
    return () => window.removeEventListener("scroll", note);
  }, [isMain]);

  useLayoutEffect(() => {
    if (!isMain) {
      left.current = true;
      document.documentElement.scrollTop = 0;
    } else if (left.current) {
      left.current = false;
      document.documentElement.scrollTop = scrolled.current;
      const target = focused.current?.isConnected ? focused.current : ref.current?.querySelector("button");
      target?.focus({ preventScroll: true });
    }
  }, [isMain]);

  // What opens in a layer of its own (a menu) is gone when the focus comes back: the button that opened it counts.
  const rememberFocus = ({ target }: FocusEvent<HTMLElement>) => {
    if (ref.current?.contains(target)) focused.current = target;
  };
  return { ref, rememberFocus };
}
