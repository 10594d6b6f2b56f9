/** Cells of one form repeat themselves (年度末, 職員課): what is worked out of a text is kept as long as the context. */
export class Memo<V> {
  readonly #byContext = new WeakMap<object, Map<string, V>>();

  get(context: object, text: string, make: (text: string) => V): V {
    let known = this.#byContext.get(context);
    if (!known) this.#byContext.set(context, (known = new Map<string, V>()));
    const value = known.get(text);
    if (value !== undefined || known.has(text)) return value as V;
    const made = make(text);
    known.set(text, made);
    return made;
  }
}
