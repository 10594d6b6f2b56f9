import {
  Button,
  makeStyles,
  mergeClasses,
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
import { countAlike, countSame } from "../store/list/fix-scope";
import { findingKey, shownForm } from "../store/list/view";
import { cellWords } from "../words";
import { ChangeLine } from "./change-line";
import { FillInForm } from "./fill-in-form";
import { BELOW, KEPT_FROM_THE_LIST, MenuLayer } from "../shell/menu-layer";
import { TextButton } from "../shell/text-button";

const useStyles = makeStyles({
  /** In the line below the sentence, or beside it where the pane is wide: what would change, and the buttons. */
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    flexGrow: 1,
    minWidth: 0,
    gap: tokens.spacingHorizontalXXS,
    ":empty": { display: "none" },
    paddingBlock: tokens.spacingVerticalXXS,
  },
  /** Under the sentence's words. */
  under: { paddingInlineStart: "28px", flexBasis: "100%", boxSizing: "border-box" },
  /** In one line where it can be; then the buttons go below it together. */
  change: { flexGrow: 1, minWidth: 0 },
  buttons: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "flex-end",
    alignItems: "center",
    gap: tokens.spacingHorizontalXXS,
    marginInlineStart: "auto",
  },
  button: { minWidth: "auto", marginInlineStart: "auto", flexShrink: 0, whiteSpace: "nowrap" },
  /** Below the sentence, under its words. */
  below: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: tokens.spacingVerticalXXS,
    flexBasis: "100%",
    minWidth: 0,
    boxSizing: "border-box",
    paddingInlineStart: "28px",
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
  /** Id of the sentence, which says more than the buttons' short names. */
  readonly sentenceId: string;
  /** What else can be done: stands beside the buttons. */
  readonly children?: ReactNode;
}

/** What the person asked for and has still to agree to, since a formula would go. */
type Asked =
  { readonly kind: "fix" } | { readonly kind: "fill"; readonly input: string; readonly next: boolean };

/**
 * How a finding can be mended from the pane: its fix, with what it changes; the list's values; an input. Gives parts
 * of its row: buttons beside the sentence, the rest below it.
 */
export function FindingMend({ finding, form, tabIndex = 0, sentenceId, children }: FindingMendProps) {
  const styles = useStyles();
  const store = usePaneStore();
  const state = usePaneState();
  const locale = useLocale();
  const { mending } = locale;
  const { fix: fixWord, fixOf } = locale.pane.findings;
  const typing = state.list.filling === findingKey(finding);
  const [asked, setAsked] = useState<Asked | null>(null);
  const fill = useMemo(() => fillInOf(form, finding), [form, finding]);
  const change = useMemo(() => changeOf(form, finding), [form, finding]);
  if (!finding.fix && !fill) return children && <div className={styles.line}>{children}</div>;

  const busy = state.job !== null;
  const cell = cellWords(finding);
  const findings = shownForm(state)?.report.findings ?? [];
  const alike = countAlike(findings, finding);
  const same = finding.code === "not-in-list" ? countSame(findings, finding) : 0;
  const button = {
    size: "small",
    className: styles.button,
    "aria-describedby": sentenceId,
    tabIndex,
    disabledFocusable: busy,
  } as const;
  const closeField = () => store.changeList({ kind: "fieldClosed" });
  const fillWith = (input: string, next = false) => {
    if (fieldOf(form, finding)?.formula) setAsked({ kind: "fill", input, next });
    else void store.fillIn(finding, input, { next });
  };
  const agree = () => {
    setAsked(null);
    const options = { replaceFormula: true };
    if (asked?.kind === "fix") void store.fix(finding, options);
    else if (asked) void store.fillIn(finding, asked.input, { ...options, next: asked.next });
  };
  return (
    <>
      <div className={mergeClasses(styles.line, change !== null && styles.under)}>
        {change && (
          <div className={styles.change}>
            <ChangeLine change={change} />
          </div>
        )}
        <div className={styles.buttons}>
          {fill?.kind === "choice" && (
            <Menu positioning={BELOW}>
              <MenuTrigger disableButtonEnhancement>
                <MenuButton {...button} aria-label={mending.chooseOf(cell)}>
                  {mending.choose}
                </MenuButton>
              </MenuTrigger>
              <Choices choices={fill.choices} onChoose={fillWith} />
            </Menu>
          )}
          {fill && fill.kind !== "choice" && (
            <Button
              {...button}
              aria-label={mending.fillOf(cell)}
              aria-expanded={typing}
              onClick={() => (typing ? closeField() : void store.openField(finding))}
            >
              {mending.fill}
            </Button>
          )}
          {finding.fix && (
            <Button
              {...button}
              aria-label={fixOf(cell)}
              onClick={() => (finding.fix?.overFormula ? setAsked({ kind: "fix" }) : void store.fix(finding))}
            >
              {fixWord}
            </Button>
          )}
          {children}
        </div>
      </div>
      {(alike > 1 || same > 1 || typing || asked !== null) && (
        <div className={styles.below}>
          {finding.code === "not-in-list" && same > 1 && fill?.kind === "choice" && (
            <Menu>
              <MenuTrigger disableButtonEnhancement>
                <TextButton className={styles.link} tabIndex={tabIndex}>
                  {mending.replaceAll(finding.params.value, same)}
                </TextButton>
              </MenuTrigger>
              <Choices choices={fill.choices} onChoose={(choice) => void store.replaceAll(finding, choice)} />
            </Menu>
          )}
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
            <FillInForm form={form} finding={finding} fill={fill} onEnter={fillWith} onCancel={closeField} />
          )}
          {asked && <FormulaQuestion onReplace={agree} onCancel={() => setAsked(null)} />}
        </div>
      )}
    </>
  );
}

function Choices({
  choices,
  onChoose,
}: {
  readonly choices: readonly string[];
  readonly onChoose: (choice: string) => void;
}) {
  return (
    <MenuLayer {...KEPT_FROM_THE_LIST}>
      <MenuList>
        {choices.map((choice) => (
          <MenuItem key={choice} onClick={() => onChoose(choice)}>
            {choice}
          </MenuItem>
        ))}
      </MenuList>
    </MenuLayer>
  );
}

/** Whether a value may stand in a formula's place. */
function FormulaQuestion({
  onReplace,
  onCancel,
}: {
  readonly onReplace: () => void;
  readonly onCancel: () => void;
}) {
  const styles = useStyles();
  const { job } = usePaneState();
  const { mending } = useLocale();
  return (
    <>
      <p role="alert" className={styles.question}>
        {mending.formula}
      </p>
      <div className={styles.answers}>
        <Button size="small" appearance="primary" disabledFocusable={job !== null} onClick={onReplace}>
          {mending.replace}
        </Button>
        <Button size="small" onClick={onCancel}>
          {mending.cancel}
        </Button>
      </div>
    </>
  );
}
