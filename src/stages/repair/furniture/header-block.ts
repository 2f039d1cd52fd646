import { standings } from '../lexicon/lexicon.ts';
import type { DocumentWords } from '../words/document-words.ts';
import type { WorkingPage } from '../working-text.ts';
import { isBodyWord, isFormWord } from './header-words.ts';
import { startsWithCapital } from '../words/letter-case.ts';
import { readCounterAtEnd, readCounterLine } from './page-counter.ts';
import { readHeadingNumber } from './section-heading.ts';

/** A line of a letterhead, as an index into its page's lines. */
export interface HeaderLine {
  readonly line: number;
  readonly kind: 'header' | 'logo';
}

const mostLinesUp = 20;
const mostLinesDown = 3;
/** Of a logo's row so many words may happen to be ordinary ones. */
const mostOrdinary = 0.25;
const longestName = 2;

/**
 * A letterhead wherever it stands, also in the middle of a text whose page ends are lost: a line of form words with a
 * date and a page counter, and the rows of logos, bodies' names and rubble around it.
 *
 *     Region AF-LOGO = ee sihe
 *     > KOMMUN
 *     Sammanträdesdatum Blad nr
 *     SAMMANTRÄDESPROTOKOLL 2021-03-04 5(5)
 */
export function findHeaderBlocks({ lines }: WorkingPage, words: DocumentWords): readonly HeaderLine[] {
  const texts = lines.map((line) => line.text);
  const found = new Map<number, HeaderLine>();
  for (const [anchor, text] of texts.entries()) {
    if (!isAnchor(text)) continue;
    for (const line of findBlock(texts, anchor, words)) found.set(line.line, line);
  }
  return [...found.values()];
}

/** From the top; a line that says the same as one above it is the text's title. */
function findBlock(texts: readonly string[], anchor: number, words: DocumentWords): readonly HeaderLine[] {
  const block: HeaderLine[] = [{ line: anchor, kind: 'header' }];
  for (const step of [-1, 1]) {
    const reach = step < 0 ? mostLinesUp : mostLinesDown;
    for (let index = anchor + step; Math.abs(index - anchor) <= reach; index += step) {
      const kind = kindOf(texts[index] ?? '', words);
      if (texts[index] === undefined || kind === null) break;
      if (kind !== 'blank') block.push({ line: index, kind });
    }
  }
  const seen = new Set<string>();
  return block
    .toSorted((a, b) => a.line - b.line)
    .filter(({ line }) => {
      const said = texts[line]?.trim().toLowerCase() ?? '';
      return line === anchor || (!seen.has(said) && seen.add(said));
    });
}

// "SAMMANTRÄDESPROTOKOLL 2021-03-04 5(5)"
function isAnchor(text: string): boolean {
  if (readCounterAtEnd(text) === null || readHeadingNumber(text) !== null) return false;
  const spelled = wordsIn(text).filter((word) => word.length > 2);
  return spelled.length > 0 && spelled.every((word) => isFormWord(word) || isBodyWord(word));
}

function kindOf(text: string, words: DocumentWords): HeaderLine['kind'] | 'blank' | null {
  if (text.trim() === '') return 'blank';
  if (/,|[.:;§]\s*$|^\s*§|^\s*[-–•=]\s/u.test(text) || readHeadingNumber(text) !== null) return null;
  if (readCounterLine(text) !== null) return 'header';
  const spelled = wordsIn(text).filter((word) => word.length > 2);
  if (spelled.length === 0) return isRubble(text) ? 'logo' : null;
  if (spelled.every(isFormWord)) return 'header';
  return isLogoRow(text, spelled, words) ? 'logo' : null;
}

/**
 * A body's name alone, or with capitals or rubble beside it. Two words beside a body's kind may be its name (Region
 * Norra Dalen); more may be a person's name and body, which is text.
 */
function isLogoRow(text: string, spelled: readonly string[], words: DocumentWords): boolean {
  const own = spelled.filter(isLetterhead);
  const ordinary = spelled.filter((word) => !isLetterhead(word) && isOrdinary(word, words));
  if (own.length === 0 || ordinary.length > mostOrdinary * spelled.length) return false;
  return isRubble(text) || own.some(isShouted) || spelled.length - own.length <= longestName;
}

/** No word and no number, only what a picture was read as: `VM &`, `t?`. */
function isRubble(text: string): boolean {
  return !/\d/u.test(text) && /[^\p{L}\s]/u.test(text);
}

function isLetterhead(word: string): boolean {
  return isFormWord(word) || isBodyWord(word) || isShouted(word);
}

function isShouted(word: string): boolean {
  return word === word.toUpperCase();
}

function isOrdinary(word: string, words: DocumentWords): boolean {
  return !startsWithCapital(word) && words.standing(word) !== standings.unknown;
}

function wordsIn(text: string): readonly string[] {
  return text.match(/\p{L}+/gu) ?? [];
}
