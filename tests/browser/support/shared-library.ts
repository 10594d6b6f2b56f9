/**
 * The library behind the page (excelize.wasm.gz), unpacked and compiled once for all pages of a context: to do it anew
 * takes a third of the time until a page is ready. One page has it, and those that this one opens take it over there.
 * How a page does it by itself is seen where it is opened otherwise: `ownLibrary` of site.ts, start-up.test.ts.
 */
import type { BrowserContext, Page } from "playwright-core";

interface Holder extends Window {
  library?: Promise<WebAssembly.Module>;
}

/** Call before the first page of the context is opened. */
export async function takeOverLibrary(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const library = (window.opener as Holder | null)?.library;
    if (!library) return;
    const ask = window.fetch.bind(window);
    const beginning = new Uint8Array([0x00, 0x61, 0x73, 0x6d]);
    window.fetch = async (what, how) =>
      typeof what === "string" && what.endsWith("excelize.wasm.gz")
        ? new Response(beginning)
        : ask(what, how);
    WebAssembly.compileStreaming = () => library;
  });
}

/** @param holder a page of the site */
export async function holdLibrary(holder: Page): Promise<void> {
  await holder.evaluate(async () => {
    const packed = await fetch("/workbench/excelize.wasm.gz");
    const code = packed.body!.pipeThrough(new DecompressionStream("gzip"));
    const headers = { "Content-Type": "application/wasm" };
    (window as Holder).library = WebAssembly.compileStreaming(new Response(code, { headers }));
  });
}

export async function openFrom(holder: Page): Promise<Page> {
  const [page] = await Promise.all([
    holder.waitForEvent("popup"),
    holder.evaluate(() => void window.open("about:blank")),
  ]);
  return page;
}
