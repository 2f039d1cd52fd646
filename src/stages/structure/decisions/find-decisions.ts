import { lettersOf } from '../letters-of.ts';
import { withoutAskingPoint } from './asking-points.ts';
import type { Part } from '../part.ts';
import { readAnnouncedDecisions } from './announced-decisions.ts';
import { readBareClause } from './bare-clauses.ts';
import { readPoints } from './decision-points.ts';
import { readElectedPosts } from './elected-posts.ts';
import { readChairFinds } from './chair-finds.ts';
import type { FoundByChair } from './chair-finds.ts';
import { readInlineDecisions } from './inline-decisions.ts';
import type { InlineDecision, MeetingVoice } from './inline-decisions.ts';
import type { FoundDecision } from './make-decision.ts';
import type { PlacedVerdict } from './place-verdicts.ts';
import { isRuledOut, outweigh, readRulings } from './rulings.ts';
import type { Ruling } from './rulings.ts';
import { holds, unsureSentences } from './unsure-sentences.ts';
import type { UnsureSentence } from './unsure-sentences.ts';
import { candidatesIn, decides, weighCandidates } from './weighed-decisions.ts';
import type { Weighed } from './weighed-decisions.ts';
import { readOwnProposal } from './own-proposals.ts';
import { setsAgenda, withAgenda } from './agenda-lists.ts';
import { listBelow } from './listed-decisions.ts';
import { splitSentence } from './split-points.ts';
import { isOfProposedList } from './proposed-lists.ts';
import { proposedRows } from './proposed-rows.ts';
import { readMatterDecisions } from './matter-decisions.ts';

export interface FoundDecisions {
  /** In the order of the text. */
  readonly decisions: readonly FoundDecision[];
  /** The parts that announced decisions are made of. */
  readonly taken: ReadonlySet<Part>;
  /** What running text says of which it is not sure whether it decides. */
  readonly unsure: readonly UnsureSentence[];
  /** What people have ruled of its sentences, so far as the decisions are in accordance with it. */
  readonly heeded: readonly Ruling[];
}

interface PlacedAt {
  readonly at: number;
  readonly decision: FoundDecision;
}

/**
 * The decisions of a paragraph: what is announced, and what running text says the body decided. Where neither says
 * anything, what becomes of the matter (`Motionen bordläggs.`); at last what the chair found. What a person has ruled of
 * a sentence of running text goes before all that speaks for it or against it.
 */
export function findDecisions(
  parts: readonly Part[],
  title: string,
  voice: MeetingVoice,
  verdicts: readonly PlacedVerdict[] = [],
): FoundDecisions {
  const rulings = readRulings(parts, verdicts);
  const mayBe = ({ at, decision }: PlacedAt): boolean => !isRuledOut(rulings, at, decision.points.join(' '));
  const announced = readAnnouncedDecisions(parts);
  const taken = new Set(announced.flatMap(({ from, to }) => parts.slice(from, to)));
  const own = announced.map(({ decision }) => decision).filter(({ quoted }) => !quoted);
  const inline = readInline(parts, taken, own.length > 0, voice).filter(mayBe);
  const { found, listed } = withLists(inline, parts);
  const said = [
    ...announced.map(({ from, decision }) => ({ at: from, decision })),
    ...withoutEarlier(
      found.filter(({ decision }) => !own.some((one) => saysAgain(decision, one))),
      own,
    ),
  ];
  const used = new Set([...taken, ...listed, ...proposedRows(parts)]);
  const odds = own.length > 0 ? [] : weighSentences(parts, used, title, voice);
  const weighed = outweigh(
    odds,
    rulings.filter(({ at }) => !announced.some(({ from, to }) => from <= at && at < to)),
    voice,
  );
  const more = withWeighed(said, weighed, parts);
  const all =
    own.length > 0
      ? [...more, ...readEach(parts, used, oneWordOfItem(parts)).filter(mayBe)]
      : withUnsaid(more, readUnsaid(parts, used, title).filter(mayBe), readChairFinds(parts, voice), mayBe);
  const proposed = all.length === 0 ? readOwnProposal(parts, voice.isOwnBody) : null;
  if (proposed !== null) {
    const decisions = [proposed.decision];
    return { decisions, taken, unsure: [], heeded: heededBy(decisions, rulings) };
  }
  const ordered = all.toSorted((a, b) => a.at - b.at).map(({ decision }) => decision);
  return {
    decisions: quotePreparers(
      ordered.map((decision) => withoutAskingPoint(splitSentence(decision))),
      voice,
    ),
    taken,
    unsure: unsureSentences(
      weighed,
      parts,
      said.map(({ decision }) => decision),
      ordered,
    ),
    heeded: heededBy(ordered, rulings),
  };
}

function heededBy(decisions: readonly FoundDecision[], rulings: readonly Ruling[]): readonly Ruling[] {
  return rulings.filter(({ sentence, verdict }) => holds(decisions, sentence) === verdict.decides);
}

