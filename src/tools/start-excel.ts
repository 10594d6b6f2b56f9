/**
 * `npm run start:excel`: serves dist/ over https with a development certificate and sideloads the manifest into the
 * Excel of this machine (Windows or Mac), through Microsoft's own tools. Ctrl+C takes it out again.
 *
 * The tool that sideloads brings 449 packages (400 MB), so it is no dependency: npx fetches it when it is asked for.
 */
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { createServer } from "node:https";
import path from "node:path";
import process from "node:process";
import { getHttpsServerOptions } from "office-addin-dev-certs";
import sirv from "sirv";

/** The address in manifest.xml. */
const PORT = 3000;
const ROOT = path.resolve(__dirname, "..", "..");
const TOOL = "office-addin-debugging@7.0.0";

async function main(): Promise<void> {
  if (process.platform !== "win32" && process.platform !== "darwin") {
    throw new Error(
      "Excel が入った Windows または Mac で実行してください。Excel なしで試すには npm start を使います。",
    );
  }
  const dist = path.join(ROOT, "dist");
  if (!existsSync(path.join(dist, "taskpane.html"))) throw new Error(`${dist} がありません。`);
  const files = sirv(dist, { dev: true });
  const server = createServer(await getHttpsServerOptions(), (request, response) => {
    files(request, response, () => {
      response.statusCode = 404;
      response.end();
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(PORT, "localhost", resolve);
  });
  process.once("SIGINT", () => {
    void sideload("stop").finally(() => process.exit(0));
  });
  await sideload("start", "desktop", "--app", "excel", "--no-debug");
  process.stdout.write("Excel に追加しました。終わるときは Ctrl+C を押してください。\n");
}

/** Rejects when the tool cannot be had or fails; what it says goes to this process' streams. */
function sideload(command: "start" | "stop", ...options: string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    // npx is a script, which Windows starts through its shell only; no word of the call has a space in it.
    const words = ["--yes", TOOL, command, "dist/manifest.xml", ...options];
    const child = spawn("npx", words, { cwd: ROOT, stdio: "inherit", shell: process.platform === "win32" });
    child.once("error", reject);
    child.once("close", (status) =>
      status === 0 ? resolve() : reject(new Error(`${TOOL} ${command}: ${status}`)),
    );
  });
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
