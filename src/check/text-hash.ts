/**
 * Texts that are compared without width, white space, punctuation and case (`comparable`), as 32-bit hashes. The hash
 * is worked out from the letters as they stand in the cell, without a normalised copy, wherever NFKC would only turn
 * full-width letters and digits into half-width ones.
 */

/** After NFKC: white space, punctuation, brackets and signs. Named one by one, which is many times faster than \p{P}. */
const SIGNS =
  /[\0-/:-@[-`{-\u00bf\u2000-\u206f\u2190-\u2bff\u3000-\u3004\u3008-\u3020\u3030\u303d\u30a0\u30fb]+/g;

/** Two texts say the same when these are equal. */
export function comparable(text: string): string {
  return text.normalize("NFKC").replace(SIGNS, "").toLowerCase();
}

/** Equal for texts whose `comparable` is equal; 0 for one that has no letters. */
export function textHash(text: string): number {
  let hash = SEED;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    const kind = code < TABLE_SIZE ? KINDS[code] : UNUSUAL;
    if (kind === SIGN) continue;
    if (kind === UNUSUAL) return exactHash(comparable(text));
    hash = mixed(hash, kind === SELF ? code : (kind as number));
  }
  return finished(hash);
}

function exactHash(plain: string): number {
  let hash = SEED;
  for (let index = 0; index < plain.length; index += 1) hash = mixed(hash, plain.charCodeAt(index));
  return finished(hash);
}

/** FNV-1a over 16-bit units: http://www.isthe.com/chongo/tech/comp/fnv/ */
const SEED = 0x811c9dc5 | 0;
const PRIME = 0x01000193;

function mixed(hash: number, code: number): number {
  return Math.imul(hash ^ code, PRIME);
}

function finished(hash: number): number {
  if (hash === SEED) return 0;
  return hash === 0 ? 1 : hash;
}

/** What becomes of a letter: nothing, itself, or (any other value) the code of the half-width one. */
const SIGN = 0;
const SELF = 1;
const UNUSUAL = 2;
const TABLE_SIZE = 0x10000;
const KINDS = kindsOfLetters();

/** NFKC of a single unit says it all, but for marks that join the letter before them; those are unusual. */
function kindsOfLetters(): Uint16Array {
  const kinds = new Uint16Array(TABLE_SIZE).fill(UNUSUAL);
  const ranges = [
    [0x00, 0x7e],
    [0x3000, 0x3020],
    [0x3030, 0x3030],
    [0x3041, 0x3096],
    [0x30a1, 0x30fe],
    [0x4e00, 0x9fff],
    [0xff01, 0xff5e],
  ] as const;
  for (const [first, last] of ranges) {
    for (let code = first; code <= last; code += 1) {
      const plain = comparable(String.fromCharCode(code));
      if (plain === "") kinds[code] = SIGN;
      else if (plain.length === 1) kinds[code] = plain.charCodeAt(0) === code ? SELF : plain.charCodeAt(0);
    }
  }
  return kinds;
}
