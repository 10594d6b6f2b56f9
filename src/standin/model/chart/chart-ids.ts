/** A chart's id stays when the chart is renamed; the engine knows charts by name only. */
export class ChartIds {
  private readonly names = new Map<string, { readonly sheet: string; name: string }>();
  private count = 0;

  idOf(sheet: string, name: string): string {
    for (const [id, known] of this.names) if (known.sheet === sheet && known.name === name) return id;
    this.count += 1;
    const id = `{00000000-0000-4000-8000-${String(this.count).padStart(12, "0")}}`;
    this.names.set(id, { sheet, name });
    return id;
  }

  nameOf(sheet: string, id: string): string | null {
    const known = this.names.get(id);
    return known?.sheet === sheet ? known.name : null;
  }

  rename(id: string, name: string): void {
    const known = this.names.get(id);
    if (known) known.name = name;
  }

  forget(id: string): void {
    this.names.delete(id);
  }
}
