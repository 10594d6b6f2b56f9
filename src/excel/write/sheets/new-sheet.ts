/** A sheet that is about to be made under a name that no other has. */
import { ExcelError } from "../../errors";

export class NewSheet {
  #sheet: Excel.Worksheet | null = null;

  constructor(
    private readonly context: Excel.RequestContext,
    private readonly name: string,
  ) {}

  /** Queues its making. */
  add(): Excel.Worksheet {
    this.#sheet = this.context.workbook.worksheets.add(this.name);
    this.#sheet.load("id");
    return this.#sheet;
  }

  /** By what it is found: its id, or its name where no answer has brought the id. */
  key(): string {
    try {
      return this.#sheet?.id ?? this.name;
    } catch {
      // Office.js throws for what was never read.
      return this.name;
    }
  }

  /** To be called in a later batch than `add`. */
  get(): Excel.Worksheet {
    return this.context.workbook.worksheets.getItem(this.key());
  }
}

export function nameTaken(name: string): ExcelError {
  return new ExcelError("name-taken", `a sheet "${name}" is there already`);
}
