/**
 * The address of the server and the shared folder, which are known only where the archive is carried in. The files that
 * name them are written with words in their place; `npm run release` puts the values in, or, on a network without Node,
 * the script that comes with the archive does the same with what Windows has.
 */
import { placeOf } from "../build/servers";
import { CATALOG_PLACEHOLDER } from "./catalog";
import type { Files } from "./archive";

/** In these files the words stand; the folder is what the archive has of them before they are filled in. */
export const TEMPLATE_FOLDER = "template";
export const TEMPLATES = [
  "manifest.xml",
  "site/manifest.xml",
  "server/nginx.conf",
  "server/apache.conf",
  "catalog/add-catalog.reg",
  "catalog/Registry.xml",
  "catalog/group-policy.txt",
] as const;
export type TemplateName = (typeof TEMPLATES)[number];

/** The words. A registry file has every backslash twice, so the folder has a second word. */
export const WORDS = {
  address: "@ADDRESS@",
  host: "@HOST@",
  port: "@PORT@",
  path: "@PATH@",
  share: "@SHARE@",
  shareInRegistry: "@SHARE_IN_REG@",
} as const;

/** What the words stand for. */
export type Values = Readonly<Record<keyof typeof WORDS, string>>;

/**
 * @param address `https://server[:port][/folder]`, without a final slash
 * @param share `\\server\share`
 */
export function valuesFor(address: string, share: string): Values {
  return { address, ...placeOf(address), share, shareInRegistry: share.replaceAll("\\", "\\\\") };
}

/** The files as they are used: no template any more. */
export function filledIn(files: Files, templates: ReadonlyMap<TemplateName, string>, values: Values): Files {
  const all = new Map(files);
  for (const [name, text] of templates) {
    let filled = text;
    for (const [key, word] of Object.entries(WORDS)) {
      filled = filled.replaceAll(word, () => values[key as keyof Values]);
    }
    all.set(name, encoded(name, filled));
  }
  return all;
}

/** The files with the templates in a folder of their own, and what fills them in. */
export function toBeFilledIn(files: Files, templates: ReadonlyMap<TemplateName, string>): Files {
  const all = new Map(files);
  for (const [name, text] of templates) all.set(`${TEMPLATE_FOLDER}/${name}`, encoded(name, text));
  // The page that is not Excel reads the ribbon from it, for which the words will do: it works before all this.
  const forPage = "site/manifest.xml";
  all.set(forPage, all.get(`${TEMPLATE_FOLDER}/${forPage}`)!);
  // Windows PowerShell takes a script without the mark for one in the code page of the machine.
  all.set("fill-in.ps1", withMark(script()));
  all.set("fill-in.cmd", new TextEncoder().encode(command()));
  return all;
}

/** The registry editor wants UTF-16, and the editor of old Windows the mark before UTF-8; all others want it plain. */
function encoded(name: string, text: string): Uint8Array {
  if (name.endsWith(".reg")) return utf16(text);
  return name.endsWith(".txt") ? withMark(text) : new TextEncoder().encode(text);
}

function withMark(text: string): Uint8Array {
  return new TextEncoder().encode(`\ufeff${text}`);
}

export function utf16(text: string): Uint8Array {
  return Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, "utf16le")]);
}

/** A double click asks for the two values. Plain ASCII, as a command file is read in the machine's code page. */
function command(): string {
  return [
    "@echo off",
    'powershell -NoProfile -ExecutionPolicy Bypass -File "%~dp0fill-in.ps1" %*',
    "pause",
    "",
  ].join("\r\n");
}

/**
 * For Windows PowerShell 5.1. It reads template/ and writes the same names beside it, so that a mistyped address is put
 * right by running it again.
 */
function script(): string {
  const values: Values = {
    address: "$Address",
    host: "$url.Host",
    port: "[string]$url.Port",
    path: "$path",
    share: "$Share",
    shareInRegistry: "$Share.Replace('\\', '\\\\')",
  };
  const lines = Object.entries(WORDS).map(([key, word]) => `  '${word}' = ${values[key as keyof Values]}`);
  return `# 組織目標アシスト: サーバーの住所と共有フォルダーを、設定のファイルに書き込みます。
# fill-in.cmd をダブルクリックするか、PowerShell で次のように実行します。何度でもやり直せます。
#   .\\fill-in.ps1 -Address https://assist.city.example.lg.jp -Share \\\\fs01\\addins
param(
  [string]$Address = (Read-Host 'サーバーの住所(例 https://assist.city.example.lg.jp)'),
  [string]$Share = (Read-Host '共有フォルダー(例 \\\\fs01\\addins。使わないときは Enter だけ)')
)
$ErrorActionPreference = 'Stop'
$Address = $Address.Trim().TrimEnd('/')
$Share = $Share.Trim().TrimEnd('\\')
if ($Share -eq '') { $Share = '${CATALOG_PLACEHOLDER}' }
if ($Address -notmatch '^https://[A-Za-z0-9.-]+(:[0-9]+)?(/[A-Za-z0-9._~-]+)*$') {
  Write-Host 'サーバーの住所は https:// で始まる英数字です。何も書き込みませんでした。'
  exit 1
}
if ($Share -notmatch '^\\\\\\\\[^\\\\/:*?"<>|&]+(\\\\[^\\\\/:*?"<>|&]+)+$') {
  Write-Host '共有フォルダーは \\\\サーバー\\共有名 の形です。何も書き込みませんでした。'
  exit 1
}
$url = [uri]$Address
$Address = $url.GetLeftPart([UriPartial]::Path).TrimEnd('/')
$path = $url.AbsolutePath.TrimEnd('/') + '/'
$words = [ordered]@{
${lines.join("\n")}
}
$template = Join-Path $PSScriptRoot '${TEMPLATE_FOLDER}'
foreach ($file in Get-ChildItem -LiteralPath $template -Recurse -File) {
  $name = $file.FullName.Substring($template.Length + 1)
  $text = [IO.File]::ReadAllText($file.FullName)
  foreach ($word in $words.Keys) { $text = $text.Replace($word, $words[$word]) }
  $encoding = New-Object Text.UTF8Encoding ($file.Extension -eq '.txt')
  if ($file.Extension -eq '.reg') { $encoding = [Text.Encoding]::Unicode }
  $target = Join-Path $PSScriptRoot $name
  New-Item -ItemType Directory -Force -Path (Split-Path $target) | Out-Null
  [IO.File]::WriteAllText($target, $text, $encoding)
  Write-Host "書き込みました: $name"
}
`.replaceAll("\n", "\r\n");
}
