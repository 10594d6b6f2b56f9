import { useState } from "react";
import type { FocusEvent } from "react";

/**
 * For what is given the focus and is no control. In Excel on the web office.js moves the focus itself at the Tab key,
 * along what has no tabindex of -1; from anything else it leads out of the pane. So this is a stop while it has the focus.
 */
export function useFocusStop() {
  const [focused, setFocused] = useState(false);
  const follow = ({ target, currentTarget, type }: FocusEvent) =>
    setFocused(type === "focus" && target === currentTarget);
  return { tabIndex: focused ? 0 : -1, onFocus: follow, onBlur: follow };
}
