import type { FoundDecision } from './make-decision.ts';
import { askedBody } from './recommended-to.ts';

// att föreslå regionfullmäktige   att föreslå kyrkofullmäktige besluta   (and no more on the line)
const asks = new RegExp(
  `^att (?:föreslå|hemställa (?:hos|till)|rekommendera) ${askedBody}(?: att)?(?: besluta)?(?: att)?[:,]?$`,
  'iu',
);

/**
 * Whom a decision asks may stand where its first point would; it belongs to what announces the points below:
 *
 *     Regionstyrelsen beslutar
 *     att föreslå regionfullmäktige
 *     att avslå motionen.
 */
export function withoutAskingPoint(decision: FoundDecision): FoundDecision {
  const [first = '', ...points] = decision.points;
  if (points.length === 0 || !asks.test(first)) return decision;
  return { ...decision, announcement: `${decision.announcement} ${first}`, points };
}
