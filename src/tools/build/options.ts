/**
 * What a build may be told: the server's address, where office.js comes from, and the folder to write.
 * Each as an option of the command or as a variable of the environment; the option is the stronger one.
 */
import { parseArgs } from "node:util";
import { DEVELOPMENT_ADDRESS } from "./manifest";

/** "self": office.js lies beside the pane; "cdn": Microsoft serves it. */
export type OfficeJsFrom = "self" | "cdn";

export interface BuildOptions {
  /** Where the folder will be served, without a final slash: `https://server` or `https://server/folder`. */
  readonly address: string;
  readonly officeJs: OfficeJsFrom;
  /** The folder to write, as given; null: the usual one. */
  readonly out: string | null;
  /** A folder of files of definitions to build in, as given; absent: none. */
  readonly definitions?: string;
}

export class OptionError extends Error {}

/** Throws an `OptionError` whose message says what is wrong, in the words of the person who called. */
export function readOptions(
  parameters: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): BuildOptions {
  let values: { origin?: string; "office-js"?: string; out?: string; definitions?: string };
  try {
    values = parseArgs({
      args: [...parameters],
      options: {
        origin: { type: "string" },
        "office-js": { type: "string" },
        out: { type: "string" },
        definitions: { type: "string" },
      },
    }).values;
  } catch (error) {
    throw new OptionError(error instanceof Error ? error.message : String(error));
  }
  const origin = values.origin ?? environment.ADDIN_ORIGIN;
  const officeJs = values["office-js"] ?? environment.ADDIN_OFFICE_JS ?? "self";
  if (officeJs !== "self" && officeJs !== "cdn") {
    throw new OptionError(`--office-js は self か cdn です(指定: ${officeJs})。`);
  }
  return {
    address: origin === undefined ? DEVELOPMENT_ADDRESS : checkedAddress(origin),
    officeJs,
    out: values.out ?? environment.ADDIN_OUT ?? null,
    ...(values.definitions === undefined ? {} : { definitions: values.definitions }),
  };
}

function checkedAddress(text: string): string {
  const example = "例: --origin https://assist.city.example.lg.jp";
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url) throw new OptionError(`--origin の住所を読み取れません(指定: ${text})。${example}`);
  if (url.protocol !== "https:") {
    throw new OptionError(
      `--origin は https で始まる住所です(指定: ${text})。Excel は https の画面だけを開きます。`,
    );
  }
  if (url.search || url.hash || url.username) {
    throw new OptionError(`--origin に ? や # や利用者名は付けられません(指定: ${text})。${example}`);
  }
  return url.origin + url.pathname.replace(/\/+$/, "");
}
