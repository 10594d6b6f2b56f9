/**
 * A small site for tests of the browser wire: a host page with the stand-in's session, a pane with the real
 * office.js, and a Chromium in which they meet.
 */
import { readFileSync } from "node:fs";
import http from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { build } from "esbuild";
import { connectToBrowser, type OwnBrowser } from "../../browser/support/machine";
import { TRUST_PAGE_HTML, TRUST_PAGE_NAME } from "../../../src/standin/wire/trusted-origin";

const root = path.resolve(__dirname, "../../..");
const library = path.join(root, "node_modules/@microsoft/office-js/dist");

const HOST_PAGE = `<!DOCTYPE html><meta charset="utf-8"><iframe id="pane"></iframe><script src="/host.js"></script>`;
const PANE_PAGE = `<!DOCTYPE html><meta charset="utf-8"><script src="/office-js/office.js"></script><body></body>`;

const HOST_SCRIPT = `
  import { Session } from "./src/standin/model/session";
  import { connectPane } from "./src/standin/wire/browser";
  import { MemoryEngine } from "./tests/standin/model/memory-engine";
  Object.assign(window, { Session, connectPane, MemoryEngine });
`;

export interface PaneSite {
  readonly url: string;
  readonly browser: OwnBrowser;
  close(): Promise<void>;
}

export async function openPaneSite(): Promise<PaneSite> {
  const bundle = await build({
    stdin: { contents: HOST_SCRIPT, resolveDir: root, loader: "ts" },
    bundle: true,
    write: false,
    format: "iife",
  });
  const script = bundle.outputFiles[0]!.text;
  const server = http.createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const page = (text: string) => response.writeHead(200, { "Content-Type": "text/html" }).end(text);
    if (pathname === "/") return page(HOST_PAGE);
    if (pathname === "/pane.html") return page(PANE_PAGE);
    if (pathname === `/office-js/${TRUST_PAGE_NAME}`) return page(TRUST_PAGE_HTML);
    const isScript = pathname.endsWith(".js");
    if (isScript) response.writeHead(200, { "Content-Type": "text/javascript;charset=utf-8" });
    if (pathname === "/host.js") return response.end(script);
    try {
      response.end(readFileSync(path.join(library, pathname.replace("/office-js/", ""))));
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const browser = await connectToBrowser();
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}/`,
    browser,
    async close() {
      await browser.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
