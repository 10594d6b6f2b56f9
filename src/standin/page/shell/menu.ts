/**
 * A button with a menu. The browser's own popover opens and closes it.
 */
export function drawMenu(
  button: HTMLElement,
  menu: HTMLElement,
  entries: readonly string[],
  choose: (entry: string) => void,
): void {
  menu.append(
    ...entries.map((entry) => {
      const item = document.createElement("button");
      item.type = "button";
      item.setAttribute("role", "menuitem");
      item.tabIndex = -1;
      item.textContent = entry;
      item.addEventListener("click", () => {
        menu.hidePopover();
        choose(entry);
      });
      return item;
    }),
  );
  button.setAttribute("popovertarget", menu.id);
  button.setAttribute("aria-expanded", "false");
  menu.addEventListener("toggle", (event) => {
    const open = event.newState === "open";
    button.setAttribute("aria-expanded", String(open));
    if (!open) return;
    const { left, bottom } = button.getBoundingClientRect();
    menu.style.left = `${Math.min(left, window.innerWidth - menu.offsetWidth - 8)}px`;
    menu.style.top = `${bottom + 4}px`;
    menu.querySelector("button")?.focus();
  });
  menu.addEventListener("keydown", (event) => {
    const items = [...menu.querySelectorAll("button")];
    const now = items.indexOf(document.activeElement as HTMLButtonElement);
    const places: Readonly<Record<string, number>> = {
      ArrowDown: (now + 1) % items.length,
      ArrowUp: (now + items.length - 1) % items.length,
      Home: 0,
      End: items.length - 1,
    };
    const place = places[event.key];
    if (place === undefined) return;
    event.preventDefault();
    items[place]?.focus();
  });
}
