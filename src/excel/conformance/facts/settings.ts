/** What the add-in keeps in the workbook under a name: Excel.Setting. */
import { answer, types, type Fact } from "../fact";

const KEY = "soshiki-mokuhyo-assist.self-test";

export const SETTING_FACTS: readonly Fact[] = [
  {
    id: "settings.kept",
    source: types("SettingCollection.add"),
    documents: "Sets or adds the setting; a name that there is already gets the new value.",
    expected: answer([true, false]),
    async probe({ context }) {
      const { settings } = context.workbook;
      const read = () => {
        const one = settings.getItemOrNullObject(KEY);
        one.load("value");
        return one;
      };
      settings.add(KEY, true);
      const first = read();
      await context.sync();
      settings.add(KEY, false);
      const second = read();
      await context.sync();
      settings.getItem(KEY).delete();
      await context.sync();
      return [first.value === true, second.value === true];
    },
  },
  {
    id: "settings.deleted",
    source: types("Setting.delete"),
    documents: "Deletes the setting from the workbook: it is a null object then.",
    expected: answer([false, true]),
    async probe({ context }) {
      const { settings } = context.workbook;
      settings.add(KEY, true);
      const before = settings.getItemOrNullObject(KEY);
      await context.sync();
      settings.getItem(KEY).delete();
      const after = settings.getItemOrNullObject(KEY);
      await context.sync();
      return [before.isNullObject, after.isNullObject];
    },
  },
];
