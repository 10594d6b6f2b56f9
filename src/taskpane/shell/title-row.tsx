import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { MoreMenu } from "./more-menu";

const useStyles = makeStyles({
  row: {
    display: "flex",
    alignItems: "flex-start",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalXS,
    // The menu's own space does not count: its icon stands at the pane's edge and on the title's first line.
    marginBlock: `calc(-1 * ${tokens.spacingVerticalXS})`,
    marginInlineEnd: `calc(-1 * ${tokens.spacingHorizontalS})`,
  },
  title: { minWidth: 0, flexGrow: 1, paddingBlock: tokens.spacingVerticalXS },
});

/** The first row of the pane: what it is about, and the menu. */
export function TitleRow({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <div className={styles.row}>
      <div className={styles.title}>{children}</div>
      <MoreMenu />
    </div>
  );
}
