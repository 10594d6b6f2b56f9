/**
 * Serves the built add-in and the stand-in's page from dist/, on this machine only.
 */
import http from "node:http";
import type { AddressInfo } from "node:net";
import sirv from "sirv";
import { SAMPLES } from "../page/shell/samples";
import { TRUST_PAGE_HTML, TRUST_PAGE_NAME } from "../wire/trusted-origin";

export const DEFAULT_PORT = 3100;
/** The page's folder in dist/. */
const PAGE = "/workbench/";
const HOST = "127.0.0.1";
/** By what names a browser of this machine asks. Any other name that leads here is a trick (DNS rebinding). */
const OWN_NAMES = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/i;
const TRIES = 50;

export interface RunningServer {
  /** "http://localhost:3100/": leads to the page with a sample open. */
  readonly url: string;
  close(): Promise<void>;
}

/**
 * @param port where to listen; when it is taken, the next free one. 0: any free one
 * @param root the built folder (dist/)
 * Rejects with Node's own error when no port can be had.
 */
export async function startServer({ port, root }: { port: number; root: string }): Promise<RunningServer> {
  const server = http.createServer(handlerOf(root));
  await listen(server, port);
  const { port: used } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${used}/`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

function handlerOf(root: string): http.RequestListener {
  const files = sirv(root, {
    dev: true,
    etag: true,
    setHeaders(response, path) {
      // excelize-wasm unpacks its .gz by itself: the browser must hand it over packed.
      if (path.endsWith(".wasm.gz")) {
        response.setHeader("Content-Type", "application/octet-stream");
        response.setHeader("Content-Encoding", "identity");
      }
      response.setHeader("X-Content-Type-Options", "nosniff");
    },
  });
  return (request, response) => {
    response.setHeader("Content-Security-Policy", "frame-ancestors 'self'");
    const refuse = (status: number, why: string): void => {
      response.writeHead(status, { "Content-Type": "text/plain;charset=utf-8" }).end(why);
    };
    if (!OWN_NAMES.test(request.headers.host ?? "")) return refuse(421, "Not this server");
    const place = request.url ?? "/";
    if (!URL.canParse(place, "http://localhost")) return refuse(400, "Not an address");
    const { pathname, search, searchParams } = new URL(place, "http://localhost");
    if (pathname === "/") {
      if (!searchParams.has("sample")) searchParams.set("sample", SAMPLES[0]);
      response.writeHead(302, { Location: `${PAGE}?${searchParams}` }).end();
      return;
    }
    if (`${pathname}/` === PAGE) {
      response.writeHead(302, { Location: `${PAGE}${search}` }).end();
      return;
    }
    // Over plain http office.js asks this page, in its own folder, whether the page around the pane may be trusted.
    if (pathname.endsWith(`/${TRUST_PAGE_NAME}`)) {
      response.writeHead(200, { "Content-Type": "text/html;charset=utf-8" }).end(TRUST_PAGE_HTML);
      return;
    }
    files(request, response, () => refuse(404, "Not found"));
  };
}

async function listen(server: http.Server, port: number): Promise<void> {
  const last = port === 0 ? 0 : port + TRIES;
  for (let candidate = port; ; candidate++) {
    try {
      await new Promise<void>((resolve, reject) => {
        server.once("error", reject);
        server.listen(candidate, HOST, () => {
          server.off("error", reject);
          resolve();
        });
      });
      return;
    } catch (error) {
      const taken = (error as NodeJS.ErrnoException).code === "EADDRINUSE";
      if (!taken || candidate >= last) throw error;
    }
  }
}
