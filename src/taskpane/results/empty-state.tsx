import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { PlugDisconnected48Regular, TableSearch20Regular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { useLocale } from "../shell/use-pane";
import type { Connection } from "../store/pane-state";

const useStyles = makeStyles({
  empty: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    rowGap: tokens.spacingVerticalS,
    paddingBlock: tokens.spacingVerticalXXL,
    textAlign: "center",
    overflowWrap: "anywhere",
  },
  icon: { fontSize: "48px", width: "48px", height: "48px", color: tokens.colorNeutralForeground3 },
  heading: { ...typographyStyles.subtitle2, margin: 0, wordBreak: "auto-phrase" },
  words: {
    ...typographyStyles.body1,
    color: tokens.colorNeutralForeground2,
    margin: 0,
    wordBreak: "auto-phrase",
  },
});

/** No form, no Excel that can be asked, or no pane that can be shown: why, and what to do. */
export function EmptyState({
  reason,
  children,
}: {
  readonly reason: "noForm" | "broken" | Exclude<Connection, "ready">;
  /** What can be pressed. */
  readonly children?: ReactNode;
}) {
  const styles = useStyles();
  const words = useLocale().pane.empty[reason];
  return (
    <div className={styles.empty}>
      {reason === "noForm" && <TableSearch20Regular aria-hidden className={styles.icon} />}
      {reason !== "noForm" && reason !== "connecting" && (
        <PlugDisconnected48Regular aria-hidden className={styles.icon} />
      )}
      <h1 className={styles.heading}>{words.heading}</h1>
      {words.why !== "" && <p className={styles.words}>{words.why}</p>}
      {words.todo !== "" && <p className={styles.words}>{words.todo}</p>}
      {children}
    </div>
  );
}
