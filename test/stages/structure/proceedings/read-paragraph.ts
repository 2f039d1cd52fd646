import type { Paragraph } from '../../../../src/records/minutes.ts';
import { structureMeeting } from '../structure-text.ts';

/** The paragraph that a text is read as, where another one follows it. */
export function paragraph(text: string): Paragraph {
  const [first] = structureMeeting(`§ 1 Ärendet\n${text}\n§ 2 Avslutning\nMötet avslutas.`).paragraphs;
  if (!first) throw new Error('the heading is clear');
  return first;
}

/** `4-2-1: +Berg +Ek -Al 0Ros`, a vote a line. */
export function votes(text: string): readonly string[] {
  const signs = { yes: '+', no: '-', abstain: '0', absent: '?' };
  return paragraph(text).votes.map(({ yes, no, abstain, members }) =>
    [`${yes}-${no}-${abstain}:`, ...members.map(({ name, vote }) => signs[vote] + name)].join(' '),
  );
}
