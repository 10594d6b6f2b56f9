/** What the menu on the sheet's cells offers. */
import { wholeColumns, wholeRows } from "../../model/address";
import { tell } from "../shell/dialogs";
import type { WorkbenchTexts } from "../../../locales/workbench";
import type { CellCommands, CommandGround } from "./cell-commands";
import { openMenu, type MenuEntry } from "./context-menu";
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
  const { area } = ground.selection();
  // On a header, the other direction is not meant.
  const [rows, columns] = [!wholeColumns(area), !wholeRows(area)];
  const inDirection = (wanted: boolean, entry: MenuEntry) => (wanted ? [entry] : []);
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
        ...inDirection(rows, { label: menu.insertRows, choose: () => sheets.shift("insert", "row") }),
        ...inDirection(columns, {
          label: menu.insertColumns,
          choose: () => sheets.shift("insert", "column"),
        }),
        ...inDirection(rows, { label: menu.deleteRows, choose: () => sheets.shift("delete", "row") }),
        ...inDirection(columns, {
          label: menu.deleteColumns,
          choose: () => sheets.shift("delete", "column"),
        }),
        { label: menu.clear, choose: () => cells.clear() },
      ],
      [
        ...inDirection(rows, { label: menu.fitRow, choose: () => sheets.fit("row", active.row) }),
        ...inDirection(columns, { label: menu.fitColumn, choose: () => sheets.fit("column", active.column) }),
        ...inDirection(sheets.isFrozen || active.row > 0 || active.column > 0, {
          label: sheets.isFrozen ? menu.unfreeze : menu.freeze,
          choose: () => sheets.freeze(),
        }),
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
