/**
 * The share of a text's width that lies before an offset, from usual widths of letters: a text layer gives the width
 * of a run of words, not of each.
 */
export function shareOfWidth(text: string, offset: number): number {
  const widths = [...text].map(usualWidth);
  const all = sum(widths);
  if (all === 0) return 0;
  return sum(Array.from(text.slice(0, offset), usualWidth)) / all;
}

/** In thousandths of the font's size, as in Helvetica. */
function usualWidth(character: string): number {
  if (/[ iljIt.,:;!|'’()[\]-]/u.test(character)) return 280;
  if (/[mwMWÖÅÄ—%@]/u.test(character)) return 830;
  if (/\p{Lu}/u.test(character)) return 690;
  return 545;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
