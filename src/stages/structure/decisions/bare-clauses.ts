import type { Part } from '../part.ts';
import type { InlineDecision } from './inline-decisions.ts';

const deeds =
  'godkänna|fastställa|utse|välja|omvälja|anta|bifalla|avslå|bevilja|bordlägga|återremittera|uppdra|ge|lägga|notera|delegera|adjungera|entlediga|avsätta|anslå|tillstyrka|hänskjuta|skjuta upp';
// att godkänna budgetuppföljningen för 2015   Att utse Bo Ek som justerare
const clause = new RegExp(`^[Aa]tt (?:inte |därmed )?(?:${deeds})(?!\\p{L})`, 'u');
const endsSentence = /[.!?]["”)]?$/u;

/**
 * Some boards announce nothing: what they decide stands below what was said as a clause of its own, with nothing that it
 * hangs on.
 *
 *     Bo Ek redovisade budgeten.
 *     att godkänna redovisningen
 */
export function readBareClause(part: Part, before: Part | undefined): readonly InlineDecision[] {
  if (part.role !== 'text' || part.section !== null || !clause.test(part.text)) return [];
  const stands = before === undefined || endsSentence.test(before.text) || clause.test(before.text);
  return stands ? [{ maker: null, points: [part.text] }] : [];
}
