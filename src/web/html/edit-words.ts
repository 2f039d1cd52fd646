import type { Furniture } from '../../records/repaired-page.ts';
import type { Verdict } from '../../records/page-text.ts';

/** What was done to a line, by the rule that did it. */
const rules: Readonly<Record<string, string>> = {
  'join-hyphenated-word': 'avstavat ord fogat ihop',
  'split-glued-words': 'ihopskrivna ord delade',
  'join-split-word': 'delat ord fogat ihop',
  'restore-diacritics': 'prickar och ringar återställda',
  'restore-letters': 'feltolkade bokstäver återställda',
  'normalize-characters': 'tecken skrivna på vanligt sätt',
  'restore-section-sign': 'paragraftecken återställt',
  'restore-section-reference': 'paragraftecken återställt',
  'restore-section-range': 'paragraftecken återställda',
  'restore-party-letter': 'partibokstav eller kryss återställt',
  'restore-page-counter': 'sidnummer återställt',
  'restore-bullet': 'punkt i lista återställd',
  'restore-line-hyphen': 'bindestreck vid radens slut återställt',
  'drop-handwriting': 'handskrift utelämnad',
  'drop-stray-marks': 'skräptecken borttagna',
  'take-other-reading': 'en annan läsning av samma ställe vald',
  correction: 'rättat av en person',
};

/** `prickar och ringar återställda`; a rule that has no words is an edit all the same. */
export function ruleWord(rule: string): string {
  return rules[rule] ?? 'ändrat';
}

/** `97 % säkert`; never quite certain. */
export function sureness(confidence: number): string {
  return `${Math.min(99, Math.round(confidence * 100))} % säkert`;
}

const furniture: Readonly<Record<Furniture['kind'], string>> = {
  header: 'sidhuvud',
  footer: 'sidfot',
  'page-number': 'sidnummer',
  logo: 'logotyp',
  signature: 'signatur',
  rubble: 'skräp',
};

export function furnitureWord(kind: Furniture['kind']): string {
  return furniture[kind];
}

const verdicts: Readonly<Record<Verdict['code'], string>> = {
  'text-file': 'Texten är filens egen.',
  'digital-good': 'Texten är filens egen.',
  'digital-garbled': 'Filens egen text är förvanskad. Sidan är läst ur bilden.',
  'scan-with-good-layer': 'Texten är den som skanningen har lagt i filen.',
  'scan-with-bad-layer': 'Texten som skanningen har lagt i filen duger inte. Sidan är läst ur bilden.',
  image: 'Sidan är läst ur bilden.',
  blank: 'Sidan är tom.',
  unreadable: 'Sidan gick inte att läsa.',
};

/** Where a page's text comes from, a whole sentence. */
export function verdictSentence(code: Verdict['code']): string {
  return verdicts[code];
}
