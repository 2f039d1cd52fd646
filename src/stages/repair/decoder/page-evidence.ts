import { toSourceOffset } from '../../../records/apply-edits.ts';
import type { Reading, Word } from '../../../records/page-text.ts';
import { standings } from '../lexicon/lexicon.ts';
import { inCaseOf } from '../words/letter-case.ts';
import type { ReadText } from '../words/read-text.ts';
import type { WordReading } from '../words/word-reading.ts';
import type { RepairableWord } from './repairable-word.ts';

const rule = 'take-other-reading';
/** A word that its engine is so sure of is neither more nor less in doubt than others. */
const usualConfidence = 75;
const confidenceStep = 15;
const mostShift = 1.5;
const otherReadingCost = 3;
const leastOtherCost = 0.5;

/** What the page itself says of a word: how sure its engine was, and what other engines read there. */
export interface PageEvidence {
  /** What every other reading costs more (or less) for it. */
  readonly shift: number;
  readonly readings: readonly WordReading[];
}

const noEvidence: PageEvidence = { shift: 0, readings: [] };

/** Text files have no words with places, and say nothing. */
export function evidenceOf(word: RepairableWord, read: ReadText): PageEvidence {
  const source = sourceWord(word, read);
  if (source === null) return noEvidence;
  const { confidence, alternatives } = source;
  const shift =
    confidence === null
      ? 0
      : Math.max(-mostShift, Math.min(mostShift, (confidence - usualConfidence) / confidenceStep));
  return { shift, readings: alternatives.flatMap((other) => readingOf(other, word.text, confidence, read)) };
}

/** The word of the page that a token stands in; null where a line has none, or the word is in two halves. */
function sourceWord({ pieces, place }: RepairableWord, { text }: ReadText): Word | null {
  const [piece, other] = pieces;
  const line = text[place.page]?.lines[place.line];
  if (piece === undefined || other !== undefined || line === undefined) return null;
  const { words } = line.source;
  if (words.length === 0) return null;
  const start = toSourceOffset(line.edits, piece.start);
  return words.find((each) => each.start <= start && start < each.start + each.text.length) ?? null;
}

/** Another engine's word, where it is one that is known; never with figures in it. */
function readingOf(
  { text, confidence }: Reading,
  read: string,
  own: number | null,
  { words }: ReadText,
): readonly WordReading[] {
  const letters = text.replaceAll(/^\P{L}+|\P{L}+$/gu, '');
  if (letters === '' || /[^\p{L}-]/u.test(letters) || letters === read) return [];
  if (words.standing(letters) === standings.unknown) return [];
  const surer = confidence === null || own === null ? 0 : (confidence - own) / confidenceStep;
  const cased = inCaseOf(read, letters);
  const term = words.term(cased);
  return [
    {
      text: cased,
      rule,
      channelCost: Math.max(leastOtherCost, otherReadingCost - surer),
      isStripped: false,
      isPlain: false,
      isName: false,
      terms: [term],
      wordCost: -Math.log(term.probability),
    },
  ];
}
