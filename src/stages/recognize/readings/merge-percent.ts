// "33%", "4,5 %,", "%" in the English reading
const english = /^(.*?)(\s?)%([.,;:)]*)$/u;
/** What the Swedish model prints for % has at most so many characters: "940", "9/o", "”". */
const longestMisreading = 4;

/** The Swedish reading with the % that ends the English one, in the place of the figures that it prints for it; else null. */
export function mergePercent(swe: string, eng: string): string | null {
  const [, figures, gap = '', after = ''] = english.exec(eng) ?? [];
  if (figures === undefined) return null;
  const wanted = bare(figures).length;
  let end = 0;
  while (end < swe.length && bare(swe.slice(0, end)).length < wanted) end += 1;
  const head = swe.slice(0, end);
  if (bare(head) !== bare(figures) || bare(swe.slice(end)).length > longestMisreading) return null;
  const space = head !== '' && (gap !== '' || swe[end] === ' ') ? ' ' : '';
  return head + space + '%' + after;
}

function bare(text: string): string {
  return text.replace(/[\s.,–—-]/gu, '');
}
