/** Excel.SettingCollection and Excel.Setting: what this add-in keeps in the workbook, nobody else's. */
import { sameAddIn } from "../../engine/file/web-extensions";
import { textArgument } from "../arguments";
import { ModelObject, type MemberTable } from "../model-object";
import { refuse } from "../refusal";
import type { Session } from "../session";

export class SettingCollection extends ModelObject {
  readonly table: MemberTable = {
    className: "SettingCollection",
    methods: ["getCount", "getItemOrNullObject"],
    changes: ["add"],
  };

  override items(): readonly Setting[] {
    return Object.keys(keptSettings(this.session)).map((key) => new Setting(this.session, key));
  }

  override itemAt(key: unknown): Setting {
    return this.getItemOrNullObject(key) ?? refuse("ItemNotFound");
  }

  getItemOrNullObject(key: unknown): Setting | null {
    return this.items().find((one) => one.key === textArgument(key)) ?? null;
  }

  getCount(): number {
    return this.items().length;
  }

  /** "Sets or adds the specified setting to the workbook." */
  add(key: unknown, value: unknown): Setting {
    const setting = new Setting(this.session, textArgument(key));
    setting.value = value;
    return setting;
  }
}

export class Setting extends ModelObject {
  readonly table: MemberTable = {
    className: "Setting",
    scalars: ["key", "value"],
    writable: ["value"],
    changes: ["delete"],
  };

  constructor(
    session: Session,
    readonly key: string,
  ) {
    super(session);
  }

  override identity(): string {
    return this.key;
  }

  /** What JSON holds. */
  get value(): unknown {
    const kept = keptSettings(this.session)[this.key];
    return kept === undefined ? refuse("ItemNotFound") : kept;
  }
  set value(value: unknown) {
    keepSettings(this.session, { ...keptSettings(this.session), [this.key]: value ?? null });
  }

  delete(): void {
    const { [this.key]: kept, ...others } = keptSettings(this.session);
    if (kept === undefined) refuse("ItemNotFound");
    keepSettings(this.session, others);
  }
}

type Settings = Readonly<Record<string, unknown>>;

/** What the add-in keeps in the workbook, by its names. */
export function keptSettings({ engine, addIns }: Session): Settings {
  const all = engine.addInSettings?.() ?? refuse("NotImplemented");
  const own = addIns.flatMap((id) => all.filter(({ addIn }) => sameAddIn(id, addIn)));
  const texts = own.reverse().flatMap(({ settings }) => Object.entries(settings));
  return Object.fromEntries(texts.map(([key, text]) => [key, jsonValue(text)]));
}

function keepSettings({ engine, addIns }: Session, settings: Settings): void {
  const texts = Object.entries(settings).map(([key, value]) => [key, JSON.stringify(value)] as const);
  const [first = "", ...others] = addIns;
  const all = engine.addInSettings?.() ?? [];
  engine.setAddInSettings?.(first, Object.fromEntries(texts));
  for (const id of others)
    if (all.some(({ addIn }) => sameAddIn(id, addIn))) engine.setAddInSettings?.(id, {});
}

/** What is no JSON was put there by something else than Office.js. */
function jsonValue(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
