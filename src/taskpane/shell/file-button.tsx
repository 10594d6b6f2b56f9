import { Button } from "@fluentui/react-components";
import { useRef } from "react";
import type { ReactElement } from "react";
import { LONGEST_FILE } from "../../form/definition/definition-file";

interface FileButtonProps {
  readonly label: string;
  readonly icon: ReactElement;
  /** Kinds of files, as `accept` names them. */
  readonly accept: string;
  readonly disabled: boolean;
  readonly onFile: (file: File) => Promise<void>;
}

/** Asks for a file. */
export function FileButton({ label, icon, accept, disabled, onFile }: FileButtonProps) {
  const picker = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button icon={icon} disabledFocusable={disabled} onClick={() => picker.current?.click()}>
        {label}
      </Button>
      <input
        ref={picker}
        type="file"
        accept={accept}
        aria-label={label}
        // The button opens it; two of the same name would be read out.
        hidden
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          // The same file can be chosen again once it was mended.
          if (file) void onFile(file).finally(() => (currentTarget.value = ""));
        }}
      />
    </>
  );
}

/** The text of a chosen file; of one that is too large (`LONGEST_FILE`), only so much that this is seen. */
export function textOf(file: File): Promise<string> {
  // A letter has four bytes at most.
  const most = 4 * (LONGEST_FILE + 1);
  return (file.size > most ? file.slice(0, most) : file).text();
}
