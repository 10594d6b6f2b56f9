/** The button that a row of the list is, for a finding and for a fold of several: the same look and room. */
import { createFocusOutlineStyle, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

const useStyles = makeStyles({
  button: {
    ...typographyStyles.body1,
    display: "flex",
    alignItems: "flex-start",
    columnGap: tokens.spacingHorizontalSNudge,
    minWidth: 0,
    minHeight: "32px",
    margin: 0,
    paddingBlock: tokens.spacingVerticalSNudge,
    paddingInline: tokens.spacingHorizontalSNudge,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    textAlign: "start",
    overflowWrap: "anywhere",
    wordBreak: "auto-phrase",
    // The ring is drawn around the nearest element that is positioned.
    position: "relative",
    ...createFocusOutlineStyle({ style: { outlineOffset: "-2px" } }),
  },
  pressable: {
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":active": { backgroundColor: tokens.colorSubtleBackgroundPressed },
  },
  /** Stands on the middle of the first line, whatever the number of lines. */
  icon: { display: "flex", alignItems: "center", height: tokens.lineHeightBase300, flexShrink: 0 },
});

export function useRowButton(): Record<"button" | "pressable" | "icon", string> {
  return useStyles();
}
