import type { Part } from '../part.ts';
import { readAnnouncedDecisions } from './announced-decisions.ts';
import { readElectedPosts } from './elected-posts.ts';
import { readChairFinds } from './chair-finds.ts';
import type { FoundByChair } from './chair-finds.ts';
import { readInlineDecisions } from './inline-decisions.ts';
import type { InlineDecision, MeetingVoice } from './inline-decisions.ts';
import type { FoundDecision } from './make-decision.ts';
import { readMatterDecisions } from './matter-decisions.ts';

export interface FoundDecisions {
  /** In the order of the text. */
  readonly decisions: readonly FoundDecision[];
  /** The parts that announced decisions are made of. */
  readonly taken: ReadonlySet<Part>;
}

interface PlacedAt {
  readonly at: number;
  readonly decision: FoundDecision;
}

/**
 * The decisions of a paragraph: what is announced, and what running text says the body decided. Where neither says
 * anything, what becomes of the matter (`Motionen bordläggs.`); at last what the chair found.
 */
export function findDecisions(parts: readonly Part[], title: string, voice: MeetingVoice): FoundDecisions {
  const announced = readAnnouncedDecisions(parts);
  const taken = new Set(announced.flatMap(({ from, to }) => parts.slice(from, to)));
  const setOut = parts.some((part) => !part.quoted && (part.role === 'announcer' || part.role === 'section'));
  const inline = readEach(parts, taken, (part) =>
    readInlineDecisions(part, voice, setOut).filter(({ points }) => mayDecide(part, points[0] ?? '')),
  );
  const said = [...announced.map(({ from, decision }) => ({ at: from, decision })), ...inline];
  const all = announced.some(({ decision }) => !decision.quoted)
    ? said
    : withUnsaid(
        said,
        [
          ...readEach(parts, taken, readMatterDecisions),
          ...readEach(parts, taken, (part) => readElectedPosts(part, title)),
        ],
        readChairFinds(parts, voice),
      );
  return { decisions: all.toSorted((a, b) => a.at - b.at).map(({ decision }) => decision), taken };
}

// Kyrkorådet beslutar enligt styrgruppens förslag.   (below that proposal)
const followsProposal =
  /^\p{Lu}[\p{L} -]{2,60}? (?:beslutar|beslutade|beslöt) (?:därmed |således |sålunda )?(?:enligt|i enlighet med) /u;

function mayDecide({ section }: Part, sentence: string): boolean {
  if (section === null || section === 'background') return true;
  return section === 'proposal' && followsProposal.test(sentence);
}

function withUnsaid(
  said: readonly PlacedAt[],
  settled: readonly PlacedAt[],
  found: FoundByChair | null,
): readonly PlacedAt[] {
  const known = new Set(said.map(({ at, decision }) => `${at} ${decision.points.join('\n')}`));
  const more = settled.filter(({ at, decision }) => !known.has(`${at} ${decision.points.join('\n')}`));
  const all = [...said, ...more];
  if (found === null || all.some(({ decision }) => !decision.quoted)) return all;
  return [...all, { at: found.at, decision: toDecision(found, found.part) }];
}

function readEach(
  parts: readonly Part[],
  taken: ReadonlySet<Part>,
  read: (part: Part) => readonly InlineDecision[],
): readonly PlacedAt[] {
  return parts.flatMap((part, at) =>
    taken.has(part) ? [] : read(part).map((decision) => ({ at, decision: toDecision(decision, part) })),
  );
}

function toDecision({ maker, points }: InlineDecision, { quoted, page }: Part): FoundDecision {
  return { maker, points, quoted, page, announcement: '' };
}
