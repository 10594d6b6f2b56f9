/**
 * The add-in's group on the ribbon, as its manifest has it.
 */
import type { Manifest, RibbonButton } from "./manifest";

/** Draws the group; `press` is called with the button that was pressed. */
export function drawRibbon(
  host: HTMLElement,
  manifest: Manifest,
  press: (button: RibbonButton) => void,
): void {
  const group = document.createElement("div");
  group.className = "group";
  group.setAttribute("role", "group");
  group.setAttribute("aria-label", manifest.groupLabel);
  const row = group.appendChild(document.createElement("div"));
  row.className = "commands";
  for (const [index, command] of manifest.buttons.entries()) {
    const button = row.appendChild(document.createElement("button"));
    button.type = "button";
    button.id = `command-${index}`;
    button.title = command.tip === "" ? command.tipTitle : `${command.tipTitle}\n${command.tip}`;
    const icon = button.appendChild(document.createElement("img"));
    icon.src = command.icon;
    icon.alt = "";
    icon.width = 32;
    icon.height = 32;
    const label = button.appendChild(document.createElement("span"));
    label.textContent = command.label;
    button.addEventListener("click", () => press(command));
  }
  const caption = group.appendChild(document.createElement("div"));
  caption.className = "caption";
  caption.setAttribute("aria-hidden", "true");
  caption.textContent = manifest.groupLabel;
  host.replaceChildren(group);
}

/** Excel greys its commands out while a cell is being edited. */
export function enableRibbon(host: HTMLElement, enabled: boolean): void {
  for (const button of host.querySelectorAll("button")) button.disabled = !enabled;
}
