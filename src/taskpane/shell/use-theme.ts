/**
 * The colours of the pane: Fluent's light or dark tokens on Excel's green. High contrast needs no theme of its
 * own: in Windows' contrast themes the browser forces its colours, and Fluent's styles follow.
 */
import { createDarkTheme, createLightTheme } from "@fluentui/react-components";
import type { BrandVariants, Theme } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";

/** Each shade has the luminance of Fluent's own blue one, so that Fluent's contrast promises hold. */
const EXCEL_GREEN: BrandVariants = {
  10: "#041a0e",
  20: "#062615",
  30: "#08341c",
  40: "#0b4223",
  50: "#0d4f2b",
  60: "#0f5d32",
  70: "#116b39",
  80: "#147b42",
  90: "#2b965b",
  100: "#3aaf6f",
  110: "#3ebb77",
  120: "#56c788",
  130: "#7dd4a4",
  140: "#a2e0be",
  150: "#c2ebd4",
  160: "#e6f7ed",
};

const FONTS = {
  fontFamilyBase: "'Segoe UI', 'Yu Gothic UI', 'Hiragino Sans', Meiryo, 'Noto Sans CJK JP', sans-serif",
};

const LIGHT: Theme = { ...createLightTheme(EXCEL_GREEN), ...FONTS };
const DARK: Theme = {
  ...createDarkTheme(EXCEL_GREEN),
  ...FONTS,
  // Fluent's advice for own brands: on dark ground, text in the brand's colour takes a lighter shade.
  colorBrandForeground1: EXCEL_GREEN[110],
  colorBrandForeground2: EXCEL_GREEN[120],
};

const DARK_SYSTEM = "(prefers-color-scheme: dark)";

/** `officeIsDark`: what Office says of its own theme; null where it says nothing, then the system decides. */
export function useTheme(officeIsDark: boolean | null): { theme: Theme; dark: boolean } {
  const systemIsDark = useSyncExternalStore(watchSystem, readSystem);
  const dark = officeIsDark ?? systemIsDark;
  return { theme: dark ? DARK : LIGHT, dark };
}

function watchSystem(changed: () => void): () => void {
  const query = window.matchMedia?.(DARK_SYSTEM);
  query?.addEventListener("change", changed);
  return () => query?.removeEventListener("change", changed);
}

function readSystem(): boolean {
  return window.matchMedia?.(DARK_SYSTEM).matches ?? false;
}
