/** Everything in an archive by name; `site/` is what goes onto the server. */
import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import type { OfficeJsFrom } from "../build/options";
import { apacheConfiguration, iisConfiguration, nginxConfiguration } from "../build/servers";
import type { Files } from "./archive";
import { billOfMaterials } from "./bill-of-materials";
import { groupPolicyText, policyItems, policyRemoval, registryFile, removalFile } from "./catalog";
import { checkCommand } from "./client-check";
import { type TemplateName, TEMPLATES, utf16, WORDS } from "./fill-in";
import { licenceList } from "./licences";
import type { Part } from "./parts";

const ROOT = path.resolve(__dirname, "..", "..", "..");

/** What is the same wherever it is served. @param folder the built pages */
export function releaseFiles(folder: string, officeJs: OfficeJsFrom, parts: readonly Part[]): Files {
  const files = new Map<string, Uint8Array>();
  const text = (name: string, content: string) => files.set(name, new TextEncoder().encode(content));
  const copy = (name: string, from: string) => files.set(name, readFileSync(path.join(ROOT, from)));
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    const entry = `site/${name.replaceAll(path.sep, "/")}`;
    const full = path.join(folder, name);
    // The build's own stamp is for the next build only.
    if (name.startsWith(".") || (TEMPLATES as readonly string[]).includes(entry)) continue;
    if (statSync(full).isFile()) files.set(entry, readFileSync(full));
  }
  text("site/web.config", iisConfiguration(officeJs));
  files.set("catalog/remove-catalog.reg", utf16(removalFile()));
  text("catalog/Registry-remove.xml", policyRemoval());
  text("catalog/check-pc.cmd", checkCommand());
  copy("LICENSE", "LICENSE");
  copy("CHANGELOG.md", "src/help/CHANGELOG.md");
  copy("SECURITY.md", ".github/SECURITY.md");
  const licences = licenceList(parts);
  text("THIRD-PARTY-LICENSES.txt", licences);
  text("site/THIRD-PARTY-LICENSES.txt", licences);
  const product = JSON.parse(readFileSync(path.join(ROOT, "package.json"), "utf8")) as Parameters<
    typeof billOfMaterials
  >[0];
  text("bill-of-materials.cdx.json", billOfMaterials(product, parts));
  return files;
}

/** What names the server or the shared folder, with words in their place. @param manifest with the word for its address */
export function templates(manifest: string, officeJs: OfficeJsFrom): ReadonlyMap<TemplateName, string> {
  return new Map<TemplateName, string>([
    ["manifest.xml", manifest],
    ["site/manifest.xml", manifest],
    ["server/nginx.conf", nginxConfiguration(WORDS, officeJs)],
    ["server/apache.conf", apacheConfiguration(WORDS, officeJs)],
    ["catalog/add-catalog.reg", registryFile(WORDS.shareInRegistry)],
    ["catalog/Registry.xml", policyItems(WORDS.share)],
    ["catalog/group-policy.txt", groupPolicyText(WORDS.share)],
  ]);
}
