import levenshtein from 'fast-levenshtein';
import * as z from 'zod';
import type { Minutes } from '../../src/records/minutes.ts';

/** What a truth file says of a protocol's structure; what it does not say is not measured. */
export const StructureTruth = z.object({
  paragraphs: z.array(
    z.object({
      number: z.int(),
      suffix: z.string().nullable().default(null),
      title: z.string(),
      items: z.array(z.union([z.string(), z.object({ title: z.string() })])).optional(),
      /** Texts, or (in some truths) only how many. */
      decisions: z.union([z.int(), z.array(z.object({ points: z.array(z.string()), quoted: z.boolean() }))]),
    }),
  ),
  body: z.string().nullish(),
  date: z.string().nullish(),
  place: z.string().nullish(),
  startTime: z.string().nullish(),
  endTime: z.string().nullish(),
  chair: z.string().nullish(),
  secretary: z.string().nullish(),
  adjusters: z.array(z.string()).optional(),
});
export type StructureTruth = Readonly<z.infer<typeof StructureTruth>>;

/** A count of things asked for, things found, and those that are both. */
export interface Tally {
  readonly truth: number;
  readonly found: number;
  readonly both: number;
}

export interface StructureFigures {
  readonly paragraphs: Tally;
  readonly titles: Tally;
  readonly items: Tally;
  readonly decisions: Tally;
  /** Date, body, place, times, chair, secretary, adjusters: those that the truth names. */
  readonly facts: Tally;
  readonly cases: readonly string[];
}

type TruthParagraph = StructureTruth['paragraphs'][number];
type FoundParagraph = Minutes['paragraphs'][number];

/** Compares the minutes found in a file with the truth: all of them together, for a file holds one protocol here. */
export function measureStructure(truth: StructureTruth, found: readonly Minutes[]): StructureFigures {
  const cases: string[] = [];
  const paragraphs = found.flatMap((minutes) => minutes.paragraphs);
  const matched = matchParagraphs(truth.paragraphs, paragraphs, cases);
  return {
    paragraphs: { truth: truth.paragraphs.length, found: paragraphs.length, both: matched.length },
    titles: tallyTitles(truth, matched, cases),
    items: tallyItems(truth, matched, cases),
    decisions: tallyDecisions(truth.paragraphs, paragraphs, matched, cases),
    facts: tallyFacts(truth, found[0], cases),
    cases,
  };
}

type Matched = readonly (readonly [TruthParagraph, FoundParagraph])[];

/** Each truth paragraph takes the first one found with its number that is not yet taken. */
function matchParagraphs(
  truth: readonly TruthParagraph[],
  found: readonly FoundParagraph[],
  cases: string[],
): Matched {
  const left = new Set(found);
  const matched: [TruthParagraph, FoundParagraph][] = [];
  for (const wanted of truth) {
    const match = [...left].find((each) => each.number === wanted.number && each.suffix === wanted.suffix);
    if (match === undefined) cases.push(`§ lost: ${nameOf(wanted)}`);
    else {
      left.delete(match);
      matched.push([wanted, match]);
    }
  }
  for (const extra of left) cases.push(`§ invented: ${nameOf(extra)} (page ${extra.pages[0]})`);
  return matched;
}

function nameOf({ number, suffix, title }: Pick<TruthParagraph, 'number' | 'suffix' | 'title'>): string {
  return `§ ${number}${suffix ?? ''} ${title}`;
}

function tallyTitles(truth: StructureTruth, matched: Matched, cases: string[]): Tally {
  let both = 0;
  for (const [wanted, found] of matched) {
    if (plain(wanted.title) === plain(found.title)) both += 1;
    else cases.push(`title of § ${wanted.number}: "${found.title}" should be "${wanted.title}"`);
  }
  return { truth: truth.paragraphs.length, found: matched.length, both };
}

