import type { Attendee } from '../../../records/minutes.ts';
import { allMatches } from '../all-matches.ts';

type Span = Attendee['presentAt'][number];

/** The paragraphs that a person was and was not there for. */
export type Presence = Pick<Attendee, 'presentAt' | 'absentAt'>;

const mark = '(?:§{1,2}|paragraf(?:en|erna)?|punkt(?:en|erna)?|pkt\\.?|pp?\\.)\\s*';
const number = '\\d{1,4}(?!\\d|[.:]\\d)(?:\\s?[a-f](?!\\p{L}))?';
const to = '\\s*(?:[-–—]|till|t\\.?\\s?o\\.?\\s?m\\.?)\\s*§{0,2}\\s*';
const span = `${number}(?:${to}${number})?`;
// §§ 45–50, 52 och 55-60   punkt 5   § 4 t.o.m. § 6
const said = new RegExp(
  `${mark}(?<numbers>${span}(?:(?:\\s*,\\s*|\\s+(?:och|samt)\\s+|\\s*\\+\\s*)(?:${mark})?${span})*)`,
  'giu',
);
const oneSpan = new RegExp(`(\\d+)(?:\\s?[a-f](?!\\p{L}))?(?:${to}(\\d+))?`, 'giu');

// what stands before the mark: fr.o.m. § 4   kom till § 4   t.o.m. § 6   gick efter §8   ej § 62
const from =
  /(?<!\p{L})(?:fr\.?\s?o\.?\s?m|från|kom|anlände|ankom|infann sig|anslöt|ansluter)(?!\p{L})[^§]*$/iu;
const until = /(?<!\p{L})(?:t\.?\s?o\.?\s?m|till|gick|lämna(?:de|r)|avvek|avlägsnade sig)(?!\p{L})[^§]*$/iu;
const notThere =
  /(?<!\p{L})(?:(?:ej|inte|icke)(?! (?:tjg|tjänstg|tj\.|beslut))|utom|förutom|frånvarande|undantag\p{L}*|jäv\p{L}*)(?!\p{L})[^§]*$/iu;
// who is said to serve at a paragraph may have been there all the time: tjänstgörande § 37
const serves =
  /(?<!\p{L})(?:tjänstgör\p{L}*|tjänstg\.?|tjg\.?)(?: (?:ersättare|suppleant))?\s*$|ordförande\s*$/iu;

// kom under 5   gick efter 7   (no clock, and nothing but the matter's number)
const bareNumber =
  /(?<=^(?:kom|anlände|anslöt|gick|lämnade)\s(?:in\s)?(?:till|under|vid|på|efter|före|innan|från)\s)(?=\d{1,2}$)/u;

// ej 146 §   ej 147–148 §§   (as in Finland)
const signLast = /(?<!§\s?|\d)(?<numbers>\d{1,4}(?:\s?[-–]\s?\d{1,4})?)\s?§{1,2}(?!\s?\d)/gu;

/**
 * What a note says of when its person was there. `meeting` holds the protocol's own first and last paragraph, to which
 * open spans go: `t.o.m. § 6`, `från punkt 5`.
 */
export function readPresence(printed: string, meeting: Span | null): Presence {
  const note = printed.replace(bareNumber, 'punkt ').replace(signLast, '§ $<numbers>');
  const presence: { presentAt: Span[]; absentAt: Span[] } = { presentAt: [], absentAt: [] };
  // under § 158, deltog inte   (words about a person may stand in either order)
  const isRecusal = /(?<!\p{L})jäv|(?:deltog|deltar|deltagit) (?:inte|ej)(?!\p{L})/iu.test(note);
  let end = 0;
  for (const match of allMatches(note, said)) {
    const before = note.slice(end, match.index);
    const spans = readSpans(match.groups?.['numbers'] ?? '');
    end = match.index + match[0].length;
    if (serves.test(before) || isOwnRange(note, spans, meeting)) continue;
    if (isRecusal || notThere.test(before)) presence.absentAt.push(...spans);
    else presence.presentAt.push(...thereFor(spans, before, meeting));
  }
  // one who is listed twice: ersätter Arne Lilja §§ 66–68, §§ 59–65
  return { ...presence, presentAt: presence.presentAt.toSorted((a, b) => a.first - b.first) };
}

// § 201-209   (the minutes' own range, printed below the last of a list)
function isOwnRange(note: string, [only]: readonly Span[], meeting: Span | null): boolean {
  const alone = /^§\s?\d+\s?[-–—]\s?\d+$/u.test(note.trim());
  return alone && only !== undefined && only.first === meeting?.first && only.last === meeting.last;
}

function thereFor(spans: readonly Span[], before: string, meeting: Span | null): readonly Span[] {
  const [only] = spans;
  if (only === undefined || spans.length > 1) return spans;
  if (only.last > only.first) return spans;
  const opens = from.test(before) && !/(?<!\p{L})till\s*$/u.test(before.replace(/kom till/u, 'kom'));
  if (!opens && !until.test(before)) return spans;
  if (meeting === null) return [];
  // kom efter § 4: the first one there is § 5; gick före § 8: the last one is § 7
  const first = opens ? only.first + (/efter\s*$/iu.test(before) ? 1 : 0) : meeting.first;
  const last = opens ? meeting.last : only.last - (/(?:före|innan)\s*$/iu.test(before) ? 1 : 0);
  return first <= last ? [{ first, last }] : [];
}

function readSpans(numbers: string): readonly Span[] {
  return allMatches(numbers, oneSpan).flatMap((match) => {
    const first = Number(match[1]);
    const last = Number(match[2] ?? match[1]);
    return first >= 1 && last >= first ? [{ first, last }] : [];
  });
}
