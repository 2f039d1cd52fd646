/** Signs before this one are Latin letters of Europe, figures and signs of ASCII and of the two blocks behind it. */
const end = 0x180;
/** Those, dashes and quotation marks, arrows and operators, boxes and bullets, and what fonts have of their own: no letters. */
const plain = /^[\0-\u017f\u2000-\u206f\u2190-\u23ff\u25a0-\u2775\ue000-\uf8ff]*$/u;
/** What has been looked up of them, by name and flags. */
const found = new Map<string, string>();
const known = ['L', 'Lu', 'Ll', 'M', 'N'] as const;
// \p{L}   \P{L}   \]   [^   ]
const pieces = /\\(?:([pP])\{([^}]+)\}|.)|\[|\]/gsu;

/** A text that a pattern and what `inPlainLetters` makes of it read alike. */
export function isPlain(text: string): boolean {
  return plain.test(text);
}

/**
 * The pattern with the letters of plain texts in the place of `\p{L}` and its like. V8 asks ICU for the 660 ranges of each
 * anew, which takes longer than all else about making a pattern. The same pattern where it asks for others.
 */
export function inPlainLetters(source: string, flags: string): string {
  if (!flags.includes('u') || !source.includes('\\p')) return source;
  let isInClass = false;
  let isKnown = true;
  const inPlain = source.replace(pieces, (piece, kind: string | undefined, name: string | undefined) => {
    if (piece === '[' || piece === ']') isInClass = piece === '[';
    if (kind === undefined || name === undefined) return piece;
    const letters = kind === 'p' ? lettersOf(name, flags.includes('i')) : undefined;
    if (letters === undefined) isKnown = false;
    return isInClass ? (letters ?? '') : `[${letters ?? ''}]`;
  });
  return isKnown ? inPlain : source;
}

/** `A-Za-zª-ª`, of those that are known. */
function lettersOf(name: string, ignoresCase: boolean): string | undefined {
  const flags = ignoresCase ? 'iu' : 'u';
  const key = `${name} ${flags}`;
  if (!found.has(key) && known.some((one) => one === name)) {
    found.set(key, rangesOf(new RegExp(`\\p{${name}}`, flags)));
  }
  return found.get(key);
}

function rangesOf(letter: RegExp): string {
  const signs = Array.from({ length: end }, (_, code) => String.fromCharCode(code));
  const held = signs.map((sign) => letter.test(sign));
  const starts = signs.filter((_, code) => held[code] === true && held[code - 1] !== true);
  const ends = signs.filter((_, code) => held[code] === true && held[code + 1] !== true);
  return starts.map((start, i) => `${start}-${ends[i] ?? start}`).join('');
}
