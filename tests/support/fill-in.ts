/**
 * What fill-in.ps1 does, step by step as Windows PowerShell does it, with the words and the folder that the script of
 * the archive names: there is no PowerShell here to run it.
 */

type Unpacked = Readonly<Record<string, Uint8Array>>;

/** The script's own steps to the values below: without PowerShell they can only be held to their letter. */
const STEPS = [
  "$Address = $Address.Trim().TrimEnd('/')",
  "$url = [uri]$Address",
  "$Address = $url.GetLeftPart([UriPartial]::Path).TrimEnd('/')",
  "$path = $url.AbsolutePath.TrimEnd('/') + '/'",
  "$text = [IO.File]::ReadAllText($file.FullName)",
  "  $encoding = New-Object Text.UTF8Encoding ($file.Extension -eq '.txt')",
  "  if ($file.Extension -eq '.reg') { $encoding = [Text.Encoding]::Unicode }",
];

/** What the script's expressions are worth, once a person has answered its two questions. */
export function scriptValues(address: string, share: string): Readonly<Record<string, string>> {
  const url = new URL(address);
  return {
    $Address: address,
    "$url.Host": url.hostname,
    "[string]$url.Port": url.port || "443",
    $path: `${url.pathname.replace(/\/+$/, "")}/`,
    $Share: share,
    "$Share.Replace('\\', '\\\\')": share.replaceAll("\\", "\\\\"),
  };
}

/** The archive's files and what the script writes beside them. Throws where the script has what is not known here. */
export function filledByScript(files: Unpacked, values: Readonly<Record<string, string>>): Unpacked {
  const script = readAllText(files["fill-in.ps1"]!);
  for (const step of STEPS) {
    if (!script.includes(`${step}\r\n`)) throw new Error(`the script no longer has: ${step}`);
  }
  const folder = /Join-Path \$PSScriptRoot '([^']+)'/.exec(script)![1]!;
  const table = /\[ordered\]@\{\r\n([^}]*)\}/.exec(script)![1]!;
  const words = table
    .trim()
    .split("\r\n")
    .map((line): [string, string] => {
      const [, word, expression] = /^\s*'([^']+)' = (.+)$/.exec(line)!;
      const value = values[expression!];
      if (value === undefined) throw new Error(`what is ${expression}?`);
      return [word!, value];
    });
  const written = Object.entries(files)
    .filter(([name]) => name.startsWith(`${folder}/`))
    .map(([name, content]) => {
      const text = words.reduce(
        (all, [word, value]) => all.replaceAll(word, () => value),
        readAllText(content),
      );
      return [name.slice(folder.length + 1), writeAllText(name, text)] as const;
    });
  return { ...files, ...Object.fromEntries(written) };
}

/** .NET's File.ReadAllText: by the mark at the beginning, without one as UTF-8. */
function readAllText(bytes: Uint8Array): string {
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  return new TextDecoder(isUtf16 ? "utf-16le" : "utf-8").decode(bytes);
}

/** .NET's File.WriteAllText with the encodings that the script names: each writes its mark. */
function writeAllText(name: string, text: string): Uint8Array {
  if (name.endsWith(".reg")) return Buffer.from(`\ufeff${text}`, "utf16le");
  return Buffer.from(name.endsWith(".txt") ? `\ufeff${text}` : text);
}
