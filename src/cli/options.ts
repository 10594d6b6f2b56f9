/** The words of the call: `npm run --silent check -- [options] FILE.xlsx …`. */
import { Command, CommanderError, Option } from "commander";
import { PHASES, type Phase } from "../form/roles";
import type { FullLocale } from "../locales";
import { displayWidth } from "./report/table";

export interface Options {
  readonly files: readonly string[];
  readonly json: boolean;
  readonly phase: Phase | null;
  /** Files of definitions, as named in the call. */
  readonly definitions: readonly string[];
  readonly fix: boolean;
  readonly dropdowns: boolean;
  readonly summary: boolean;
  /** 記入状況: made, or taken away. */
  readonly selfCheck: "make" | "remove" | null;
  /** 配布用の様式: the forms with their values taken out; without a file, a built-in one. */
  readonly blankForms: boolean;
  /** A file with a department on each line. */
  readonly departments: string | null;
  /** The blank forms' sheets take contents only where one writes. */
  readonly protect: boolean;
  /** 公表用に設定を消す */
  readonly forget: boolean;
  readonly out: string | null;
  /** 来年度の様式: the copies become next year's forms. */
  readonly nextYear: boolean;
  /** A folder for CSV files and a page over all forms of the call. */
  readonly publish: string | null;
  /** A workbook that the others are held against. */
  readonly compare: string | null;
  /** The files are reports of other runs, to be put together. */
  readonly merge: boolean;
  /** How many files are done at once; null: as many as there are cores. */
  readonly jobs: number | null;
}

/** The call is wrong; the message says how. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/**
 * Reads the words after the command's name. Null: help was asked for and has been given to `write`.
 * Throws a `UsageError`.
 */
