/**
 * The desk of the command: each file is done in a child process, that can die, run out of memory or take too long
 * without harm to the other files. A child that is well does the next file too, since starting one takes a second.
 */
import { fork, type ChildProcess } from "node:child_process";
import { availableParallelism, totalmem } from "node:os";
import path from "node:path";
import type { Form } from "../form/form";
import type { FullLocale } from "../locales";
import type { Desk } from "./check-files";
import type { Call, Done } from "./check-file";
import type { Options } from "./options";
import { fileError } from "./report/report";

export type Task =
  | {
      readonly kind: "check";
      readonly file: string;
      readonly options: Options;
      readonly definitions: Call["definitions"];
      readonly earlier: Call["earlier"];
    }
  | { readonly kind: "overall"; readonly forms: readonly Form[]; readonly target: string };

export type Answer =
  | { readonly kind: "say"; readonly message: string }
  | { readonly kind: "done"; readonly done: Done }
  | { readonly kind: "written"; readonly failure: string | null };

interface Limits {
  /**
   * For one file, and the same for ten forms of the workbook over all. A large workbook of ten thousand rows takes some
   * ten seconds, as the workbook over twenty departments does; more on a slow machine.
   */
  readonly seconds: number;
  /** Of the child's heap. The library's memory comes on top; both together stay below a gigabyte. */
  readonly megabytes: number;
}

const FORMS_AT_ONCE = 10;
const USUAL: Limits = { seconds: 60, megabytes: 640 };

/**
 * How node runs a child: young objects have more room than usual (MB), so that they are hardly ever copied, and its
 * garbage is collected on its own core, since the other children have the others. A fifth less processor time.
 */
export const CHILD_FLAGS = ["--min-semi-space-size=16", "--max-semi-space-size=32", "--single-threaded-gc"];

/** Children beside each other, one for each place. */
export class IsolatedDesks implements Desk {
  private readonly desks: readonly IsolatedDesk[];
  private readonly idle: IsolatedDesk[];
  private readonly waiting: ((desk: IsolatedDesk) => void)[] = [];

  constructor(
    readonly places: number,
    make: () => IsolatedDesk = () => new IsolatedDesk(),
  ) {
    this.desks = Array.from({ length: places }, make);
    this.idle = [...this.desks];
  }

  check(file: string, call: Call): Promise<Done> {
    return this.at((desk) => desk.check(file, call));
  }

  overall(forms: readonly Form[], target: string, locale: FullLocale): Promise<string | null> {
    return this.at((desk) => desk.overall(forms, target, locale));
  }

  close(): void {
    for (const desk of this.desks) desk.close();
  }

  private async at<Result>(work: (desk: IsolatedDesk) => Promise<Result>): Promise<Result> {
    const desk =
      this.idle.pop() ?? (await new Promise<IsolatedDesk>((resolve) => this.waiting.push(resolve)));
    try {
      return await work(desk);
    } finally {
      const next = this.waiting.shift();
      if (next) next(desk);
      else this.idle.push(desk);
    }
  }
}

/** Each core has a child, as far as the memory lasts: the heap of one, and the library's memory on top. */
export function usualPlaces(): number {
  const children = Math.floor(totalmem() / (2 * USUAL.megabytes * 1024 * 1024));
  return Math.max(1, Math.min(availableParallelism(), children));
}

export class IsolatedDesk implements Desk {
  readonly places = 1;
  private child: ChildProcess | null = null;

  constructor(
    private readonly limits: Limits = USUAL,
    /** Beside this file, in the sources as in the bundles. */
    private readonly program = path.join(__dirname, `child${path.extname(__filename)}`),
  ) {}

  async check(file: string, { options, definitions, earlier, locale, say }: Call): Promise<Done> {
    const end = await this.run({ kind: "check", file, options, definitions, earlier }, say);
    if (typeof end === "object" && end.kind === "done") return end.done;
    const reason = end === "slow" ? "slow" : "crashed";
    return { report: fileError(file, "unreadable", locale, reason), forms: [], carriedOut: false };
  }

  async overall(forms: readonly Form[], target: string, locale: FullLocale): Promise<string | null> {
    const seconds = this.limits.seconds * Math.ceil((forms.length + 1) / FORMS_AT_ONCE);
    const end = await this.run({ kind: "overall", forms, target }, () => undefined, seconds);
    if (end === "slow") return locale.report.overall.slow(forms.length);
    return typeof end === "object" && end.kind === "written" ? end.failure : locale.errors.excel.unexpected;
  }

  close(): void {
    this.child?.kill("SIGKILL");
    this.child = null;
  }

  /** The last answer to a task, or why there is none. */
  private run(
    task: Task,
    say: Call["say"],
    seconds = this.limits.seconds,
  ): Promise<Answer | "died" | "slow"> {
    this.child ??= this.start();
    const child = this.child;
    return new Promise((resolve) => {
      const end = (answer: Answer | "died" | "slow") => {
        clearTimeout(timer);
        child.off("message", hear).off("exit", die).off("error", die);
        if (typeof answer === "string") this.close();
        resolve(answer);
      };
      const hear = (answer: Answer) => (answer.kind === "say" ? say(answer.message) : end(answer));
      const die = () => end("died");
      const timer = setTimeout(() => end("slow"), seconds * 1000);
      child.on("message", hear).on("exit", die).on("error", die);
      child.send(task, (error) => error && die());
    });
  }

  private start(): ChildProcess {
    return fork(this.program, {
      execArgv: [...process.execArgv, ...CHILD_FLAGS, `--max-old-space-size=${this.limits.megabytes}`],
      // Forms hold more than JSON does.
      serialization: "advanced",
      // What a dying process says is for nobody; only DEBUG shows it.
      stdio: ["ignore", process.env.DEBUG ? 2 : "ignore", process.env.DEBUG ? 2 : "ignore", "ipc"],
    });
  }
}
