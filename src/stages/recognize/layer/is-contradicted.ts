import type { Box } from '../../../records/place.ts';
import type { LayerWord } from '../../../records/scan.ts';
import { testableWords } from './testable-words.ts';
import type { Knows } from './suspect-fonts.ts';

/** A word that was read from the page's picture. */
export interface ReadWord {
  readonly text: string;
  readonly box: Box;
  /** 0 to 100. */
  readonly confidence: number | null;
}

/** Surer words bear witness. */
const sure = 60;
/** Of what the layer says and the language does not know, the picture shows so much as the language's words. */
const clearly = 0.3;
const fewestWords = 2;
/** Where neither is of the language, layer and picture must say the same at least this often. */
const leastAgreement = 0.3;
const enoughPairs = 5;

/** Whether a page's picture shows other words than the layer says stand there: then the layer's letters are the wrong ones. */
export function isContradicted(
  layer: readonly LayerWord[],
  read: readonly ReadWord[],
  knows: Knows,
): boolean {
  const pairs = layer.flatMap((word) => {
    const there = read.filter(
      ({ box, confidence }) => (confidence ?? 100) >= sure && hasMiddle(word.box, box),
    );
    return there.length === 0 ? [] : [{ said: word.text, shown: there.map(({ text }) => text).join(' ') }];
  });
  const unknown = pairs.filter(({ said, shown }) => isTestable(`${said} ${shown}`) && !isKnown(said, knows));
  const gained = unknown.filter(({ shown }) => isKnown(shown, knows)).length;
  const lost = pairs.filter(({ said, shown }) => isKnown(said, knows) && !isKnown(shown, knows)).length;
  const fewest = Math.min(fewestWords, layer.filter(({ text }) => isTestable(text)).length);
  if (gained >= Math.max(fewest, 1, unknown.length * clearly) && gained > lost * 2) return true;
  const same = pairs.filter(({ said, shown }) => fold(said) === fold(shown)).length;
  return pairs.length >= enoughPairs && same < pairs.length * leastAgreement;
}

function isTestable(text: string): boolean {
  return testableWords(text).length > 0;
}

/** Most of the text's words: the layer may have glued a whole line. */
function isKnown(text: string, knows: Knows): boolean {
  const words = testableWords(text);
  return words.filter(knows).length * 2 > words.length;
}

function hasMiddle(outer: Box, { x, y, width, height }: Box): boolean {
  const right = x + width / 2 - outer.x;
  const down = y + height / 2 - outer.y;
  return right >= 0 && right <= outer.width && down >= 0 && down <= outer.height;
}

function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
