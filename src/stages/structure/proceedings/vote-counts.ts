import { count, countOf } from './number-words.ts';
import type { Side } from './voter-sentences.ts';
import { allMatches } from '../all-matches.ts';

/** What a text says of how many voted how; a side that it does not speak of is absent. */
export type Counts = Readonly<Partial<Record<Side, number>>> & {
  /** Whom or what the votes were for, where the choice was between two names. */
  readonly between?: readonly [string, string];
  /** The figures say how many won, and not whether with yes or no: `med 6 röster mot 5`. */
  readonly winnersFirst?: true;
};

const people =
  '(?:(?:av\\s)?(?:de\\s)?(?:ledamot|ledamöter|ledamöterna|medlem|medlemmar|röst|röster|röstberättigade|röstande|deltagare|närvarande|ombud|personer|sedel|sedlar|röstsedel|röstsedlar|lapp|lappar|var|voro|är|äro|som|har|st\\.?)\\s){0,4}';
const casts = '(?:röst(?:ar|ade|at)|avg(?:er|av|es|avs|ivits)|avgivna|säger|sade)';
const notAnswer = '(?!\\p{L}|-(?!röst|[,\\s]))';

/** 41 ja   7 ja-röster   Fyra ledamöter röstade ja   14 för */
const figureFirst: Readonly<Record<Side, readonly RegExp[]>> = {
  yes: [
    new RegExp(
      `${count}\\s?${people}(?:${casts}\\s(?:för\\s|\\p{L}+\\s)?)?["”“]?ja(?:[- ]?röst(?:er)?)?${notAnswer}`,
      'giu',
    ),
    new RegExp(`${count}\\s(?:röst(?:er)?\\sför(?!\\p{L})|för(?=[,.;]|\\s(?:och|mot)\\s))`, 'giu'),
  ],
  no: [
    new RegExp(
      `${count}\\s?${people}(?:${casts}\\s(?:för\\s|\\p{L}+\\s)?)?["”“]?nej(?:[- ]?röst(?:er)?)?${notAnswer}`,
      'giu',
    ),
    new RegExp(
      `${count}\\s(?:röst(?:er)?\\s(?:emot|mot)|emot|däremot|mot(?=[,.;]|\\soch\\s|$))(?!\\p{L})`,
      'giu',
    ),
  ],
  abstain: [
    new RegExp(
      `${count}\\s${people}(?:(?:har\\s)?avst(?:od|år|ått|ående)|nedlag[dt]a?|ned(?:lade|lagda)|lade\\sne[dr]|lägger\\sne[dr]|blank[at]?)`,
      'giu',
    ),
  ],
  absent: [
    new RegExp(
      `${count}\\s(?:(?:är|var|ledamot|ledamöter|medlemmar|\\p{L}+)\\s){0,3}?frånv(?:arande|\\.)`,
      'giu',
    ),
  ],
};

/** JA: 41   Ja-röster 41   Antal nej = 38   Avstår (2)   Ja-röst för förslaget: 41 */
const figureLast: Readonly<Record<Side, readonly RegExp[]>> = {
  yes: [labelled('ja(?:[- ]?röst(?:er)?)?(?:\\sröstade|\\sröstar|\\savges\\sav|\\savgavs\\sav)?')],
  no: [labelled('nej(?:[- ]?röst(?:er)?)?(?:\\sröstade|\\sröstar|\\savges\\sav|\\savgavs\\sav)?')],
  abstain: [
    labelled('(?:avst(?:år|od|ått|ående|\\.)?(?:\\sfrån\\satt\\srösta)?|blanka?|nedlagda)(?:\\sröster)?'),
  ],
  absent: [labelled('frånv(?:arande|\\.)?')],
};

function labelled(word: string): RegExp {
  return new RegExp(
    `(?<!\\p{L})${word}(?:(?:\\sför\\s[^.:\\d]{1,80})?\\s?[:=–]\\s?|\\sför\\s[^.:,\\d]{1,60}\\s(?=\\d{1,4}\\sröst)|\\s?\\(|\\s)${count}`,
    'giu',
  );
}

const sides = ['yes', 'no', 'abstain', 'absent'] as const;

/** What all that tells of a side has in it; a sentence without it is not looked through. */
const words: Readonly<Record<Side, RegExp>> = {
  yes: /ja|för/iu,
  no: /nej|mot/iu,
  abstain: /avst|ne[dr]|blank/iu,
  absent: /frånv/iu,
};

interface Figure {
  readonly side: Side;
  readonly value: number;
  readonly start: number;
  readonly end: number;
}

/**
 * The outcomes that a sentence tells by answers, in order; two where it tells of two votes:
 *
 *     Omröstningen utfaller med 41 Ja mot 38 Nej, 2 avstår.
 *     JA: 41  NEJ: 38
 */
export function readAnswerCounts(sentence: string): readonly Counts[] {
  const first = figuresOf(sentence, isLabelled(sentence) ? figureLast : figureFirst);
  const found =
    first.length > 0 ? first : figuresOf(sentence, isLabelled(sentence) ? figureFirst : figureLast);
  const outcomes: Partial<Record<Side, number>>[] = [];
  for (const { side, value } of found) {
    const last = outcomes.at(-1);
    if (last && last[side] === undefined) last[side] = value;
    else outcomes.push({ [side]: value });
  }
  return outcomes;
}

/** Whether the answers stand before their figures. */
function isLabelled(sentence: string): boolean {
  // § 65 Ja: 7 Nej: 2
  // § 65 and Punkt 12 say which matter it is, no figure of the vote
  const said = sentence.replace(/(?:§|(?:[Pp]unkt|[Ää]rende(?:\snr)?):?)\s?\d+\s?[a-h]?(?!\p{L})/gu, '');
  if (/(?<!\p{L}|\d\s?)(?:ja|nej)(?:[- ]?röst(?:er)?)?\s?[:=]\s?\d/iu.test(said)) return true;
  return /^\D*?(?<!\p{L})(?:ja|nej)(?!\p{L})[^\d.,]{0,80}\d/iu.test(sentence);
}

function figuresOf(text: string, patterns: typeof figureFirst): readonly Figure[] {
  const found: Figure[] = [];
  for (const side of sides) {
    if (!words[side].test(text)) continue;
    for (const match of patterns[side].flatMap((pattern) => allMatches(text, pattern))) {
      const [start, end] = [match.index, match.index + match[0].length];
      const overlaps = found.some((other) => start < other.end && other.start < end);
      if (!overlaps) found.push({ side, value: countOf(match[1] ?? ''), start, end });
    }
  }
  return found.toSorted((a, b) => a.start - b.start);
}
