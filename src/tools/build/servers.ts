/**
 * Set-ups for the web servers that a city may have: IIS, nginx and Apache. All from one list of headers and file types.
 * Each is a text to be read and adapted, complete enough to be started as it is.
 */
import type { BuildOptions } from "./options";
import { serverPolicy } from "./policy";

/** What a server may not know by itself; browsers refuse scripts and modules of another type. */
export const FILE_TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css",
  ".gz": "application/octet-stream",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
  ".woff2": "font/woff2",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ".xml": "text/xml; charset=utf-8",
};

/** For every file. */
export function headers({ officeJs }: Pick<BuildOptions, "officeJs">): Readonly<Record<string, string>> {
  return {
    "Content-Security-Policy": serverPolicy(officeJs),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
    // Asked for again each time, and sent again only when it has changed: an update is there at once.
    "Cache-Control": "no-cache",
  };
}

/** Where the folder is served: host name, port and path of the address. */
function placeOf(options: BuildOptions): { host: string; port: string; path: string } {
  const { hostname, port, pathname } = new URL(options.address);
  return { host: hostname, port: port || "443", path: pathname === "/" ? "/" : `${pathname}/` };
}

export function nginxConfiguration(options: BuildOptions): string {
  const { host, port, path } = placeOf(options);
  const types = Object.entries(FILE_TYPES).map(
    ([extension, type]) => `        ${type.split(";")[0]} ${extension.slice(1)};`,
  );
  const lines = Object.entries(headers(options)).map(
    ([name, value]) => `        add_header ${name} "${value}" always;`,
  );
  return `# nginx: http { … } の中で include してください。証明書とフォルダーの場所を書き換えます。
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
        charset_types text/css text/javascript text/xml;
        types {
${types.join("\n")}
        }
${lines.join("\n")}
    }
}
`;
}

export function apacheConfiguration(options: BuildOptions): string {
  const { host, port, path } = placeOf(options);
  const types = Object.entries(FILE_TYPES).map(
    ([extension, type]) => `        AddType "${type}" ${extension}`,
  );
  const lines = Object.entries(headers(options)).map(
    ([name, value]) => `        Header always set ${name} "${value}"`,
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
</VirtualHost>
`;
}

/** Lies in the folder that is served. */
export function iisConfiguration(options: BuildOptions): string {
  const types = Object.entries(FILE_TYPES).map(
    ([extension, type]) =>
      `      <remove fileExtension="${extension}" />\n      <mimeMap fileExtension="${extension}" mimeType="${type}" />`,
  );
  const lines = Object.entries(headers(options)).map(
    // Taken out first: IIS answers with an error where the server has the same header already.
    ([name, value]) => `        <remove name="${name}" />\n        <add name="${name}" value="${value}" />`,
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
</configuration>
`;
}
