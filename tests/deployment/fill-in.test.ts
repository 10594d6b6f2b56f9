/**
 * The archive that is filled in where it is carried in: unpacked, with its set-up filled in by the script's steps, and its site served by nginx with its own set-up, under a path of its own.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { unzipSync } from "fflate";
import packageData from "../../package.json";
import { manifestFor } from "../../src/tools/build/manifest";
import { archive } from "../../src/tools/release/archive";
import { releaseFiles, templates } from "../../src/tools/release/contents";
import { toBeFilledIn, WORDS } from "../../src/tools/release/fill-in";
import { connectToBrowser, DIST, PATIENCE, ROOT } from "../browser/support/machine";
import { filledByScript, scriptValues } from "../support/fill-in";
import { startWebServer } from "./web-server";

const SHARE = "\\\\fs01\\共有\\addins";

/** Made of the pages that are built already: a build of its own would show nothing more. */
function carryIn(): Uint8Array {
  const source = readFileSync(path.join(ROOT, "manifest.xml"), "utf8");
  const manifest = manifestFor(
    source,
    { address: WORDS.address, officeJs: "self", out: null },
    packageData.version,
  );
  const files = releaseFiles(DIST, "self", []);
  return archive("carry-in", toBeFilledIn(files, templates(manifest, "self")));
}

it("the site works as it was unpacked, with the set-up that was filled in, and the manifest leads to it", async () => {
  const folder = mkdtempSync(path.join(tmpdir(), "carry-in-"));
  try {
    const unpacked: Record<string, Uint8Array> = {};
    for (const [entry, content] of Object.entries(unzipSync(carryIn()))) {
      const name = entry.replace("carry-in/", "");
      unpacked[name] = content;
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      writeFileSync(path.join(folder, name), content);
    }
    let manifest = "";
    const server = await startWebServer("nginx", path.join(folder, "site"), (address) => {
      const filled = filledByScript(unpacked, scriptValues(address, SHARE));
      const text = (name: string) => new TextDecoder().decode(filled[name]);
      manifest = text("manifest.xml");
      return text("server/nginx.conf");
    });
    const browser = await connectToBrowser();
    try {
      const addresses = [...manifest.matchAll(/(?:DefaultValue|Value)="(https:[^"]*)"/g)].map(
        ([, url]) => url!,
      );
      expect(addresses.length).toBeGreaterThan(15);
      for (const address of addresses) {
        expect(address.startsWith(`${server.address}/`)).toBe(true);
        const { status } = await server.get(
          address.slice(server.address.length + 1).replaceAll("&amp;", "&"),
        );
        expect([address, status]).toEqual([address, 200]);
      }
      const context = await browser.newContext({ ignoreHTTPSErrors: true, locale: "ja-JP" });
      context.setDefaultTimeout(PATIENCE);
      const page = await context.newPage();
      await page.goto(`${server.address}/workbench/`);
      await page.getByRole("button", { name: "組織目標_総務部_令和4年度.xlsx" }).click();
      const pane = page.frameLocator("#pane-frame");
      await pane.getByRole("button", { name: "入力チェック", exact: true }).click();
      await pane.getByRole("status").filter({ hasText: "163 / 163" }).waitFor();
    } finally {
      await browser.close();
      await server.close();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
