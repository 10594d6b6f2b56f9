import { makeStyles, mergeClasses, Select } from "@fluentui/react-components";
import type { SelectProps } from "@fluentui/react-components";
import { useLayoutEffect, useRef } from "react";

const useStyles = makeStyles({
  root: { minWidth: 0 },
  /** Shows that there is more; its tip has all of it. */
  select: { minWidth: 0, textOverflow: "ellipsis" },
});

/** A choice whose words may be longer than the pane is wide. `className` is for its place among others. */
export function FittingSelect({ className, title, ...others }: SelectProps) {
  const styles = useStyles();
  const root = useRef<HTMLSpanElement>(null);
  // After every change: of the choice, of its words, of the language.
  useLayoutEffect(() => {
    const select = root.current?.querySelector("select");
    if (select) select.title = [select.selectedOptions[0]?.text, title].filter(Boolean).join("\n");
  });
  return (
    <Select
      root={{ ref: root, className: mergeClasses(styles.root, className) }}
      select={{ className: styles.select }}
      {...others}
    />
  );
}
