/** `npm test -- PATH`: just the named files, and only what they need. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const ROOT = path.resolve(__dirname, "..", "..");
const CORE = path.join("tests", "cells", "geometry.test.ts");

/** A place in which no program is found: a machine without LibreOffice. */
let nowhere: string;
beforeAll(() => {
  nowhere = mkdtempSync(path.join(tmpdir(), "no-programs-"));
});
afterAll(() => rmSync(nowhere, { recursive: true }));

function listTests(paths: readonly string[], environment: Readonly<Record<string, string>> = {}) {
  const words = [path.join("src", "tools", "run.mjs"), "test", ...paths, "--listTests"];
  const { stdout, stderr, status } = spawnSync(process.execPath, words, {
    cwd: ROOT,
    env: { ...process.env, PATH: nowhere, REQUIRE_LIBREOFFICE: "", ...environment },
    encoding: "utf8",
  });
  const files = stdout.split("\n").filter(Boolean);
  return { files: files.map((file) => path.relative(ROOT, file)), said: stderr, status };
}

it("runs the named file and no other where LibreOffice is missing", () => {
  expect(listTests([CORE])).toEqual({ files: [CORE], said: "", status: 0 });
});

it("leaves out what needs LibreOffice where it is missing, and says so", () => {
  const { files, said, status } = listTests(["tests/libreoffice", CORE]);
  expect({ files, status }).toEqual({ files: [CORE], status: 0 });
  expect(said).toContain("tests/libreoffice/ は実行しません");
});

it("fails where LibreOffice is missing although it must be there", () => {
  const { files, said, status } = listTests(["tests/libreoffice"], { REQUIRE_LIBREOFFICE: "1" });
  expect({ files, status }).toEqual({ files: [], status: 1 });
  expect(said).toContain("LibreOffice (soffice) が見つかりません。");
});
