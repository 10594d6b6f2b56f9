/**
 * The manifests of all kinds of build against the add-in only manifest's schema order and documented limits, without
 * asking any server: https://learn.microsoft.com/javascript/api/manifest and MS-OWEMXML.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { JSDOM } from "jsdom";
import packageData from "../package.json";
import lockData from "../package-lock.json";
import { localeOf } from "../src/locales";
import { ADD_IN_IDS } from "../src/standin/model/workbook/add-in-ids";
import { startJobOf } from "../src/taskpane/start-job";
import { DEVELOPMENT_ADDRESS, MANIFEST_IDS, manifestFor } from "../src/tools/build/manifest";

const ROOT = path.resolve(__dirname, "..");
const SOURCE = readFileSync(path.join(ROOT, "manifest.xml"), "utf8");
const CITY = "https://assist.city.example.lg.jp";
const LABELS = { check: "Check", dropdowns: "Dropdowns", summary: "Summary" } as const;

/** Each kind of build, and the address at which it is served. */
const KINDS = [
  ["development", DEVELOPMENT_ADDRESS, "self"],
  ["self", CITY, "self"],
  ["self", "https://www.city.example.lg.jp/tools/goals", "self"],
  ["cdn", CITY, "cdn"],
] as const;

describe.each(KINDS)("the manifest for %s at %s", (kind, ADDRESS, officeJs) => {
  const text = manifestFor(SOURCE, { address: ADDRESS, officeJs, out: null }, packageData.version);
  const { window } = new JSDOM();
  const xml = new window.DOMParser().parseFromString(text, "application/xml");
  const app = xml.documentElement;

  function all(name: string, within: Element = app): Element[] {
    return [...within.getElementsByTagNameNS("*", name)];
  }
  function one(name: string, within: Element = app): Element {
    const [first, ...others] = all(name, within);
    if (!first || others.length > 0) throw new Error(`${all(name, within).length} × ${name}`);
    return first;
  }
  function childNames(element: Element): string[] {
    return [...element.children].map((child) => child.localName);
  }
  function attribute(element: Element, name: string): string {
    const value = element.getAttribute(name);
    if (value === null) throw new Error(`${element.localName} has no ${name}`);
    return value;
  }

  const resources = one("Resources");
  const overrides = one("VersionOverrides");
  const group = one("Group");
  const controls = all("Control");

  /** Every resource by its id. */
  const byId = new Map(
    ["Images", "Urls", "ShortStrings", "LongStrings"].flatMap((kind) =>
      [...one(kind, resources).children].map((entry) => [attribute(entry, "id"), { kind, entry }] as const),
    ),
  );
  /** Every use of a resource: which element, and the kind of resource that it must be. */
  const uses = [...overrides.getElementsByTagName("*")]
    .filter((element) => element.hasAttribute("resid"))
    .map((element) => ({ element, resid: attribute(element, "resid") }));

  function kindFor(element: Element): string {
    if (element.localName === "Image") return "Images";
    if (element.localName === "SourceLocation" || element.localName === "LearnMoreUrl") return "Urls";
    return element.localName === "Description" ? "LongStrings" : "ShortStrings";
  }
  /** A resource's or setting's own text, then its texts by locale. */
  function texts(entry: Element): string[] {
    return [
      attribute(entry, "DefaultValue"),
      ...all("Override", entry).map((override) => attribute(override, "Value")),
    ];
  }
  function inEnglish(entry: Element): string {
    const english = all("Override", entry).filter((override) => attribute(override, "Locale") === "en-US");
    expect(english).toHaveLength(1);
    return attribute(english[0]!, "Value");
  }
  function resourceOf(name: string, within: Element): Element {
    const user = [...within.children].find((child) => child.localName === name)!;
    return byId.get(attribute(user, "resid"))!.entry;
  }

  /** What the pane calls the same action. */
  function paneLabel(language: string, job: keyof typeof LABELS): string {
    const { pane } = localeOf(language);
    return job === "check" ? pane.check : pane.actions[job];
  }

  /** Width and height in a PNG file's header. */
  function pngSize(file: string): [number, number] {
    const bytes = readFileSync(file);
    expect(bytes.subarray(0, 8).toString("hex")).toBe("89504e470d0a1a0a");
    return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  }
  function iconFile(address: string): string {
    return path.join(ROOT, address.slice(ADDRESS.length));
  }

  describe("the manifest's own data", () => {
    it("is well-formed XML with the namespaces of an add-in only task pane manifest", () => {
      expect(xml.getElementsByTagName("parsererror")).toHaveLength(0);
      expect(app.localName).toBe("OfficeApp");
      expect(app.namespaceURI).toBe("http://schemas.microsoft.com/office/appforoffice/1.1");
      expect(app.getAttribute("xsi:type")).toBe("TaskPaneApp");
      expect(overrides.namespaceURI).toBe("http://schemas.microsoft.com/office/taskpaneappversionoverrides");
      expect(overrides.getAttribute("xsi:type")).toBe("VersionOverridesV1_0");
      for (const element of resources.getElementsByTagName("*")) {
        expect(element.namespaceURI).toBe("http://schemas.microsoft.com/office/officeappbasictypes/1.0");
      }
    });

    it("is read by Microsoft's own reader", () => {
      // In a process of its own: the reader's CommonJS files require ES modules, which jest's loader refuses.
      const script = `require("office-addin-manifest").OfficeAddinManifest.readManifestFile(process.argv[1])
      .then((read) => process.stdout.write(JSON.stringify(read)))`;
      const folder = mkdtempSync(path.join(tmpdir(), "manifest-"));
      const file = path.join(folder, "manifest.xml");
      writeFileSync(file, text);
      const run = spawnSync(process.execPath, ["--import", "tsx", "-e", script, file], {
        cwd: ROOT,
        encoding: "utf8",
      });
      rmSync(folder, { recursive: true });
      if (run.status !== 0) throw new Error(run.stderr);
      expect(JSON.parse(run.stdout)).toMatchObject({
        id: MANIFEST_IDS[kind],
        version: `${packageData.version}.0`,
        providerName: "組織目標アシスト",
        defaultLocale: "ja-JP",
        displayName: "組織目標アシスト",
        officeAppType: "TaskPaneApp",
        hosts: ["Workbook"],
        permissions: "ReadWriteDocument",
        iconUrl: `${ADDRESS}/assets/icons/icon-32.png`,
        highResolutionIconUrl: `${ADDRESS}/assets/icons/icon-64.png`,
        defaultSettings: { sourceLocation: `${ADDRESS}/taskpane.html` },
      });
    });

    // A schema sequence: these children, in this order, each at most once; "?" may be left out.
    it.each([
      [
        "OfficeApp",
        "Id AlternateId? Version ProviderName DefaultLocale DisplayName Description IconUrl? HighResolutionIconUrl? " +
          "SupportUrl? AppDomains? Hosts Requirements? DefaultSettings Permissions VersionOverrides?",
      ],
      ["VersionOverrides", "Description? Requirements? Hosts Resources"],
      ["DesktopFormFactor", "GetStarted? FunctionFile? ExtensionPoint"],
      ["GetStarted", "Title Description LearnMoreUrl"],
      ["Resources", "Images Urls ShortStrings LongStrings"],
      ["Control", "Label Supertip Icon Action"],
      ["Supertip", "Title Description"],
      ["Action", "TaskpaneId? SourceLocation Title?"],
    ])("%s has its children in the schema's order", (name, sequence) => {
      const order = sequence.split(" ");
      const names = order.map((entry) => entry.replace("?", ""));
      const elements = name === "OfficeApp" ? [app] : all(name);
      expect(elements.length).toBeGreaterThan(0);
      for (const element of elements) {
        const children = childNames(element);
        expect(children).toEqual(names.filter((child) => children.includes(child)));
        expect(children).toEqual(expect.arrayContaining(order.filter((entry) => !entry.endsWith("?"))));
      }
    });

    it("has an id that is a GUID and a version of four numbers", () => {
      expect(one("Id").textContent).toMatch(
        /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
      );
      expect(one("Version").textContent).toMatch(/^\d{1,5}(\.\d{1,5}){3}$/);
    });

    it("asks for Excel with ExcelApi 1.13, and for no shared runtime", () => {
      expect(all("Host").map((host) => host.getAttribute("Name") ?? host.getAttribute("xsi:type"))).toEqual([
        "Workbook",
        "Workbook",
      ]);
      expect(all("Set").map((set) => [set.getAttribute("Name"), set.getAttribute("MinVersion")])).toEqual([
        ["ExcelApi", "1.13"],
      ]);
      expect(one("Sets").getAttribute("DefaultMinVersion")).toBe("1.13");
      expect([...all("Runtimes"), ...all("Runtime")]).toEqual([]);
    });

    it("is addressed by https on one origin only, and every page is the pane's or its help", () => {
      const addresses = [...app.getElementsByTagName("*")].flatMap((element) =>
        [...element.attributes]
          .filter(({ name, value }) => !name.startsWith("xmlns") && /^[a-z]+:\/\//i.test(value))
          .map(({ value }) => value),
      );
      expect(addresses.length).toBeGreaterThan(15);
      for (const address of addresses) {
        expect(address.startsWith(`${ADDRESS}/`)).toBe(true);
        expect(new URL(address).protocol).toBe("https:");
        expect(address.slice(ADDRESS.length)).toMatch(
          /^\/(taskpane\.html|help\/[a-z]+\/index\.html|assets\/icons\/[a-z]+-\d+\.png)(\?|$)/,
        );
      }
    });

    it.each(["SupportUrl", "LearnMoreUrl"])("leads from %s to the help of each language", (name) => {
      const user = one(name);
      const entry = user.hasAttribute("resid") ? byId.get(attribute(user, "resid"))!.entry : user;
      const places = texts(entry).map((address) => address.slice(ADDRESS.length));
      expect(places).toEqual(["/help/ja/index.html", "/help/en/index.html"]);
      expect(all("Override", entry).map((override) => attribute(override, "Locale"))).toEqual(["en-US"]);
      for (const place of places) expect(existsSync(path.join(ROOT, "src", place))).toBe(true);
    });

    it("has no word of this machine in it, unless it is for development", () => {
      expect(/localhost|127\.0\.0\.1/.test(text)).toBe(kind === "development");
    });
  });

  describe("its texts and resources", () => {
    it("give every text in Japanese and in English", () => {
      const entries = [
        one("DisplayName"),
        [...app.children].find((child) => child.localName === "Description")!,
        ...[...byId.values()].filter(({ kind }) => kind.endsWith("Strings")).map(({ entry }) => entry),
      ];
      expect(entries).toHaveLength(11);
      for (const entry of entries) {
        expect(attribute(entry, "DefaultValue")).not.toBe("");
        expect(inEnglish(entry)).not.toBe("");
        expect(inEnglish(entry)).not.toBe(attribute(entry, "DefaultValue"));
      }
    });

    it.each([
      ["ShortStrings", 125],
      ["LongStrings", 250],
    ])("keep %s to %d characters", (kind, limit) => {
      const entries = [...byId.values()].filter((resource) => resource.kind === kind);
      expect(entries.length).toBeGreaterThan(0);
      for (const { entry } of entries) {
        for (const text of texts(entry)) expect(text.length).toBeLessThanOrEqual(limit);
      }
    });

    it("keep the name and the provider's to 125 characters, the description to 250", () => {
      for (const text of texts(one("DisplayName"))) expect(text.length).toBeLessThanOrEqual(125);
      expect(one("ProviderName").textContent.length).toBeLessThanOrEqual(125);
      const description = [...app.children].find((child) => child.localName === "Description")!;
      for (const text of texts(description)) expect(text.length).toBeLessThanOrEqual(250);
    });

    it("have ids of at most 32 characters, each once", () => {
      const ids = [...resources.children].flatMap((list) =>
        [...list.children].map((entry) => attribute(entry, "id")),
      );
      expect(new Set(ids).size).toBe(ids.length);
      for (const id of ids) expect(id.length).toBeLessThanOrEqual(32);
    });

    it("are defined where they are used, as the kind that is wanted there, and used where they are defined", () => {
      for (const { element, resid } of uses) {
        expect([resid, byId.get(resid)?.kind]).toEqual([resid, kindFor(element)]);
      }
      const used = new Set(uses.map(({ resid }) => resid));
      expect([...byId.keys()].filter((id) => !used.has(id))).toEqual([]);
    });
  });

  describe("the icons", () => {
    it("exist for every address, and are as many pixels wide and high as their names and sizes say", () => {
      const images = all("Image", overrides).filter((image) => image.hasAttribute("resid"));
      const wanted = images.map((image) => ({
        address: attribute(byId.get(attribute(image, "resid"))!.entry, "DefaultValue"),
        size: Number(attribute(image, "size")),
      }));
      wanted.push({ address: attribute(one("IconUrl"), "DefaultValue"), size: 32 });
      wanted.push({ address: attribute(one("HighResolutionIconUrl"), "DefaultValue"), size: 64 });
      expect(wanted).toHaveLength(3 * 4 + 2);
      for (const { address, size } of wanted) {
        expect(existsSync(iconFile(address))).toBe(true);
        expect(address).toContain(`-${size}.png`);
        expect(pngSize(iconFile(address))).toEqual([size, size]);
      }
    });

    it("come in 16, 32 and 80 for the group and each button, each from a drawing of its own", () => {
      const drawings = [group, ...controls].map((element) => {
        const icon = [...element.children].find((child) => child.localName === "Icon")!;
        expect([...icon.children].map((image) => image.getAttribute("size"))).toEqual(["16", "32", "80"]);
        const names = [...icon.children].map(
          (image) =>
            path
              .basename(attribute(byId.get(attribute(image, "resid"))!.entry, "DefaultValue"))
              .split("-")[0],
        );
        expect(new Set(names).size).toBe(1);
        expect(existsSync(path.join(ROOT, "assets", "icons", `${names[0]}.svg`))).toBe(true);
        return names[0];
      });
      expect(new Set(drawings).size).toBe(4);
    });

    it.each([16, 24, 32, 48, 64, 80])("has the add-in's own at %d pixels", (size) => {
      expect(pngSize(path.join(ROOT, "assets", "icons", `icon-${size}.png`))).toEqual([size, size]);
    });
  });

  describe("the ribbon", () => {
    it("has one group of three buttons on the Home tab, ids unique and at most 125 characters", () => {
      expect(one("OfficeTab").getAttribute("id")).toBe("TabHome");
      expect(childNames(group)).toEqual(["Label", "Icon", "Control", "Control", "Control"]);
      expect(attribute(resourceOf("Label", group), "DefaultValue")).toBe("組織目標");
      expect(controls.map((control) => control.getAttribute("xsi:type"))).toEqual([
        "Button",
        "Button",
        "Button",
      ]);
      const ids = [group, ...controls].map((element) => attribute(element, "id"));
      expect(new Set(ids).size).toBe(ids.length);
      for (const id of ids) expect(id.length).toBeLessThanOrEqual(125);
    });

    it.each([
      ["check", 0],
      ["dropdowns", 1],
      ["summary", 2],
    ] as const)(
      "has a button that opens the pane and has it do %s, in the pane's own words",
      (job, index) => {
        const control = controls[index]!;
        expect(attribute(control, "id")).toBe(`Goals.${LABELS[job]}`);
        const action = one("Action", control);
        expect(action.getAttribute("xsi:type")).toBe("ShowTaskpane");
        const address = new URL(attribute(resourceOf("SourceLocation", action), "DefaultValue"));
        expect(address.origin + address.pathname).toBe(`${ADDRESS}/taskpane.html`);
        expect(address.search).toBe(`?do=${job}`);
        expect(startJobOf(address.search)).toBe(job);

        const label = resourceOf("Label", control);
        expect(attribute(label, "DefaultValue")).toBe(paneLabel("ja", job));
        expect(inEnglish(label)).toBe(paneLabel("en", job));
      },
    );

    it("shows one pane for all buttons: they have the same TaskpaneId", () => {
      const ids = controls.map((control) => one("TaskpaneId", control).textContent);
      expect(new Set(ids).size).toBe(1);
      // The id by which Excel opens the first of them with a workbook that asks for it (MS-OWEMXML 2.2.176).
      expect(ids[0]).toBe("Office.AutoShowTaskpaneWithDocument");
    });
  });
});

describe("the kinds of manifest", () => {
  it("have ids that never change, each its own: all can be in one Excel", () => {
    expect(MANIFEST_IDS).toEqual({
      development: "2bdaaf76-a5e5-4667-84ef-aedbe4506757",
      self: "01a0c054-2264-418d-a748-72506bb7d236",
      cdn: "39a4ed6e-f659-48f8-b2cd-1317d0a5a82e",
    });
  });

  it("are all known to the stand-in, which finds the add-in's own part in a workbook by them", () => {
    expect(ADD_IN_IDS).toEqual(Object.values(MANIFEST_IDS));
  });

  it("differ in nothing but id and address", () => {
    const [development, ...others] = KINDS.map(([kind, address, officeJs]) =>
      manifestFor(SOURCE, { address, officeJs, out: null }, packageData.version)
        .replaceAll(address, "ADDRESS")
        .replace(MANIFEST_IDS[kind], "ID"),
    );
    for (const other of others) expect(other).toBe(development);
  });

  it("have no version but the package's, which the lock file has, too", () => {
    expect(SOURCE).not.toMatch(/<Version>\d/);
    expect([lockData.version, lockData.packages[""].version]).toEqual([
      packageData.version,
      packageData.version,
    ]);
  });

  it("take the package's version, and refuse one that Excel cannot read or would leave out, being below 1.0", () => {
    const options = { address: CITY, officeJs: "self", out: null } as const;
    expect(manifestFor(SOURCE, options, "12.3.45")).toContain("<Version>12.3.45.0</Version>");
    expect(manifestFor(SOURCE, options, "1.0.0")).toContain("<Version>1.0.0.0</Version>");
    for (const refused of ["1.0.0-beta.1", "1.0", "0.1.0", "0.9.12"]) {
      expect(() => manifestFor(SOURCE, options, refused)).toThrow(/version.*1\.0\.0 or higher/);
    }
  });
});
