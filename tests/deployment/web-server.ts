/** nginx and Apache as an IT officer starts them: with the set-up that comes with a release, over https. */
import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import { chmodSync, cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import https from "node:https";
import { tmpdir } from "node:os";
import path from "node:path";
import { apacheConfiguration, nginxConfiguration, placeOf } from "../../src/tools/build/servers";

export type Program = "nginx" | "apache2";

export interface WebServer {
  /** `https://localhost:PORT/goals`, without a final slash. */
  readonly address: string;
  get(name: string): Promise<{ status: number; headers: Record<string, unknown>; body: string }>;
  close(): Promise<void>;
}

const PLACES = { nginx: "/usr/sbin/nginx", apache2: "/usr/sbin/apache2" };
const MODULES = "/usr/lib/apache2/modules";
const APACHE_MODULES = ["mpm_event", "authz_core", "ssl", "headers", "mime", "alias", "dir"];

/**
 * @param site the built folder
 * @param setUp makes the set-up for an address; without it the one of a release for that address
 */
export async function startWebServer(
  program: Program,
  site: string,
  setUp = (address: string): string =>
    (program === "nginx" ? nginxConfiguration : apacheConfiguration)(placeOf(address), "self"),
): Promise<WebServer> {
  const folder = mkdtempSync(path.join(tmpdir(), "web-server-"));
  // The servers' workers are other users than the one who tests.
  cpSync(site, path.join(folder, "site"), { recursive: true });
  readable(folder);
  const key = path.join(folder, "assist.key");
  const certificate = path.join(folder, "assist.crt");
  execFileSync(
    "openssl",
    ["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost"].concat([
      "-addext",
      "subjectAltName=DNS:localhost",
      "-keyout",
      key,
      "-out",
      certificate,
    ]),
    { stdio: "ignore" },
  );
  const address = `https://localhost:${await freePort()}/goals`;
  const own = (text: string) =>
    text
      .replaceAll("/srv/soshiki-mokuhyo-assist/site", path.join(folder, "site"))
      .replaceAll("/etc/ssl/certs/assist.crt", certificate)
      .replaceAll("/etc/ssl/private/assist.key", key);
  const file = path.join(folder, "server.conf");
  const set = own(setUp(address));
  const child = program === "nginx" ? startNginx(folder, file, set) : startApache(folder, file, set);
  const get = (name: string) => ask(`${address}/${name}`);
  const close = async () => {
    if (child.exitCode === null) {
      const ended = new Promise((resolve) => child.once("exit", resolve));
      child.kill("SIGTERM");
      await ended;
    }
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await untilAnswered(child, () => get("taskpane.html"));
  } catch (error) {
    await close();
    throw error;
  }
  return { address, get, close };
}

function startNginx(folder: string, file: string, set: string): ChildProcess {
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
    (name) => `${name}_temp_path ${folder}/${name};`,
  );
  writeFileSync(
    file,
    `pid ${folder}/pid;\nerror_log stderr;\nevents {}\nhttp {\naccess_log off;\n${temporary.join("\n")}\n${set}\n}\n`,
  );
  return spawn(PLACES.nginx, ["-c", file, "-g", "daemon off;"], { stdio: ["ignore", "ignore", "pipe"] });
}

function startApache(folder: string, file: string, set: string): ChildProcess {
  const modules = APACHE_MODULES.map((name) => `LoadModule ${name}_module ${MODULES}/mod_${name}.so`);
  writeFileSync(
    file,
    `ServerRoot ${folder}\nServerName localhost\nPidFile ${folder}/pid\nErrorLog ${folder}/error.log\n` +
      `User www-data\nGroup www-data\n${modules.join("\n")}\nTypesConfig /dev/null\n${set}\n`,
  );
  return spawn(PLACES.apache2, ["-f", file, "-DFOREGROUND"], { stdio: ["ignore", "ignore", "pipe"] });
}

async function untilAnswered(child: ChildProcess, asked: () => Promise<unknown>): Promise<void> {
  let said = "";
  child.stderr?.on("data", (data: Buffer) => (said += data.toString()));
  for (let tries = 0; tries < 100; tries++) {
    if (child.exitCode !== null) throw new Error(`the server ended: ${said}`);
    if (
      await asked().then(
        () => true,
        () => false,
      )
    )
      return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`the server does not answer: ${said}`);
}

function ask(address: string): Promise<{ status: number; headers: Record<string, unknown>; body: string }> {
  return new Promise((resolve, reject) => {
    // The certificate is this test's own.
    const request = https.get(address, { rejectUnauthorized: false, agent: false }, (response) => {
      let body = "";
      response.setEncoding("latin1");
      response.on("data", (data: string) => (body += data));
      response.on("end", () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body }),
      );
    });
    request.on("error", reject);
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

function readable(folder: string): void {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const full = path.join(folder, entry.name);
    if (entry.isDirectory()) readable(full);
    else chmodSync(full, 0o644);
  }
}