/** What the arbetsutskott decided is told above what the committee itself decides. */
function quotePreparers(
  decisions: readonly FoundDecision[],
  { prepares }: MeetingVoice,
): readonly FoundDecision[] {
  const last = decisions.findLastIndex(
    ({ maker, quoted }) => !quoted && (maker === null || !prepares(maker)),
  );
  return decisions.map((one, i) =>
    i < last && one.maker !== null && prepares(one.maker) ? { ...one, quoted: true } : one,
  );
}

const hasDecided = /^[\p{L}-]+(?: [\p{L}-]+){0,3} (?:har|hade) (?:\p{Ll}+ )?beslutat(?!\p{L})/u;
const decidesNow =
  /(?<!\p{L})(?:beslutar|noterar|godkänner|fastställer|antar|väljer|utser|avslår|bifaller|överlämnar|lägger|uppdrar|tillstyrker)(?!\p{L})/u;

/**
 * Where the body decides in the present tense, `Nämnden har beslutat att …` tells of what it decided before: below a label,
 * in an earlier block, or in so many words. `Styrelsen har beslutat … Styrelsen uppdrar åt …` are two decisions of one day.
 */
function withoutEarlier(found: readonly PlacedAt[], own: readonly FoundDecision[]): readonly PlacedAt[] {
  const announced = own.some((decision) => decidesNow.test(saidOf(decision)));
  const present = found.filter(({ decision }) => decidesNow.test(saidOf(decision)));
  const first = Math.min(...present.map(({ at }) => at));
  const last = Math.max(
    ...present.filter(({ decision }) => inWords.test(saidOf(decision))).map(({ at }) => at),
  );
  return found.filter(({ at, decision }) => {
    const isEarlier = announced || first < at || last > at;
    return !isEarlier || !hasDecided.test(decision.points[0] ?? '');
  });
}

const inWords = /(?<!\p{L})beslutar(?!\p{L})/u;

function saidOf({ announcement, points: [point = ''] }: FoundDecision): string {
  return `${announcement} ${point}`;
}

/** `Styrelsen beslutade med 5 röster mot 3 att avslå framställningen` tells how `att avslå framställningen` came about. */
function saysAgain(later: FoundDecision, announced: FoundDecision): boolean {
  const text = lettersOf(later.points.join(' '));
  return (
    later.points.length === 1 &&
    howDecided.test(later.points[0] ?? '') &&
    announced.points.every((point) => text.endsWith(lettersOf(point)))
  );
}

const howDecided = /(?<!\p{L})(?:röster|röst)\s(?:mot|emot)(?!\p{L})|(?<!\p{L})(?:omröstning|votering)/iu;

/** What running text says in so many words that the body decided. @param hasOwn whether a label announces decisions. */
function readInline(
  parts: readonly Part[],
  taken: ReadonlySet<Part>,
  hasOwn: boolean,
  voice: MeetingVoice,
): readonly PlacedAt[] {
  const setOut = parts.some((part) => !part.quoted && (part.role === 'announcer' || part.role === 'section'));
  return readEach(parts, taken, (part, at) =>
    (isOfProposedList(parts, at) ? [] : readInlineDecisions(part, voice, setOut)).filter(
      ({ maker, points: [sentence = ''] }) =>
        mayDecide(part, sentence, hasOwn) ||
        (maker !== null &&
          (endsProposals(parts, at) ||
            (!hasOwn && (concludes(part, sentence) || isVotedOn(part, sentence))))),
    ),
  );
}

/** What becomes of the matter where nobody says that it is decided. */
function readUnsaid(parts: readonly Part[], used: ReadonlySet<Part>, title: string): readonly PlacedAt[] {
  return [
    ...readEach(parts, used, readMatterDecisions),
    ...readEach(parts, used, (_, at) => readBareClause(parts, at)),
    ...readEach(parts, used, (part) => readElectedPosts(part, title)),
  ];
}

function weighSentences(
  parts: readonly Part[],
  taken: ReadonlySet<Part>,
  title: string,
  voice: MeetingVoice,
): readonly Weighed[] {
  const mayHold = (part: Part): boolean =>
    part.role === 'text' &&
    !part.quoted &&
    !taken.has(part) &&
    (part.section === null || part.section === 'background');
  return weighCandidates(candidatesIn(parts, mayHold, title, voice), voice);
}

function withWeighed(
  said: readonly PlacedAt[],
  weighed: readonly Weighed[],
  parts: readonly Part[],
): readonly PlacedAt[] {
  const known = new Set(said.flatMap(({ decision }) => [decision.points.join(' '), decision.announcement]));
  const more = weighed.filter((one) => decides(one) && !known.has(one.points.join(' ')));
  return [
    ...said,
    ...more.flatMap(({ at, maker, points }) => {
      const part = parts[at];
      return part === undefined ? [] : [{ at, decision: toDecision({ maker, points }, part) }];
    }),
  ];
}

