import {
  Button,
  makeStyles,
  Menu,
  MenuButton,
  MenuItem,
  MenuList,
  MenuTrigger,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { ReactNode } from "react";
import { changeOf } from "../../check/fixes/changes";
import { fieldOf, fillInOf } from "../../check/fixes/fill-in";
import type { Finding } from "../../check/finding";
import type { Form } from "../../form/form";
import { useLocale, usePaneState, usePaneStore } from "../shell/use-pane";
import { countAlike } from "../store/fix-scope";
import { shownForm } from "../store/view";
import { findingSentence } from "../words";
import { ChangeLine } from "./change-line";
import { FillInForm } from "./fill-in-form";
import { MenuLayer } from "../shell/menu-layer";
import { TextButton } from "../shell/text-button";

const useStyles = makeStyles({
  buttons: {
    display: "flex",
    flexShrink: 0,
    columnGap: tokens.spacingHorizontalXS,
    alignSelf: "flex-start",
    paddingBlockStart: tokens.spacingVerticalXS,
  },
  button: { minWidth: "auto" },
  /** Below the sentence, under its words. */
  below: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: tokens.spacingVerticalXXS,
    flexBasis: "100%",
    minWidth: 0,
    boxSizing: "border-box",
    paddingInlineStart: "34px",
    paddingInlineEnd: tokens.spacingHorizontalXS,
    paddingBlockEnd: tokens.spacingVerticalSNudge,
  },
  link: typographyStyles.caption1,
  question: { ...typographyStyles.caption1, margin: 0, wordBreak: "auto-phrase" },
  answers: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

interface FindingMendProps {
  readonly finding: Finding;
  readonly form: Form;
  readonly tabIndex?: 0 | -1;
  /** What else can be done: stands beside the buttons. */
  readonly children?: ReactNode;
}

/** What the person asked for and has still to agree to, since a formula would go. */
type Asked = { readonly kind: "fix" } | { readonly kind: "fill"; readonly input: string };

/**
 * How a finding can be mended from the pane: its fix, with what it changes; the list's values; an input. Gives parts
 * of its row: buttons beside the sentence, the rest below it.
 */
export function FindingMend({ finding, form, tabIndex = 0, children }: FindingMendProps) {
  const styles = useStyles();
  const store = usePaneStore();
  const state = usePaneState();
  const locale = useLocale();
  const { mending } = locale;
  const { fix: fixWord, fixOf } = locale.pane.findings;
  const [typing, setTyping] = useState(false);
  const [asked, setAsked] = useState<Asked | null>(null);
  const fill = useMemo(() => fillInOf(form, finding), [form, finding]);
  const change = useMemo(() => changeOf(form, finding), [form, finding]);
  if (!finding.fix && !fill) return children;

  const busy = state.job !== null;
  const sentence = findingSentence(locale, finding);
  const alike = countAlike(shownForm(state)?.report.findings ?? [], finding);
  const fillWith = (input: string) => {
    if (fieldOf(form, finding)?.formula) setAsked({ kind: "fill", input });
    else void store.fillIn(finding, input);
  };
  const agree = () => {
    setAsked(null);
    const options = { replaceFormula: true };
    if (asked?.kind === "fix") void store.fix(finding, options);
    else if (asked) void store.fillIn(finding, asked.input, options);
  };
  return (
    <>
      <div className={styles.buttons}>
        {fill?.kind === "choice" && (
          <Menu positioning={{ position: "below", align: "end" }}>
            <MenuTrigger disableButtonEnhancement>
              <MenuButton
                size="small"
                className={styles.button}
                aria-label={mending.chooseOf(sentence)}
                tabIndex={tabIndex}
                disabledFocusable={busy}
              >
                {mending.choose}
              </MenuButton>
            </MenuTrigger>
            <MenuLayer>
              <MenuList>
                {fill.choices.map((choice) => (
                  <MenuItem key={choice} onClick={() => fillWith(choice)}>
                    {choice}
                  </MenuItem>
                ))}
              </MenuList>
            </MenuLayer>
          </Menu>
        )}
        {fill && fill.kind !== "choice" && (
          <Button
            size="small"
            className={styles.button}
            aria-label={mending.fillOf(sentence)}
            aria-expanded={typing}
            tabIndex={tabIndex}
            disabledFocusable={busy}
            onClick={() => setTyping(!typing)}
          >
            {mending.fill}
          </Button>
        )}
        {finding.fix && (
          <Button
            size="small"
            className={styles.button}
            aria-label={fixOf(sentence)}
            tabIndex={tabIndex}
            disabledFocusable={busy}
            onClick={() => (finding.fix?.overFormula ? setAsked({ kind: "fix" }) : void store.fix(finding))}
          >
            {fixWord}
          </Button>
        )}
      </div>
      {children}
      {(change !== null || typing || asked !== null) && (
        <div className={styles.below}>
          {change && <ChangeLine change={change} />}
          {alike > 1 && (
            <TextButton
              className={styles.link}
              tabIndex={tabIndex}
              onClick={() => store.openFixes({ code: finding.code, role: finding.role })}
            >
              {mending.alike(alike)}
            </TextButton>
          )}
          {typing && fill && fill.kind !== "choice" && (
            <FillInForm
              form={form}
              finding={finding}
              fill={fill}
              onEnter={fillWith}
              onCancel={() => setTyping(false)}
            />
          )}
          {asked && (
            <>
              <p role="alert" className={styles.question}>
                {mending.formula}
              </p>
              <div className={styles.answers}>
                <Button size="small" appearance="primary" disabledFocusable={busy} onClick={agree}>
                  {mending.replace}
                </Button>
                <Button size="small" onClick={() => setAsked(null)}>
                  {mending.cancel}
                </Button>
              </div>
            </>
          )}
        </div>
      )}
    </>
  );
}
