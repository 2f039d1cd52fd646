import type { Part } from '../part.ts';
import { splitSentences } from '../sentences.ts';
import type { InlineDecision, MeetingVoice } from './inline-decisions.ts';

// Ordföranden prövar yrkandet och finner att fullmäktige beslutat återremittera ärendet.
const finds =
  /^(?:[Mm]ötes)?(?:[Oo]rdföranden?|Ordf\.?)(?!\p{L})[^.]* (?:finner|förklarar) (?:att |[^.]*?)(?:([\p{L}-]+(?: [\p{L}-]+)?) (?:har |därmed |enhälligt |således |sålunda )*(?:beslutat|beslutar|bifallit|bifaller|avslagit|avslår|godkänt|godkänner|antagit|antar|återremitterat|återremitterar|bordlagt|bordlägger)|[^.]*(?:återremitteras|bordläggs|bifall(?:its|s|et|na|en)?|avsl(?:agits|ås|aget|agen)|antag(?:its|et|en)|godkän(?:ts|ns|t|d)))(?!\p{L})/u;

/** The chair's finding is put to the vote at once: what the vote decided stands after it. */
const votedOn = /(?:omröstning|votering|rösträkning) begär/iu;

/** Letters within which a sentence says what the chair found. */
const longestFinding = 800;

export interface FoundByChair extends InlineDecision {
  readonly part: Part;
  /** The part's index. */
  readonly at: number;
}

/** How the chair found that it was decided: the last such sentence, where nothing else in a paragraph says it. */
export function readChairFinds(parts: readonly Part[], { isOwnBody }: MeetingVoice): FoundByChair | null {
  for (let at = parts.length - 1; at >= 0; at -= 1) {
    const part = parts[at];
    if (part?.role !== 'text' || part.quoted || votedOn.test(part.content)) continue;
    for (const { text } of splitSentences(part.content).toReversed()) {
      const found = finds.exec(text.trim().slice(0, longestFinding));
      if (!found) continue;
      const body = found[1]?.split(' ').at(-1);
      return { at, part, maker: body !== undefined && isOwnBody(body) ? body : null, points: [text.trim()] };
    }
  }
  return null;
}
