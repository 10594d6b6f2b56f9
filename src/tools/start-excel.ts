/**
 * `npm run start:excel`: serves dist/ over https with a development certificate and sideloads the manifest into the
 * Excel of this machine (Windows or Mac), through Microsoft's own tools. Ctrl+C takes it out again.
 */
import { existsSync } from "node:fs";
import { createServer } from "node:https";
import path from "node:path";
import process from "node:process";
import { AppType, startDebugging, stopDebugging } from "office-addin-debugging";
import { getHttpsServerOptions } from "office-addin-dev-certs";
import { OfficeApp } from "office-addin-manifest";
import sirv from "sirv";

/** The address in manifest.xml. */
const PORT = 3000;
const ROOT = path.resolve(__dirname, "..", "..");
const DIST = path.join(ROOT, "dist");
const MANIFEST = path.join(DIST, "manifest.xml");

async function main(): Promise<void> {
  if (process.platform !== "win32" && process.platform !== "darwin") {
    throw new Error(
      "Excel が入った Windows または Mac で実行してください。Excel なしで試すには npm start を使います。",
    );
  }
  if (!existsSync(path.join(DIST, "taskpane.html"))) throw new Error(`${DIST} がありません。`);
  const files = sirv(DIST, { dev: true });
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
  await startDebugging(MANIFEST, { appType: AppType.Desktop, app: OfficeApp.Excel, enableDebugging: false });
  process.stdout.write("Excel に追加しました。終わるときは Ctrl+C を押してください。\n");
  process.once("SIGINT", () => {
    void stopDebugging(MANIFEST).finally(() => process.exit(0));
  });
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
