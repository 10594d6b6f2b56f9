/** `npm run release`: the archive's parts, and the same bytes every time. */
import { execFileSync, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { strFromU8, unzipSync } from "fflate";
import packageData from "../../package.json";
import { groupPolicyText, registryFile, removalFile } from "../../src/tools/build/catalog";

const ROOT = path.resolve(__dirname, "..", "..");
const CITY = "https://assist.city.example.lg.jp";
const NAME = `soshiki-mokuhyo-assist-${packageData.version}-self`;
const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

interface Made {
  readonly folder: string;
  readonly status: number | null;
  readonly errors: string;
}

function release(...more: string[]): Promise<Made> {
  return releaseFrom(ROOT, {}, more);
}

function releaseFrom(
  root: string,
  environment: Readonly<Record<string, string>>,
  more: string[],
): Promise<Made> {
  const folder = mkdtempSync(path.join(tmpdir(), "release-test-"));
  folders.push(folder);
  const main = path.join(root, "src", "tools", "release", "main.ts");
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ["--import", "tsx", main, "--out", folder, ...more], {
      cwd: root,
      env: { ...process.env, INIT_CWD: folder, NODE_ENV: "", ...environment },
      stdio: ["ignore", "ignore", "pipe"],
    });
    let errors = "";
    child.stderr.on("data", (data: Buffer) => (errors += data.toString()));
    child.on("close", (status) => resolve({ folder, status, errors }));
  });
}

/** What a clone of the sources as they are now holds, in a folder of another depth, with the packages linked into it. */
function cloneOfSources(): string {
  // Ignored by git, and on the disk of the packages: hard links cost nothing.
  const place = path.join(ROOT, "release");
  mkdirSync(place, { recursive: true });
  const clone = path.join(mkdtempSync(path.join(place, "clone-")), "もう ひとつ");
  folders.push(path.dirname(clone));
  const list = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
    cwd: ROOT,
  });
  const long = new Date("2001-02-03T04:05:06Z");
  for (const name of list.toString().split("\0").filter(Boolean)) {
    const target = path.join(clone, name);
    mkdirSync(path.dirname(target), { recursive: true });
    copyFileSync(path.join(ROOT, name), target);
    utimesSync(target, long, long);
  }
  execFileSync("cp", ["-al", path.join(ROOT, "node_modules"), path.join(clone, "node_modules")]);
  return clone;
}

const sha256 = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

describe("the archive", () => {
  let bytes: Uint8Array;
  let files: Record<string, Uint8Array>;
  const text = (name: string) => strFromU8(files[name]!);

  beforeAll(async () => {
    const made = await release("--origin", CITY, "--catalog", "\\\\fs01\\共有\\addins");
    expect(made).toMatchObject({ status: 0, errors: "" });
    bytes = readFileSync(path.join(made.folder, `${NAME}.zip`));
    expect(readFileSync(path.join(made.folder, `${NAME}.zip.sha256`), "utf8")).toBe(
      `${sha256(bytes)}  ${NAME}.zip\n`,
    );
    files = Object.fromEntries(
      Object.entries(unzipSync(bytes)).map(([name, content]) => [name.replace(`${NAME}/`, ""), content]),
    );
  }, 240_000);

  it("has the same bytes when a clone in another place makes it, with other rights, time and language", async () => {
    const clone = cloneOfSources();
    const before = process.umask(0o077);
    const elsewhere = { TZ: "Pacific/Kiritimati", LANG: "C", LC_ALL: "C" };
    const again = await releaseFrom(clone, elsewhere, [
      "--origin",
      CITY,
      "--catalog",
      "\\\\fs01\\共有\\addins",
    ]).finally(() => process.umask(before));
    expect(again).toMatchObject({ status: 0, errors: "" });
    expect(sha256(readFileSync(path.join(again.folder, `${NAME}.zip`)))).toBe(sha256(bytes));
  }, 240_000);

  it("names the checksum of every file that is in it", () => {
    const lines = text("SHA256SUMS").trim().split("\n");
    const named = Object.fromEntries(lines.map((line) => [line.slice(66), line.slice(0, 64)]));
    const there = Object.entries(files).filter(([name]) => name !== "SHA256SUMS");
    expect(named).toEqual(Object.fromEntries(there.map(([name, content]) => [name, sha256(content)])));
  });

  it("has what a server, a catalog and a lawyer need, and nothing of this machine", () => {
    expect(Object.keys(files)).toEqual(
      expect.arrayContaining([
        "manifest.xml",
        "site/taskpane.html",
        "site/office-js/office.js",
        "site/workbench/index.html",
        "site/workbench/excelize.wasm.gz",
        "site/assets/samples/組織目標_総務部_令和4年度.xlsx",
        "site/web.config",
        "server/nginx.conf",
        "server/apache.conf",
        "catalog/add-catalog.reg",
        "catalog/remove-catalog.reg",
        "catalog/group-policy.txt",
        "LICENSE",
        "THIRD-PARTY-LICENSES.txt",
      ]),
    );
    expect(Object.keys(files).filter((name) => /\.built|node_modules/.test(name))).toEqual([]);
    for (const name of ["manifest.xml", "site/manifest.xml"]) {
      expect(text(name)).toContain(`${CITY}/taskpane.html`);
      expect(text(name)).not.toContain("localhost");
    }
    for (const [name, content] of Object.entries(files)) {
      if (/\.(js|html|conf|config|xml)$/.test(name)) expect(strFromU8(content)).not.toContain(ROOT);
    }
  });

  it("lists the parts of others with their licences' own texts", () => {
    const list = text("THIRD-PARTY-LICENSES.txt");
    for (const part of ["react", "react-dom", "@fluentui/react-components", "@griffel/core"]) {
      expect(list).toMatch(new RegExp(`^  ${part} \\d[\\d.]* \\(MIT\\)$`, "m"));
    }
    expect(list).toMatch(/^ {2}excelize-wasm .*BSD/m);
    expect(list).toContain("MICROSOFT OFFICE JAVASCRIPT (OFFICE.JS) API LIBRARY");
    expect(list).toContain("Redistribution and use in source and binary forms");
  });

  it("has the catalog's address in the registry file, as Windows reads it", () => {
    const registry = Buffer.from(files["catalog/add-catalog.reg"]!).subarray(2).toString("utf16le");
    expect(registry).toContain('"Url"="\\\\\\\\fs01\\\\共有\\\\addins"\r\n');
    expect(text("catalog/group-policy.txt")).toContain("値のデータ : \\\\fs01\\共有\\addins\r\n");
  });
});

it.each([
  [[], /--origin/],
  [["--origin", "http://server"], /https/],
  [["--origin", CITY, "--catalog"], /--catalog/],
])("refuses %j and says why", async (parameters, why) => {
  const { status, errors } = await release(...parameters);
  expect(status).toBe(2);
  expect(errors).toMatch(why);
});

it.each(["C:\\addins", "https://server/addins", "\\\\server", '\\\\server\\a"b'])(
  "refuses the catalog %s",
  (folder) => {
    expect(() => registryFile(folder)).toThrow(/--catalog/);
    expect(() => groupPolicyText(folder)).toThrow(/--catalog/);
  },
);

it("takes out of the registry what it put in", () => {
  const key = /^\[(.*)\]\r$/m.exec(registryFile("\\\\fs01\\addins"))![1]!;
  expect(key).toMatch(/^HKEY_CURRENT_USER\\Software\\Microsoft\\Office\\16\.0\\WEF\\TrustedCatalogs\\\{/);
  expect(removalFile()).toContain(`[-${key}]`);
});
