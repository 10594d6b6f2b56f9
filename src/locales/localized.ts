/** The shape of a language's sentences, taken from the Japanese ones: a missing or extra sentence fails to compile. */
export type Localized<T> = T extends string
  ? string
  : T extends (...parameters: infer Parameters) => string
    ? (...parameters: Parameters) => string
    : { readonly [Key in keyof T]: Localized<T[Key]> };
