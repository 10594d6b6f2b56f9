/** The server of `npm start`. */
import http from "node:http";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { SAMPLES } from "../../../src/standin/page/shell/samples";
import { startServer, type RunningServer } from "../../../src/standin/server/server";

let root: string;
let server: RunningServer;
const get = (place: string) => fetch(new URL(place, server.url), { redirect: "manual" });

beforeAll(async () => {
  root = mkdtempSync(path.join(os.tmpdir(), "standin-server-"));
  mkdirSync(path.join(root, "workbench"));
  writeFileSync(path.join(root, "workbench", "index.html"), "<title>page</title>");
  writeFileSync(path.join(root, "workbench", "excelize.wasm.gz"), Buffer.from([0x1f, 0x8b, 1, 2]));
  server = await startServer({ port: 0, root });
});

afterAll(async () => {
  await server.close();
  rmSync(root, { recursive: true });
});

it("serves the page at the address that it names", async () => {
  const response = await fetch(server.url);
  expect(response.headers.get("content-type")).toMatch(/^text\/html/);
  expect(await response.text()).toContain("page");
});

it.each([
  ["/?lang=en", { lang: "en", sample: SAMPLES[0] }],
  ["/?sample=other.xlsx", { sample: "other.xlsx" }],
])("leads from %s to the page, with a sample to open, and keeps the query", async (place, query) => {
  const response = await get(place);
  const { pathname, searchParams } = new URL(response.headers.get("location")!, server.url);
  expect([response.status, pathname, Object.fromEntries(searchParams)]).toEqual([302, "/workbench/", query]);
});

it("leads from the page's folder without a slash to the page, which begins without a sample", async () => {
  const response = await get("/workbench?lang=en");
  expect([response.status, response.headers.get("location")]).toEqual([302, "/workbench/?lang=en"]);
});

it("hands the packed engine over packed, since its library unpacks it", async () => {
  const response = await get("/workbench/excelize.wasm.gz");
  expect(response.headers.get("content-type")).toBe("application/octet-stream");
  expect(new Uint8Array(await response.arrayBuffer())).toEqual(new Uint8Array([0x1f, 0x8b, 1, 2]));
});

it("answers office.js, which asks over http whether the page may be trusted", async () => {
  expect(await (await get("/office-js/AgaveErrorUX/index.html")).text()).toContain("hostUserTrusted");
});

it.each(["/nothing.js", "/../package.json", "/%2e%2e/package.json"])("has nothing at %s", async (place) => {
  expect((await get(place)).status).toBe(404);
});

/** The status for a request as no browser of one's own would send it. */
function statusFor(place: string, host = "localhost"): Promise<number | undefined> {
  const { port } = new URL(server.url);
  return new Promise((resolve, reject) => {
    http
      .get({ host: "127.0.0.1", port, path: place, headers: { host } }, (response) => {
        response.resume();
        resolve(response.statusCode);
      })
      .on("error", reject);
  });
}

it.each(["//", "//:", "http://", "/%", "/%zz.js"])(
  "answers %s, which is no address of its own, and goes on",
  async (place) => {
    expect([400, 404]).toContain(await statusFor(place));
    expect((await get("/workbench/")).status).toBe(200);
  },
);

it.each([
  ["localhost", 200],
  ["localhost:3100", 200],
  ["127.0.0.1:3100", 200],
  ["[::1]:3100", 200],
  ["evil.example", 421],
  ["localhost.evil.example", 421],
  ["127.0.0.1.evil.example:80", 421],
])(
  "answers who asks for it as %s with %i: no name of elsewhere leads to this machine",
  async (host, status) => {
    expect(await statusFor("/workbench/", host)).toBe(status);
  },
);

it.each(["/workbench/", "/nothing.js", "/office-js/AgaveErrorUX/index.html"])(
  "lets nobody but its own pages frame %s",
  async (place) => {
    expect((await get(place)).headers.get("content-security-policy")).toBe("frame-ancestors 'self'");
  },
);

it("takes the next port when the wanted one is in use", async () => {
  const taken = Number(new URL(server.url).port);
  const other = await startServer({ port: taken, root });
  expect(Number(new URL(other.url).port)).toBeGreaterThan(taken);
  await other.close();
});
