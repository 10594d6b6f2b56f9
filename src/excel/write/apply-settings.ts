/** The edit `setSettings`: the add-in's own custom XML part is replaced, and its copy where there is one. */
import type { Edit } from "../../workbook/edit";
import { SETTINGS_NAMESPACE, settingsFromXml, settingsToXml } from "../../settings/settings-part";
import { queueCopy } from "./apply-lists";
import { copyOf } from "../read/list-sheet";
import { markStarted, type Queued } from "./queued";

type Settings = Readonly<Record<string, string>>;

export function queueSettings(
  context: Excel.RequestContext,
  edit: Extract<Edit, { kind: "setSettings" }>,
): Queued {
  const parts = context.workbook.customXmlParts;
  const old = parts.getByNamespace(SETTINGS_NAMESPACE).getOnlyItemOrNullObject();
  old.load("id");
  const xml = old.getXml();
  const { listSheet } = edit;
  const copy = listSheet === null ? null : queueCopy(context, listSheet);
  // On a null object this does nothing.
  old.delete();
  const started = markStarted(context);
  if (Object.keys(edit.settings).length > 0) parts.add(settingsToXml(edit.settings));
  copy?.write(edit.copy ?? copyOf(edit.settings));
  const before = () => settingsFromXml(old.isNullObject ? null : xml.value) ?? {};
  return {
    started,
    inverse: () => [
      {
        kind: "setSettings",
        settings: before(),
        listSheet,
        ...(copy ? { copy: copy.before() } : {}),
        wrote: edit.settings,
      },
    ],
    meanwhile: () => {
      const changed = edit.wrote ? changedKeys(edit.wrote, before()) : [];
      if (changed.length === 0) return { edits: [], kept: [] };
      const settings = withKeysOf(before(), changed, edit.settings);
      return { edits: [{ kind: "setSettings", settings, listSheet }], kept: [] };
    },
  };
}

function changedKeys(wrote: Settings, now: Settings): string[] {
  return [...new Set([...Object.keys(wrote), ...Object.keys(now)])].filter((key) => wrote[key] !== now[key]);
}

/** `settings`, with these keys as they are in `source`. */
function withKeysOf(source: Settings, keys: readonly string[], settings: Settings): Record<string, string> {
  const rest = Object.entries(settings).filter(([key]) => !keys.includes(key));
  const taken = Object.entries(source).filter(([key]) => keys.includes(key));
  return Object.fromEntries([...rest, ...taken]);
}
