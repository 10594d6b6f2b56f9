/**
 * What the pane remembers of this person on this computer, in the browser's storage. Where storage is closed (a
 * policy, private browsing) nothing is remembered, and the pane works all the same.
 */
const PREFIX = "soshiki-mokuhyo.";

export type Preference = "language" | "hintsSeen";

export function preference(name: Preference): string | null {
  try {
    return localStorage.getItem(PREFIX + name);
  } catch {
    return null;
  }
}

export function remember(name: Preference, value: string): void {
  try {
    localStorage.setItem(PREFIX + name, value);
  } catch {
    // Remembered only until the pane is closed.
  }
}

/** Tells of what another pane remembers from now on: each open workbook has a pane of its own. */
export function watchPreference(name: Preference, changed: (value: string) => void): void {
  addEventListener("storage", ({ key, newValue }) => {
    if (key === PREFIX + name && newValue !== null) changed(newValue);
  });
}
