import { flowLines } from './flow-lines.ts';
import { readMarker } from './list-markers.ts';
import { personName } from './person-names.ts';
import type { Line } from './read-lines.ts';
import { remember } from './remember.ts';

const claimant = `${personName}(?:\\s\\(\\p{L}+\\))?`;
const claimants = `${claimant}(?:(?:,|\\s(?:och|samt))\\s${claimant})*`;
// Arne Lilja (S) yrkar bifall.
// Siv Torell (M) föreslår avslag.
// Nils Bro (C): Återremiss.   Siv Torell (M): avslag.
// Ordföranden, hr Rask, yrkar bifall.
// Vänsterpartiet reserverar sig.   Mot beslutet reserverar sig Arne Lilja.
const groups =
  '\\p{Lu}[\\p{L}-]*(?:erna(?:\\sfrån\\s[^.:]{1,30})?|partiet|gruppen|ledamöterna)\\s(?:yrka|reserver)';
export const claims = new RegExp(
  `^(?:${claimants}\\s(?:yrka|föreslår|föreslog|reserver|anmäl)|${personName}\\s\\(\\p{L}+\\):\\s(?:\\p{Lu}|bifall|avslag|återremiss|bordlägg)|(?:Ordföranden,\\s)?(?:[Hh]rr?|[Hh]err|[Ff]ru)\\.?\\s\\p{Lu}[\\p{L}-]+,?(?:\\s\\(\\p{L}+\\))?\\s(?:yrka|reserver|anmäl)|${groups}|Mot beslutet\\s(?:reserver|anmäl)|Ordföranden:\\s\\p{Lu})`,
  'u',
);

// Ja: Arne Lilja (S), Siv Torell (M)   Avstår: Nils Bro (C)
const votersOnLine =
  /^(?:JA|Ja|NEJ|Nej|AVSTÅR|Avstår|FRÅNVARANDE|Frånvarande)(?:[- ]?röst(?:er)?)?(?:\s?\(\d{1,3}\))?\s?:\s+\p{Lu}\p{Ll}+[\p{L}-]*[\s,]/u;

// Följande ledamöter röstar NEJ:   Följande ledamot avstår från att rösta:
const leadsToVoters =
  /^(?:Följande|De) (?:\p{Ll}+ )?(?:ledam(?:ot|öter)|personer|medlemmar) (?:\p{Ll}+ ){0,3}(?:röst|avst|AVST)[^.:]{0,40}:$/u;

// Ja röstar följande: Arne Lilja,   Nej-röst avges av Arne Lilja,
const votersInSentence =
  /(?<!\p{L})(?:ja|nej)(?:[- ]röst(?:er)?)?(?!\p{L})[^.]{0,160}röst(?:ar|ade)|röst(?:ar|ade)[^.]{0,160}(?<!\p{L})(?:ja|nej)(?!\p{L})|(?:ja|nej)[- ]röst(?:er)? (?:avge|avga|lämna)/iu;
const tellsOfVoters = remember((text) => votersInSentence.test(text));

// Arne Lilja (S), Siv Torell (M) och
// Nils Bro (C) yrkar bifall.   (where no line ends between a name and its party)
function goesOnNaming(before: string, text: string): boolean {
  if (endsInFirstName.test(before)) return /^\p{Lu}\p{L}[\p{L}-]*(?:\s\p{Lu}[\p{L}-]+)?\s\(/u.test(text);
  if (!/\(\p{L}{1,5}\)(?:,|\s(?:och|samt))$/u.test(before) || !/^\p{Lu}\p{Ll}[^.]*\(/u.test(text))
    return false;
  return claims.test(text) || (before.match(/\(\p{L}{1,5}\)/gu) ?? []).length > 1;
}

// Arne Lilja (S), Siv Torell (M), Nils
// Bro (C)
const endsInFirstName = /\(\p{L}{1,5}\)(?:,|\s(?:och|samt))\s\p{Lu}\p{Ll}[\p{L}-]*$/u;

/** No list of voters takes more lines, and its answer stands in the first ones. */
const longestList = 40;

/** A list of voters goes on below its answer: `Ja: Arne Lilja (S),` and then `Siv Torell (M)`. */
export function listsMoreVoters(group: readonly [Line, ...Line[]], before: Line, line: Line): boolean {
  if (line.gapBefore || readMarker(line.text) !== null) return false;
  if (goesOnNaming(before.text, line.text)) return true;
  if (votersOnLine.test(group[0].text)) return before.text.endsWith(',');
  const open = /(?:,|\s(?:och|samt))$/u.test(before.text) && /^\p{Lu}\p{Ll}/u.test(line.text);
  return open && group.length <= longestList && tellsOfVoters(flowLines([group[0], ...group.slice(1, 3)]));
}

/** A list goes on behind a comma, and a name that is broken off on the next line. */
export function leavesListOpen(before: Line | undefined): boolean {
  return before !== undefined && (before.text.endsWith(',') || endsInFirstName.test(before.text));
}

/** A line that gives an answer with its voters, or leads to them. */
export function beginsVoters(text: string): boolean {
  return votersOnLine.test(text) || leadsToVoters.test(text);
}
