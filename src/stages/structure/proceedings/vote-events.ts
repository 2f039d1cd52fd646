import type { MemberVote } from '../../../records/minutes.ts';
import type { Part } from '../part.ts';
import { splitSentences } from '../sentences.ts';
import { readChoice, readBetween, readChoiceVoters } from './choice-counts.ts';
import { isTableHead, readFigureTable } from './figure-table.ts';
import { readMembers } from './members.ts';
import { contentOf } from './sections.ts';
import { readSideCounts } from './side-counts.ts';
import { readSideLists } from './side-lists.ts';
import { readAnswerCounts } from './vote-counts.ts';
import type { Counts } from './vote-counts.ts';
import { readVoteColumns } from './vote-columns.ts';
import { readCrossTable } from './vote-crosses.ts';
import { asksForAnswers, readVoteQuestion } from './vote-question.ts';
import { readVoteRows } from './vote-rows.ts';
import { readSideFigure, readSideLabel, readVoterSentence } from './voter-sentences.ts';
import type { Side } from './voter-sentences.ts';

/** What a paragraph's text says of its votes, in order. */
export type VoteEvent =
  /** Another vote is asked for, or what yes and no mean in it. */
  | { readonly kind: 'opening'; readonly question?: string }
  | { readonly kind: 'counts'; readonly counts: Counts; readonly decided: boolean }
  | { readonly kind: 'members'; readonly members: readonly MemberVote[] };

/** An event and the part that it was read in. */
export interface PlacedEvent {
  readonly event: VoteEvent;
  readonly part: Part;
}

const speaksOfVote =
  /röst|votering|handuppräckning|upp händer|sedlar|^för:? \d+, e?mot:? \d|^ja:? \d+,? nej:? \d|\d ja(?:,| och| mot) \d+ nej|\d ville [^.]*\d ville|avg(?:avs|ivits) för [^.]*\d\s(?:röst|andel)|^(?:ledam|namn)\p{L}*\s.*(?<!\p{L})ja\s+nej|(?<!\p{L})ja\s?[:=]\s?\d{1,4}[\s,;|/]+nej\s?[:=]\s?\d/iu;
const opens =
  /(?:voterings|omröstnings)(?:proposition|ordning)|(?:omröstning|votering|rösträkning)(?:en)? (?:begär|verkställ|företa|genomför)|huvudvotering|kontraproposition|(?<!\p{L})ja(?:-?röst)? (?:för|innebär|betyder)(?!\p{L})|^den som /iu;

// Ja 41   Nej: 38   Avstår (2)   Antal frånvarande 1 st
const figureLine =
  /^(?:antal\s)?(?:ja|nej|avst\p{L}*\.?|blanka?|frånv\p{L}*\.?)(?:[- ]?röst(?:er)?)?\s?[:=–(]?\s?\d{1,4}\)?(?:\sst\.?)?\.?$/iu;

/** Reads what the parts say of votes. `decided` are the parts that decisions are made of. */
export function readVoteEvents(parts: readonly Part[], decided: ReadonlySet<Part>): readonly PlacedEvent[] {
  if (!parts.some(({ text, section }) => section === 'vote' || speaksOfVote.test(text))) return [];
  const texts = readTexts(parts, decided);
  const figures = texts.flatMap(({ event }) => (event.kind === 'counts' ? [event.counts] : []));
  const sides = readSideLists(
    parts.filter((part) => !decided.has(part)),
    figures,
  );
  const told = [
    ...texts,
    ...sides.map(({ part, side, members }) => ({
      event: { kind: 'members' as const, members: castAs(members, side) },
      part,
    })),
  ];
  const printed = told.flatMap(({ event }) => (event.kind === 'counts' ? [event.counts] : []));
  const crosses = readCrosses(parts, printed);
  if (crosses.size === 0) return told;
  return parts.flatMap((part) => {
    const members = crosses.get(part);
    const own = told.filter((placed) => placed.part === part);
    return members === undefined ? own : [...own, { event: { kind: 'members', members }, part }];
  });
}

