/**
 * What makes Excel on Windows trust the shared folder in which the manifest lies: a registry file for one person, and
 * the same for everybody's group policy, as a file to import and as a text to type from.
 */

/** Names the catalog in each person's registry; any constant one will do, as long as it is no other catalog's. */
const CATALOG_ID = "{5107d2b9-7041-4a7e-b5a2-512a232a2048}";
/** Where Excel keeps the catalogs that a person trusts; each is a key of its own in it. */
export const CATALOGS_KEY = "HKEY_CURRENT_USER\\Software\\Microsoft\\Office\\16.0\\WEF\\TrustedCatalogs";
const KEY = `${CATALOGS_KEY}\\${CATALOG_ID}`;
const KEY_IN_HIVE = KEY.replace("HKEY_CURRENT_USER\\", "");
const LINE_END = "\r\n";

/** Stands in the files when the build was not told the folder. */
export const CATALOG_PLACEHOLDER = "\\\\SERVER\\addins";

/** Flags 1: shown in Excel's list of catalogs ("Show in Menu"). */
const valuesFor = (folder: string) =>
  [
    { uid: "{3f0f9d0e-5d0c-4b63-8a52-6f6f1c0c7a01}", name: "Id", type: "REG_SZ", value: CATALOG_ID },
    { uid: "{3f0f9d0e-5d0c-4b63-8a52-6f6f1c0c7a02}", name: "Url", type: "REG_SZ", value: folder },
    { uid: "{3f0f9d0e-5d0c-4b63-8a52-6f6f1c0c7a03}", name: "Flags", type: "REG_DWORD", value: "1" },
  ] as const;

/** Gives the folder back without a final backslash. Throws when it is not `\\server\share` (with folders in it). */
export function checkedFolder(folder: string): string {
  if (!/^\\\\[^\\/:*?"<>|&]+(\\[^\\/:*?"<>|&]+)+\\?$/.test(folder)) {
    throw new Error(`--catalog は \\\\サーバー\\共有名 の形です(指定: ${folder})。`);
  }
  return folder.replace(/\\$/, "");
}

/** @param folder as it stands in a registry file, with every backslash twice */
export function registryFile(folder: string): string {
  return [
    "Windows Registry Editor Version 5.00",
    "",
    `[${KEY}]`,
    `"Id"="${CATALOG_ID}"`,
    `"Url"="${folder}"`,
    `"Flags"=dword:00000001`,
    "",
  ].join(LINE_END);
}

/** Takes out what `registryFile` put in. */
export function removalFile(): string {
  return ["Windows Registry Editor Version 5.00", "", `[-${KEY}]`, ""].join(LINE_END);
}

/**
 * The preference items as the Group Policy editor keeps them (MS-GPPREF, Registry.xml). "R" with removePolicy: replaced
 * each time, and taken out again where the policy no longer holds.
 */
export function policyItems(folder: string): string {
  return registrySettings(
    valuesFor(folder).map(({ uid, name, type, value }) => {
      const written = type === "REG_DWORD" ? value.padStart(8, "0") : value;
      const image = type === "REG_DWORD" ? 11 : 6;
      return (
        `<Registry clsid="{9CD4B2F4-923D-47f5-A062-E897DD1DAD50}" name="${name}" status="${name}" image="${image}" ` +
        `changed="${CHANGED}" uid="${uid}" removePolicy="1" bypassErrors="1">` +
        `<Properties action="R" displayDecimal="0" default="0" hive="HKEY_CURRENT_USER" key="${KEY_IN_HIVE}" ` +
        `name="${name}" type="${type}" value="${written}"/></Registry>`
      );
    }),
  );
}

/** Deletes the key with all that is in it: an item without a value's name. */
export function policyRemoval(): string {
  const uid = "{3f0f9d0e-5d0c-4b63-8a52-6f6f1c0c7a04}";
  return registrySettings([
    `<Registry clsid="{9CD4B2F4-923D-47f5-A062-E897DD1DAD50}" name="${CATALOG_ID}" status="${CATALOG_ID}" image="3" ` +
      `changed="${CHANGED}" uid="${uid}" bypassErrors="1">` +
      `<Properties action="D" displayDecimal="0" default="0" hive="HKEY_CURRENT_USER" key="${KEY_IN_HIVE}" ` +
      `name="" type="REG_SZ" value=""/></Registry>`,
  ]);
}

/** Any time will do; a fixed one, since a release must have the same bytes every time. */
const CHANGED = "2026-11-26 00:00:00";

function registrySettings(items: readonly string[]): string {
  return [
    `<?xml version="1.0" encoding="utf-8"?>`,
    `<RegistrySettings clsid="{A3CCFC41-DFDB-43a5-8D26-0FE8B954DA51}">`,
    ...items.map((item) => `  ${item}`),
    "</RegistrySettings>",
    "",
  ].join(LINE_END);
}

export function groupPolicyText(folder: string): string {
  return [
    "グループ ポリシーでの配布(ユーザーの構成 → 基本設定 → Windows の設定 → レジストリ)",
    "",
    "Registry.xml を取り込めないときは、次の 3 つを「新規作成 → レジストリ項目」で追加します。",
    "3 つとも［共通］タブの「適用されなくなったら、この項目を削除する」を選びます。",
    "",
    ...valuesFor(folder).flatMap(({ name, type, value }) => [
      "  アクション : 置換",
      "  ハイブ     : HKEY_CURRENT_USER",
      `  キーのパス : ${KEY_IN_HIVE}`,
      `  値の名前   : ${name}`,
      `  値の種類   : ${type}`,
      `  値のデータ : ${value}`,
      "",
    ]),
    "やめるときは、この 3 つを除き、次の 1 つ(Registry-remove.xml と同じもの)を配布します。",
    "値の名前は空のままにします。値だけを消すと、空のキーが残ります。",
    "",
    "  アクション : 削除",
    "  ハイブ     : HKEY_CURRENT_USER",
    `  キーのパス : ${KEY_IN_HIVE}`,
    "  値の名前   : (空)",
    "",
    "信頼できるカタログは 1 つにしてください。すでに別の共有フォルダーをカタログにしているときは、",
    "このファイルを配らず、manifest.xml をそのフォルダーへ置きます。",
    "利用者は、次に Excel を起動したあと［ホーム］→［アドイン］→［詳細設定］→［共有フォルダー］から追加します",
    "(LTSC 2021 など以前の画面では［挿入］→［個人用アドイン］→［共有フォルダー］)。",
    "",
  ].join(LINE_END);
}
