/** What the files for publication say; the sentences are in `src/locales`. */
import type { Role } from "../form/roles";

export interface PublishWords {
  readonly files: { readonly items: string; readonly summary: string; readonly page: string };
  /** With the unit, where it is a number (チェック項目1-9). */
  readonly columns: {
    readonly year: string;
    readonly department: string;
    readonly owner: (place: number, all: number) => string;
    readonly roles: Readonly<Record<Exclude<Role, `own-${number}` | "owner">, string>>;
    readonly kind: string;
    readonly name: string;
    readonly rating: string;
    readonly count: string;
    readonly share: string;
  };
  readonly all: string;
  readonly page: {
    readonly title: (years: readonly string[]) => string;
    readonly summary: string;
    readonly items: (department: string, year: string) => string;
    readonly contents: string;
    readonly total: (count: number) => string;
    readonly count: (count: number) => string;
    readonly share: (share: number) => string;
    /** What a chart shows, in words. */
    readonly chart: (title: string, parts: readonly string[]) => string;
    readonly bar: (label: string, parts: readonly string[]) => string;
    readonly part: (name: string, count: number) => string;
    readonly blank: string;
    readonly notRated: string;
    readonly madeBy: string;
  };
}