export function readOptions(
  words: readonly string[],
  locale: FullLocale,
  write: (help: string) => void = (help) => process.stdout.write(help),
): Options | null {
  const { usage } = locale.report;
  const program = command(locale, write);
  try {
    program.parse([...words], { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return null;
    throw new UsageError(`${callError(error, locale)}${usage.seeHelp}`, { cause: error });
  }
  const found = program.opts<{
    json?: true;
    phase?: Phase;
    definition?: string[];
    fix?: true;
    dropdowns?: true;
    summary?: true;
    selfCheck?: true;
    removeSelfCheck?: true;
    blankForms?: true;
    departments?: string;
    protect?: true;
    forgetSettings?: true;
    out?: string;
    compare?: string;
    nextYear?: true;
    publish?: string;
    merge?: true;
    jobs?: number;
  }>();
  const { blankForms, departments, protect } = found;
  if (departments && !blankForms) throw new UsageError(usage.departmentsAlone);
  if (protect && !blankForms) throw new UsageError(usage.protectAlone);
  if (program.args.length === 0 && !blankForms) throw new UsageError(`${usage.noFiles}${usage.seeHelp}`);
  const { fix, dropdowns, summary, forgetSettings, selfCheck, removeSelfCheck, nextYear } = found;
  if (
    (fix ||
      dropdowns ||
      summary ||
      forgetSettings ||
      selfCheck ||
      removeSelfCheck ||
      blankForms ||
      nextYear) &&
    !found.out
  )
    throw new UsageError(usage.outNeeded);
  if (found.merge && Object.keys(found).some((option) => !["merge", "json"].includes(option)))
    throw new UsageError(usage.mergeAlone);
  if (selfCheck && removeSelfCheck) throw new UsageError(usage.makeOrRemove);
  return {
    files: program.args,
    json: found.json ?? false,
    phase: found.phase ?? null,
    definitions: found.definition ?? [],
    fix: found.fix ?? false,
    dropdowns: found.dropdowns ?? false,
    summary: found.summary ?? false,
    selfCheck: selfCheck ? "make" : removeSelfCheck ? "remove" : null,
    blankForms: blankForms ?? false,
    departments: departments ?? null,
    protect: protect ?? false,
    forget: found.forgetSettings ?? false,
    out: found.out ?? null,
    compare: found.compare ?? null,
    nextYear: found.nextYear ?? false,
    publish: found.publish ?? null,
    merge: found.merge ?? false,
    jobs: found.jobs ?? null,
  };
}

function command(locale: FullLocale, write: (help: string) => void): Command {
  const { usage } = locale.report;
  return new Command("npm run --silent check --")
    .usage(`[${usage.placeholders.options}] ${usage.placeholders.files} …`)
    .description(usage.description)
    .argument(`[${usage.placeholders.files}...]`, usage.files)
    .option("--json", usage.json)
    .addOption(
      new Option(`--phase <${PHASES.join("|")}>`, usage.phase).argParser((value): Phase => {
        const phase = PHASES.find((one) => one === value);
        if (phase) return phase;
        throw new UsageError(value.startsWith("--") ? usage.missingPhase : usage.unknownPhase(value));
      }),
    )
    .addOption(
      new Option(`--definition <${usage.placeholders.definition}>`, usage.definition).argParser(
        (value: string, before: string[] = []) => {
          if (value === "" || value.startsWith("--")) throw new UsageError(usage.missingDefinition);
          return [...before, value];
        },
      ),
    )
    .option("--fix", usage.fix)
    .option("--dropdowns", usage.dropdowns)
    .option("--summary", usage.summary)
    .option("--self-check", usage.selfCheck)
    .option("--remove-self-check", usage.removeSelfCheck)
    .option("--blank-forms", usage.blankForms)
    .option(`--departments <${usage.placeholders.list}>`, usage.departments)
    .option("--protect", usage.protect)
    .option("--forget-settings", usage.forget)
    .addOption(
      new Option(`--out <${usage.placeholders.out}>`, usage.out).argParser((value) => {
        // "--out --summary": the next option is no folder.
        if (value === "" || value.startsWith("--")) throw new UsageError(usage.missingOut);
        return value;
      }),
    )
    .addOption(
      new Option(`--compare <${usage.placeholders.earlier}>`, usage.compare).argParser((value) => {
        if (value === "" || value.startsWith("--")) throw new UsageError(usage.missingCompare);
        return value;
      }),
    )
    .addOption(
      new Option(`--publish <${usage.placeholders.out}>`, usage.publish).argParser((value) => {
        if (value === "" || value.startsWith("--")) throw new UsageError(usage.missingPublish);
        return value;
      }),
    )
    .option("--next-year", usage.nextYear)
    .option("--merge", usage.merge)
    .addOption(
      new Option(`--jobs <${usage.placeholders.count}>`, usage.jobs).argParser((value) => {
        if (!/^[1-9]\d{0,2}$/.test(value)) throw new UsageError(usage.wrongJobs);
        return Number(value);
      }),
    )
    .helpOption("-h, --help", usage.help)
    .addHelpText("after", `\n${usage.exit}`)
    .showSuggestionAfterError(false)
    .configureHelp({
      displayWidth,
      styleTitle: (title) => usage.headings[title] ?? title,
      // It would break Japanese only at the spaces beside Latin words; a terminal knows better.
      boxWrap: (text) => text,
    })
    .configureOutput({ writeOut: write, writeErr: () => undefined })
    .exitOverride();
}

/** Commander's own sentences are English; they name the option between quotes. */
function callError({ code, message }: CommanderError, locale: FullLocale): string {
  const { usage } = locale.report;
  const named = /'([^']*)'/.exec(message)?.[1] ?? "";
  if (code === "commander.unknownOption") return usage.unknownOption(named);
  if (code === "commander.optionMissingArgument") {
    if (named.startsWith("--departments")) return usage.missingDepartments;
    if (named.startsWith("--publish")) return usage.missingPublish;
    if (named.startsWith("--compare")) return usage.missingCompare;
    if (named.startsWith("--jobs")) return usage.wrongJobs;
    if (named.startsWith("--phase")) return usage.missingPhase;
    return named.startsWith("--definition") ? usage.missingDefinition : usage.missingOut;
  }
  return usage.other;
}
