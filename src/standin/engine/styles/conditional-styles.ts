/** The library's numbers for what conditional formats look like (`dxfId`). */
import type { NewFile } from "excelize-wasm";
import type { ConditionalLook } from "../engine";
import { check } from "../sheet/page-setup";

export class ConditionalStyles {
  private readonly made = new Map<string, number>();

  constructor(private readonly file: NewFile) {}

  idOf(look: ConditionalLook): number {
    const key = JSON.stringify(look);
    let id = this.made.get(key);
    if (id === undefined) {
      const digits = (color: string) => color.replace("#", "").toUpperCase();
      id = check(
        this.file.NewConditionalStyle({
          ...(look.fill === null
            ? {}
            : { Fill: { Type: "pattern", Pattern: 1, Color: [digits(look.fill)] } }),
          ...(look.color === null && look.bold === null
            ? {}
            : {
                Font: {
                  ...(look.color === null ? {} : { Color: digits(look.color) }),
                  ...(look.bold === null ? {} : { Bold: look.bold }),
                },
              }),
        }),
      ).style;
      this.made.set(key, id);
    }
    return id;
  }
}
