import type { TextLine } from '../../../records/page-text.ts';
import type { Knows } from './suspect-fonts.ts';
import { isBroken, testableWords } from './testable-words.ts';

/** What a scanner's program has read on one page. */
export interface ScanLayer {
  readonly lines: readonly TextLine[];
  /** Whether this file's scans have a § anywhere: a program that knows the sign has printed it on some page. */
  readonly fileHasSection: boolean;
}

/** Share of å ä ö among letters: Swedish prose has 4 to 6 %. */
const leastSwedishLetters = 0.02;
const enoughLetters = 200;
/** Of sound minutes' words up to a tenth are unknown; a layer that has lost å ä ö has a third. */
const mostUnknown = 0.15;
const mostBroken = 0.01;
/** Of common words that have lost their dots, as a share of those that have kept them. */
const mostLost = 0.05;
/** Words by which Swedish is told, with and without its letters; running text has a fifth. */
const leastCommon = 0.08;

const commonWords =
  /^(och|att|som|av|den|det|med|till|en|ett|är|på|för|från|om|vid|har|inte|ska|skall|de|ut|kan|by)$/iu;
const lostLetters =
  /^(for|fran|pa|ar|ocksa|nar|aven|over|moter|narvarande|ordforande|far|maste|aret|ars|fér|fdr|pé|fràn)$/iu;
const keptLetters = /^(för|från|på|är|också|när|även|över|möter|närvarande|ordförande|får|måste|året|års)$/iu;
// "$ 4. Val av", "& 12. Val", "8 5. Val", "885. Val" where § should be
const lostSection = /^([$&£]{1,2}\s?\d|[8S5I]\s\d{1,3}[.,]?\s+\p{Lu}|8\d{2}[.,]\s*\p{Lu})/u;
const section = /^§\s?\d/u;
// "12. Val av": a list, or a heading that has lost its sign altogether
const bareNumber = /^\d{1,3}[.,]?\s+\p{Lu}/u;

/** True when a line begins with a section's number, as a program that knows § prints it. */
export function hasSection(lines: readonly TextLine[]): boolean {
  return lines.some((line) => section.test(line.text));
}

/**
 * Why a scanner's layer cannot be taken for its page's text, or null. The layer has to prove itself, however long it is:
 * to read the page again costs seconds, a lost § a paragraph.
 */
export function scanLayerFault({ lines, fileHasSection }: ScanLayer, knows: Knows): string | null {
  const lost = lines.filter((line) => lostSection.test(line.text)).length;
  if (lost > 0) return `The layer has lost § in ${lost} headings.`;
  const mayHaveLost = !hasSection(lines) && lines.some((line) => bareNumber.test(line.text));
  if (!fileHasSection || mayHaveLost)
    return 'The layer has no § that would show that its maker knew the sign.';
  const words = lines.flatMap((line) => line.words.map((word) => word.text));
  return languageFault(words) ?? lettersFault(words) ?? wordsFault(words, knows);
}

function languageFault(words: readonly string[]): string | null {
  const letters = count(words.join(''), /\p{L}/gu);
  const common = words.map(bare).filter((word) => commonWords.test(word)).length;
  const isEnough = letters >= enoughLetters && common >= words.length * leastCommon;
  return isEnough ? null : 'The layer has too little Swedish to be judged.';
}

function lettersFault(words: readonly string[]): string | null {
  const text = words.join('');
  const share = count(text, /[åäö]/giu) / Math.max(1, count(text, /\p{L}/gu));
  if (share < leastSwedishLetters) return 'The layer has lost å ä ö.';
  const lost = words.map(bare).filter((word) => lostLetters.test(word)).length;
  const kept = words.map(bare).filter((word) => keptLetters.test(word)).length;
  return lost > kept * mostLost ? `The layer has lost å ä ö in ${lost} common words.` : null;
}

function wordsFault(words: readonly string[], knows: Knows): string | null {
  const tested = [...new Set(words.flatMap(testableWords))];
  const broken = tested.filter(isBroken).length;
  if (broken > tested.length * mostBroken) return 'The layer has figures and signs within words.';
  const unknown = tested.filter((word) => !knows(word)).length;
  return unknown > tested.length * mostUnknown
    ? `Of the layer's ${tested.length} words ${unknown} are no words.`
    : null;
}

function bare(word: string): string {
  return word.replace(/^[^\p{L}\d]+|[^\p{L}\d]+$/gu, '');
}

function count(text: string, pattern: RegExp): number {
  return [...text.matchAll(pattern)].length;
}
