/**
 * Set-ups for the web servers that a city may have: IIS, nginx and Apache. All from one list of headers and file types.
 * Each is a text to be read and adapted, complete enough to be started as it is.
 */
import type { OfficeJsFrom } from "./options";
import { POLICY_FOLDERS, type PolicyFolder, serverPolicy } from "./policy";

/** What a server may not know by itself; browsers refuse scripts and modules of another type. */
export const FILE_TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css",
  ".gz": "application/octet-stream",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".md": "text/plain; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".woff2": "font/woff2",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ".xml": "text/xml; charset=utf-8",
};

const POLICY = "Content-Security-Policy";

/** For every file; those of some folders have another policy, see `serverPolicy`. */
export function headers(
  officeJs: OfficeJsFrom,
  folder: PolicyFolder | null = null,
): Readonly<Record<string, string>> {
  return {
    [POLICY]: serverPolicy(officeJs, folder),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
    // Asked for again each time, and sent again only when it has changed: an update is there at once.
    "Cache-Control": "no-cache",
  };
}

/** Where the folder is served. */
export interface ServerPlace {
  readonly host: string;
  readonly port: string;
  /** With a slash at either end: "/" or "/tools/goals/". */
  readonly path: string;
}

export function placeOf(address: string): ServerPlace {
  const { hostname, port, pathname } = new URL(address);
  return { host: hostname, port: port || "443", path: pathname === "/" ? "/" : `${pathname}/` };
}

export function nginxConfiguration({ host, port, path }: ServerPlace, officeJs: OfficeJsFrom): string {
  const types = Object.entries(FILE_TYPES).map(
    ([extension, type]) => `        ${type.split(";")[0]} ${extension.slice(1)};`,
  );
  const lines = Object.entries(headers(officeJs)).map(([name, value]) =>
    name === POLICY
      ? `        add_header ${name} $goals_policy always;`
      : `        add_header ${name} "${value}" always;`,
  );
  const policies = POLICY_FOLDERS.map(
    (folder) => `    ~^${path}${folder}/ "${serverPolicy(officeJs, folder)}";`,
  );
  return `# nginx: http { … } の中で include してください。証明書とフォルダーの場所を書き換えます。
map $uri $goals_policy {
    default "${serverPolicy(officeJs, null)}";
${policies.join("\n")}
}
server {
    listen ${port} ssl;
    server_name ${host};
    ssl_certificate     /etc/ssl/certs/assist.crt;
    ssl_certificate_key /etc/ssl/private/assist.key;
    ssl_protocols TLSv1.2 TLSv1.3;
    server_tokens off;

    location ${path} {
        alias /srv/soshiki-mokuhyo-assist/site/;
        index index.html;
        charset utf-8;
        charset_types text/css text/javascript text/plain text/xml;
        types {
${types.join("\n")}
        }
${lines.join("\n")}
    }
}
`;
}

export function apacheConfiguration({ host, port, path }: ServerPlace, officeJs: OfficeJsFrom): string {
  const types = Object.entries(FILE_TYPES).map(
    ([extension, type]) => `        AddType "${type}" ${extension}`,
  );
  const lines = Object.entries(headers(officeJs)).map(
    ([name, value]) => `        Header always set ${name} "${value}"`,
  );
  const folders = POLICY_FOLDERS.map(
    (folder) => `    <Directory "/srv/soshiki-mokuhyo-assist/site/${folder}">
        Header always set ${POLICY} "${serverPolicy(officeJs, folder)}"
    </Directory>
`,
  );
  return `# Apache 2.4: ssl、headers、mime、alias、dir の各モジュールが必要です。証明書とフォルダーの場所を書き換えます。
# ${port} 番で待ち受ける設定(Listen ${port})がすでにあるときは、次の行を消してください。
Listen ${port}
<VirtualHost *:${port}>
    ServerName ${host}
    SSLEngine on
    SSLProtocol -all +TLSv1.2 +TLSv1.3
    SSLCertificateFile    /etc/ssl/certs/assist.crt
    SSLCertificateKeyFile /etc/ssl/private/assist.key
    Alias "${path}" "/srv/soshiki-mokuhyo-assist/site/"
    <Directory "/srv/soshiki-mokuhyo-assist/site">
        Require all granted
        Options None
        AllowOverride None
        DirectoryIndex index.html
        RemoveEncoding .gz
${types.join("\n")}
${lines.join("\n")}
    </Directory>
${folders.join("")}</VirtualHost>
`;
}

/** Lies in the folder that is served. */
export function iisConfiguration(officeJs: OfficeJsFrom): string {
  const types = Object.entries(FILE_TYPES).map(
    ([extension, type]) =>
      `      <remove fileExtension="${extension}" />\n      <mimeMap fileExtension="${extension}" mimeType="${type}" />`,
  );
  const lines = Object.entries(headers(officeJs)).map(iisHeader);
  const folders = POLICY_FOLDERS.map(
    (folder) => `  <location path="${folder}">
    <system.webServer>
      <httpProtocol>
        <customHeaders>
${iisHeader([POLICY, serverPolicy(officeJs, folder)])}
        </customHeaders>
      </httpProtocol>
    </system.webServer>
  </location>
`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<configuration>
  <system.webServer>
    <staticContent>
${types.join("\n")}
    </staticContent>
    <httpProtocol>
      <customHeaders>
${lines.join("\n")}
      </customHeaders>
    </httpProtocol>
    <defaultDocument>
      <files>
        <clear />
        <add value="index.html" />
      </files>
    </defaultDocument>
  </system.webServer>
${folders.join("")}</configuration>
`;
}

/** Taken out first: IIS answers with an error where the server, or the folder around, has the same header already. */
function iisHeader([name, value]: readonly [string, string]): string {
  return `        <remove name="${name}" />\n        <add name="${name}" value="${value}" />`;
}
