/**
 * The set-up for IIS, which cannot be run here, against what IIS' own schema (IIS_schema.xml) says of the sections in it:
 * which elements and attributes there are, and which must not come twice.
 */
import { JSDOM } from "jsdom";
import { POLICY_FOLDERS, serverPolicy } from "../../src/tools/build/policy";
import { FILE_TYPES, headers, iisConfiguration } from "../../src/tools/build/servers";

/** Elements by their place; their children, and their attributes with what may stand in them. */
interface Section {
  readonly children?: readonly string[];
  readonly attributes?: Readonly<Record<string, RegExp>>;
}
const EXTENSION = /^\.[a-z0-9]+$/;
/** RFC 9110: a header's name, and a value on one line. */
const HEADER_NAME = /^[A-Za-z0-9!#$%&'*+.^_`|~-]+$/;
const HEADER_VALUE = /^[\x20-\x7e]+$/;
const HEADERS: Readonly<Record<string, Section>> = {
  httpProtocol: { children: ["customHeaders"] },
  "httpProtocol/customHeaders": { children: ["remove", "add"] },
  "httpProtocol/customHeaders/remove": { attributes: { name: HEADER_NAME } },
  "httpProtocol/customHeaders/add": { attributes: { name: HEADER_NAME, value: HEADER_VALUE } },
};
const within = (place: string, sections: Readonly<Record<string, Section>>) =>
  Object.fromEntries(Object.entries(sections).map(([name, section]) => [`${place}/${name}`, section]));
const SCHEMA: Readonly<Record<string, Section>> = {
  configuration: { children: ["system.webServer", "location"] },
  "configuration/location": { children: ["system.webServer"], attributes: { path: /^[a-z]+$/ } },
  "configuration/location/system.webServer": { children: ["httpProtocol"] },
  ...within("configuration/location/system.webServer", HEADERS),
  "configuration/system.webServer": { children: ["staticContent", "httpProtocol", "defaultDocument"] },
  ...within("configuration/system.webServer", HEADERS),
  "configuration/system.webServer/staticContent": { children: ["remove", "mimeMap"] },
  "configuration/system.webServer/staticContent/remove": { attributes: { fileExtension: EXTENSION } },
  "configuration/system.webServer/staticContent/mimeMap": {
    attributes: { fileExtension: EXTENSION, mimeType: /^[a-z]+\/[a-z0-9.+-]+(; charset=utf-8)?$/ },
  },
  "configuration/system.webServer/defaultDocument": { children: ["files"] },
  "configuration/system.webServer/defaultDocument/files": { children: ["clear", "add"] },
  "configuration/system.webServer/defaultDocument/files/clear": {},
  "configuration/system.webServer/defaultDocument/files/add": { attributes: { value: /^[\w.]+$/ } },
};

describe.each(["self", "cdn"] as const)("the set-up for IIS with office.js from %s", (officeJs) => {
  const text = iisConfiguration(officeJs);
  const { window } = new JSDOM();
  const document = new window.DOMParser().parseFromString(text, "application/xml");
  const all = (selector: string) => [...document.querySelectorAll(selector)];

  it("is XML in UTF-8 without a mark before it", () => {
    expect(text).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>/);
    expect(document.getElementsByTagName("parsererror")).toHaveLength(0);
  });

  it("has only elements and attributes that the schema knows, with values of their kind", () => {
    const visit = (element: Element, place: string): void => {
      const section = SCHEMA[place];
      if (!section) throw new Error(`the schema has no ${place}`);
      const attributes = section.attributes ?? {};
      expect([...element.attributes].map(({ name }) => name).sort()).toEqual(Object.keys(attributes).sort());
      for (const { name, value } of element.attributes) expect(value).toMatch(attributes[name]!);
      for (const child of element.children) {
        expect(section.children).toContain(child.localName);
        visit(child, `${place}/${child.localName}`);
      }
    };
    visit(document.documentElement, document.documentElement.localName);
  });

  it.each([
    ["staticContent", "mimeMap", "fileExtension"],
    ["customHeaders", "add", "name"],
  ])("takes out of %s what the server may have already, before it adds each once", (section, added, key) => {
    for (const place of all(section)) {
      const keys = [...place.children].map((child) => [child.localName, child.getAttribute(key)]);
      const names = [...place.querySelectorAll(added)].map((one) => one.getAttribute(key));
      expect(new Set(names).size).toBe(names.length);
      expect(keys).toEqual(
        names.flatMap((name) => [
          ["remove", name],
          [added, name],
        ]),
      );
    }
  });

  it("has every file type and every header of the other servers", () => {
    const pairs = (selector: string, ...names: [string, string]) =>
      Object.fromEntries(
        all(selector).map((one) => names.map((name) => one.getAttribute(name)!)) as [string, string][],
      );
    expect(pairs("mimeMap", "fileExtension", "mimeType")).toEqual(FILE_TYPES);
    expect(pairs("configuration > system\\.webServer customHeaders > add", "name", "value")).toEqual(
      headers(officeJs),
    );
  });

  it("gives the folders that have a policy of their own theirs, and nothing else", () => {
    const own = all("location").map((location) => [
      location.getAttribute("path"),
      [...location.querySelectorAll("add")].map((one) => [
        one.getAttribute("name"),
        one.getAttribute("value"),
      ]),
    ]);
    expect(own).toEqual(
      POLICY_FOLDERS.map((folder) => [folder, [["Content-Security-Policy", serverPolicy(officeJs, folder)]]]),
    );
  });
});
