/** The words of the call: `npm run --silent check -- [options] FILE.xlsx …`. */
import { Command, CommanderError, Option } from "commander";
import type { Phase } from "../form/roles";
import type { Locale } from "../locales";

export interface Options {
  readonly files: readonly string[];
  readonly json: boolean;
  readonly phase: Phase | null;
  readonly fix: boolean;
  readonly dropdowns: boolean;
  readonly summary: boolean;
  readonly out: string | null;
}

/** The call is wrong; the message says how. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** Reads the words after the command's name. Null: help was asked for and has been printed. */
export function readOptions(words: readonly string[], locale: Locale): Options | null {
  const { usage } = locale.report;
  const program = new Command("npm run --silent check --")
    .description(usage.description)
    .argument("[FILE.xlsx...]", usage.files)
    .option("--json", usage.json)
    .addOption(new Option("--phase <planning|evaluation>", usage.phase).choices(["planning", "evaluation"]))
    .option("--fix", usage.fix)
    .option("--dropdowns", usage.dropdowns)
    .option("--summary", usage.summary)
    .option("--out <DIR>", usage.out)
    .addHelpText("after", `\n${usage.exit}`)
    .exitOverride()
    .configureOutput({ writeErr: () => undefined });
  try {
    program.parse([...words], { from: "user" });
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return null;
    throw new UsageError(error instanceof Error ? error.message.replace(/^error: /, "") : String(error));
  }
  const found = program.opts<{
    json?: true;
    phase?: Phase;
    fix?: true;
    dropdowns?: true;
    summary?: true;
    out?: string;
  }>();
  if (program.args.length === 0) throw new UsageError(usage.noFiles);
  if ((found.fix || found.dropdowns || found.summary) && !found.out) throw new UsageError(usage.outNeeded);
  return {
    files: program.args,
    json: found.json ?? false,
    phase: found.phase ?? null,
    fix: found.fix ?? false,
    dropdowns: found.dropdowns ?? false,
    summary: found.summary ?? false,
    out: found.out ?? null,
  };
}
