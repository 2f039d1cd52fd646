import type { Minutes } from '../../../src/records/minutes.ts';
import type { Notice } from '../../../src/records/notice.ts';
import { doubtedDecisions, meetingFields, paragraphFields } from './fields.ts';
import type { Field } from './fields.ts';
import type { StructureTruth, TruthParagraph } from './structure-truth.ts';
import { addTallies, compareLists, equal, nothing } from './tally.ts';
import type { Tally } from './tally.ts';

export interface StructureFigures {
  /** By field, those that the truth speaks of: `paragraphs`, `decisions`, `votes`, `chair` … */
  readonly tallies: ReadonlyMap<string, Tally>;
  readonly cases: readonly string[];
}

/** Compares the minutes found in a file with what is true of each protocol in it, in order. */
export function measureStructure(
  truths: readonly StructureTruth[],
  found: readonly Minutes[],
): StructureFigures {
  const figures = new Figures();
  const both = Math.min(truths.length, found.length);
  figures.add('minutes', { truth: truths.length, found: found.length, both });
  if (truths.length !== found.length)
    figures.cases.push(`minutes: ${found.length} should be ${truths.length}`);
  for (const [index, truth] of truths.entries()) compareMinutes(figures, truth, found[index] ?? null);
  for (const extra of found.slice(truths.length)) compareMinutes(figures, { paragraphs: [] }, extra);
  return { tallies: figures.tallies, cases: figures.cases };
}

class Figures {
  readonly tallies = new Map<string, Tally>();
  readonly cases: string[] = [];

  add(field: string, tally: Tally): void {
    this.tallies.set(field, addTallies(this.tallies.get(field) ?? nothing, tally));
  }

  /** @returns what is wrong: lost or too much. */
  compare<Of>(field: Field<Of>, truth: Of, found: Of | null, where: string): readonly string[] {
    const wanted = field.read(truth);
    if (wanted === undefined) return [];
    const has = (found && field.read(found)) ?? [];
    const { tally, lost, extra } = compareLists(wanted, has, field.same ?? equal);
    this.add(field.name, tally);
    if (lost.length + extra.length === 0) return [];
    this.cases.push(
      `${field.name}${where}:`,
      ...lost.map((text) => `    - ${text}`),
      ...extra.map((text) => `    + ${text}`),
    );
    return [...lost, ...extra];
  }
}

function compareMinutes(figures: Figures, truth: StructureTruth, found: Minutes | null): void {
  for (const field of meetingFields) figures.compare(field, truth, found, '');
  const left = new Set<TruthParagraph>(found?.paragraphs);
  const wrong: string[] = [];
  let matched = 0;
  for (const wanted of truth.paragraphs) {
    const match = [...left].find((one) => one.number === wanted.number && one.suffix === wanted.suffix);
    if (match === undefined) figures.cases.push(`§ lost: ${nameOf(wanted)}`);
    else left.delete(match);
    matched += match === undefined ? 0 : 1;
    wrong.push(...compareParagraphs(figures, wanted, match ?? null));
  }
  for (const extra of left) {
    figures.cases.push(`§ invented: ${nameOf(extra)}`);
    wrong.push(...compareParagraphs(figures, silentButOf(truth), extra));
  }
  const tally = { truth: truth.paragraphs.length, found: found?.paragraphs.length ?? 0, both: matched };
  figures.add('paragraphs', tally);
  if (truth.paragraphs.some(({ decisions }) => Array.isArray(decisions)))
    figures.add('wrong points doubted', countDoubted(wrong, found?.notices ?? []));
}

/** A notice quotes so much of the sentence that it doubts. */
const quoted = 60;

function quotes({ message }: Notice, point: string): boolean {
  return message.includes(point.slice(0, quoted));
}

/** Of the points that are lost or too many, those that a notice doubts; of the notices, those that doubt such a point. */
function countDoubted(wrong: readonly string[], notices: readonly Notice[]): Tally {
  const doubts = notices.filter(({ code }) => doubtedDecisions.has(code));
  const both = doubts.filter((doubt) => wrong.some((point) => quotes(doubt, point)));
  return { truth: wrong.length, found: doubts.length, both: both.length };
}

/** What is found under a § that is none counts as found too much, in the fields that the truth speaks of. */
function silentButOf({ paragraphs: [first] }: StructureTruth): TruthParagraph {
  const { decisions = 0 } = first ?? {};
  return { number: 0, suffix: null, title: '', decisions: typeof decisions === 'number' ? 0 : [] };
}

/** @returns the points that are lost or too many. */
function compareParagraphs(
  figures: Figures,
  truth: TruthParagraph,
  found: TruthParagraph | null,
): readonly string[] {
  const where = ` of § ${truth.number}${truth.suffix ?? ''}`;
  const asked = paragraphFields.filter(({ name }) => name !== 'titles' || truth.number > 0);
  const wrong = asked.flatMap((field) => {
    const each = figures.compare(field, truth, found, where);
    return field.name === 'points' ? each : [];
  });
  if (typeof truth.decisions === 'number') countDecisions(figures, truth.decisions, found, where);
  return wrong;
}

/** Some truths only say how many decisions there are. */
function countDecisions(figures: Figures, truth: number, found: TruthParagraph | null, where: string): void {
  const has = Array.isArray(found?.decisions) ? found.decisions.length : 0;
  figures.add('decisions', { truth, found: has, both: Math.min(truth, has) });
  if (truth !== has) figures.cases.push(`decisions${where}: ${has} should be ${truth}`);
}

function nameOf({ number, suffix, title }: TruthParagraph): string {
  return `§ ${number}${suffix ?? ''} ${title}`;
}
