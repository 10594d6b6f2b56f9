/**
 * `npm start`: serves dist/ and says where. PORT names the port, else 3100 or the next free one.
 */
import { existsSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { DEFAULT_PORT, startServer } from "./server";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../../../dist");

if (!existsSync(path.join(root, "workbench", "index.html"))) {
  process.stderr.write("画面がまだ組み立てられていません。先に npm run build を実行してください。\n");
  process.exit(2);
}

startServer({ port: Number(process.env.PORT || DEFAULT_PORT), root }).then(
  ({ url }) => process.stdout.write(`ブラウザーで ${url} を開いてください(終了は Ctrl+C)。\n`),
  (error: Error) => {
    process.stderr.write(`画面を表示できませんでした(${error.message})。\n`);
    process.exit(2);
  },
);
