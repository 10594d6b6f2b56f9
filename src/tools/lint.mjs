/**
 * `npm run lint`: types, rules and form of all files, where types are looked at once: ESLint asks the very program that
 * TypeScript has checked. What has not changed since the last time is not checked for types again. The form is looked at
 * beside them, on another core.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { ESLint } from "eslint";
import ts from "typescript";

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..", "..");

/** The checked program. Errors are told as `tsc` tells them. */
function checkedProgram() {
  const { options, fileNames, errors } = ts.getParsedCommandLineOfConfigFile(
    path.join(ROOT, "tsconfig.json"),
    undefined,
    { ...ts.sys, onUnRecoverableConfigFileDiagnostic: (error) => tell([error]) },
  );
  const builder = ts.createIncrementalProgram({ rootNames: fileNames, options });
  const found = [
    ...errors,
    ...builder.getConfigFileParsingDiagnostics(),
    ...builder.getOptionsDiagnostics(),
    ...builder.getGlobalDiagnostics(),
    ...builder.getSyntacticDiagnostics(),
    ...builder.getSemanticDiagnostics(),
  ];
  // Writes only what is needed to be quicker the next time: tsconfig.json says `noEmit`.
  builder.emit();
  tell(found);
  const program = builder.getProgram();
  // Gives each node its parent, where nothing had to be checked: ESLint asks for it.
  program.getTypeChecker();
  return { program, isRight: found.length === 0 };
}

function tell(errors) {
  if (errors.length === 0) return;
  const names = {
    getCanonicalFileName: (name) => name,
    getCurrentDirectory: () => ROOT,
    getNewLine: () => "\n",
  };
  process.stdout.write(ts.formatDiagnosticsWithColorAndContext(errors, names));
}

async function followsRules(program) {
  const eslint = new ESLint({
    cwd: ROOT,
    overrideConfig: {
      files: ["**/*.ts", "**/*.tsx"],
      languageOptions: { parserOptions: { programs: [program], projectService: false } },
    },
  });
  const results = await eslint.lintFiles(["."]);
  const report = await (await eslint.loadFormatter("stylish")).format(results);
  process.stdout.write(report);
  return results.every(({ errorCount, warningCount }) => errorCount + warningCount === 0);
}

async function isFormatted() {
  const prettier = path.join(ROOT, "node_modules", "prettier", "bin", "prettier.cjs");
  const words = [prettier, "--check", "--log-level=warn", "."];
  const [status] = await once(spawn(process.execPath, words, { cwd: ROOT, stdio: "inherit" }), "close");
  return status === 0;
}

const formatted = isFormatted();
const { program, isRight } = checkedProgram();
const isGood = [isRight, await followsRules(program), await formatted].every(Boolean);
process.exit(isGood ? 0 : 1);
