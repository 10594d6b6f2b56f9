/**
 * What the page takes from the add-in's manifest: its name, the task pane's address, and the ribbon group's buttons
 * with their labels, tips and icons in the reader's language.
 */
import type { Language } from "../../../locales/languages";

export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tipTitle: string;
  readonly tip: string;
  /** Seen from the page. */
  readonly icon: string;
  /** The task pane's page with its query, seen from this page. */
  readonly source: string;
}

export interface Manifest {
  readonly id: string;
  readonly name: string;
  readonly groupLabel: string;
  readonly buttons: readonly RibbonButton[];
  /** The task pane as it opens by itself, seen from the page. */
  readonly source: string;
  /** The same where the workbook asks for the pane; "" when the manifest names none for that. */
  readonly withDocument: string;
  /** The add-in's help, seen from the page; "" when the manifest names none. */
  readonly help: string;
}

const LOCALES: Readonly<Record<Language, string>> = { ja: "ja-JP", en: "en-US" };

/** The id in the manifest, and the setting in the workbook. */
export const OPENS_WITH_DOCUMENT = "Office.AutoShowTaskpaneWithDocument";

/** The page lies in a folder of its own beside the pane. */
const ADDIN_FOLDER = "../";

/** Throws an Error when the text is not XML or has no ribbon group. */
export function readManifest(xml: string, language: Language): Manifest {
  const root = new DOMParser().parseFromString(xml, "application/xml");
  if (root.querySelector("parsererror")) throw new Error("manifest.xml is not XML");
  const overrides = descendants(root, "VersionOverrides").at(-1) ?? root.documentElement;
  const resource = resources(overrides, LOCALES[language]);
  const group = descendants(overrides, "Group")[0];
  if (!group) throw new Error("manifest.xml has no ribbon group");
  const labelOf = (element: Element) => resource(child(element, "Label"));
  const start = child(child(root.documentElement, "DefaultSettings"), "SourceLocation");
  const source = start?.getAttribute("DefaultValue") ?? "";
  const here = localTo(source);
  // "If you set this value on multiple task panes, the first occurrence of the value will be recognized":
  // https://learn.microsoft.com/office/dev/add-ins/develop/automatically-open-a-task-pane-with-a-document
  const withDocument = descendants(overrides, "Action").find(
    (action) => child(action, "TaskpaneId")?.textContent === OPENS_WITH_DOCUMENT,
  );
  return {
    id: child(root.documentElement, "Id")?.textContent?.trim() ?? "",
    name: translated(child(root.documentElement, "DisplayName"), LOCALES[language]),
    groupLabel: labelOf(group),
    buttons: descendants(group, "Control").map((control) => readButton(control, resource, here)),
    source: here(source),
    withDocument: here(resource(child(withDocument ?? null, "SourceLocation"))),
    help: here(translated(child(root.documentElement, "SupportUrl"), LOCALES[language])),
  };
}

function readButton(
  control: Element,
  resource: (element: Element | null) => string,
  here: (address: string) => string,
): RibbonButton {
  const supertip = child(control, "Supertip");
  const images = descendants(control, "Image");
  const image = images.find((one) => one.getAttribute("size") === "32") ?? images[0] ?? null;
  return {
    id: control.getAttribute("id") ?? "",
    label: resource(child(control, "Label")),
    tipTitle: resource(child(supertip, "Title")),
    tip: resource(child(supertip, "Description")),
    icon: here(resource(image)),
    source: here(resource(child(child(control, "Action"), "SourceLocation"))),
  };
}

/** Looks up an element's `resid`, in the language where the resource has it, else its default. */
function resources(overrides: Element, locale: string): (element: Element | null) => string {
  const byId = new Map<string, string>();
  const block = descendants(overrides, "Resources")[0] ?? overrides;
  for (const kind of ["Image", "Url", "String"]) {
    for (const entry of descendants(block, kind)) {
      byId.set(entry.getAttribute("id") ?? "", translated(entry, locale));
    }
  }
  return (element) => byId.get(element?.getAttribute("resid") ?? "") ?? "";
}

function translated(element: Element | null, locale: string): string {
  const own = descendants(element, "Override").find((one) => one.getAttribute("Locale") === locale);
  return own?.getAttribute("Value") ?? element?.getAttribute("DefaultValue") ?? "";
}

/** The manifest names the add-in's server and folder; the page may be served from others, with the same files. */
function localTo(source: string): (address: string) => string {
  const folder = source.slice(0, source.lastIndexOf("/") + 1);
  return (address) => {
    if (address === "") return "";
    if (!address.startsWith(folder)) throw new Error(`manifest.xml: ${address} is not in ${folder}`);
    return ADDIN_FOLDER + address.slice(folder.length);
  };
}

/** Namespaces differ from level to level in a manifest, the local names do not. */
function descendants(element: Element | Document | null, name: string): Element[] {
  return element ? [...element.getElementsByTagNameNS("*", name)] : [];
}

function child(element: Element | null, name: string): Element | null {
  return [...(element?.children ?? [])].find((one) => one.localName === name) ?? null;
}
