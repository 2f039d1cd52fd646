import type { LearnedWords } from '../../../records/learned-words.ts';
import type { PageText } from '../../../records/page-text.ts';
import type { RepairedPage } from '../../../records/repaired-page.ts';
import { restoreLetters } from '../candidates/restore-letters.ts';
import type { Language } from '../language/open-language.ts';
import { readSentence } from '../language/read-sentence.ts';
import { standings } from '../lexicon/lexicon.ts';
import { readDocumentWords } from '../words/document-words.ts';

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

/** What of a file may teach: its pages as read, as repaired, and as people have left them. */
export interface LearnablePages {
  readonly sources: readonly PageText[];
  readonly repaired: readonly RepairedPage[];
  /** The repaired pages with people's corrections. */
  readonly clean: readonly RepairedPage[];
  /** The lines that people have corrected, as `page:line` of the records. */
  readonly corrected: ReadonlySet<string>;
  /** The words that people have corrected, or found right, on other lines. */
  readonly correctedWords?: readonly string[];
}

/** What the clean pages teach, and the lines that people have corrected. */
export function learnWords(pages: LearnablePages, body: string | null, language: Language): LearnedWords {
  const words = new Map<string, number>();
  const pairs = new Map<string, number>();
  for (const [index, page] of pages.clean.entries()) {
    const [source, repaired] = [pages.sources[index], pages.repaired[index]];
    if (source !== undefined && repaired !== undefined && isSound(source, repaired)) {
      for (const block of blocksOf(page)) countInto(words, pairs, block, 1);
    }
    for (const { text, sourceLine } of page.lines) {
      if (pages.corrected.has(`${page.page}:${sourceLine}`)) countInto(words, pairs, text, correctedTimes);
    }
  }
  for (const word of pages.correctedWords ?? []) countInto(words, pairs, word, correctedTimes);
  const isSlip = slipsOf(language);
  const sure = [...words].filter(([word, times]) => times >= correctedTimes || !isSlip(word));
  return { body, words: Object.fromEntries(sure), pairs: Object.fromEntries(pairs) };
}

/** `forvaltningen` on a sound page: an author's slip, or damage too little to open the page. It is no word to learn. */
function slipsOf(language: Language): (word: string) => boolean {
  const words = readDocumentWords(language, [], []);
  return (word) =>
    words.standing(word) === standings.unknown && restoreLetters(word, words).some(({ isPlain }) => isPlain);
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
