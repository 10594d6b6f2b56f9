/**
 * A reading of several messages, as the pane shows it: how far it is, and a way out that leaves the workbook alone.
 *
 * @jest-environment jsdom
 */
import "@testing-library/jest-dom";
import { act, screen } from "@testing-library/react";
import type { Reading } from "../../../src/excel/host";
import { FakeHost } from "../../support/pane/fake-host";
import { completeItem, goalSheet, workbookOf } from "../../support/workbooks/goal-workbook";
import { renderPane } from "../../support/pane/render-pane";

/** Reads in blocks from now on: each goes on when the test lets it. */
class LargeHost extends FakeHost {
  inBlocks = false;
  #next: (() => void) | null = null;

  override async readWorkbook(reading: Reading = {}) {
    if (this.inBlocks) {
      for (let done = 0; done <= 12_000; done += 6000) {
        if (reading.signal?.aborted) throw new Error("the reading was stopped");
        reading.onBlock?.({ done, total: 12_000 });
        if (done < 12_000) await new Promise<void>((resolve) => (this.#next = resolve));
      }
    }
    return super.readWorkbook();
  }

  /** The next message comes. */
  block(): Promise<void> {
    return act(async () => {
      const next = this.#next;
      this.#next = null;
      next?.();
      await new Promise((resolve) => setTimeout(resolve));
    });
  }

  get isWaiting(): boolean {
    return this.#next !== null;
  }
}

async function open() {
  const host = new LargeHost(workbookOf([goalSheet({ items: [completeItem(1)] })]));
  const pane = renderPane(host);
  await pane.connect();
  host.calls.length = 0;
  host.inBlocks = true;
  const begin = (work: () => Promise<void>) =>
    act(async () => {
      void work();
      await new Promise((resolve) => setTimeout(resolve));
    });
  return { ...pane, host, begin };
}

const bar = () => screen.getByRole("progressbar", { name: "シートの読み取り" });
const stop = () => screen.getByRole("button", { name: "中止" });
const isBusy = () => screen.getByRole("main").getAttribute("aria-busy") === "true";

it("says how far it is, block by block, and then shows what was read", async () => {
  const { host, store, begin } = await open();
  await begin(() => store.check());
  expect(bar()).toHaveAttribute("aria-valuetext", "0 / 12,000行を読み取りました");
  await host.block();
  expect(bar()).toHaveAttribute("aria-valuetext", "6,000 / 12,000行を読み取りました");
  expect(screen.getByText("6,000 / 12,000行を読み取りました")).toBeVisible();
  await host.block();
  expect(screen.queryByRole("progressbar", { name: "シートの読み取り" })).not.toBeInTheDocument();
  expect(store.getState()).toMatchObject({ job: null, reading: null, checked: true });
});

it.each(["check", "setDropdowns", "buildSummary"] as const)(
  "%s is stopped between two blocks: no more is read, and nothing is written",
  async (action) => {
    const { host, store, begin, user } = await open();
    const before = host.workbook;
    await begin(() => store[action]());
    await host.block();
    await user.click(stop());
    expect(isBusy()).toBe(false);
    await host.block();
    expect(host.isWaiting).toBe(false);
    expect(host.calls).toEqual([]);
    expect(host.applied).toEqual([]);
    expect(host.workbook).toBe(before);
    expect(store.getState()).toMatchObject({
      job: null,
      reading: null,
      notice: null,
      undo: [],
      checked: false,
    });
    // The way is free for the next one.
    host.inBlocks = false;
    await act(() => store.check());
    expect(store.getState()).toMatchObject({ checked: true, notice: { kind: "checked" } });
  },
);

it("stopped while the last message is on its way, writes nothing either", async () => {
  const { host, store, begin, user } = await open();
  await begin(() => store.setDropdowns());
  await host.block();
  const release = host.hold();
  await host.block();
  await user.click(stop());
  await act(async () => {
    release();
    await new Promise((resolve) => setTimeout(resolve));
  });
  expect(host.applied).toEqual([]);
  expect(store.getState()).toMatchObject({ job: null, undo: [] });
});

it("cannot be stopped once something has been written: that would have to be shown", async () => {
  const { host, store, begin } = await open();
  await begin(() => store.choosePhase("planning"));
  expect(stop()).toBeVisible();
  await host.block();
  await host.block();
  // What has been written is read.
  expect(host.applied).toHaveLength(1);
  expect(bar()).toBeVisible();
  expect(screen.queryByRole("button", { name: "中止" })).not.toBeInTheDocument();
  store.giveUp();
  expect(isBusy()).toBe(true);
  await host.block();
  await host.block();
  expect(store.getState()).toMatchObject({ job: null, undo: [{ step: { kind: "phase" } }] });
});
