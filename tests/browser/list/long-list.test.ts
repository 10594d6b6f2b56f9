/**
 * Ten thousand findings: wherever in the list one looks, the rows are the right ones, the page stays small, and keys,
 * filter and groups work as in a short list.
 */
import type { Frame } from "playwright-core";
import type { Desk } from "../../../src/tools/screenshots/desk";
import { blankForm } from "../support/own-files";
import { siteForTests } from "../support/site";

const site = siteForTests();

const ITEMS = 2500;
/** The first item's row in the sheet. */
const FIRST_ROW = 5;
/** The blank columns, each a fold of the list that has been opened. */
const COLUMNS = ["C", "D", "E", "F"] as const;
const FINDINGS = COLUMNS.length * ITEMS;
/** Of all in the page, with everything that stands above the list. A list of 10,000 rows as a whole has over 100,000. */
const MOST_NODES = 900;
/** How many places of the list are looked at on the way from top to bottom. */
const PLACES = 40;

/** What stands at a position of the section of repeated findings, from 1: a fold's own row, or a cell's address. */
function addressAt(position: number): string | null {
  const within = (position - 1) % (ITEMS + 1);
  const column = COLUMNS[Math.floor((position - 1) / (ITEMS + 1))];
  return column === undefined || within === 0 ? null : `${column}${FIRST_ROW + within - 1}`;
}

interface Seen {
  readonly nodes: number;
  /** Rows of which some part is in the window, from above to below. */
  readonly rows: readonly { readonly position: number; readonly size: number; readonly words: string }[];
  /** Part of the window below the bar at its top that has no row in it, in pixels. */
  readonly bare: number;
}

/** Scrolls to a share of the whole height, waits until the window is filled with rows, and looks. */
function lookAt(pane: Frame, share: number): Promise<Seen> {
  return pane.evaluate(
    (to) =>
      new Promise<Seen>((resolve) => {
        const page = document.documentElement;
        const list = document.querySelector("[role=group][aria-label='指摘の一覧']")!;
        const top = list.getBoundingClientRect().top + window.scrollY;
        page.scrollTop = to * (page.scrollHeight - window.innerHeight - top) + (to > 0 ? top : 0);
        const look = (): void => {
          const rows = [...list.querySelectorAll<HTMLElement>("[data-index]")]
            .map((row) => ({ row, box: row.getBoundingClientRect() }))
            .filter(({ box }) => box.bottom > 0 && box.top < window.innerHeight);
          const whole = Math.max(list.getBoundingClientRect().top, 0);
          const filled = rows.reduce(
            (sum, { box }) => sum + Math.min(box.bottom, window.innerHeight) - Math.max(box.top, 0),
            0,
          );
          const bare = Math.min(list.getBoundingClientRect().bottom, window.innerHeight) - whole - filled;
          if (bare > 40) {
            requestAnimationFrame(look);
            return;
          }
          resolve({
            nodes: document.querySelectorAll("*").length,
            bare,
            rows: rows
              .filter(({ row }) => row.tagName === "LI")
              .map(({ row }) => ({
                position: Number(row.getAttribute("aria-posinset")),
                size: Number(row.getAttribute("aria-setsize")),
                words: row.querySelector("[data-row-main]")?.textContent ?? "",
              })),
          });
        };
        requestAnimationFrame(look);
      }),
    share,
  );
}

async function open(): Promise<Desk> {
  const desk = await site.open();
  await desk.open(await blankForm("長い一覧.xlsx", ITEMS));
  await desk.press("入力チェック", /要修正 10,?000件/);
  await desk.button(/^要修正 10,000$/).waitFor();
  // The last one first: those above it stay in sight.
  for (const heading of ["いつまで", "どのような方法で", "どの水準まで", "計画・方針等の分類"]) {
    const fold = desk.button(new RegExp(`${heading}が空欄：2,500件$`));
    await fold.click();
    await desk.pane.locator(`[aria-expanded=true]`, { hasText: heading }).waitFor();
  }
  return desk;
}

/** The row that has the focus: its place in the list as a screen reader gives it, and what it says. */
const focusedRow = (pane: Frame) =>
  pane.evaluate(() => {
    const row = document.activeElement?.closest("li");
    return {
      position: Number(row?.getAttribute("aria-posinset")),
      size: Number(row?.getAttribute("aria-setsize")),
      words: document.activeElement?.textContent ?? "",
      nodes: document.querySelectorAll("*").length,
    };
  });

