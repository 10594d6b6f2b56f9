import { Link, makeStyles, mergeClasses } from "@fluentui/react-components";
import type { ComponentProps } from "react";

const useStyles = makeStyles({
  /** As high as anything else that is to be hit, however small its letters. */
  button: { display: "inline-flex", alignItems: "center", minHeight: "24px", textAlign: "start" },
});

type TextButtonProps = Omit<Extract<ComponentProps<typeof Link>, { as?: "button" }>, "as" | "href">;

/** A button that looks like a link: what it does changes nothing in the workbook. */
export function TextButton({ className, ...others }: TextButtonProps) {
  const styles = useStyles();
  return <Link as="button" className={mergeClasses(styles.button, className)} {...others} />;
}
