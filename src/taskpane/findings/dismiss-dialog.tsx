import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  Input,
  makeStyles,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { useState } from "react";
import type { FormEvent, SyntheticEvent } from "react";
import { LONGEST_REASON } from "../../check/dismissals";
import type { Finding } from "../../check/finding";
import { screenLocaleOf } from "../../locales/screens";
import { useLocale, usePaneStore } from "../shell/use-pane";

const useStyles = makeStyles({
  surface: { maxWidth: "calc(100vw - 24px)", padding: tokens.spacingHorizontalL, wordBreak: "auto-phrase" },
  content: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  input: { minWidth: 0 },
  text: { margin: 0, overflowWrap: "anywhere", wordBreak: "auto-phrase" },
  why: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  usual: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

/** The list of findings, in which the dialog stands for React, is not to take its keys for those of a row. */
const keep = (event: SyntheticEvent) => event.stopPropagation();

interface DismissDialogProps {
  readonly finding: Finding;
  readonly sentence: string;
  readonly onClose: () => void;
}

/** Asks why a finding may stand, by a few usual reasons or in the person's own words. */
export default function DismissDialog({ finding, sentence, onClose }: DismissDialogProps) {
  const styles = useStyles();
  const store = usePaneStore();
  const { dialog } = screenLocaleOf(useLocale().language).dismissals;
  const [reason, setReason] = useState("");
  const [asked, setAsked] = useState(false);
  const blank = reason.trim() === "";
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (blank) return;
    onClose();
    void store.dismiss(finding, reason);
  };
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface className={styles.surface} onFocus={keep} onBlur={keep} onKeyDown={keep}>
        <form onSubmit={submit} noValidate>
          <DialogBody>
            <DialogTitle>{dialog.heading}</DialogTitle>
            <DialogContent className={styles.content}>
              <p className={styles.text}>{sentence}</p>
              <Field label={dialog.reason} required validationMessage={asked && blank ? dialog.needed : null}>
                <Input
                  className={styles.input}
                  value={reason}
                  maxLength={LONGEST_REASON}
                  onChange={(_, { value }) => setReason(value)}
                />
              </Field>
              <div className={styles.usual}>
                {Object.values(dialog.usual).map((each) => (
                  <Button key={each} size="small" onClick={() => setReason(each)}>
                    {each}
                  </Button>
                ))}
              </div>
              <p className={`${styles.text} ${styles.why}`}>{dialog.why}</p>
            </DialogContent>
            <DialogActions>
              <Button appearance="primary" type="submit">
                {dialog.confirm}
              </Button>
              <Button onClick={onClose}>{dialog.cancel}</Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}
