import type { LearnedWords } from '../../../records/learned-words.ts';
import type { PageText } from '../../../records/page-text.ts';
import type { RepairedPage } from '../../../records/repaired-page.ts';
import { readSentence } from '../language/read-sentence.ts';

/** Sources in which a page says what its author wrote. */
const authors: ReadonlySet<PageText['verdict']['code']> = new Set([
  'digital-good',
  'text-file',
  'scan-with-good-layer',
]);
/** Edits that sound pages have too. */
const harmless: ReadonlySet<string> = new Set(['join-hyphenated-word', 'normalize-characters']);
/** A page without å ä ö says nothing of whether they have been lost. */
const fewestRings = 5;
const leastRingShare = 0.06;
/** A person has looked at a corrected line: it counts as several that nobody has. */
const correctedTimes = 3;

/** What the clean pages teach, and the lines that people have corrected (`page:line`, both as in the records). */
export function learnWords(
  sources: readonly PageText[],
  pages: readonly RepairedPage[],
  body: string | null,
  corrected: ReadonlySet<string>,
): LearnedWords {
  const words = new Map<string, number>();
  const pairs = new Map<string, number>();
  for (const [index, page] of pages.entries()) {
    const source = sources[index];
    if (source !== undefined && isSound(source, page)) {
      for (const block of blocksOf(page)) countInto(words, pairs, block, 1);
    }
    for (const { text, sourceLine } of page.lines) {
      if (corrected.has(`${page.page}:${sourceLine}`)) countInto(words, pairs, text, correctedTimes);
    }
  }
  return { body, words: Object.fromEntries(words), pairs: Object.fromEntries(pairs) };
}

/** Judged by its source, by what repair found in it, and by its having å ä ö at all. */
function isSound(source: PageText, page: RepairedPage): boolean {
  if (!authors.has(source.verdict.code)) return false;
  if (page.edits.some(({ rule }) => !harmless.has(rule)) || page.notices.length > 0) return false;
  const all = page.lines.flatMap(({ text }) => text.match(/\p{L}{2,}/gu) ?? []);
  const rings = all.filter((word) => /[åäöÅÄÖ]/u.test(word)).length;
  return rings >= fewestRings && rings >= leastRingShare * all.length;
}

/** The running text of a page, block by block: lines that go on into the next joined as their endings say. */
function blocksOf({ lines }: RepairedPage): readonly string[] {
  const blocks: string[] = [];
  let block = '';
  let number = lines[0]?.block;
  for (const line of lines) {
    if (line.text.trim() === '' || line.block !== number) {
      blocks.push(block);
      block = '';
    }
    number = line.block;
    block += line.ending === 'drop-hyphen' ? line.text.replace(/[-\u00AD]\s*$/u, '') : line.text;
    if (line.ending === 'space') block += ' ';
  }
  return [...blocks, block].filter((each) => each.trim() !== '');
}

function countInto(
  words: Map<string, number>,
  pairs: Map<string, number>,
  block: string,
  times: number,
): void {
  let previous: string | null = null;
  for (const term of readSentence(block)) {
    if (/\p{L}/u.test(term)) words.set(term, (words.get(term) ?? 0) + times);
    const lower = term.toLowerCase();
    if (previous !== null)
      pairs.set(`${previous} ${lower}`, (pairs.get(`${previous} ${lower}`) ?? 0) + times);
    previous = lower;
  }
}
