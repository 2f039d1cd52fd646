import { standings } from '../lexicon/lexicon.ts';
import type { DocumentWords } from '../words/document-words.ts';
import { skeletonOf } from '../words/document-words.ts';
import type { Change, WorkingText } from '../working-text.ts';

const rule = 'restore-line-hyphen';

// "Ordföranden redogjor—", "vara av in-—"; not "Mötet —", "april–"
const dashedEnd = /(\p{L}*\p{Ll})(-?—)\s*$/u;
const lineStart = /^\s*(\p{Ll}+)/u;

/**
 * A hyphen at a line's end that was read as a long dash: the two halves are one word, and are not two.
 *
 *     Ordföranden redogjor—        Ordföranden redogjor-
 *     de för läget.                de för läget.
 */
export function restoreLineHyphens(text: WorkingText, words: DocumentWords): readonly Change[] {
  return text.flatMap((page, pageIndex) =>
    page.lines.flatMap((line, lineIndex) => {
      const [, first, dash] = line.text.includes('—') ? (dashedEnd.exec(line.text) ?? []) : [];
      const [, second] = lineStart.exec(page.lines[lineIndex + 1]?.text ?? '') ?? [];
      if (first === undefined || dash === undefined || second === undefined) return [];
      if (!isOneWord(first, second, words)) return [];
      const end = line.text.trimEnd().length;
      const start = end - dash.length;
      return [{ page: pageIndex, line: lineIndex, start, end, after: '-', rule, confidence: 0.9 }];
    }),
  );
}

/** Two words that stand alone too may as well be the two, parted by a dash: `under—` `lag`; not with the s of
 * compounds between. */
function isOneWord(first: string, second: string, words: DocumentWords): boolean {
  const whole = first + second;
  const isListed = (word: string): boolean => words.standing(word) >= standings.listed;
  if (words.standing(whole) === standings.unknown && !isStrippedWord(whole, isListed)) return false;
  return first.endsWith('s') || !isListed(first) || !isListed(second);
}

/** `undersok` and `ningen`: known once its å ä ö are back; only the commonest loss is looked for. */
function isStrippedWord(whole: string, isListed: (word: string) => boolean): boolean {
  if (skeletonOf(whole) !== whole) return false;
  return [...whole.matchAll(/[ao]/gu)].some(({ index, 0: letter }) =>
    (letter === 'a' ? ['å', 'ä'] : ['ö']).some((ring) =>
      isListed(whole.slice(0, index) + ring + whole.slice(index + 1)),
    ),
  );
}
