import { makeStyles, MenuPopover } from "@fluentui/react-components";
import type { MenuPopoverProps } from "@fluentui/react-components";
import type { SyntheticEvent } from "react";

const keep = (event: SyntheticEvent) => event.stopPropagation();

/** React passes on to the list of findings what happens in a menu, which to the list would be keys of its own rows. */
export const KEPT_FROM_THE_LIST = { onFocus: keep, onBlur: keep, onKeyDown: keep };

const useStyles = makeStyles({
  layer: {
    maxWidth: "min(300px, calc(100vw - 8px))",
    boxSizing: "border-box",
    overflowWrap: "anywhere",
    wordBreak: "auto-phrase",
  },
});

/** What a menu opens to: never wider than the pane, however narrow or enlarged that is. */
export function MenuLayer(props: MenuPopoverProps) {
  return <MenuPopover className={useStyles().layer} {...props} />;
}
