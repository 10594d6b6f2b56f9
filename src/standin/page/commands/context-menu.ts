/** The menu of the right mouse button, Shift+F10 and the menu key. */

export interface MenuEntry {
  readonly label: string;
  readonly choose: () => void;
}

/**
 * Opens at a point of the window. Arrow keys go through it, Escape and a press elsewhere close it.
 * @param groups with a line between them
 * @param closed also after a choice, before it is carried out
 */
export function openMenu(
  label: string,
  at: { readonly x: number; readonly y: number },
  groups: readonly (readonly MenuEntry[])[],
  closed: () => void,
): void {
  document.querySelector(".context-menu")?.remove();
  const menu = document.createElement("div");
  menu.className = "menu context-menu";
  menu.setAttribute("role", "menu");
  menu.setAttribute("aria-label", label);
  const stop = new AbortController();
  const { signal } = stop;
  const close = () => {
    if (!menu.isConnected) return;
    menu.remove();
    stop.abort();
    closed();
  };
  groups.forEach((entries, index) => {
    if (index > 0) menu.appendChild(document.createElement("hr"));
    for (const { label: text, choose } of entries) {
      const item = menu.appendChild(document.createElement("button"));
      item.type = "button";
      item.tabIndex = -1;
      item.setAttribute("role", "menuitem");
      item.textContent = text;
      item.addEventListener("click", () => {
        close();
        choose();
      });
    }
  });
  const items = [...menu.querySelectorAll("button")];
  menu.addEventListener("keydown", (event) => {
    const now = items.indexOf(document.activeElement as HTMLButtonElement);
    const places: Readonly<Record<string, number>> = {
      ArrowDown: (now + 1) % items.length,
      ArrowUp: (now + items.length - 1) % items.length,
      Home: 0,
      End: items.length - 1,
    };
    const place = places[event.key];
    if (place !== undefined) items[place]?.focus();
    else if (event.key === "Escape" || event.key === "Tab") close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
  menu.addEventListener("contextmenu", (event) => event.preventDefault());
  const outside = (event: Event) => {
    if (!menu.contains(event.target as Node)) close();
  };
  document.addEventListener("pointerdown", outside, { capture: true, signal });
  window.addEventListener("blur", close, { signal });
  document.body.append(menu);
  menu.style.left = `${Math.max(4, Math.min(at.x, window.innerWidth - menu.offsetWidth - 4))}px`;
  menu.style.top = `${Math.max(4, Math.min(at.y, window.innerHeight - menu.offsetHeight - 4))}px`;
  items[0]?.focus();
}
