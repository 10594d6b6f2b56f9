/** `npm run release`: the archives' parts, and the same bytes every time. */
import { execFileSync, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { strFromU8, unzipSync } from "fflate";
import packageData from "../../package.json";
import { TEMPLATES, WORDS } from "../../src/tools/release/fill-in";
import { packed } from "../../src/tools/release/pack";
import { filledByScript, scriptValues } from "../support/fill-in";

const ROOT = path.resolve(__dirname, "..", "..");
const CITY = "https://assist.city.example.lg.jp";
const SHARE = "\\\\fs01\\共有\\addins";
const NAME = `soshiki-mokuhyo-assist-${packageData.version}-self`;
const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

interface Made {
  readonly folder: string;
  readonly status: number | null;
  readonly errors: string;
}

async function release(root: string, more: readonly string[]): Promise<Made> {
  const folder = mkdtempSync(path.join(tmpdir(), "release-test-"));
  folders.push(folder);
  const main = path.join(root, "src", "tools", "release", "main.ts");
  // Another time, another language, and rights for nobody else.
  const before = process.umask(0o077);
  const elsewhere = { TZ: "Pacific/Kiritimati", LANG: "C", LC_ALL: "C" };
  const child = spawn(process.execPath, ["--import", "tsx", main, "--out", folder, ...more], {
    cwd: root,
    env: { ...process.env, INIT_CWD: folder, NODE_ENV: "", ...elsewhere },
    stdio: ["ignore", "ignore", "pipe"],
  });
  process.umask(before);
  let errors = "";
  child.stderr.on("data", (data: Buffer) => (errors += data.toString()));
  const [status] = (await once(child, "close")) as [number | null];
  return { folder, status, errors };
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

type Unpacked = Readonly<Record<string, Uint8Array>>;

interface Component {
  readonly "bom-ref": string;
  readonly group?: string;
  readonly name: string;
  readonly version: string;
  readonly purl: string;
  readonly hashes?: unknown;
  readonly licenses: readonly unknown[];
  readonly components?: readonly Component[];
}
interface Bill {
  readonly metadata: { readonly component: Component };
  readonly components: readonly Component[];
  readonly dependencies: unknown;
}

/** The archive's files by name, without the one folder in which all lie. Its own checksum is looked at, too. */
function unpacked(folder: string, name: string): { bytes: Uint8Array; files: Unpacked } {
  const bytes = readFileSync(path.join(folder, `${name}.zip`));
  expect(readFileSync(path.join(folder, `${name}.zip.sha256`), "utf8")).toBe(
    `${sha256(bytes)}  ${name}.zip\n`,
  );
  const files = Object.entries(unzipSync(bytes)).map(([file, content]) => {
    expect(file.startsWith(`${name}/`)).toBe(true);
    return [file.slice(name.length + 1), content] as const;
  });
  return { bytes, files: Object.fromEntries(files) };
}

/** One release for all of these tests, made by a clone in another place: a build takes longer than they do. */
describe("the archives", () => {
  let filled: ReturnType<typeof unpacked>;
  let toFill: ReturnType<typeof unpacked>;
  const text = (name: string) => strFromU8(filled.files[name]!);

  beforeAll(async () => {
    const made = await release(cloneOfSources(), ["--origin", CITY, "--catalog", SHARE]);
    expect(made).toMatchObject({ status: 0, errors: "" });
    filled = unpacked(made.folder, NAME);
    toFill = unpacked(made.folder, `${NAME}-fill-in`);
  });

  it("have the same bytes where they are made in the clone, with other rights, time and language, and here", () => {
    const here = packed(path.join(ROOT, "dist"), { address: CITY, officeJs: "self", out: null }, SHARE);
    expect([...here].map(([name, bytes]) => [name, sha256(bytes)])).toEqual([
      [`${NAME}-fill-in`, sha256(toFill.bytes)],
      [NAME, sha256(filled.bytes)],
    ]);
  });

  it("name the checksum of every file that is in them", () => {
    for (const { files } of [filled, toFill]) {
      const lines = strFromU8(files.SHA256SUMS!).trim().split("\n");
      const named = Object.fromEntries(lines.map((line) => [line.slice(66), line.slice(0, 64)]));
      const there = Object.entries(files).filter(([name]) => name !== "SHA256SUMS");
      expect(named).toEqual(Object.fromEntries(there.map(([name, content]) => [name, sha256(content)])));
    }
  });

  it("have what a server, a catalog, a lawyer and an auditor need, and nothing of this machine", () => {
    expect(Object.keys(filled.files)).toEqual(
      expect.arrayContaining([
        ...TEMPLATES,
        "site/taskpane.html",
        "site/office-js/office.js",
        "site/workbench/index.html",
        "site/workbench/excelize.wasm.gz",
        "site/assets/samples/組織目標_総務部_令和4年度.xlsx",
        "site/help/deployment/install.html",
        "site/web.config",
        "catalog/remove-catalog.reg",
        "catalog/Registry-remove.xml",
        "catalog/check-pc.cmd",
        "bill-of-materials.cdx.json",
        "CHANGELOG.md",
        "SECURITY.md",
        "LICENSE",
        "THIRD-PARTY-LICENSES.txt",
      ]),
    );
    const names = [...Object.keys(filled.files), ...Object.keys(toFill.files)];
    expect(names.filter((name) => /\.built|node_modules/.test(name))).toEqual([]);
    for (const name of ["manifest.xml", "site/manifest.xml"]) {
      expect(text(name)).toContain(`${CITY}/taskpane.html`);
      expect(text(name)).not.toContain("localhost");
    }
    for (const [name, content] of Object.entries(filled.files)) {
      if (!/\.(js|html|conf|config|xml|md|txt|json|cmd)$/.test(name)) continue;
      expect(strFromU8(content)).not.toContain(ROOT);
      // The guide names the words.
      if (name.startsWith("site/help/")) continue;
      for (const word of Object.values(WORDS))
        expect([name, strFromU8(content).includes(word)]).toEqual([name, false]);
    }
  });

  it.each([
    ["install.html", /(\d+) のファイルで (\d+) MB/],
    ["install-en.html", /some (\d+) files of (\d+) MB/],
  ])("are of the size that %s names", (page, named) => {
    const site = Object.entries(filled.files).filter(([name]) => name.startsWith("site/"));
    const megabytes = site.reduce((sum, [, content]) => sum + content.length, 0) / 1e6;
    const text = strFromU8(filled.files[`site/help/deployment/${page}`]!).replace(/\s+/g, " ");
    const [, count, size] = named.exec(text)!;
    expect(Math.abs(Number(count) - site.length)).toBeLessThan(0.25 * site.length);
    expect(Math.abs(Number(size) - megabytes)).toBeLessThan(0.25 * megabytes);
  });

  it("say of this version what has changed in it", () => {
    expect(text("CHANGELOG.md")).toMatch(
      new RegExp(`^## ${packageData.version.replaceAll(".", "\\.")} `, "m"),
    );
    expect(text("manifest.xml")).toContain(`<Version>${packageData.version}.0</Version>`);
  });

  it("list the parts of others with their licences' own texts, and what is inside the engine", () => {
    const list = text("THIRD-PARTY-LICENSES.txt");
    for (const part of ["react", "react-dom", "@fluentui/react-components", "@griffel/core"]) {
      expect(list).toMatch(new RegExp(`^  ${part} \\d[\\d.]* \\(MIT\\)$`, "m"));
    }
    expect(list).toMatch(/^ {2}excelize-wasm .*BSD/m);
    expect(list).toMatch(/^ {4}github\.com\/xuri\/excelize\/v2 v2\.\d.* \(BSD-3-Clause\)/m);
    expect(list).toContain("MICROSOFT OFFICE JAVASCRIPT (OFFICE.JS) API LIBRARY");
    expect(list).toContain("Redistribution and use in source and binary forms");
  });

  it("have a bill of materials of exactly these parts, in CycloneDX", () => {
    const bill = JSON.parse(text("bill-of-materials.cdx.json")) as Bill;
    expect(bill).toMatchObject({
      bomFormat: "CycloneDX",
      specVersion: "1.6",
      version: 1,
      metadata: { component: { type: "application", name: packageData.name, version: packageData.version } },
    });
    const named = (component: Component) =>
      `${component.group ? `${component.group}/` : ""}${component.name} ${component.version}`;
    const listed = [...text("THIRD-PARTY-LICENSES.txt").matchAll(/^( {2}| {4})(\S+ v?\d\S*) \(/gm)];
    expect(bill.components.flatMap((part) => [named(part), ...(part.components ?? []).map(named)])).toEqual(
      listed.map(([, , title]) => title),
    );
    const references = bill.components.map((component) => component["bom-ref"]);
    expect(new Set(references).size).toBe(references.length);
    expect(bill.dependencies).toEqual([{ ref: bill.metadata.component["bom-ref"], dependsOn: references }]);
    for (const component of bill.components) {
      expect(component.purl).toMatch(/^pkg:npm\/(%40[\w.-]+\/)?[\w.-]+@\d+\.\d+\.\d+(-[\w.]+)?$/);
      expect(component.hashes).toEqual([
        { alg: "SHA-512", content: expect.stringMatching(/^[0-9a-f]{128}$/) as string },
      ]);
      expect(component.licenses).toHaveLength(1);
    }
    expect(bill.components.find(({ name }) => name === "excelize-wasm")!.components!.length).toBeGreaterThan(
      5,
    );
  });

  it("have the catalog's address in the registry file and in the policy, as Windows reads them", () => {
    const registry = Buffer.from(filled.files["catalog/add-catalog.reg"]!);
    expect(registry.subarray(0, 2)).toEqual(Buffer.from([0xff, 0xfe]));
    expect(registry.subarray(2).toString("utf16le")).toContain('"Url"="\\\\\\\\fs01\\\\共有\\\\addins"\r\n');
    expect(text("catalog/group-policy.txt")).toContain("値のデータ : \\\\fs01\\共有\\addins\r\n");
    expect(text("catalog/Registry.xml")).toContain('name="Url" type="REG_SZ" value="\\\\fs01\\共有\\addins"');
  });

  it("differ in nothing but what is filled in: the script's own words, put in by hand, give the ready archive", () => {
    const byHand = filledByScript(toFill.files, scriptValues(CITY, SHARE));
    const ready = Object.entries(filled.files).filter(([name]) => name !== "SHA256SUMS");
    const names = Object.keys(byHand).filter((name) => !/^(fill-in\.|template\/|SHA256SUMS)/.test(name));
    expect(names.sort()).toEqual(ready.map(([name]) => name).sort());
    for (const [name, content] of ready)
      expect([name, sha256(byHand[name]!)]).toEqual([name, sha256(content)]);
  });

  it("have a script that Windows PowerShell reads as it is meant, and a command that starts it", () => {
    const script = Buffer.from(toFill.files["fill-in.ps1"]!);
    expect(script.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    const lines = script.subarray(3).toString("utf8").split("\r\n");
    expect(lines.filter((line) => line.includes("\n"))).toEqual([]);
    for (const name of ["fill-in.cmd", "catalog/check-pc.cmd"]) {
      expect(strFromU8(toFill.files[name]!)).toMatch(/^[\x20-\x7e\r\n]+$/);
      expect(strFromU8(toFill.files[name]!)).not.toMatch(/[^\r]\n/);
    }
    expect(strFromU8(toFill.files["fill-in.cmd"]!)).toContain('-File "%~dp0fill-in.ps1"');
  });
});

it.each([
  [["--origin", "http://server"], /https/],
  [["--origin", CITY, "--catalog"], /--catalog/],
  [["--catalog", "C:\\addins"], /--catalog/],
])("refuses %j and says why", async (parameters, why) => {
  const { status, errors } = await release(ROOT, parameters);
  expect(status).toBe(2);
  expect(errors).toMatch(why);
});