/** The voters of each list in which crosses or the voters stand under the answers, by the part that its heads stand in. */
function readCrosses(
  parts: readonly Part[],
  printed: readonly Counts[],
): ReadonlyMap<Part, readonly MemberVote[]> {
  const lines = parts.flatMap((part) => part.lines.map((line) => ({ ...line, part })));
  const found = new Map<Part, readonly MemberVote[]>();
  lines.forEach(({ part }, at) => {
    const tables = [...printed, {}].map((counts) => readCrossTable(lines, at, counts)?.members);
    const members = tables.find((one) => one !== undefined) ?? readVoteColumns(lines, at, printed);
    if (members.length > 0) found.set(part, [...(found.get(part) ?? []), ...members]);
  });
  return found;
}

function readTexts(parts: readonly Part[], decided: ReadonlySet<Part>): readonly PlacedEvent[] {
  const events: PlacedEvent[] = [];
  const another = parts.some((part) => forAnother.test(part.text));
  let side: Side | null = null;
  let figured = false;
  let head = '';
  let asked = false;
  for (const [i, part] of parts.entries()) {
    const follows = asked;
    asked = asksForVote.test(part.text);
    const place = (found: readonly VoteEvent[]): void => {
      events.push(...found.map((event) => ({ event, part })));
    };
    // Ja-röst för styrelsens förslag: 41   (no label of a proposal)
    const text = part.role === 'section' && part.section !== 'vote' ? part.text : contentOf(part);
    const label = readSideLabel(text);
    const listed = side === null ? null : listedBelow(text, figured);
    const table = readFigureTable(`${head} ${text}`.trim());
    head = isTableHead(text) ? text : '';
    if (side !== null && listed !== null) place([{ kind: 'members', members: castAs(listed, side) }]);
    else if (table !== null) place([{ kind: 'counts', counts: table, decided: false }]);
    else {
      side = label ?? readSideFigure(text);
      figured = label === null;
      const rows = readRows(part);
      place(
        rows.length > 0
          ? rows
          : readSentences(part, text, {
              decided: decided.has(part),
              another,
              follows,
              below: parts[i + 1]?.text ?? '',
            }),
      );
    }
  }
  return events;
}

/** Below a figure alone only members with their parties are its voters: a name may be anybody's. */
function listedBelow(text: string, figured: boolean): ReturnType<typeof readMembers> {
  const members = readMembers(text);
  return figured && members?.some(({ organisation }) => organisation === null) === true ? null : members;
}

function castAs(members: NonNullable<ReturnType<typeof readMembers>>, vote: Side): readonly MemberVote[] {
  return members.map((member) => ({ ...member, vote }));
}

/** A list of rows stands a row on a line, or flows on as one block. */
function readRows(part: Part): readonly VoteEvent[] {
  const lines = part.lines.map(({ text }) => readVoteRows(text));
  const rows = lines.every((found) => found.length > 0) ? lines.flat() : readVoteRows(part.text);
  const single = rows.filter(({ votes }) => votes.length === 1);
  const members = single.map(({ name, organisation, votes: [vote = 'absent'] }) => ({
    name,
    organisation,
    vote,
  }));
  return members.length > 0 ? [{ kind: 'members', members }] : [];
}

// Handuppräckning.   Det blev sluten omröstning med lappar.   … räknades händerna.   (the outcome stands in the next block)
const asksForVote =
  /(?:omröstning|votering|handuppräckning|rösträkning|röstkort|(?:röst|val)?sedlar|(?<!\p{L})lappar)[^.!?]{0,200}[.:]?$|(?<!\p{L})händer(?:na)?(?!\p{L})[^.]{0,120}\.?$|(?<!\p{L})(?:röstade vi|vi röstade)\.$/iu;
const longestOutcome = 160;

interface Around {
  readonly inVote: boolean;
  readonly decided: boolean;
  /** The part before says that votes are cast. */
  readonly follows: boolean;
  /** What stands below: there the other answer may be told. */
  readonly below: string;
  /** Somebody votes for something else than `förslaget`: for and against then say nothing of what was put. */
  readonly another: boolean;
}

