/**
 * What add-ins keep in a workbook for themselves: the property bags of its web extensions (MS-OWEXML 2.2.7), which the
 * library does not know. One of them has Excel open the add-in's pane with the workbook:
 * https://learn.microsoft.com/office/dev/add-ins/develop/automatically-open-a-task-pane-with-a-document
 */
import type { AddInSettings } from "../engine";
import type { Package } from "../../../xlsx/package";
import { attribute, child, children, escapeXml, parseXml } from "../../../xlsx/xml";
import { frameOf, setChild, withPrefix } from "../xml/edit";

export interface KeptWebExtension extends AddInSettings {
  /** The part's name in the file; null: not written yet. */
  readonly part: string | null;
}

const FOLDER = "xl/webextensions/";
const TYPES = "application/vnd.ms-office.";
const LINKS = "http://schemas.microsoft.com/office/2011/relationships/";
const EXTENSION = "http://schemas.microsoft.com/office/webextensions/webextension/2010/11";
const TASK_PANES = "http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11";
const LINK_NAMESPACE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
/** MS-OWEXML 2.2.7, CT_OsfWebExtension. */
const ORDER = ["reference", "alternateReferences", "properties", "bindings", "snapshot", "extLst"];

/** Ids are GUIDs, in braces or not, in any case. */
export function sameAddIn(one: string, other: string): boolean {
  const plain = (id: string) => id.replace(/[{}]/g, "").toLowerCase();
  return plain(one) === plain(other);
}

/** `before`, with these settings of one add-in; the others stay as they are. */
export function withSettings(
  before: readonly KeptWebExtension[],
  addIn: string,
  settings: AddInSettings["settings"],
): readonly KeptWebExtension[] {
  const [first] = before.filter((one) => sameAddIn(one.addIn, addIn));
  if (!first) return [...before, { addIn, settings, part: null }];
  return before.map((one) =>
    sameAddIn(one.addIn, addIn) ? { ...one, settings: one === first ? settings : {} } : one,
  );
}

export function readWebExtensions(file: Package): KeptWebExtension[] {
  const panes = file.related("", "webextensiontaskpanes")?.target ?? "";
  return file.relationships(panes).flatMap(({ kind, target }): KeptWebExtension[] => {
    if (panes === "" || kind !== "webextension" || !file.has(target)) return [];
    const extension = child(parseXml(file.text(target)), "webextension");
    const properties = children(child(extension, "properties"), "property");
    return [
      {
        addIn: attribute(child(extension, "reference"), "id"),
        settings: Object.fromEntries(
          properties.map((one) => [attribute(one, "name"), attribute(one, "value")]),
        ),
        part: target,
      },
    ];
  });
}

export function writeWebExtensions(
  file: Package,
  before: readonly KeptWebExtension[],
  now: readonly KeptWebExtension[],
): void {
  for (const extension of now) {
    if (extension.part === null) addExtension(file, extension);
    else if (!before.includes(extension)) {
      const xml = file.text(extension.part);
      const element = withPrefix(frameOf(xml).prefix, propertiesOf(extension));
      file.set(extension.part, setChild(xml, "properties", element, ORDER));
    }
  }
}

function propertiesOf({ settings }: AddInSettings): string {
  const all = Object.entries(settings).map(
    ([name, value]) => `<property name="${escapeXml(name)}" value="${escapeXml(value)}"/>`,
  );
  return all.length === 0 ? "<properties/>" : `<properties>${all.join("")}</properties>`;
}

/** As Excel writes it for an add-in that was sideloaded. */
function addExtension(file: Package, extension: KeptWebExtension): void {
  if (Object.keys(extension.settings).length === 0) return;
  const id = escapeXml(extension.addIn);
  const part = file.freeName(`${FOLDER}webextension`, ".xml");
  file.set(
    part,
    `${HEAD}<we:webextension xmlns:we="${EXTENSION}" id="{${id.toUpperCase()}}">` +
      `<we:reference id="${id}" version="1.0.0.0" store="developer" storeType="Registry"/>` +
      `<we:alternateReferences/>${withPrefix("we:", propertiesOf(extension))}<we:bindings/>` +
      `<we:snapshot xmlns:r="${LINK_NAMESPACE}"/></we:webextension>`,
  );
  file.declare(part, `${TYPES}webextension+xml`);
  const panes = taskPanesOf(file);
  const link = file.relate(panes, `${LINKS}webextension`, part);
  const xml = file.text(panes);
  const row = frameOf(xml).children.length + 1;
  // Not seen until the add-in's own setting, or a person, opens it.
  const pane =
    `<taskpane dockstate="right" visibility="0" width="350" row="${row}">` +
    `<webextensionref xmlns:r="${LINK_NAMESPACE}" r:id="${link}"/></taskpane>`;
  file.set(panes, withChild(xml, withPrefix(frameOf(xml).prefix, pane)));
}

/** Before the root's end tag. */
function withChild(xml: string, element: string): string {
  const { end } = frameOf(xml);
  return xml.slice(0, end) + element + xml.slice(end);
}

function taskPanesOf(file: Package): string {
  const known = file.related("", "webextensiontaskpanes")?.target;
  // One without a pane in it may be a single tag.
  if (known !== undefined && file.has(known) && frameOf(file.text(known)).end >= 0) return known;
  const part = known ?? file.freeName(`${FOLDER}taskpanes`, ".xml").replace("taskpanes1", "taskpanes");
  file.set(part, `${HEAD}<wetp:taskpanes xmlns:wetp="${TASK_PANES}"></wetp:taskpanes>`);
  file.declare(part, `${TYPES}webextensiontaskpanes+xml`);
  if (known === undefined) file.relate("", `${LINKS}webextensiontaskpanes`, part);
  return part;
}
