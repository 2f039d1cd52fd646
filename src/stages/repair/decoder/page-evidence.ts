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
/** So many points of confidence (of 100) are worth one in cost; a hunch, for engines do not say what theirs mean. */
const confidenceStep = 15;
const mostShift = 1.5;
/** Where two engines disagree and neither is surer, about one in twenty of the other's words is right: -ln 0.05. */
const otherReadingCost = 3;
const leastOtherCost = 0.5;
const mostLengthApart = 2;

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
  const word = words.find((each) => each.start <= start && start < each.start + each.text.length);
  // A part of a word (`e` of `e-post`) is not what the engines read.
  return word !== undefined && lettersOf(word.text) === piece.text ? word : null;
}

function lettersOf(text: string): string {
  return text.replaceAll(/^[^\p{L}\d]+|[^\p{L}\d]+$/gu, '');
}

/** Another engine's word, where it is one that is known; never with figures in it. */
function readingOf(
  { text, confidence }: Reading,
  read: string,
  own: number | null,
  { words }: ReadText,
): readonly WordReading[] {
  const letters = lettersOf(text);
  // Much longer or shorter: it stands for other words too.
  if (Math.abs(letters.length - read.length) > mostLengthApart) return [];
  if (letters === '' || /[^\p{L}-]/u.test(letters) || letters === read) return [];
  if (words.standing(letters) === standings.unknown) return [];
  const surer = confidence === null || own === null ? 0 : (confidence - own) / confidenceStep;
  const cased = inCaseOf(read, letters);
  return [
    {
      text: cased,
      rule,
      channelCost: Math.max(leastOtherCost, otherReadingCost - surer),
      isStripped: false,
      isPlain: false,
      isName: false,
      terms: [words.term(cased)],
      wordCost: words.cost(cased),
    },
  ];
}
