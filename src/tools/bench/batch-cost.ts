/**
 * What a batch costs: workbooks through `--dropdowns --summary --out`, in the command's own child process, beside opening
 * each with the same engine, reading all of its cells and saving it with one of them changed, by turns in the same run. And
 * the memory at its highest for more and more files: it must not grow with their number.
 */
import { fork, type ChildProcess } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import process from "node:process";
import { CHILD_FLAGS, type Task } from "../../cli/isolated";
import { readOptions } from "../../cli/options";
import { localeOf } from "../../locales";
import type { Section } from "./main";

const SAMPLES = ["組織目標_総務部_令和4年度.xlsx", "組織目標_総務部_記入途中.xlsx", "組織目標_3部.xlsx"];
/** Times what opening and saving alone costs. */
const LIMIT = 3;
const FILES = 20;
/** The peak for ten times as many files, times that for the first number of them. */
const GROWTH = 1.5;
const COUNTS = [1, 20, 200];

export async function batchCost(): Promise<Section> {
  const title = "A batch of workbooks, with the process that does them";
  if (!existsSync("/proc/self/stat"))
    return { title, rows: [["left out: only Linux tells what a process costs"]], over: [] };
  const root = process.cwd();
  // Bundled by run.mjs.
  const cache = path.join(root, "node_modules", ".cache");
  const opening = path.join(cache, "src-tools-bench", "opening-child.cjs");
  const checking = path.join(cache, "src-cli", "child.cjs");
  const out = mkdtempSync(path.join(tmpdir(), "batch-"));
  const files = Array.from({ length: Math.max(...COUNTS) }, (_, index) =>
    path.join(root, "assets", "samples", SAMPLES[index % SAMPLES.length] ?? ""),
  );
  try {
    const rows = [
      ["files", "all asked for", "opening and saving", "ratio", "files a second", "memory at its highest"],
    ];
    const over: string[] = [];
    const peaks: number[] = [];
    for (const count of COUNTS) {
      const some = files.slice(0, count);
      const alone = await batch(opening, [], some, out);
      const all = await batch(checking, CHILD_FLAGS, some, out);
      const ratio = all.seconds / alone.seconds;
      peaks.push(all.megabytes);
      rows.push([
        String(count),
        `${all.seconds.toFixed(1)} s`,
        `${alone.seconds.toFixed(1)} s`,
        ratio.toFixed(1),
        (count / all.seconds).toFixed(1),
        `${all.megabytes.toFixed(0)} MB`,
      ]);
      if (count === FILES && ratio > LIMIT) {
        over.push(`a batch of ${count}: ${ratio.toFixed(1)} times opening and saving, at most ${LIMIT}`);
      }
    }
    const [, some = 1, many = 1] = peaks;
    if (many / some > GROWTH)
      over.push(`memory: ${(many / some).toFixed(1)} times for ten times the files, at most ${GROWTH}`);
    return { title, rows, over };
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

interface Cost {
  /** Processor time of the whole process, its start too. */
  readonly seconds: number;
  /** Resident memory at its highest. */
  readonly megabytes: number;
}

async function batch(
  program: string,
  flags: readonly string[],
  files: readonly string[],
  out: string,
): Promise<Cost> {
  const options = readOptions(["--dropdowns", "--summary", "--out", out, ...files], localeOf("ja"));
  if (!options) throw new Error("only help was asked for");
  const child = fork(program, {
    execArgv: [...flags],
    serialization: "advanced",
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
  try {
    for (const file of files) {
      await done(child, { kind: "check", file, options, definitions: [], earlier: null });
    }
    return costOf(child);
  } finally {
    child.kill("SIGKILL");
  }
}

function done(child: ChildProcess, task: Task): Promise<void> {
  return new Promise((resolve, reject) => {
    const end = (work: () => void) => {
      child.off("message", hear).off("exit", die);
      work();
    };
    const hear = ({ kind }: { kind: string }) => kind === "done" && end(resolve);
    const die = () => end(() => reject(new Error("the process has ended")));
    child.on("message", hear).on("exit", die);
    child.send(task);
  });
}

/** Processor time and peak as Linux tells them: https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html */
function costOf({ pid }: ChildProcess): Cost {
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8")
    .replace(/^.*\) /s, "")
    .split(" ");
  const ticks = Number(fields[11]) + Number(fields[12]);
  const peak = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"));
  return { seconds: ticks / 100, megabytes: Number(peak?.[1] ?? 0) / 1024 };
}
