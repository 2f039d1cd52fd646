import type { Part } from '../part.ts';
import { readSectionLabel } from '../labels/section-labels.ts';
import { readPoints } from './decision-points.ts';
import type { FoundDecision } from './make-decision.ts';

// Kommunstyrelsens arbetsutskotts förslag till beslut   (of a body that prepares for others)
const ownProposal =
  /^(\p{Lu}[\p{L} -]*(?:utskott|beredning)(?:et|en)?)s förslag till (?:beslut|[\p{L}-]*(?:fullmäktige|styrelsen|nämnden))\s*:?$/u;

/**
 * What a body that prepares matters for others decides may stand under the label of its own proposal, where nothing else
 * in the paragraph is a decision.
 */
export function readOwnProposal(
  parts: readonly Part[],
  isOwnBody: (name: string) => boolean,
): { readonly at: number; readonly decision: FoundDecision } | null {
  const at = parts.findIndex(({ role, text }) => role === 'section' && ownProposal.test(text));
  const label = parts[at];
  const maker = ownProposal.exec(label?.text ?? '')?.[1];
  if (label === undefined || maker === undefined || label.quoted || !isOwnBody(maker)) return null;
  if (readSectionLabel(label.text)?.kind !== 'proposal') return null;
  const below = parts.slice(at + 1);
  const end = below.findIndex(({ role, section }) => role !== 'text' || section !== 'proposal');
  const points = readPoints([], below.slice(0, end === -1 ? undefined : end));
  const { quoted, page, text } = label;
  return points.length === 0 ? null : { at, decision: { maker, points, quoted, page, announcement: text } };
}
