import { makeStyles, MenuPopover } from "@fluentui/react-components";
import type { MenuPopoverProps } from "@fluentui/react-components";
import type { SyntheticEvent } from "react";

const keep = (event: SyntheticEvent) => event.stopPropagation();

/** React passes on to the list of findings what happens in a menu, which to the list would be keys of its own rows. */
export const KEPT_FROM_THE_LIST = { onFocus: keep, onBlur: keep, onKeyDown: keep };

const useStyles = makeStyles({
  layer: {
    maxWidth: "min(300px, calc(100vw - 8px))",
    maxHeight: "calc(100vh - 8px)",
    overflowY: "auto",
    // At its end, the wheel does not go on to the pane behind it.
    overscrollBehavior: "contain",
    boxSizing: "border-box",
    overflowWrap: "anywhere",
    wordBreak: "auto-phrase",
  },
});

/**
 * Where a menu opens: below its button, or over it where there is no room. Fluent UI's `autoSize` is not asked for: it
 * measures the menu anew at each scroll, and so takes the menu back to its first item.
 */
export const BELOW = {
  position: "below",
  align: "end",
  shiftToCoverTarget: true,
  // An item that gets the focus is brought into sight within the menu; the pane behind does not move for it.
  strategy: "fixed",
  overflowBoundaryPadding: 4,
} as const;

/** What a menu opens to: never wider than the pane, however narrow or enlarged that is. */
export function MenuLayer(props: MenuPopoverProps) {
  return <MenuPopover className={useStyles().layer} {...props} />;
}
