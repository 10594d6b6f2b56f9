import { makeStyles, MenuPopover } from "@fluentui/react-components";
import type { MenuPopoverProps } from "@fluentui/react-components";

const useStyles = makeStyles({
  layer: { maxWidth: "min(300px, calc(100vw - 8px))", boxSizing: "border-box", overflowWrap: "anywhere" },
});

/** What a menu opens to: never wider than the pane, however narrow or enlarged that is. */
export function MenuLayer(props: MenuPopoverProps) {
  return <MenuPopover className={useStyles().layer} {...props} />;
}
