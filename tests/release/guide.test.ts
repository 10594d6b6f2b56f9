/** The pages for IT staff: they name what the archive really holds, and link only to what goes onto the server. */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { JSDOM } from "jsdom";

const HELP = path.resolve(__dirname, "..", "..", "src", "help", "deployment");
const pageOf = (file: string) => new JSDOM(readFileSync(path.join(HELP, file), "utf8")).window.document;

describe.each(["install.html", "install-en.html", "acceptance.html"])("%s", (file) => {
  const page = pageOf(file);

  it("links and loads only files that are beside it, and has no script and no style in it", () => {
    const named = [...page.querySelectorAll("[href], [src]")].map(
      (element) => element.getAttribute("href") ?? element.getAttribute("src") ?? "",
    );
    expect(named.length).toBeGreaterThan(1);
    for (const name of named) expect([name, existsSync(path.join(HELP, name))]).toEqual([name, true]);
    expect(page.querySelectorAll("script, style, [style]")).toHaveLength(0);
    expect(page.querySelector("meta[http-equiv=Content-Security-Policy]")).not.toBeNull();
  });
});

it("the guide names the archive's parts as the release writes them", () => {
  const text = pageOf("install.html").body.textContent;
  const release = readFileSync(path.resolve(HELP, "../../tools/release/main.ts"), "utf8");
  for (const name of ["catalog/add-catalog.reg", "catalog/remove-catalog.reg", "catalog/group-policy.txt"]) {
    expect(text).toContain(name);
    expect(release).toContain(`"${name}"`);
  }
  for (const name of ["server/nginx.conf", "server/apache.conf", "SHA256SUMS", "manifest.xml"]) {
    expect(text).toContain(name);
    expect(release).toContain(`"${name}"`);
  }
});

it("the acceptance list is numbered without a gap, with a result to be expected and a place for the real one", () => {
  const rows = [...pageOf("acceptance.html").querySelectorAll("table:last-of-type tbody tr")];
  expect(rows.map((row) => Number(row.querySelector(".number")?.textContent))).toEqual(
    rows.map((_, index) => index + 1),
  );
  expect(rows.length).toBeGreaterThan(15);
  for (const row of rows) {
    expect(row.children).toHaveLength(4);
    expect(row.children[2]!.textContent).not.toBe("");
    expect(row.querySelector(".result")!.textContent).toBe("");
  }
});