test("from top to bottom every row is the right one, and the page stays small", async () => {
  const desk = await open();
  const pane = desk.paneFrame();
  const size = FINDINGS + COLUMNS.length;
  let most = 0;
  const seen = new Set<number>();
  for (let place = 0; place <= PLACES; place += 1) {
    const { nodes, rows } = await lookAt(pane, place / PLACES);
    most = Math.max(most, nodes);
    expect(nodes).toBeLessThanOrEqual(MOST_NODES);
    expect(rows.length).toBeGreaterThan(0);
    const first = rows[0]!.position;
    expect(rows.map(({ position }) => position)).toEqual(rows.map((_, index) => first + index));
    for (const row of rows) {
      expect(row.size).toBe(size);
      const address = addressAt(row.position);
      if (address === null) expect(row.words).toMatch(/が空欄：2,500件$/);
      else expect(row.words).toContain(`${address}(`);
      seen.add(row.position);
    }
  }
  expect(seen).toContain(1);
  expect(seen).toContain(size);
  process.stdout.write(
    `${FINDINGS.toLocaleString("en")} findings: at most ${most} nodes in the page at ${PLACES + 1} places\n`,
  );
});

test("the keys lead through all of it, and a press or Alt+↓ to the cell, however far down", async () => {
  const desk = await open();
  const pane = desk.paneFrame();
  const size = FINDINGS + COLUMNS.length;
  const at = async (position: number) => {
    await desk.pane.locator(`li[aria-posinset="${position}"] [data-row-main]:focus`).waitFor();
    const row = await focusedRow(pane);
    expect(row).toMatchObject({ position, size });
    expect(row.nodes).toBeLessThanOrEqual(MOST_NODES);
    const address = addressAt(position);
    expect(row.words).toContain(address === null ? "が空欄：2,500件" : `${address}(`);
  };
  await desk.button(/計画・方針等の分類が空欄：2,500件$/).focus();
  await at(1);
  await desk.page.keyboard.press("End");
  await at(size);
  await desk.page.keyboard.press("ArrowUp");
  await at(size - 1);
  await desk.page.keyboard.press("Enter");
  await desk.selectedCell(addressAt(size - 1)!).waitFor();
  await desk.page.keyboard.press("Alt+ArrowDown");
  await at(size);
  await desk.selectedCell(addressAt(size)!).waitFor();
  await desk.pane.getByText(/^10,000件中10,000件目 /).waitFor({ state: "attached" });
  await desk.page.keyboard.press("Alt+ArrowUp");
  await desk.page.keyboard.press("Alt+ArrowUp");
  await at(size - 2);
  await desk.selectedCell(addressAt(size - 2)!).waitFor();
  await desk.page.keyboard.press("Home");
  await at(1);
});

test("filter and groups hold for all of them", async () => {
  const desk = await open();
  const pane = desk.paneFrame();
  await desk.narrow();
  await desk.pane.getByRole("combobox", { name: "表示する欄" }).selectOption({ label: "いつまで 2,500件" });
  await desk.pane
    .locator(`li[aria-setsize="${ITEMS + 1}"]`)
    .first()
    .waitFor();
  const filtered = await lookAt(pane, 1);
  expect(filtered.nodes).toBeLessThanOrEqual(MOST_NODES);
  expect(filtered.rows.at(-1)).toMatchObject({ position: ITEMS + 1, size: ITEMS + 1 });
  expect(filtered.rows.at(-1)!.words).toContain(`F${FIRST_ROW + ITEMS - 1}(`);

  await desk.pane
    .getByRole("combobox", { name: "表示する欄" })
    .selectOption({ label: "すべての欄 10,000件" });
  await desk.pane
    .locator(`li[aria-setsize="${FINDINGS + COLUMNS.length}"]`)
    .first()
    .waitFor();
  await desk.pane.getByRole("combobox", { name: "並べ方" }).selectOption({ label: "欄ごと" });
  await desk.pane
    .locator(`li[aria-setsize="${ITEMS + 1}"]`)
    .first()
    .waitFor();
  const halfWay = await lookAt(pane, 0.5);
  expect(halfWay.nodes).toBeLessThanOrEqual(MOST_NODES);
  for (const row of halfWay.rows) expect(row.size).toBe(ITEMS + 1);
  expect(halfWay.rows.every(({ words }) => /[DE]\d+\(|が空欄：2,500件$/.test(words))).toBe(true);
});
