/**
 * The share of a text's width that lies before each of its offsets (UTF-16 units; one more than the text has), from
 * usual widths of letters: a text layer gives the width of a run of words, not of each.
 */
export function sharesOfWidth(text: string): Float64Array {
  const shares = new Float64Array(text.length + 1);
  for (let offset = 0; offset < text.length; offset += 1) {
    shares[offset + 1] = (shares[offset] ?? 0) + usualWidth(text.charCodeAt(offset));
  }
  const all = shares[text.length] ?? 0;
  return all === 0 ? shares : shares.map((width) => width / all);
}

/** In thousandths of the font's size, as in Helvetica. */
const usual = 545;
const capital = 690;
const narrow = codesOf(" iljIt.,:;!|'’()[]-");
const wide = codesOf('mwMWÖÅÄ—%@');
/** The width of each code below U+0250, where the Latin letters end; others are of the usual width. */
const widths = Uint16Array.from({ length: 0x250 }, (_, code) => {
  if (narrow.has(code)) return 280;
  if (wide.has(code)) return 830;
  return /\p{Lu}/u.test(String.fromCharCode(code)) ? capital : usual;
});

function usualWidth(code: number): number {
  return widths[code] ?? (wide.has(code) ? 830 : narrow.has(code) ? 280 : usual);
}

function codesOf(characters: string): ReadonlySet<number> {
  return new Set(Array.from(characters, (character) => character.charCodeAt(0)));
}