function tallyItems(truth: StructureTruth, matched: Matched, cases: string[]): Tally {
  const total = { truth: 0, found: 0, both: 0 };
  const matchOf = new Map(matched);
  for (const wanted of truth.paragraphs) {
    const found = matchOf.get(wanted) ?? { items: [] };
    if (wanted.items === undefined) continue;
    const titles = wanted.items.map((item) => plain(typeof item === 'string' ? item : item.title));
    const foundTitles = found.items.map((item) => plain(item.title));
    const both = titles.filter((title) => foundTitles.includes(title)).length;
    total.truth += titles.length;
    total.found += foundTitles.length;
    total.both += both;
    if (both < titles.length || both < foundTitles.length) {
      cases.push(
        `items of § ${wanted.number}: ${JSON.stringify(foundTitles)} should be ${JSON.stringify(titles)}`,
      );
    }
  }
  return total;
}

function tallyDecisions(
  truth: readonly TruthParagraph[],
  paragraphs: readonly FoundParagraph[],
  matched: Matched,
  cases: string[],
): Tally {
  const count = (decisions: TruthParagraph['decisions']): number =>
    typeof decisions === 'number' ? decisions : decisions.length;
  return {
    truth: truth.reduce((sum, paragraph) => sum + count(paragraph.decisions), 0),
    found: paragraphs.reduce((sum, paragraph) => sum + paragraph.decisions.length, 0),
    both: matched.reduce((sum, pair) => sum + matchingDecisions(...pair, cases), 0),
  };
}

function matchingDecisions(wanted: TruthParagraph, found: FoundParagraph, cases: string[]): number {
  if (typeof wanted.decisions === 'number') {
    if (wanted.decisions !== found.decisions.length) {
      cases.push(`decisions of § ${wanted.number}: ${found.decisions.length} should be ${wanted.decisions}`);
    }
    return Math.min(wanted.decisions, found.decisions.length);
  }
  const left = new Set(found.decisions);
  let both = 0;
  for (const decision of wanted.decisions) {
    const text = decision.points.join(' ');
    const match = [...left].find(
      (each) => each.quoted === decision.quoted && nearlyEqual(each.points.join(' '), text),
    );
    if (match === undefined) cases.push(`decision of § ${wanted.number} lost: ${text}`);
    else {
      left.delete(match);
      both += 1;
    }
  }
  for (const extra of left) cases.push(`decision of § ${wanted.number} not in the truth: ${extra.text}`);
  return both;
}

function tallyFacts(truth: StructureTruth, found: Minutes | undefined, cases: string[]): Tally {
  const names = ['body', 'date', 'place', 'startTime', 'endTime', 'chair', 'secretary'] as const;
  const wanted: [string, string, string][] = names
    .filter((name) => truth[name] !== undefined)
    .map((name) => [name, truth[name] ?? '', found?.[name] ?? '']);
  if (truth.adjusters !== undefined) {
    wanted.push(['adjusters', (truth.adjusters ?? []).join(', '), found?.adjusters.join(', ') ?? '']);
  }
  const wrong = wanted.filter(([, value, other]) => plain(value) !== plain(other));
  for (const [name, value, other] of wrong) cases.push(`${name}: "${other}" should be "${value}"`);
  const given = wanted.filter(([, , other]) => other !== '').length;
  // What the truth says is not printed, and was not given, is right too.
  return { truth: wanted.length, found: given, both: wanted.length - wrong.length };
}

/** White space, dashes and a closing point do not tell titles apart. */
function plain(text: string): string {
  return text.normalize('NFC').replace(/[–—]/gu, '-').replace(/\s+/gu, ' ').trim().replace(/\.$/u, '');
}

/** At most one letter in twenty differs, and no figure: a misread letter does not make it another decision. */
function nearlyEqual(a: string, b: string): boolean {
  const left = plain(a);
  const right = plain(b);
  if (left.replace(/\D/gu, '') !== right.replace(/\D/gu, '')) return false;
  return levenshtein.get(left, right) <= Math.max(left.length, right.length) / 20;
}
