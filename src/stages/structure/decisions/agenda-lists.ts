import type { Part } from '../part.ts';
import { kindOfPoint } from './decision-kinds.ts';
import type { FoundDecision } from './make-decision.ts';

const agenda =
  /(?<!\p{L})(?<!(?:enligt|med|på|under) )(?:dagordning|föredragningslista|ärendelista)(?:en|n)?(?!\p{L})[^.]*:$/iu;
// Nämnden beslutar att godkänna dagordningen samt:   (whose list is of other matters)
const leadsOn = / (?:och|samt)(?: att)?:$/u;

/** Says that a sentence sets the agenda, and leads to it or to what is changed in it. */
export function setsAgenda(sentence: string): boolean {
  if (!agenda.test(sentence) || leadsOn.test(sentence)) return false;
  const kind = kindOfPoint(sentence);
  return kind === 'adopt' || kind === 'approve';
}

/** Says that the point that a decision has come to holds the agenda, whose entries go on. */
export function listsAgenda(point: string): boolean {
  return setsAgenda(/^[^:]+:/u.exec(point)?.[0] ?? '');
}

/**
 * An agenda is set as a whole: its entries, and what is added to it, are no decisions of their own.
 *
 *     Dagordningen godkänns med följande tillägg:
 *     – Inköp av grus
 */
export function withAgenda(decision: FoundDecision, entries: readonly Part[]): FoundDecision {
  const announcement = decision.points.join(' ');
  return {
    ...decision,
    announcement,
    points: [[announcement, ...entries.map(({ text }) => text)].join(' ')],
  };
}
