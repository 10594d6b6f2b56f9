/** A body's definitions on their way into its copy of the add-in. */
import { copyFileSync, mkdirSync } from "node:fs";
import path from "node:path";
import { readOptions } from "../../src/tools/build/options";
import { definitionsToBake } from "../../src/tools/build/bake";
import { ROOT, temporaryFolder, write } from "../support/headless";

const folder = temporaryFolder();
const ASSETS = path.join(ROOT, "assets", "definitions");

function made(name: string, ...files: readonly (readonly [string, string])[]): string {
  const own = path.join(folder, name);
  mkdirSync(own);
  for (const [from, to] of files) copyFileSync(path.join(ASSETS, from), path.join(own, to));
  return own;
}

it("are all files of the folder, in the order of their names", () => {
  const own = made("good", ["ueda.json", "b.json"], ["okazaki.json", "a.json"]);
  write(own, "読んでください.txt", "説明");
  const baked = JSON.parse(definitionsToBake(own)) as { definition: { id: string } }[];
  expect(baked.map(({ definition }) => definition.id)).toEqual(["okazaki", "ueda"]);
});

it.each<[string, () => string, RegExp]>([
  ["a folder that is not there", () => path.join(folder, "ない"), /フォルダーを読み取れません/u],
  [
    "a folder without files of definitions",
    () => made("empty"),
    /様式の定義のファイル\(\.json\)がありません/u,
  ],
  [
    "two of one id",
    () => made("twice", ["ueda.json", "a.json"], ["ueda.json", "b.json"]),
    /b\.json: 識別名\(id\)「ueda」が a\.json と同じです/u,
  ],
  [
    "a broken one",
    () => {
      const own = made("broken", ["ueda.json", "a.json"]);
      write(own, "b.json", '{"format":"soshiki-mokuhyo-definition","version":1,"definition":{"id":"x"}}');
      return own;
    },
    /b\.json: 様式の定義に直すところが\d+か所[^]*様式の名前\(name\)：必要です/u,
  ],
])("%s builds nothing and says why", (_, folderOf, sentence) => {
  expect(() => definitionsToBake(folderOf())).toThrow(sentence);
});

it("are named by --definitions", () => {
  expect(readOptions(["--definitions", "様式"], {})).toMatchObject({ definitions: "様式" });
  expect(readOptions([], {}).definitions).toBeUndefined();
});
