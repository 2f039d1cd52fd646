import type { ScanPage } from '../../records/scan.ts';
import type { TextLine, Verdict } from '../../records/page-text.ts';

/** A picture of this share of the page may be a scan of it. */
const scanShare = 0.5;
/** A layer with fewer characters on a scan is a stamp, a header or a signing system's line, not its text. */
const stampCharacters = 400;
/** Share of å ä ö among letters: Swedish prose has 4 to 6 %. */
const leastSwedishLetters = 0.02;
const enoughLetters = 200;

// Words by which Swedish is told, with and without its letters.
const swedishWords =
  /^(och|att|som|av|den|det|med|till|en|ett|är|på|för|från|om|vid|har|inte|ska|skall|de|ut|kan|by)$/iu;
const lostLetters =
  /^(for|fran|pa|ar|ocksa|nar|aven|over|moter|narvarande|ordforande|far|maste|aret|ars|fér|fdr|pé|fràn)$/iu;
const keptLetters = /^(för|från|på|är|också|när|även|över|möter|närvarande|ordförande|får|måste|året|års)$/iu;
// "$ 4. Val av", "& 12. Val", "8 5. Val", "885. Val" where § should be
const lostSection = /^([$&£]{1,2}\s?\d|[8S5I]\s\d{1,3}[.,]?\s+\p{Lu}|8\d{2}[.,]\s*\p{Lu})/u;
const section = /^§\s?\d/u;
// "F6rbund", "sig|på", "m~te", "for@n"
const brokenWord = /\p{L}[0-9|~_=^<>{}\\@¢©®]+\p{L}|\p{Ll}\p{Lu}\p{Ll}/u;
// Characters that a font without a usable code table gives
const noCharacter = /[\uFFFD\p{Co}\p{Cn}]|(?![\t\n\r])\p{Cc}/u;

/**
 * Whether a page's text layer can be taken for its text. Judged by what it says, not by what program made it: a layer
 * that nobody sees, behind or upon a scan, is another program's reading and may have lost å ä ö or §.
 *
 * @param lines the layer's lines.
 */
export function judgeLayer(page: ScanPage, lines: readonly TextLine[]): Verdict {
  if (page.words.length === 0) return { code: 'image', reason: 'There is no text layer.' };
  const text = describe(lines);
  const unseen = page.words.filter((word) => word.font === null).length * 2 > page.words.length;
  if (unseen) return judgeScanLayer(text);
  if (page.imageCoverage >= scanShare && text.characters < stampCharacters) {
    return {
      code: 'scan-with-bad-layer',
      reason: `The layer's ${text.characters} characters are no page's text.`,
    };
  }
  return judgeDigital(text);
}

interface LayerFacts {
  readonly characters: number;
  readonly letters: number;
  readonly swedishLetterShare: number;
  readonly isSwedish: boolean;
  readonly lost: number;
  readonly kept: number;
  readonly sections: number;
  readonly lostSections: number;
  readonly brokenShare: number;
  readonly noCharacterShare: number;
}

function describe(lines: readonly TextLine[]): LayerFacts {
  const words = lines.flatMap((line) => line.words.map((word) => word.text));
  const bare = words.map((word) => word.replace(/^[^\p{L}\d]+|[^\p{L}\d]+$/gu, ''));
  const text = words.join('');
  const letters = count(text, /\p{L}/gu);
  return {
    characters: text.length,
    letters,
    swedishLetterShare: count(text, /[åäöÅÄÖ]/gu) / Math.max(1, letters),
    isSwedish: bare.filter((word) => swedishWords.test(word)).length >= bare.length * 0.08,
    lost: bare.filter((word) => lostLetters.test(word)).length,
    kept: bare.filter((word) => keptLetters.test(word)).length,
    sections: lines.filter((line) => section.test(line.text)).length,
    lostSections: lines.filter((line) => lostSection.test(line.text)).length,
    brokenShare: bare.filter((word) => brokenWord.test(word)).length / Math.max(1, bare.length),
    noCharacterShare:
      [...text].filter((character) => noCharacter.test(character)).length / Math.max(1, text.length),
  };
}

function judgeScanLayer(text: LayerFacts): Verdict {
  const fault = scanLayerFault(text);
  if (fault !== null) return { code: 'scan-with-bad-layer', reason: fault };
  return { code: 'scan-with-good-layer', reason: 'The scan came with a layer that has § and å ä ö.' };
}

/** A layer upon a scan has to prove itself: to read the page again costs seconds, a lost § a paragraph. */
function scanLayerFault(text: LayerFacts): string | null {
  if (text.lostSections > 0) return `The layer has lost § in ${text.lostSections} headings.`;
  if (text.sections === 0) return 'The layer has no § that would show that its maker knew the sign.';
  if (text.letters < enoughLetters || !text.isSwedish)
    return 'The layer has too little Swedish to be judged.';
  return (
    letterFault(text) ?? (text.brokenShare > 0.01 ? 'The layer has figures and signs within words.' : null)
  );
}

function letterFault(text: LayerFacts): string | null {
  if (text.swedishLetterShare < leastSwedishLetters) return 'The layer has lost å ä ö.';
  if (text.lost > text.kept * 0.05) return `The layer has lost å ä ö in ${text.lost} common words.`;
  return null;
}

function judgeDigital(text: LayerFacts): Verdict {
  const fault = digitalFault(text);
  if (fault !== null) return { code: 'digital-garbled', reason: fault };
  return { code: 'digital-good', reason: 'The text was written into the file as text.' };
}

function digitalFault(text: LayerFacts): string | null {
  if (text.noCharacterShare > 0.05) return 'The fonts do not say which letters their glyphs are.';
  if (text.letters < text.characters * 0.2 && text.characters > enoughLetters)
    return 'The text is hardly made of letters.';
  if (text.letters < enoughLetters || !text.isSwedish) return null;
  return text.swedishLetterShare < leastSwedishLetters / 2 && text.kept === 0
    ? 'The text has lost å ä ö.'
    : null;
}

function count(text: string, pattern: RegExp): number {
  return [...text.matchAll(pattern)].length;
}
