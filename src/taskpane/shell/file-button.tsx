import { Button } from "@fluentui/react-components";
import { useRef } from "react";
import type { ReactElement } from "react";

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
