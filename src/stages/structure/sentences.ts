import { allMatches } from './all-matches.ts';
import { remember } from './remember.ts';

export interface Sentence {
  readonly text: string;
  /** Offset in the text it was taken from. */
  readonly start: number;
}

// kl. 13   t.ex. Arne   Dnr. 12   A. Lilja   1. Godkänna   (words after which a full stop ends nothing)
// v.ordf. Arne Lilja
const abbreviation =
  /(?:^|[\s()]|v\.)(?:kl|ca|nr|dnr|st|kap|bl\.?\s?a|t\.?\s?ex|m\.?\s?fl|f\.?\s?[dn]|s\.?\s?k|d\.?\s?v\.?\s?s|fr[.\s]\s?o[.\s]\s?m|t[.\s]\s?o[.\s]\s?m|fr\.om|t\.om|e\.?\s?d|p\.?\s?g\.?\s?a|ev|enl|resp|ordf|sekr|prof|dir|inkl|exkl|tel|jfr|tf|tjg|v|s|sid|art|milj|avd|gm|vard|ref|kam|ombudsm|rekt|fil|civ|ing|kapt|kyrkoh|suppl|sammank|medl|pers|ang|o)$/iu;

// 30 pers. Mötet beslutade …   Bo Ek m.fl. Styrelsen … (of these abbreviations, those that may end a sentence)
const mayEnd = /(?:^|[\s()])(?:st|pers|medl|suppl|sammank|m\.?\s?fl|f\.?\s?n|e\.?\s?d|s\.?\s?k)$/iu;

// 24.11. 2020   (not: … kl. 18.30. 2020 års budget …)
const dayOfMonth = /(?:^|\s)(?:[0-2]?\d|3[01])\.(?:0?\d|1[0-2])$/u;

// ekonomichef, p. 5–7   pkt. 8
const beforeNumber = /(?:^|[\s()])(?:pp?|pkt)$/iu;

/** The B. of `Nils B. Ek`, not that of `tvättstuga B. Rickard`; the 1. that opens a numbered line. */
const initial = /(?:^|\p{Lu}[\p{L}.-]*\s)\p{Lu}$|^\d{1,2}$/u;
// lästes upp av Sven D. Den godkändes   (no name goes on so)
const opensSentence =
  /^(?:De[nt]?|Denn?a|Detta|Dessa|Han|Hon|Mötet|Ordföranden|Stämman|Styrelsen|Årsmötet|Ansvarsfrihet)(?!\p{L})/u;

const ending = /[.!?]["”’)]*\s+(?=["”(–-]?\s?[\p{Lu}\d§])/gu;

/** A full stop after `before` that ends no sentence, for what it abbreviates or for what goes on after it. */
function endsNothing(before: string, after: string): boolean {
  if (dayOfMonth.test(before)) return /^(?:19|20)\d{2}(?!\d| års)/u.test(after);
  if (mayEnd.test(before) && opensSentence.test(after)) return false;
  if (beforeNumber.test(before) && /^\d/u.test(after)) return true;
  // the S. of Sven S. abbreviates no word
  if (initial.test(before)) return !opensSentence.test(after);
  return abbreviation.test(before);
}

/** Cuts running text into sentences. Joined by single spaces they give the text back. */
export const splitSentences = remember(cutSentences);

function cutSentences(text: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  for (const match of allMatches(text, ending)) {
    const before = text.slice(Math.max(start, match.index - 24), match.index);
    if (match[0].startsWith('.') && endsNothing(before, text.slice(match.index + match[0].length))) continue;
    const end = match.index + match[0].trimEnd().length;
    sentences.push({ text: text.slice(start, end), start });
    start = match.index + match[0].length;
  }
  const last = text.slice(start);
  return last.trim() === '' ? sentences : [...sentences, { text: last, start }];
}
