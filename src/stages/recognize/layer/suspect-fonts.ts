import type { ScanPage } from '../../../records/scan.ts';
import { isBroken, testableWords } from './testable-words.ts';

/** Whether a word is one of the language's. */
export type Knows = (word: string) => boolean;

/** A font whose words are hardly words, with the page that shows it best. */
export interface SuspectFont {
  readonly id: string;
  readonly page: ScanPage;
}

/** Of sound fonts' words up to 0.1 are unknown, names mostly; of small ones' (a logo's, a signature's) up to 0.2. */
const manyUnknown = 0.2;
const enoughWords = 8;
const mostUnknown = 0.5;
const fewestWords = 3;
/** A map that has shifted only some letters shows in this share of broken words; in two at least, or in half of all. */
const manyBroken = 0.02;
const fewestBroken = 2;
const mostBroken = 0.5;

/**
 * Fonts that may have a wrong character map, by what they say on all pages. A foreign language, or a list of names, is
 * suspect too: whether the page shows what the layer says is for its picture to tell.
 */
export function suspectFonts(pages: readonly ScanPage[], knows: Knows): SuspectFont[] {
  const fonts = new Map<string, Set<string>>();
  for (const word of pages.flatMap((page) => page.words)) {
    if (word.font === null) continue;
    const said = fonts.get(word.font.id) ?? new Set();
    fonts.set(word.font.id, said);
    for (const each of testableWords(word.text)) said.add(each);
  }
  const suspects = [...fonts].filter(([, words]) => isSuspect([...words], knows));
  return suspects.flatMap(([id]) => onBestPage(id, pages));
}

/** @param words each once. */
function isSuspect(words: readonly string[], knows: Knows): boolean {
  const unknown = words.filter((word) => !knows(word)).length;
  const broken = words.filter(isBroken).length;
  if (broken >= fewestBroken && broken >= words.length * manyBroken) return true;
  if (broken > 0 && broken >= words.length * mostBroken) return true;
  if (words.length < fewestWords) return false;
  return unknown >= words.length * (words.length < enoughWords ? mostUnknown : manyUnknown);
}

function onBestPage(id: string, pages: readonly ScanPage[]): SuspectFont[] {
  const shown = pages.map((page) => ({ page, words: wordsOf(id, page) }));
  const most = Math.max(...shown.map(({ words }) => words));
  return shown
    .filter(({ words }) => words === most)
    .slice(0, 1)
    .map(({ page }) => ({ id, page }));
}

function wordsOf(id: string, page: ScanPage): number {
  const texts = page.words.filter((word) => word.font?.id === id).map(({ text }) => text);
  return new Set(texts.flatMap(testableWords)).size;
}
