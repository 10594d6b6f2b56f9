import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { Copy20Regular, ImageCopy20Regular } from "@fluentui/react-icons";
import { useId, useRef } from "react";
import { copyPicture, copyTable } from "../../clipboard";
import { useLocale } from "../../shell/use-pane";
import { asHtml, asText } from "../../store/list/copied-table";
import type { PreviewTable } from "../../store/preview-tables";
import { SummaryChart } from "./summary-chart";

const useStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS, minWidth: 0 },
  title: { ...typographyStyles.subtitle2, margin: 0 },
  scroll: { overflowX: "auto" },
  table: { ...typographyStyles.body1, borderCollapse: "collapse", width: "100%" },
  cell: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingInline: tokens.spacingHorizontalXS,
    paddingBlock: tokens.spacingVerticalXXS,
    textAlign: "end",
    whiteSpace: "nowrap",
  },
  label: { textAlign: "start", fontWeight: tokens.fontWeightRegular, whiteSpace: "normal", minWidth: "5em" },
  heading: {
    backgroundColor: tokens.colorNeutralBackground3,
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: "normal",
    textAlign: "center",
    minWidth: "3.5em",
    wordBreak: "auto-phrase",
  },
  total: { fontWeight: tokens.fontWeightSemibold, backgroundColor: tokens.colorNeutralBackground2 },
  note: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  actions: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalXS },
});

interface SummaryTableProps {
  readonly table: PreviewTable;
  /** Says how the copying went. */
  readonly onCopied: (words: string) => void;
}

/** One table of the draft with its chart, and the buttons that copy them. */
export function SummaryTable({ table, onCopied }: SummaryTableProps) {
  const styles = useStyles();
  const { summaryPane } = useLocale();
  const title = useId();
  const canvas = useRef<HTMLCanvasElement>(null);
  const { chart, note } = table;
  const copyText = async () => {
    const copied = await copyTable(asText(table.rows), asHtml(table));
    onCopied(copied ? summaryPane.copied : summaryPane.notCopied);
  };
  const copyImage = async () => {
    const copied = canvas.current !== null && (await copyPicture(canvas.current));
    onCopied(copied ? summaryPane.copied : summaryPane.imageNotCopied);
  };
  return (
    <section className={styles.section} aria-labelledby={title}>
      <h2 id={title} className={styles.title}>
        {table.title}
      </h2>
      {chart && chart.labels.length > 0 && <SummaryChart chart={chart} canvas={canvas} />}
      {/* A wide table is scrolled by itself, by keys too. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className={styles.scroll} tabIndex={0} role="group" aria-labelledby={title}>
        <Figures table={table} labelledBy={title} />
      </div>
      {note !== null && <p className={styles.note}>{note}</p>}
      <div className={styles.actions} role="group" aria-label={summaryPane.tableActions(table.title)}>
        <Button size="small" appearance="subtle" icon={<Copy20Regular />} onClick={() => void copyText()}>
          {summaryPane.copyText}
        </Button>
        {chart && (
          <Button
            size="small"
            appearance="subtle"
            icon={<ImageCopy20Regular />}
            onClick={() => void copyImage()}
          >
            {summaryPane.copyImage}
          </Button>
        )}
      </div>
    </section>
  );
}

function Figures({ table, labelledBy }: { readonly table: PreviewTable; readonly labelledBy: string }) {
  const styles = useStyles();
  const [header = [], ...body] = table.rows;
  return (
    <table className={styles.table} aria-labelledby={labelledBy}>
      <thead>
        <tr>
          {header.map((text, column) => (
            <th key={column} scope="col" className={mergeClasses(styles.cell, styles.heading)}>
              {text}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {body.map((row, index) => {
          const total = index === body.length - 1 && styles.total;
          return (
            <tr key={row[0]}>
              {row.map((text, column) =>
                column === 0 ? (
                  <th key={column} scope="row" className={mergeClasses(styles.cell, styles.label, total)}>
                    {text}
                  </th>
                ) : (
                  <td key={column} className={mergeClasses(styles.cell, total)}>
                    {text}
                  </td>
                ),
              )}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
