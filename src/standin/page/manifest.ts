/**
 * What the page takes from the add-in's manifest: its name, the task pane's address, and the ribbon group's buttons
 * with their labels, tips and icons in the reader's language.
 */
import type { Language } from "./texts";

export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tipTitle: string;
  readonly tip: string;
  /** Path on the page's own origin. */
  readonly icon: string;
  /** Path and query of the task pane, on the page's own origin. */
  readonly source: string;
}

export interface Manifest {
  readonly id: string;
  readonly name: string;
  readonly groupLabel: string;
  readonly buttons: readonly RibbonButton[];
  /** Path and query of the task pane as it opens by itself. */
  readonly source: string;
}

const LOCALES: Readonly<Record<Language, string>> = { ja: "ja-JP", en: "en-US" };

/** Throws an Error when the text is not XML or has no ribbon group. */
export function readManifest(xml: string, language: Language): Manifest {
  const root = new DOMParser().parseFromString(xml, "application/xml");
  if (root.querySelector("parsererror")) throw new Error("manifest.xml is not XML");
  const overrides = descendants(root, "VersionOverrides").at(-1) ?? root.documentElement;
  const resource = resources(overrides, LOCALES[language]);
  const group = descendants(overrides, "Group")[0];
  if (!group) throw new Error("manifest.xml has no ribbon group");
  const labelOf = (element: Element) => resource(child(element, "Label"));
  return {
    id: child(root.documentElement, "Id")?.textContent?.trim() ?? "",
    name: translated(child(root.documentElement, "DisplayName"), LOCALES[language]),
    groupLabel: labelOf(group),
    buttons: descendants(group, "Control").map((control) => readButton(control, resource)),
    source: local(
      child(child(root.documentElement, "DefaultSettings"), "SourceLocation")?.getAttribute("DefaultValue") ??
        "",
    ),
  };
}

function readButton(control: Element, resource: (element: Element | null) => string): RibbonButton {
  const supertip = child(control, "Supertip");
  const images = descendants(control, "Image");
  const image = images.find((one) => one.getAttribute("size") === "32") ?? images[0] ?? null;
  return {
    id: control.getAttribute("id") ?? "",
    label: resource(child(control, "Label")),
    tipTitle: resource(child(supertip, "Title")),
    tip: resource(child(supertip, "Description")),
    icon: local(resource(image)),
    source: local(resource(child(child(control, "Action"), "SourceLocation"))),
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

/** The manifest names the add-in's server; the page is served from another one, with the same paths. */
function local(address: string): string {
  if (address === "") return "";
  const { pathname, search } = new URL(address, "https://localhost");
  return pathname + search;
}

/** Namespaces differ from level to level in a manifest, the local names do not. */
function descendants(element: Element | Document | null, name: string): Element[] {
  return element ? [...element.getElementsByTagNameNS("*", name)] : [];
}

function child(element: Element | null, name: string): Element | null {
  return [...(element?.children ?? [])].find((one) => one.localName === name) ?? null;
}
