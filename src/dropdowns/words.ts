/** What the dropdowns say to the person who fills the form. Excel shows 32 characters of a title, 255 of a message. */
export interface DropdownWords {
  /** The hint beside a selected cell; `heading` is the column's own header. */
  readonly promptTitle: (heading: string) => string;
  readonly promptMessage: (heading: string) => string;
  /** Where other values are right as well: several sections, a date. */
  readonly promptMessageOpen: (heading: string) => string;
  /** What comes up when something else is typed; `choices` are the list's values. */
  readonly alertTitle: (heading: string) => string;
  readonly alertMessage: (heading: string, choices: readonly string[]) => string;
  readonly alertMessageOpen: (heading: string) => string;
}