// röstade för motförslaget   röstade för Eva Dals yrkande
const forAnother =
  /röst(?:ar|ade)\s(?:[^.:;]{0,60}\s)?för\s(?!förslaget(?!\p{L}))[^.,;:]{0,40}?(?:förslag|yrkand|motion|avslag|bifall|remiss|ändring|tillägg)/iu;
const forOrAgainst = /röst(?:ar|ade|er)?\s(?:för|e?mot|däremot)(?!\p{L})/iu;
const yesOrNo = /(?<!\p{L})(?:ja|nej)(?!\p{L})/iu;

function readSentences(part: Part, text: string, about: Omit<Around, 'inVote'>): readonly VoteEvent[] {
  const told = about.follows && text.length <= longestOutcome;
  const inVote = part.section === 'vote' || told || speaksOfVote.test(part.text) || figureLine.test(text);
  const opening: readonly VoteEvent[] =
    part.role === 'section' && part.section === 'vote' ? [{ kind: 'opening' }] : [];
  const asked = inVote || asksForAnswers(text, about.below);
  const question = asked ? readVoteQuestion(text, about.below) : null;
  return [
    ...opening,
    ...(question === null ? [] : [{ kind: 'opening' as const, question }]),
    ...splitSentences(text).flatMap((sentence) => readSentence(sentence.text.trim(), { ...about, inVote })),
  ];
}

function readSentence(sentence: string, { inVote, decided, another }: Around): readonly VoteEvent[] {
  const opening: readonly VoteEvent[] = opens.test(sentence) ? [{ kind: 'opening' }] : [];
  const counts = inVote ? countsOf(sentence) : [];
  const doubtful = another && forOrAgainst.test(sentence) && !yesOrNo.test(sentence);
  const told = doubtful ? [] : readVoterSentence(sentence);
  const members = told.length > 0 || counts.length !== 1 ? told : readChoiceVoters(sentence);
  return [
    ...opening,
    ...counts.map((each): VoteEvent => ({ kind: 'counts', counts: each, decided })),
    ...(members.length > 0 ? [{ kind: 'members' as const, members }] : []),
  ];
}

/** No sentence tells of more votes; what seems to is a list that has flowed together, its numbers beside its answers. */
const mostVotes = 3;

// Kommunstyrelsen har 8.4.1975, § 80, med tre röster mot två förordat …   (not: Nämnden har med åtta röster mot fem avslagit …)
// Kommunstyrelsen beslutade den 30 november med röstsiffrorna 8 mot 7 att föreslå …
const ofOthers =
  /^\p{L}+ (?:har|hade).{0,40}? med \S+ röster mot [^.]*(?:föreslagit|förordat|tillstyrkt|hemställt|rekommenderat)|^\p{L}+ (?:beslutade|beslöt|tillstyrkte|avstyrkte|föreslog|förordade) (?:\p{L}+ )?(?:den \d|(?:19|20)\d\d-\d\d-\d\d)/u;

function countsOf(sentence: string): readonly Counts[] {
  if (ofOthers.test(sentence)) return [];
  const answers = readAnswerCounts(sentence);
  if (answers.length > mostVotes) return [];
  if (answers.some(({ yes, no }) => yes !== undefined && no !== undefined)) return answers;
  const sides = readChoice(sentence) ?? readSideCounts(sentence);
  const others = answers.map(({ abstain, absent }): Counts => ({
    ...(abstain === undefined ? {} : { abstain }),
    ...(absent === undefined ? {} : { absent }),
  }));
  // … 24 röster för alternativ 2, 11 för alternativ 1 och 2 blanka
  if (sides !== null) {
    const between = readBetween(sentence, sides);
    return [Object.assign({}, ...others, sides, between === null ? {} : { between })];
  }
  return yesOrNo.test(sentence) || castFor.test(sentence) ? answers : others;
}

// Vid omröstning avgavs fyra röster för Eva Linds yrkande.   (those against are told after)
const castFor =
  /avg(?:avs|ivits|es) \S+ röst(?:er)? för (?:\p{L}+ ){0,4}(?:yrkande|förslag|motion|linje|bifall)/iu;
