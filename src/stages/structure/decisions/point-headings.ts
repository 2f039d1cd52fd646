import { isClause, isName, isPostLine } from './decision-lines.ts';
import { saysOtherwise } from './decision-extent.ts';
import { kindOfPoint } from './decision-kinds.ts';
import type { Part } from '../part.ts';

const longestHeading = 70;
/** Says that what follows is asked of another, or by another. */
const ofOthers = /föreslå|förslag|hemställ|yrka/iu;
/** Under another body's name alone a new decision may begin. */
const otherBody = /fullmäktige|stämman|landsting/iu;

/**
 * A line over some of a decision's points that is no point itself:
 *
 *     Byggnadsnämnden
 *     att bevilja byggnadsnämnden 5 890 tkr i driftbudget,
 */
export function isPointHeading(part: Part, before: Part | undefined, next: Part | undefined): boolean {
  if (next === undefined || !readsAsHeading(part) || ofOthers.test(part.text)) return false;
  if (before === undefined) return isClause(next);
  if (/[.!?]$/u.test(before.text) && otherBody.test(part.text)) return false;
  return (isClause(before) && isClause(next)) || countsOn(before, next);
}

/** A line between two announcers: `Beslut`, `DRIFTBUDGET`, `Kommunfullmäktige beslutar:`. */
export function isHeadingBetween(part: Part | undefined, next: Part | undefined): boolean {
  return (
    part !== undefined &&
    next?.role === 'announcer' &&
    next.announcer?.rest === '' &&
    !/\p{Ll}/u.test(part.text) &&
    readsAsHeading(part)
  );
}

// Ridklubben ytterligare 20 000 kr   (a point without a verb; not: DRIFTBUDGET 2003)
const figures = /\d|(?<!\p{L})(?:kr|kronor|tkr|mkr|procent)(?!\p{L})/iu;
const years = /(?<!\d)(?:19|20)\d{2}(?!\d)/gu;

function readsAsHeading(part: Part): boolean {
  const { text, role, marker, lines } = part;
  if (role !== 'text' || marker !== null || lines.length > 1 || text.length > longestHeading) return false;
  if (figures.test(text.replace(years, ''))) return false;
  if (!/^\p{Lu}.*[\p{L}\d):]$/u.test(text) || isClause(part) || isName(part) || isPostLine(part))
    return false;
  return kindOfPoint(text) === null && !saysOtherwise(text);
}

function countsOn(before: Part, next: Part): boolean {
  const [last, following] = [before.marker, next.marker];
  if (last?.kind !== 'number' || following?.kind !== 'number') return false;
  return Number.parseInt(following.marker, 10) === Number.parseInt(last.marker, 10) + 1;
}
