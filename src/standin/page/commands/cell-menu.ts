/** What the menu on the sheet's cells offers. */
import { tell } from "../shell/dialogs";
import type { WorkbenchTexts } from "../../../locales/workbench";
import type { CellCommands, CommandGround } from "./cell-commands";
import { openMenu } from "./context-menu";
import type { SheetCommands } from "./sheet-commands";

export interface MenuGround extends CommandGround {
  readonly cells: CellCommands;
  readonly sheets: SheetCommands;
  focus(): void;
}

export function openCellMenu(
  ground: MenuGround,
  at: { readonly x: number; readonly y: number },
  texts: WorkbenchTexts,
): void {
  const { cells, sheets } = ground;
  const { menu } = texts;
  const { active } = ground.selection();
  const isFrozen = ground.session.engine.frozenRows(ground.sheet) === active.row;
  openMenu(
    menu.label,
    at,
    [
      [
        { label: menu.cut, choose: () => share(cells.copy(true)) },
        { label: menu.copy, choose: () => share(cells.copy(false)) },
        { label: menu.paste, choose: () => void paste(cells, texts) },
      ],
      [
        { label: menu.insertRows, choose: () => sheets.insertRows() },
        { label: menu.deleteRows, choose: () => sheets.deleteRows() },
        { label: menu.clear, choose: () => cells.clear() },
      ],
      [
        { label: menu.fitRow, choose: () => sheets.fit("row", active.row) },
        { label: menu.fitColumn, choose: () => sheets.fit("column", active.column) },
        ...(active.row > 0
          ? [{ label: isFrozen ? menu.unfreeze : menu.freeze, choose: () => sheets.freeze() }]
          : []),
      ],
    ],
    () => ground.focus(),
  );
}

/** For other programs; a browser that does not allow it leaves what was copied on this page. */
function share(text: string): void {
  navigator.clipboard?.writeText(text).catch(() => undefined);
}

/** What another program has copied is read where the browser allows it; else what was copied on this page. */
async function paste(cells: CellCommands, texts: WorkbenchTexts): Promise<void> {
  const text = await navigator.clipboard?.readText().catch(() => null);
  if (text || cells.hasCopied) cells.paste(text || null);
  else await tell(texts.menu.paste, texts.menu.pasteByKeys, texts.ok);
}
