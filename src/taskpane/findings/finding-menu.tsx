import {
  Button,
  makeStyles,
  Menu,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuList,
  MenuTrigger,
} from "@fluentui/react-components";
import { MoreVertical20Regular } from "@fluentui/react-icons";
import { lazy, Suspense, useEffect, useRef, useState } from "react";
import type { Ref } from "react";
import { canBeDismissed } from "../../check/dismissals";
import type { Finding } from "../../check/finding";
import { OUTCOMES } from "../../form/definition";
import type { Form } from "../../form/form";
import { LONGEST_VALUE } from "../../form/definition/list-problems";
import { useLocale, usePaneState, usePaneStore } from "../shell/use-pane";
import { BELOW, KEPT_FROM_THE_LIST, MenuLayer } from "../shell/menu-layer";
import { cellWords } from "../words";

const DismissDialog = lazy(() => import(/* webpackChunkName: "dismissals" */ "./dismiss-dialog"));

const useStyles = makeStyles({
  button: {
    minWidth: "auto",
    flexShrink: 0,
  },
  // A value may be a whole sentence.
  item: { maxWidth: "280px", overflowWrap: "anywhere" },
});

interface FindingMenuProps {
  readonly finding: Finding;
  readonly form: Form;
  /** The finding's sentence, for the dialog; and the id of it in the row, for those who hear the button. */
  readonly sentence: string;
  readonly sentenceId: string;
  readonly tabIndex: 0 | -1;
}

/** What else can be done about a finding: its value is right and belongs into the list; or it may stand as it is. */
export function FindingMenu({ finding, form, sentence, sentenceId, tabIndex }: FindingMenuProps) {
  const styles = useStyles();
  const { job } = usePaneState();
  const locale = useLocale();
  const { lists, dismissals } = locale;
  const [asking, setAsking] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const asked = useRef(false);
  // What opened the dialog was in the menu, and is gone: the menu's own button has the focus again.
  useEffect(() => {
    if (asked.current && !asking) opener.current?.focus();
    asked.current = asking;
  }, [asking]);
  const addable = canBeAdded(finding);
  const dismissable = canBeDismissed(finding);
  if (!addable && !dismissable) return null;
  return (
    <>
      <Menu positioning={BELOW}>
        <MenuTrigger disableButtonEnhancement>
          <Button
            // Fluent's types do not know React 19's refs.
            ref={opener as Ref<never>}
            size="small"
            appearance="subtle"
            className={styles.button}
            icon={<MoreVertical20Regular />}
            aria-label={lists.addMenu.label(cellWords(finding))}
            aria-describedby={sentenceId}
            tabIndex={tabIndex}
            disabledFocusable={job !== null}
          />
        </MenuTrigger>
        <MenuLayer {...KEPT_FROM_THE_LIST}>
          <MenuList>
            {addable && <AddItems finding={finding} form={form} className={styles.item} />}
            {dismissable && <MenuItem onClick={() => setAsking(true)}>{dismissals.dismiss}</MenuItem>}
          </MenuList>
        </MenuLayer>
      </Menu>
      {asking && (
        <Suspense>
          <DismissDialog finding={finding} sentence={sentence} onClose={() => setAsking(false)} />
        </Suspense>
      )}
    </>
  );
}

type NotInList = Finding<"not-in-list">;

function canBeAdded(finding: Finding): finding is NotInList {
  return finding.code === "not-in-list" && finding.params.value.length <= LONGEST_VALUE;
}

interface AddItemsProps {
  readonly finding: NotInList;
  readonly form: Form;
  readonly className: string;
}

/** Takes the value into its list. */
function AddItems({ finding, form, className }: AddItemsProps) {
  const store = usePaneStore();
  const { addMenu, outcomes } = useLocale().lists;
  const { value } = finding.params;
  if (finding.role === "category") {
    return (
      <MenuItem className={className} onClick={() => void store.addToList(finding, { kind: "category" })}>
        {addMenu.category(value)}
      </MenuItem>
    );
  }
  return (
    <>
      <MenuGroup>
        <MenuGroupHeader className={className}>{addMenu.level(value)}</MenuGroupHeader>
        {OUTCOMES.map((outcome) => (
          <MenuItem key={outcome} onClick={() => void store.addToList(finding, { kind: "level", outcome })}>
            {addMenu.as(outcomes[outcome])}
          </MenuItem>
        ))}
      </MenuGroup>
      <MenuGroup>
        <MenuGroupHeader>{addMenu.spelling}</MenuGroupHeader>
        {form.definition.scale.map(({ label }) => (
          <MenuItem
            key={label}
            className={className}
            onClick={() => void store.addToList(finding, { kind: "spelling", of: label })}
          >
            {addMenu.sameAs(label)}
          </MenuItem>
        ))}
      </MenuGroup>
    </>
  );
}
