import type { Part } from '../part.ts';
import type { InlineDecision } from './inline-decisions.ts';

const deeds =
  'godkänna|fastställa|utse|välja|omvälja|anta|bifalla|avslå|bevilja|bordlägga|återremittera|uppdra|ge|lägga|notera|delegera|adjungera|entlediga|avsätta|anslå|tillstyrka|hänskjuta|skjuta upp';
// att godkänna budgetuppföljningen för 2015   Att utse Bo Ek som justerare
const clause = new RegExp(`^[Aa]tt (?:inte |därmed )?(?:${deeds})(?!\\p{L})`, 'u');
const endsSentence = /[.!?]["”)]?$/u;

// Bo Ek yrkar, att   Siv Torell lämnade följande förslag.   (what stands below is not decided)
const proposes =
  /(?<!\p{L})(?:föresl[åo][rg]\p{L}*|yrka\p{L}*|hemställ\p{L}*|(?:lämna|lägg|lade|framför|framlade)\p{L}* [^.]*(?:förslag|yrkande))/iu;

/**
 * Some boards announce nothing: what they decide stands below what was said as a clause of its own, with nothing that it
 * hangs on.
 *
 *     Bo Ek redovisade budgeten.
 *     att godkänna redovisningen
 */
export function readBareClause(parts: readonly Part[], at: number): readonly InlineDecision[] {
  const part = parts[at];
  if (part?.role !== 'text' || part.section !== null || !clause.test(part.text)) return [];
  const above = parts.slice(0, at).findLast(({ text }) => !clause.test(text));
  const hangs = above !== undefined && (!endsSentence.test(above.text) || proposes.test(above.text));
  return hangs ? [] : [{ maker: null, points: [part.text] }];
}
