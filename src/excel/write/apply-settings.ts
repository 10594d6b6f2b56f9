/**
 * The edit `setSettings`: the add-in's own custom XML part is written anew, and its copy where there is one. Where two
 * add-ins have written at the same time there are several parts; one is left.
 */
import type { Edit } from "../../workbook/edit";
import { SETTINGS_NAMESPACE, settingsFromXml, settingsToXml } from "../../settings/settings-part";
import { lookAtCopy } from "./apply-lists";
import { copyOf } from "../read/list-sheet";
import { mergedSettings } from "../read/overview";
import type { Look } from "./queued";

type Settings = Readonly<Record<string, string>>;

export function lookAtSettings(
  context: Excel.RequestContext,
  edit: Extract<Edit, { kind: "setSettings" }>,
): Look {
  const all = context.workbook.customXmlParts;
  const parts = all.getByNamespace(SETTINGS_NAMESPACE);
  parts.load("items/id");
  const only = parts.getOnlyItemOrNullObject();
  only.load("id");
  const xml = only.getXml();
  const { listSheet } = edit;
  const copy = listSheet === null ? null : lookAtCopy(context, listSheet);
  let texts: readonly OfficeExtension.ClientResult<string>[] | null = null;
  return {
    more() {
      if (texts) return false;
      texts = only.isNullObject ? parts.items.map(({ id }) => all.getItem(id).getXml()) : [xml];
      return only.isNullObject && texts.length > 0;
    },
    plan: () => {
      const [first, ...others] = parts.items.map(({ id }) => id);
      const before = mergedSettings((texts ?? []).map(({ value }) => settingsFromXml(value))) ?? {};
      // In an undo, what has been kept since stays.
      const changed = edit.wrote ? changedKeys(edit.wrote, before) : [];
      const settings = withKeysOf(before, changed, edit.settings);
      const isEmpty = Object.keys(settings).length === 0;
      const cells = changed.length === 0 && edit.copy ? edit.copy : copyOf(settings);
      return {
        write(begun) {
          const xml = settingsToXml(settings);
          const { customXmlParts } = context.workbook;
          // Written over, not made anew: so there is no moment without settings.
          if (first === undefined) {
            if (!isEmpty) customXmlParts.add(xml);
          } else if (isEmpty) customXmlParts.getItem(first).delete();
          else customXmlParts.getItem(first).setXml(xml);
          begun();
          for (const id of others) customXmlParts.getItem(id).delete();
          copy?.write(cells);
        },
        inverse: () => [
          {
            kind: "setSettings",
            settings: before,
            listSheet,
            ...(copy ? { copy: copy.before() } : {}),
            wrote: settings,
          },
        ],
      };
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
