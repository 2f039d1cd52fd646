import type { Part } from '../part.ts';
import { isName, isPostLine } from './decision-lines.ts';

// … väljs:   Till ny styrelse för ett år valdes
const leads = /(?::|\s(?:valdes|väljs|väljes|utsågs|utses|omvaldes|nyvaldes|återvaldes))$/u;

/**
 * The parts that say whom or what the sentence at the end of a part, which ends in a colon or in how they were elected, decides:
 *
 *     Valdes för tiden till och med nästa årsmöte:
 *     Siv Torell, omval
 *     Arne Lilja, nyval
 */
export function listBelow(parts: readonly Part[], at: number, sentence: string): readonly Part[] {
  const lead = parts[at];
  if (lead === undefined || !leads.test(sentence) || !lead.content.endsWith(sentence)) return [];
  const end = parts.findIndex((part, i) => i > at && !isOfList(part));
  return parts.slice(at + 1, end === -1 ? undefined : end);
}

function isOfList(part: Part): boolean {
  return part.role === 'text' && !part.quoted && (part.marker !== null || isName(part) || isPostLine(part));
}
