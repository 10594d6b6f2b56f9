import { Button } from "@fluentui/react-components";
import { useId, useState } from "react";
import { screenLocaleOf } from "../../../locales/screens";
import type { PublishedFile } from "../../../publish/files";
import { TextFile } from "../../shell/text-file";
import { useLocale, usePaneState, usePaneStore } from "../../shell/use-pane";
import { usePartStyles } from "./use-part-styles";

/** 公表用のファイル: made of what the workbook is now, each behind a link. */
export function PublishPart() {
  const styles = usePartStyles();
  const store = usePaneStore();
  const { job, forms } = usePaneState();
  const { publish: words } = screenLocaleOf(useLocale().language).compiling;
  const [files, setFiles] = useState<readonly PublishedFile[]>([]);
  const heading = useId();
  const hasForm = (forms ?? []).some(({ form }) => form.notCounted === undefined);
  const idle = job === null && hasForm;
  return (
    <section className={styles.part} aria-labelledby={heading}>
      <h2 id={heading} className={styles.heading}>
        {words.heading}
      </h2>
      <p className={`${styles.text} ${styles.soft}`}>{words.intro}</p>
      <div>
        <Button
          disabledFocusable={!idle}
          onClick={() => void (idle && store.publish().then((made) => setFiles(made ?? [])))}
        >
          {words.make}
        </Button>
      </div>
      {files.map(({ name, type, text }) => (
        <TextFile
          key={name}
          name={name}
          type={type}
          text={text}
          words={{ ...words, save: words.save(name), text: words.text(name) }}
        />
      ))}
    </section>
  );
}
