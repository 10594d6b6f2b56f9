import { Button } from "@fluentui/react-components";
import { useRef } from "react";
import type { ReactElement } from "react";

interface FilesButtonProps {
  readonly label: string;
  readonly icon: ReactElement;
  /** A whole folder instead of files. */
  readonly folder?: true;
  readonly disabled: boolean;
  readonly onFiles: (files: readonly File[]) => Promise<void>;
}

/** Asks for several files, or for a folder. */
export function FilesButton({ label, icon, folder, disabled, onFiles }: FilesButtonProps) {
  const picker = useRef<HTMLInputElement>(null);
  const kind = folder ? { webkitdirectory: "" } : { accept: ".xlsx,.xlsm,.xls,.xlsb,.ods" };
  return (
    <>
      <Button icon={icon} disabledFocusable={disabled} onClick={() => !disabled && picker.current?.click()}>
        {label}
      </Button>
      <input
        ref={picker}
        type="file"
        multiple
        {...kind}
        aria-label={label}
        // The button opens it; two of the same name would be read out.
        hidden
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          // The same files can be chosen again.
          currentTarget.value = "";
          void onFiles(files);
        }}
      />
    </>
  );
}
