import type { WorkingText } from '../working-text.ts';
import type { PageEdges } from './edge-lines.ts';
import { readCounterLine } from './page-counter.ts';

// "Justerandes signatur", "Utdragsbestyrkande", "Justerarnas sign.  AB  CD"
const signatureForm =
  /^\s*(?:(?:protokolls)?juster(?:andes?|ares?|arnas?|ingsmännens?)\s+(?:sign(?:atur(?:er)?)?|initialer)|utdragsbestyrkande|ordf(?:örandes?)?\.?\s+sign(?:atur)?|sign(?:atur(?:er)?)?)[.:]?(?:\s|$)/iu;
// "Justeras", "Justeras: AB CD", "Just:"; not "Justeras: Anna Karlsson"
const adjusted = /^\s*(?:justeras?[.:]?|just[.:])(?:\s+[\p{Lu}.]{1,4})*\s*$/iu;
// "AB", "/ CM", "Yd", "7": initials by hand, and what they are read as
const initials = /^[^\p{L}\d]*(?:[\p{L}\d]{1,3}(?![\p{L}\d])[^\p{L}\d]*){0,4}$/u;
const mostDepth = 5;
const mostSigned = 8;

/**
 * `Justerandes signatur` and the like at a page's foot, with the initials under it. `Justeras` alone also ends a
 * protocol, before the names of those who sign it: it is set apart only at the foot of several pages, with nothing
 * but initials and a page number below.
 */
export function findSignatureLines(
  text: WorkingText,
  edges: readonly PageEdges[],
  page: number,
): readonly number[] {
  const own = findAtFoot(text, edges[page], page);
  if (own === null || own.isForm) return own?.lines ?? [];
  const others = edges.filter((edge, index) => index !== page && findAtFoot(text, edge, index) !== null);
  return others.length > 0 ? own.lines : [];
}

interface Foot {
  readonly lines: readonly number[];
  readonly isForm: boolean;
}

function findAtFoot(text: WorkingText, edges: PageEdges | undefined, page: number): Foot | null {
  const lines: number[] = [];
  let below: number[] = [];
  let isForm = false;
  for (const line of (edges?.last ?? []).slice(0, mostDepth)) {
    const lineText = text[page]?.lines[line]?.text ?? '';
    const isFormLine = signatureForm.test(lineText) && lineText.trim().split(/\s+/u).length <= mostSigned;
    if (isFormLine || adjusted.test(lineText)) {
      lines.push(line, ...below);
      below = [];
      isForm ||= isFormLine;
    } else if (initials.test(lineText.trim())) below.push(line);
    else if (readCounterLine(lineText) === null) break;
  }
  return lines.length === 0 ? null : { lines, isForm };
}
