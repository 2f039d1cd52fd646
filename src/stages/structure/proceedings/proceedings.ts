import type { Paragraph } from '../../../records/minutes.ts';
import type { Part } from '../part.ts';
import { readNotTakingPart } from './not-taking-part.ts';
import { partBySayers } from './part-by-sayers.ts';
import { partFromProcedure, putsQuestion, readProcedures } from './procedures.ts';
import { partProposals, readProposals } from './proposals.ts';
import { readRecusals } from './recusals.ts';
import { readReservations, reservingSentences } from './reservations.ts';
import { labelParts } from './sections.ts';
import type { LabelledPart } from './sections.ts';
import { readStatements } from './statements.ts';
import { readVoteEvents } from './vote-events.ts';
import { foldVotes } from './votes.ts';

export type Proceedings = Pick<
  Paragraph,
  'proposals' | 'votes' | 'reservations' | 'recusals' | 'notTakingPart' | 'procedures' | 'statements'
>;

/**
 * What happened on the way to the decision; a vote's outcome may stand in the decision itself. `decided` are the parts that
 * announced decisions are made of, `decisions` the texts of all.
 */
export function readProceedings(
  parts: readonly Part[],
  decided: ReadonlySet<Part>,
  decisions: readonly string[],
): Proceedings {
  const events = readVoteEvents(
    parts.filter(({ role }) => role === 'announcer' || role === 'text' || role === 'section'),
    decided,
  );
  const telling = new Set(events.flatMap(({ event, part }) => (event.kind === 'opening' ? [] : [part])));
  const said = labelParts(parts)
    .filter(({ part }) => !decided.has(part))
    .flatMap((part) =>
      telling.has(part.part) ? [part] : partFromProcedure(part).flatMap(partProposals).flatMap(partBySayers),
    );
  const free = said.filter(({ part }) => !telling.has(part));
  const around = parts.map(({ text }) => text).join('\n');
  const proposals = readProposals(free, around);
  const reservations = readReservations(
    said.flatMap((part) => (telling.has(part.part) ? reservingSentences(part) : [part])),
    around,
  );
  const statements = readStatements(free, around);
  const recusals = readRecusals(said, around);
  const notTakingPart = readNotTakingPart(
    said,
    around,
    recusals.map(({ name }) => name),
  );
  const claimed = (part: LabelledPart): boolean =>
    telling.has(part.part) ||
    ([...reservations, ...statements].some(({ text }) => text === part.part.text) &&
      !putsQuestion(part.content)) ||
    proposals.some(({ text }) => text.includes(part.part.text)) ||
    (part.part.section !== 'procedure' && decisions.some((text) => text.includes(part.part.text)));
  return {
    proposals,
    votes: foldVotes(events.map(({ event }) => event)),
    reservations,
    recusals,
    ...(notTakingPart.length === 0 ? {} : { notTakingPart }),
    procedures: readProcedures(said, claimed),
    statements,
  };
}
