/** The edit `setSettings`: the add-in's own custom XML part is replaced. */
import type { Edit } from "../edits/edit";
import { markStarted, type Queued } from "./queued";
import { SETTINGS_NAMESPACE, settingsFromXml, settingsToXml } from "./settings-part";

export function queueSettings(
  context: Excel.RequestContext,
  edit: Extract<Edit, { kind: "setSettings" }>,
): Queued {
  const parts = context.workbook.customXmlParts;
  const old = parts.getByNamespace(SETTINGS_NAMESPACE).getOnlyItemOrNullObject();
  old.load("id");
  const xml = old.getXml();
  // On a null object this does nothing.
  old.delete();
  const started = markStarted(context);
  if (Object.keys(edit.settings).length > 0) parts.add(settingsToXml(edit.settings));
  return {
    started,
    inverse: () => [{ kind: "setSettings", settings: settingsFromXml(old.isNullObject ? null : xml.value) }],
  };
}
