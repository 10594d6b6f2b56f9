/** What Windows is told: the registry files, the policy to import, and the look-ups of the command file. */
import { JSDOM } from "jsdom";
import {
  checkedFolder,
  groupPolicyText,
  policyItems,
  policyRemoval,
  registryFile,
  removalFile,
} from "../../src/tools/release/catalog";
import { checkCommand, queryLine, REGISTRY_QUERIES } from "../../src/tools/release/client-check";

const SHARE = "\\\\fs01\\共有\\addins";
const KEY =
  /^HKEY_CURRENT_USER\\Software\\Microsoft\\Office\\16\.0\\WEF\\TrustedCatalogs\\(\{[0-9a-f-]{36}\})$/;
const key = /^\[(.*)\]\r$/m.exec(registryFile("x"))![1]!;
const id = KEY.exec(key)![1]!;

it.each([
  ["C:\\addins", false],
  ["https://server/addins", false],
  ["\\\\server", false],
  ['\\\\server\\a"b', false],
  ["\\\\server\\a&b", false],
  ["\\\\fs01\\addins", true],
  ["\\\\fs01.city.lg.jp\\共有 1\\addins\\", true],
])("takes %s for a shared folder: %s", (folder, isOne) => {
  if (isOne) expect(checkedFolder(folder)).toBe(folder.replace(/\\$/, ""));
  else expect(() => checkedFolder(folder)).toThrow(/--catalog/);
});

it("takes out of the registry what it put in, and nothing else", () => {
  expect(removalFile()).toContain(`[-${key}]`);
  expect(removalFile().match(/\[/g)).toHaveLength(1);
});

/** The items of a Registry.xml: of each what it does, and where. */
function itemsOf(xml: string) {
  const { window } = new JSDOM();
  const document = new window.DOMParser().parseFromString(xml, "application/xml");
  expect(document.getElementsByTagName("parsererror")).toHaveLength(0);
  const root = document.documentElement;
  expect([root.localName, root.getAttribute("clsid")]).toEqual([
    "RegistrySettings",
    "{A3CCFC41-DFDB-43a5-8D26-0FE8B954DA51}",
  ]);
  return [...root.children].map((item) => {
    expect([item.localName, item.getAttribute("clsid")]).toEqual([
      "Registry",
      "{9CD4B2F4-923D-47f5-A062-E897DD1DAD50}",
    ]);
    expect(item.getAttribute("uid")).toMatch(/^\{[0-9a-f-]{36}\}$/);
    const properties = item.querySelector(":scope > Properties")!;
    const given = Object.fromEntries([...properties.attributes].map(({ name, value }) => [name, value]));
    // In the order in which the editor writes them.
    expect(Object.keys(given)).toEqual([
      "action",
      "displayDecimal",
      "default",
      "hive",
      "key",
      "name",
      "type",
      "value",
    ]);
    return { ...given, removed: item.getAttribute("removePolicy") };
  });
}

it("has in the policy's items what the registry file has, each taken out where the policy no longer holds", () => {
  const where = { hive: "HKEY_CURRENT_USER", key: key.replace("HKEY_CURRENT_USER\\", ""), removed: "1" };
  expect(itemsOf(policyItems(SHARE))).toEqual([
    expect.objectContaining({ ...where, action: "R", name: "Id", type: "REG_SZ", value: id }),
    expect.objectContaining({ ...where, action: "R", name: "Url", type: "REG_SZ", value: SHARE }),
    expect.objectContaining({ ...where, action: "R", name: "Flags", type: "REG_DWORD", value: "00000001" }),
  ]);
  expect(registryFile(SHARE)).toContain(`"Id"="${id}"\r\n"Url"="${SHARE}"\r\n"Flags"=dword:00000001\r\n`);
});

it("takes the whole key out, not its values only: the item for removal names no value", () => {
  expect(itemsOf(policyRemoval())).toEqual([
    expect.objectContaining({
      action: "D",
      key: key.replace("HKEY_CURRENT_USER\\", ""),
      name: "",
      value: "",
    }),
  ]);
});

it("says in the text for typing what the file for import has", () => {
  const text = groupPolicyText(SHARE);
  for (const item of [...itemsOf(policyItems(SHARE)), ...itemsOf(policyRemoval())]) {
    const { key: path, name, value } = item as unknown as Record<string, string>;
    expect(text).toContain(`キーのパス : ${path}\r\n`);
    expect(text).toContain(`値の名前   : ${name || "(空)"}`);
    if (name) expect(text).toContain(`値のデータ : ${name === "Flags" ? "1" : value}\r\n`);
  }
});

it("looks up by command what is looked up by hand, and changes nothing", () => {
  const lines = checkCommand().split("\r\n");
  const asked = lines.filter((line) => line.startsWith("  reg "));
  expect(asked).toEqual(REGISTRY_QUERIES.map((query) => `  ${queryLine(query)} 2>&1`));
  expect(asked.length).toBeGreaterThan(8);
  expect(checkCommand()).not.toMatch(/reg (add|delete|import)/);
  expect(
    REGISTRY_QUERIES.some(
      ({ key: one }) => one.replace("HKCU", "HKEY_CURRENT_USER") === key.replace(`\\${id}`, ""),
    ),
  ).toBe(true);
});
