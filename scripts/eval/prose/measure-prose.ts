import type { Minutes, Paragraph } from '../../../src/records/minutes.ts';
import { lettersOf } from '../../../src/stages/structure/letters-of.ts';
import { addTallies, nothing, type Tally } from '../structure/tally.ts';
import type { LabelledMeeting, LabelledSentence } from '../../prose/labelled-prose.ts';

export interface ProseFigures {
  readonly meetings: number;
  /** Those that are surely one or the other. */
  readonly sentences: number;
  /** Sentences that decide, those taken to, and those that do and are taken to. */
  readonly decisions: Tally;
  /** Sentences taken for what they are not, and those of them that a notice tells of. */
  readonly wrong: number;
  readonly told: number;
  /** All notices of doubtful and perhaps missed decisions. */
  readonly notices: number;
  /** Sentences that only add to a decision, and those of them taken for decisions of their own. */
  readonly adds: number;
  readonly addsTaken: number;
}

export const noProse: ProseFigures = {
  meetings: 0,
  sentences: 0,
  decisions: nothing,
  wrong: 0,
  told: 0,
  notices: 0,
  adds: 0,
  addsTaken: 0,
};

export function addProse(a: ProseFigures, b: ProseFigures): ProseFigures {
  return {
    meetings: a.meetings + b.meetings,
    sentences: a.sentences + b.sentences,
    decisions: addTallies(a.decisions, b.decisions),
    wrong: a.wrong + b.wrong,
    told: a.told + b.told,
    notices: a.notices + b.notices,
    adds: a.adds + b.adds,
    addsTaken: a.addsTaken + b.addsTaken,
  };
}

interface Taken {
  readonly sentence: LabelledSentence;
  /** A decision holds the sentence. */
  readonly said: boolean;
  readonly isTold: boolean;
}

/** Compares what structure took for decisions with the labels. @param records of the meeting's minutes. */
export function measureProse(
  meeting: LabelledMeeting,
  records: readonly Minutes[],
): { readonly figures: ProseFigures; readonly cases: readonly string[] } {
  const found = records.flatMap(({ paragraphs }) => paragraphs);
  const doubts = records
    .flatMap(({ notices }) => notices)
    .filter(({ code }) => code === 'decision-doubtful' || code === 'decision-missed')
    .map(({ sentence }) => lettersOf(sentence ?? ''));
  const all = meeting.paragraphs.flatMap(({ sentences }, i) => {
    const points = pointsOf(found[i]);
    return sentences.map((sentence): Taken => {
      const letters = lettersOf(sentence.text);
      return {
        sentence,
        said: points.some((point) => holds(point, letters)),
        isTold: doubts.includes(letters),
      };
    });
  });
  const taken = all.filter(({ sentence }) => sentence.label !== 'unsure');
  const wrong = taken.filter(({ sentence, said }) => said !== (sentence.label === 'decides'));
  const said = taken.filter((one) => one.said);
  const adds = taken.filter(({ sentence }) => sentence.label === 'adds');
  return {
    figures: {
      meetings: 1,
      sentences: taken.length,
      decisions: {
        truth: taken.filter(isDecision).length,
        found: said.length,
        both: said.filter(isDecision).length,
      },
      wrong: wrong.length,
      told: wrong.filter(({ isTold }) => isTold).length,
      notices: doubts.length,
      adds: adds.length,
      addsTaken: adds.filter((one) => one.said).length,
    },
    cases: wrong.map(
      ({ sentence, said: isSaid, isTold }) => `${isSaid ? '+' : '-'} ${sentence.text}${isTold ? ' (?)' : ''}`,
    ),
  };
}

function isDecision({ sentence }: Taken): boolean {
  return sentence.label === 'decides';
}

function pointsOf(paragraph: Paragraph | undefined): readonly string[] {
  const own = paragraph?.decisions.filter(({ quoted }) => !quoted) ?? [];
  return own.flatMap(({ points }) => points.map((text) => lettersOf(text)));
}

/** A decision holds the sentence whole, or is the greater part of it. */
function holds(point: string, sentence: string): boolean {
  return point.includes(sentence) || (sentence.includes(point) && point.length * 2 > sentence.length);
}
