import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDown20Regular, ChevronUp20Regular } from "@fluentui/react-icons";
import { useEffect, useEffectEvent, useMemo, useState } from "react";
import type { CheckedForm } from "../../actions/check";
import { useLocale, usePaneState, usePaneStore } from "../shell/use-pane";
import { useVisuallyHidden } from "../shell/use-visually-hidden";
import { findingsInOrder } from "../store/drafts/list-rows";
import { findingKey } from "../store/list/view";
import { findingSentence } from "../words";
import { useSought } from "./use-sought";

/** Where Alt with an arrow key opens a list. */
const OWN_ARROWS = "select, [role=combobox], [role=listbox], [role=menu], textarea";

const useStyles = makeStyles({
  steps: { display: "flex", columnGap: tokens.spacingHorizontalXS, flexShrink: 0 },
  step: { minWidth: "32px", paddingInline: 0 },
});

/** From one finding to the next, its cell selected each time: by button, or by key from anywhere in the pane. */
export function FindingSteps({ checked }: { readonly checked: CheckedForm }) {
  const styles = useStyles();
  const hidden = useVisuallyHidden();
  const store = usePaneStore();
  const locale = useLocale();
  const { findingList } = locale;
  const { list, job } = usePaneState();
  const [stepped, setStepped] = useState(false);
  const { form } = checked;
  const findings = useSought(checked);
  const { grouping, severities, subject, open, current } = list;
  const order = useMemo(
    () => findingsInOrder(form, findings, { grouping, severities, subject, open }),
    [form, findings, grouping, severities, subject, open],
  );
  const now = order.findIndex(({ finding }) => findingKey(finding) === current);
  const finding = order[now]?.finding;

  const step = (by: 1 | -1) => {
    setStepped(true);
    void store.step(by);
  };
  const stepByKey = useEffectEvent((event: KeyboardEvent) => {
    const by = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : null;
    const elsewhere = event.target instanceof Element && event.target.closest(OWN_ARROWS);
    if (by === null || !event.altKey || event.ctrlKey || event.metaKey || elsewhere) return;
    event.preventDefault();
    step(by);
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => stepByKey(event);
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, []);

  if (order.length === 0) return null;
  const buttons = [
    { by: -1, label: findingList.previous, Icon: ChevronUp20Regular, off: now === 0 },
    { by: 1, label: findingList.next, Icon: ChevronDown20Regular, off: now === order.length - 1 },
  ] as const;
  return (
    <div className={styles.steps}>
      {buttons.map(({ by, label, Icon, off }) => (
        <Button
          key={by}
          className={styles.step}
          icon={<Icon />}
          aria-label={label}
          title={`${label} (${findingList.keys})`}
          disabledFocusable={job !== null || off}
          onClick={() => step(by)}
        />
      ))}
      <div aria-live="polite" className={hidden}>
        {stepped && finding
          ? `${findingList.position(now + 1, order.length)} ${findingSentence(locale, finding)}`
          : ""}
      </div>
    </div>
  );
}
