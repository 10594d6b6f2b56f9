/** What the script that fills in an archive takes and refuses, by its own patterns, and what it does with a value. */
import { templates } from "../../src/tools/release/contents";
import { checkedFolder } from "../../src/tools/release/catalog";
import { filledIn, toBeFilledIn, valuesFor, WORDS } from "../../src/tools/release/fill-in";
import { filledByScript, scriptValues } from "../support/fill-in";

const MANIFEST = `<OfficeApp><SourceLocation DefaultValue="${WORDS.address}/taskpane.html"/></OfficeApp>`;
const files = Object.fromEntries(toBeFilledIn(new Map(), templates(MANIFEST, "self")));
const script = new TextDecoder().decode(files["fill-in.ps1"]);
/** PowerShell's -notmatch looks at neither case nor, in these patterns, at anything that JavaScript reads otherwise. */
const patterns = [...script.matchAll(/\$(Address|Share) -notmatch '([^']+)'/g)].map(
  ([, name, pattern]) => [name!, new RegExp(pattern!, "i")] as const,
);
const takes = (name: string, value: string) => patterns.find(([one]) => one === name)![1].test(value);

it.each([
  ["https://assist.city.example.lg.jp", true],
  ["https://server", true],
  ["https://server:8443", true],
  ["https://www.city.example.lg.jp/tools/goals", true],
  ["http://server", false],
  ["server", false],
  ["https://server/?a=1", false],
  ["https://server/#a", false],
  ["https://user@server", false],
  ["https://server//x", false],
  ['https://server/a"b', false],
  ["https://server/a&b", false],
  ["https://server/a b", false],
])("takes %s for an address: %s", (address, isOne) => {
  expect(takes("Address", address)).toBe(isOne);
});

it.each([
  "\\\\fs01\\addins",
  "\\\\fs01\\共有 1\\addins",
  "C:\\addins",
  "\\\\fs01",
  '\\\\fs01\\a"b',
  "\\\\fs01\\a&b",
])("takes %s for a shared folder, or not, as the release does", (folder) => {
  let isOne = true;
  try {
    checkedFolder(folder);
  } catch {
    isOne = false;
  }
  expect(takes("Share", folder)).toBe(isOne);
});

it.each([
  ["https://server", "/", "443"],
  ["https://server:8443", "/", "8443"],
  ["https://www.city.example.lg.jp/tools/goals", "/tools/goals/", "443"],
])("writes for %s what the release writes", (address, path, port) => {
  const share = "\\\\fs01\\共有";
  const byScript = filledByScript(files, scriptValues(address, share));
  const ready = filledIn(new Map(), templates(MANIFEST, "self"), valuesFor(address, share));
  for (const [name, content] of ready) {
    expect([name, Buffer.from(byScript[name]!).equals(content)]).toEqual([name, true]);
  }
  const nginx = new TextDecoder().decode(ready.get("server/nginx.conf"));
  expect(nginx).toContain(`location ${path} {`);
  expect(nginx).toContain(`listen ${port} ssl;`);
  for (const [name, content] of ready) {
    for (const word of Object.values(WORDS))
      expect([name, Buffer.from(content).includes(word)]).toEqual([name, false]);
  }
});
