import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

/** What the parts of the screen look like. */
export const usePartStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS, minWidth: 0 },
  heading: { ...typographyStyles.subtitle2, margin: 0 },
  subheading: { ...typographyStyles.body1Strong, margin: 0, overflowWrap: "anywhere" },
  text: { ...typographyStyles.body1, margin: 0, overflowWrap: "anywhere", wordBreak: "auto-phrase" },
  soft: { color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, overflowWrap: "anywhere" },
  gone: { color: tokens.colorStatusDangerForeground1, textDecorationLine: "line-through" },
  added: { color: tokens.colorStatusSuccessForeground1, textDecorationLine: "underline" },
});
