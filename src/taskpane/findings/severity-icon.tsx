import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ErrorCircle16Filled, Lightbulb16Regular, Warning16Filled } from "@fluentui/react-icons";
import type { Severity } from "../../check/finding";

const ICONS = { error: ErrorCircle16Filled, warning: Warning16Filled, advice: Lightbulb16Regular };

const useStyles = makeStyles({
  icon: { flexShrink: 0 },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  advice: { color: tokens.colorNeutralForeground3 },
});

/** Always stands beside the severity's word; hidden from screen readers. */
export function SeverityIcon({ severity }: { readonly severity: Severity }) {
  const styles = useStyles();
  const Icon = ICONS[severity];
  return <Icon aria-hidden className={mergeClasses(styles.icon, styles[severity])} />;
}
