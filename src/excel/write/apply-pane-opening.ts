/**
 * The edit `setPaneOpening`: Excel opens the pane together with the workbook, where the add-in is installed.
 * https://learn.microsoft.com/office/dev/add-ins/develop/automatically-open-a-task-pane-with-a-document
 *
 * The setting is the one that the page sets by Office.Settings, set by Excel.Setting, which is equivalent "but uses the
 * batched API syntax" (the page of ExcelApi 1.4): so it is undone and fails like any other edit.
 */
import type { Edit } from "../../workbook/edit";
import type { Look } from "./queued";

const KEY = "Office.AutoShowTaskpaneWithDocument";

function queueSetting(context: Excel.RequestContext): Excel.Setting {
  const setting = context.workbook.settings.getItemOrNullObject(KEY);
  setting.load("value");
  return setting;
}

const isOn = (setting: Excel.Setting): boolean => !setting.isNullObject && setting.value === true;

/** One round trip. */
export async function readPaneOpening(context: Excel.RequestContext): Promise<boolean> {
  const setting = queueSetting(context);
  await context.sync();
  return isOn(setting);
}

export function lookAtPaneOpening(
  context: Excel.RequestContext,
  { opens }: Extract<Edit, { kind: "setPaneOpening" }>,
): Look {
  const setting = queueSetting(context);
  return {
    plan() {
      const before = isOn(setting);
      return {
        write(begun) {
          const { settings } = context.workbook;
          if (opens && !before) settings.add(KEY, true);
          // Off is nothing: a workbook that is published names no add-in's wish.
          if (!opens && !setting.isNullObject) settings.getItem(KEY).delete();
          begun();
        },
        inverse: () => (before === opens ? [] : [{ kind: "setPaneOpening", opens: before }]),
      };
    },
  };
}
