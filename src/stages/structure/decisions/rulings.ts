import type { Verdict } from '../../../records/verdict.ts';
import { lettersOf } from '../letters-of.ts';
import type { Part } from '../part.ts';
import type { Line } from '../read-lines.ts';
import { splitSentences } from '../sentences.ts';
import type { MeetingVoice } from './inline-decisions.ts';
import type { PlacedVerdict } from './place-verdicts.ts';
import { sentenceLines } from './sentence-line.ts';
import { ownSubjectOf } from './sentence-subject.ts';
import type { Weighed } from './weighed-decisions.ts';

/** A sentence of a paragraph that a person has ruled on. */
export interface Ruling {
  readonly verdict: Verdict;
  /** The part's index. */
  readonly at: number;
  readonly sentence: string;
  /** Where it begins. */
  readonly line: Line;
}

/** The sentences of a paragraph's parts that people have ruled on, each with its latest verdict. */
export function readRulings(parts: readonly Part[], verdicts: readonly PlacedVerdict[]): readonly Ruling[] {
  if (verdicts.length === 0) return [];
  const all = parts.flatMap((part, at) => {
    const own = verdicts.filter(({ index }) => part.lines.some((line) => line.index === index));
    if (own.length === 0) return [];
    const lineOf = sentenceLines(part.lines);
    return splitSentences(part.content).flatMap(({ text }) => {
      const sentence = text.trim();
      const line = lineOf(sentence);
      const verdict = verdictOn(
        sentence,
        own.filter(({ index }) => index === line?.index),
      );
      return verdict === undefined || line === undefined ? [] : [{ verdict, at, sentence, line }];
    });
  });
  // Of two sentences of a line that nearly read as it did nobody has said which is meant.
  return all.filter(
    (one) => isSame(one) || all.every(({ verdict }, i) => verdict !== one.verdict || all[i] === one),
  );
}

function isSame({ verdict, sentence }: Pick<Ruling, 'verdict' | 'sentence'>): boolean {
  return lettersOf(verdict.sentence) === lettersOf(sentence);
}

/** Of those that are about the sentence as it reads now the latest; else of those about what it nearly reads. */
function verdictOn(sentence: string, placed: readonly PlacedVerdict[]): Verdict | undefined {
  const latest = placed.toSorted((a, b) => (a.verdict.at < b.verdict.at ? 1 : -1));
  const own =
    latest.find(({ verdict }) => isSame({ verdict, sentence })) ??
    latest.find(({ verdict, isFound }) => !isFound && isNearly(verdict.sentence, sentence));
  return own?.verdict;
}

/**
 * A sentence of which a word was mended since is the same; one that says more or less is another. Two words of three are
 * to be the same, each in its place.
 */
function isNearly(before: string, now: string): boolean {
  const [old, own] = [before, now].map((text) => text.split(/\s+/u).map(lettersOf));
  if (old === undefined || own === undefined || old.length !== own.length) return false;
  return old.filter((word, at) => word === own[at]).length * 3 >= old.length * 2;
}

/** A person has said of the sentence, in this part, that it decides nothing. */
export function isRuledOut(rulings: readonly Ruling[], at: number, sentence: string): boolean {
  return rulings.some((one) => !one.verdict.decides && one.at === at && one.sentence === sentence);
}

/** The sentences that were weighed, and those that a person has said decide: a person's word outweighs all odds. */
export function outweigh(
  weighed: readonly Weighed[],
  rulings: readonly Ruling[],
  { isOwnBody }: MeetingVoice,
): readonly Weighed[] {
  const isOf = (one: Weighed, { at, sentence }: Ruling): boolean =>
    one.at === at && one.points.join(' ') === sentence;
  const others = rulings.filter((each) => each.verdict.decides && !weighed.some((one) => isOf(one, each)));
  return [
    ...weighed.map((one) => {
      const ruling = rulings.find((each) => isOf(one, each));
      return ruling === undefined ? one : { ...one, weight: ruling.verdict.decides ? Infinity : -Infinity };
    }),
    ...others.map(({ at, sentence }) => ({
      at,
      maker: ownSubjectOf(sentence, isOwnBody),
      points: [sentence],
      weight: Infinity,
    })),
  ];
}
