import type { MemberVote, Minutes } from '../../../records/minutes.ts';
import type { Counts } from './vote-counts.ts';
import type { VoteEvent } from './vote-events.ts';
import type { Side } from './voter-sentences.ts';

type Vote = Minutes['paragraphs'][number]['votes'][number];

interface Draft {
  readonly counts: Counts;
  readonly members: readonly MemberVote[];
  readonly question?: string;
}

const sides = ['yes', 'no', 'abstain', 'absent'] as const;

/** Puts together what a paragraph says of its votes: the figures of each and who voted how. */
export function foldVotes(events: readonly VoteEvent[]): Vote[] {
  const drafts: Draft[] = [];
  let opened = false;
  let asked: Pick<Draft, 'question'> = {};
  for (const event of events) {
    const last = drafts.at(-1);
    if (event.kind === 'opening') {
      opened = true;
      if (event.question !== undefined) asked = { question: event.question };
    } else if (event.kind === 'counts' && event.decided) continue;
    else if (last && !(opened && isComplete(last)) && takes(last, event))
      drafts[drafts.length - 1] = join(last, event);
    else if (!isRepeat(drafts, event, opened)) {
      drafts.push({ ...join(nothing, event), ...asked });
      asked = {};
    }
    if (event.kind !== 'opening') opened = false;
  }
  return addDecided(joinLists(drafts), events).filter(isVote).map(toVote);
}

const nothing: Draft = { counts: {}, members: [] };

function isComplete({ counts, members }: Draft): boolean {
  return members.length > 0 || (counts.yes !== undefined && counts.no !== undefined);
}

/** A vote takes figures that it has none of yet, and members that have not voted in it. */
function takes(draft: Draft, event: VoteEvent): boolean {
  if (event.kind === 'counts')
    return sides.every(
      (side) =>
        event.counts[side] === undefined || [undefined, event.counts[side]].includes(draft.counts[side]),
    );
  if (event.kind === 'opening') return false;
  return !event.members.some(({ name, organisation }) =>
    draft.members.some((other) => other.name === name && other.organisation === organisation),
  );
}

function join(draft: Draft, event: VoteEvent): Draft {
  if (event.kind === 'counts') return { ...draft, counts: { ...draft.counts, ...event.counts } };
  return event.kind === 'members' ? { ...draft, members: [...draft.members, ...event.members] } : draft;
}

/** Figures or lists that have been told before tell of no other vote. */
function isRepeat(drafts: readonly Draft[], event: VoteEvent, opened: boolean): boolean {
  if (event.kind === 'counts') return !opened && drafts.some(({ counts }) => tellsSame(counts, event.counts));
  if (event.kind !== 'members') return false;
  return drafts.some(({ members }) =>
    event.members.every((one) => members.some(({ name, vote }) => name === one.name && vote === one.vote)),
  );
}

function tellsSame(counts: Counts, other: Counts): boolean {
  return sides.every((side) => other[side] === undefined || counts[side] === other[side]);
}

/** A list of voters under a heading of its own belongs to the figures before or after it. */
function joinLists(drafts: readonly Draft[]): readonly Draft[] {
  return drafts.reduce<Draft[]>((joined, draft) => {
    const last = joined.at(-1);
    const listFollows = last && last.members.length === 0 && Object.keys(draft.counts).length === 0;
    const figuresFollow =
      last &&
      Object.keys(last.counts).length === 0 &&
      draft.members.length === 0 &&
      agrees(last.members, draft.counts);
    if (last && (listFollows || figuresFollow))
      joined[joined.length - 1] = {
        ...draft,
        ...last,
        counts: { ...last.counts, ...draft.counts },
        members: [...last.members, ...draft.members],
      };
    else joined.push(draft);
    return joined;
  }, []);
}

function agrees(members: readonly MemberVote[], counts: Counts): boolean {
  return (['yes', 'no'] as const).every((side) => tally(members, side) === counts[side]);
}

function tally(members: readonly MemberVote[], side: Side): number {
  return members.filter(({ vote }) => vote === side).length;
}

/** What a decision says of the figures is a vote's where nothing else tells of them: `… beslutar med 23 röster mot 14`. */
function addDecided(drafts: readonly Draft[], events: readonly VoteEvent[]): readonly Draft[] {
  const all = [...drafts];
  for (const event of events) {
    if (event.kind !== 'counts' || !event.decided) continue;
    const bare = all.findIndex(
      ({ counts, members }) => Object.keys(counts).length === 0 && agrees(members, event.counts),
    );
    const open = all.at(-1);
    if (all.some(({ counts }) => tellsSame(counts, event.counts))) continue;
    if (bare >= 0) all[bare] = join(all[bare] ?? nothing, event);
    else if (open && !isComplete(open) && takes(open, event)) all[all.length - 1] = join(open, event);
    else all.push(join(nothing, event));
  }
  return all;
}

/** Two sides are told of, or somebody's yes or no. */
function isVote({ counts, members }: Draft): boolean {
  const told = sides.filter((side) => counts[side] !== undefined);
  const answered = members.some(({ vote }) => vote === 'yes' || vote === 'no');
  return answered || (told.length >= 2 && told.some((side) => side === 'yes' || side === 'no'));
}

/** Where no won, as the voters tell, the figure of those who won is that of no. */
function bySides({ counts, members }: Draft): Counts {
  const { yes = 0, no = 0 } = counts;
  const swapped = tally(members, 'yes') === no && tally(members, 'no') === yes;
  return counts.winnersFirst === true && swapped ? { ...counts, yes: no, no: yes } : counts;
}

function toVote(draft: Draft): Vote {
  const { members } = draft;
  const counts = bySides(draft);
  const of = (side: Side): number => counts[side] ?? tally(members, side);
  return {
    yes: of('yes'),
    no: of('no'),
    abstain: of('abstain'),
    absent: of('absent'),
    members: [...members],
    ...(counts.between === undefined ? {} : { between: [...counts.between] }),
    ...(draft.question === undefined ? {} : { question: draft.question }),
  };
}