/** A sentence that leads to a list decides what the list says; its parts decide nothing by themselves. */
function withLists(
  found: readonly PlacedAt[],
  parts: readonly Part[],
): { readonly found: readonly PlacedAt[]; readonly listed: ReadonlySet<Part> } {
  const lists = found.map(({ at, decision }) => listBelow(parts, at, decision.points.at(-1) ?? ''));
  return {
    found: found.map((one, i) => {
      const list = lists[i] ?? [];
      if (list.length === 0) return one;
      const announcement = one.decision.points.join(' ');
      if (setsAgenda(announcement)) return { ...one, decision: withAgenda(one.decision, list) };
      const said = withAdditions.test(announcement) ? one.decision.points : [];
      return { ...one, decision: { ...one.decision, announcement, points: readPoints(said, list) } };
    }),
    listed: new Set(lists.flat()),
  };
}

// Planen fastställs med följande tillägg:   (which says more than its list)
const withAdditions =
  /(?<!\p{L})med (?:följande|dessa|nedanstående) (?:tillägg|ändring|justering)\p{L}*[^.]*:$/u;

// Kyrkorådet beslutar enligt styrgruppens förslag.   (below that proposal)
const followsProposal =
  /^\p{Lu}[\p{L} -]{2,60}? (?:beslutar|beslutade|beslöt) (?:därmed |således |sålunda )?(?:enligt|i enlighet med) /u;

/** Nämnden utser en justerare vid varje sammanträde.   (what the matter is, above the decision that its label announces) */
function mayDecide({ section }: Part, sentence: string, announced: boolean): boolean {
  if (section === 'background') return !announced || /besl(?:ut|öt)/u.test(sentence);
  if (section === null) return true;
  return section === 'proposal' && followsProposal.test(sentence);
}

/** Nämnden återremitterar således ärendet …   (below how the question was put, where no label announces the decision) */
function concludes({ section }: Part, sentence: string): boolean {
  return (
    section === 'procedure' &&
    /(?<!\p{L})(?:således|därmed|alltså|sålunda|härmed|därför)(?!\p{L})/u.test(sentence)
  );
}

/** Med 11 röster mot 2 beslutar nämnden …   (below the label of the vote, where no label announces the decision) */
function isVotedOn({ section }: Part, sentence: string): boolean {
  return section === 'vote' && /^(?:Med|Efter) [^.]*(?:röst|omröstning|votering)/u.test(sentence);
}

// Siv Torell yrkar …   (the motion that the body then decides on, below the same label)
const moves = /(?<!\p{L})(?:yrkar|yrkade|yrkat|föreslår|föreslog)(?!\p{L})/u;

/** Says that a part is the last under the label of proposals, below what somebody has moved. */
function endsProposals(parts: readonly Part[], at: number): boolean {
  const part = parts[at];
  const next = parts[at + 1];
  if (part?.section !== 'proposal' || next?.section === 'proposal') return false;
  return parts.slice(0, at).some(({ section, text }) => section === 'proposal' && moves.test(text));
}

function withUnsaid(
  said: readonly PlacedAt[],
  settled: readonly PlacedAt[],
  chair: FoundByChair | null,
  mayBe: (one: PlacedAt) => boolean,
): readonly PlacedAt[] {
  const known = new Set(said.map(({ at, decision }) => `${at} ${decision.points.join('\n')}`));
  const more = settled.filter(({ at, decision }) => !known.has(`${at} ${decision.points.join('\n')}`));
  const all = [...said, ...more];
  if (chair === null || all.some(({ decision }) => !decision.quoted)) return all;
  return [...all, ...[{ at: chair.at, decision: toDecision(chair, chair.part) }].filter(mayBe)];
}

/** Sökt belopp 12 400 kronor. Beviljas.   (of items that are decided one by one) */
function oneWordOfItem(parts: readonly Part[]): (part: Part) => readonly InlineDecision[] {
  const inItems = parts.some(({ role }) => role === 'item');
  return (part) =>
    inItems
      ? readMatterDecisions(part).filter(({ points: [sentence = ''] }) => /^\p{Lu}\p{Ll}+\.$/u.test(sentence))
      : [];
}

function readEach(
  parts: readonly Part[],
  taken: ReadonlySet<Part>,
  read: (part: Part, at: number) => readonly InlineDecision[],
): readonly PlacedAt[] {
  return parts.flatMap((part, at) =>
    taken.has(part) ? [] : read(part, at).map((decision) => ({ at, decision: toDecision(decision, part) })),
  );
}

function toDecision({ maker, points }: InlineDecision, { quoted, page }: Part): FoundDecision {
  return { maker, points, quoted, page, announcement: '' };
}
