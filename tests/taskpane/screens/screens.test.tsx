/**
 * @jest-environment jsdom
 */
import "@testing-library/jest-dom";
import { screen } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { preference, remember } from "../../../src/taskpane/preferences";
import { FakeHost } from "../../support/pane/fake-host";
import { completeItem, goalSheet, workbookOf } from "../../support/workbooks/goal-workbook";
import { renderPane } from "../../support/pane/render-pane";

afterEach(() => localStorage.clear());

async function open() {
  const pane = renderPane(new FakeHost(workbookOf([goalSheet({ items: [completeItem(1)] })])));
  await pane.connect();
  return pane;
}

const menuButton = () => screen.getByRole("button", { name: "その他" });

describe("a screen behind the menu", () => {
  it("takes the focus to its title, while the main one is out of sight and out of reach", async () => {
    const { user } = await open();
    await user.click(menuButton());
    await user.click(screen.getByRole("menuitem", { name: "キーボードでの操作" }));
    expect(await screen.findByRole("heading", { name: "キーボードでの操作" })).toHaveFocus();
    expect(screen.queryByRole("button", { name: "入力チェック" })).not.toBeInTheDocument();
    expect(await screen.findByText("F6")).toBeVisible();
  });

  it.each<[string, (user: UserEvent) => Promise<void>]>([
    ["Escape", (user) => user.keyboard("{Escape}")],
    ["the button 戻る", (user) => user.click(screen.getByRole("button", { name: "戻る" }))],
  ])("is left by %s, and the focus is on the menu's button again", async (_name, leave) => {
    const { user } = await open();
    await user.click(menuButton());
    await user.click(screen.getByRole("menuitem", { name: "キーボードでの操作" }));
    await screen.findByRole("heading", { name: "キーボードでの操作" });
    await leave(user);
    expect(screen.getByRole("button", { name: "入力チェック" })).toBeVisible();
    expect(menuButton()).toHaveFocus();
  });
});

describe("the language", () => {
  it("is switched in the menu at once, and asks Excel nothing", async () => {
    const host = new FakeHost(workbookOf([goalSheet({ items: [completeItem(1)] })]));
    const { user, connect } = renderPane(host);
    await connect();
    host.calls.length = 0;
    await user.click(menuButton());
    await user.click(screen.getByRole("menuitemradio", { name: "English" }));
    expect(screen.getByRole("button", { name: "Check entries" })).toBeVisible();
    expect(host.calls).toEqual([]);
  });
});

describe("what is remembered", () => {
  it("is there at the next opening", () => {
    expect(preference("language")).toBeNull();
    remember("language", "en");
    expect(preference("language")).toBe("en");
  });

  it("is nothing where storage is closed, without an error", () => {
    const closed = () => {
      throw new DOMException("denied", "SecurityError");
    };
    const spies = [
      jest.spyOn(Storage.prototype, "getItem").mockImplementation(closed),
      jest.spyOn(Storage.prototype, "setItem").mockImplementation(closed),
    ];
    remember("language", "en");
    expect(preference("language")).toBeNull();
    for (const spy of spies) spy.mockRestore();
  });
});
