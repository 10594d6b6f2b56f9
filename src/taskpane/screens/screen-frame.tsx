import {
  Button,
  createFocusOutlineStyle,
  makeStyles,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { ArrowLeft20Regular } from "@fluentui/react-icons";
import { useEffect, useRef } from "react";
import type { KeyboardEvent, ReactNode } from "react";
import { useFocusStop } from "../shell/use-focus-stop";
import { useLocale, usePaneStore } from "../shell/use-pane";

const useStyles = makeStyles({
  frame: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  header: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS },
  title: {
    ...typographyStyles.subtitle2,
    margin: 0,
    minWidth: 0,
    overflowWrap: "anywhere",
    wordBreak: "auto-phrase",
    // The ring is drawn around the nearest element that is positioned.
    position: "relative",
    ...createFocusOutlineStyle(),
  },
});

interface ScreenFrameProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** A screen behind the main one: its title, which takes the focus, and the way back, by button or Escape. */
export function ScreenFrame({ title, children }: ScreenFrameProps) {
  const styles = useStyles();
  const store = usePaneStore();
  const { back } = useLocale().pane.screens;
  const stop = useFocusStop();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const leave = () => store.openScreen("main");
  const leaveByKey = (event: KeyboardEvent) => {
    if (event.key === "Escape" && !event.defaultPrevented) leave();
  };
  return (
    // The way back by key stands beside a button that does the same.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className={styles.frame} onKeyDown={leaveByKey}>
      <div className={styles.header}>
        <Button
          appearance="subtle"
          icon={<ArrowLeft20Regular />}
          aria-label={back}
          title={back}
          onClick={leave}
        />
        <h1 ref={heading} {...stop} className={styles.title}>
          {title}
        </h1>
      </div>
      {children}
    </div>
  );
}
