/** The report on standard output, one workbook after the other: as one JSON text, or to be read. */
import type { FullLocale } from "../../locales";
import type { WorkbookReport } from "./report";
import { workbookText } from "./text-report";

export class ReportWriter {
  private count = 0;

  constructor(
    private readonly json: boolean,
    private readonly locale: FullLocale,
    private readonly write: (text: string) => Promise<void>,
  ) {}

  async add(workbook: WorkbookReport): Promise<void> {
    const first = this.count === 0;
    this.count += 1;
    if (this.json) {
      const begin = first ? '{\n  "version": 1,\n  "workbooks": [\n' : ",\n";
      await this.write(`${begin}    ${JSON.stringify(workbook, null, 2).replaceAll("\n", "\n    ")}`);
    } else await this.write(`${first ? "" : "\n"}${workbookText(workbook, this.locale)}\n`);
  }

  /** To be called once, when nothing has gone wrong. */
  async end(): Promise<void> {
    if (!this.json) return;
    await this.write(this.count === 0 ? '{\n  "version": 1,\n  "workbooks": []\n}\n' : "\n  ]\n}\n");
  }
}
