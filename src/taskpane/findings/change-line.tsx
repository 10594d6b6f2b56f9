import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Change } from "../../check/fixes/changes";
import { useLocale } from "../shell/use-pane";
import { useVisuallyHidden } from "../shell/use-visually-hidden";
import { diffParts } from "../store/text-diff";
import type { DiffPart } from "../store/text-diff";

const useStyles = makeStyles({
  line: {
    ...typographyStyles.caption1,
    margin: 0,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
    whiteSpace: "pre-wrap",
  },
  gone: {
    textDecorationLine: "line-through",
    color: tokens.colorPaletteRedForeground1,
  },
  new: {
    fontWeight: tokens.fontWeightSemibold,
    textDecorationLine: "underline",
    color: tokens.colorPaletteGreenForeground1,
  },
});

/** Up to so many letters, before and after are both there in full. */
const SHORT = 16;

/** Short texts one after the other: 10 → 11; a longer one once, with what goes and comes in its place. */
function lineOf(before: string, after: string): (DiffPart | { readonly kind: "arrow"; readonly text: "" })[] {
  const parts = diffParts(before, after);
  if (before === "" || [...before].length > SHORT || [...after].length > SHORT) return parts;
  return [
    ...parts.filter(({ kind }) => kind !== "new"),
    { kind: "arrow", text: "" },
    ...parts.filter(({ kind }) => kind !== "gone"),
  ];
}

/** What would change in a cell, in one line: what goes is struck out, what comes is underlined. */
export function ChangeLine({ change }: { readonly change: Change }) {
  const styles = useStyles();
  const hidden = useVisuallyHidden();
  const { mending } = useLocale();
  const { before, after } = change;
  const parts = useMemo(() => lineOf(before, after), [before, after]);
  return (
    <p className={styles.line}>
      {/* Struck out and underlined parts run into each other when they are read aloud. */}
      <span className={hidden}>
        {mending.before} {before || mending.blank} {mending.after} {after || mending.blank}
      </span>
      <span aria-hidden>
        {parts.map(({ kind, text }, index) =>
          kind === "arrow" ? (
            <span key={index}> → </span>
          ) : kind === "gone" ? (
            <del key={index} className={styles.gone}>
              {text}
            </del>
          ) : kind === "new" ? (
            <ins key={index} className={styles.new}>
              {text}
            </ins>
          ) : (
            <span key={index}>{text}</span>
          ),
        )}
      </span>
    </p>
  );
}
