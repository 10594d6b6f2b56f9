/**
 * What makes Excel on Windows trust the shared folder in which the manifest lies: a registry file for one person, and
 * the same as a text for the group policy of all.
 */

/** Names the catalog in each person's registry; any constant one will do, as long as it is no other catalog's. */
const CATALOG_ID = "{5107d2b9-7041-4a7e-b5a2-512a232a2048}";
const KEY = `HKEY_CURRENT_USER\\Software\\Microsoft\\Office\\16.0\\WEF\\TrustedCatalogs\\${CATALOG_ID}`;
const LINE_END = "\r\n";

/** Stands in the files when the build was not told the folder. */
export const CATALOG_PLACEHOLDER = "\\\\SERVER\\addins";

/** @param folder `\\server\share`; Throws when it is not such a folder. */
export function registryFile(folder: string): string {
  return [
    "Windows Registry Editor Version 5.00",
    "",
    `[${KEY}]`,
    `"Id"="${CATALOG_ID}"`,
    `"Url"="${checked(folder).replaceAll("\\", "\\\\")}"`,
    `"Flags"=dword:00000001`,
    "",
  ].join(LINE_END);
}

/** Takes out what `registryFile` put in. */
export function removalFile(): string {
  return ["Windows Registry Editor Version 5.00", "", `[-${KEY}]`, ""].join(LINE_END);
}

export function groupPolicyText(folder: string): string {
  const key = KEY.replace("HKEY_CURRENT_USER\\", "");
  const rows = [
    ["Id", "REG_SZ", CATALOG_ID],
    ["Url", "REG_SZ", checked(folder)],
    ["Flags", "REG_DWORD", "1"],
  ];
  return [
    "グループ ポリシーでの配布(ユーザーの構成 → 基本設定 → Windows の設定 → レジストリ)",
    "",
    "次の 3 つを「新規作成 → レジストリ項目」で追加します。",
    "",
    ...rows.flatMap(([name, type, value]) => [
      "  アクション : 更新",
      "  ハイブ     : HKEY_CURRENT_USER",
      `  キーのパス : ${key}`,
      `  値の名前   : ${name}`,
      `  値の種類   : ${type}`,
      `  値のデータ : ${value}`,
      "",
    ]),
    "やめるときは、同じキーをアクション「削除」で配布します。",
    "利用者は、次に Excel を起動したあと［挿入］→［個人用アドイン］→［共有フォルダー］から追加できます。",
    "すでに別の共有フォルダーをカタログにしている場合は、manifest.xml をそのフォルダーへ置くのが確実です。",
    "",
  ].join(LINE_END);
}

function checked(folder: string): string {
  if (!/^\\\\[^\\/:*?"<>|]+(\\[^\\/:*?"<>|]+)+\\?$/.test(folder)) {
    throw new Error(`--catalog は \\\\サーバー\\共有名 の形です(指定: ${folder})。`);
  }
  return folder.replace(/\\$/, "");
}
