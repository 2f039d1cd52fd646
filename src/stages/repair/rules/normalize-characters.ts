import type { Change, WorkingText } from '../working-text.ts';

const rule = 'normalize-characters';

// "a" and a combining ring for "å", the sign for ångström for "Å"; the ligature "ﬁ" in "ﬁnansiering"; a byte order
// mark; a carriage return at a line's end; a soft hyphen within a line
const oddCharacters = /\P{M}\p{M}+|[\u2126\u212A\u212B\uFB00-\uFB06]|\uFEFF|\r$|\u00AD(?!\s*$)/gu;
/** A first look, which few lines pass: marks that are joined to a letter begin at U+0300. */
const mayBeOdd = /[^ -\u00AC\u00AE-\u02FF]/u;
const hasOddCharacters = /[\p{M}\u2126\u212A\u212B\uFB00-\uFB06\uFEFF\r\u00AD]/u;

/** Characters that say the same in another way: the text looks as before, and can be compared and searched. */
export function normalizeCharacters(text: WorkingText): readonly Change[] {
  return text.flatMap((page, pageIndex) =>
    page.lines.flatMap((line, lineIndex) => {
      if (!mayBeOdd.test(line.text) || !hasOddCharacters.test(line.text)) return [];
      return [...line.text.matchAll(oddCharacters)].flatMap((match) => {
        const after = normalized(match[0]);
        const end = match.index + match[0].length;
        const change = {
          page: pageIndex,
          line: lineIndex,
          start: match.index,
          end,
          after,
          rule,
          confidence: 1,
        };
        return after === match[0] ? [] : [change];
      });
    }),
  );
}

function normalized(characters: string): string {
  if (/^[\uFEFF\r\u00AD]$/u.test(characters)) return '';
  return /^[\uFB00-\uFB06]$/u.test(characters) ? characters.normalize('NFKC') : characters.normalize('NFC');
}
