import type { Line } from './read-lines.ts';

// Sammanträdesdatum: 2024-09-25   Sammanträdesdatum 2024-09-25   Protokoll nr 25   Protokoll (nr 25)
const dated = /^Sammanträdesdatum:?\s+\d{4}-\d{2}-\d{2}$/u;
const counted = /^Protokoll(?: nr \d{1,3}| \(nr \d{1,3}\))$/u;

// Kommunstyrelsen   Byggnadsnämnden   Ekeby kommunfullmäktige
const bodyAlone =
  /^(?:\p{Lu}[\p{L}-]+ ){0,3}[\p{L}-]*(?:styrelsen|nämnden|fullmäktige|utskottet|beredningen|direktionen)$/iu;

/** How many lines above the rest of a page's head its first one may stand, with a label between them. */
const reach = 3;

/**
 * The lines of a paragraph without the heads of pages among them. Where pages run on without a break, a head stands
 * wherever the page ended, and the next label may have come between its lines:
 *
 *     Kommunstyrelsen
 *     Reservation
 *     Protokoll nr 25
 *     Sammanträdesdatum: 2024-09-25
 *
 * One such line alone is no head: a list of minutes that were sent in has `Protokoll nr 3` too.
 */
export function withoutPageHeads(
  lines: readonly Line[],
  isOwnBody: (name: string) => boolean,
): readonly Line[] {
  const texts = lines.map(({ text }) => text);
  if (!texts.some((text) => dated.test(text))) return lines;
  const heads = new Set(texts.flatMap((_, at) => headFrom(texts, at, isOwnBody)));
  return lines.flatMap((line, i) => {
    if (heads.has(i)) return [];
    return [heads.has(i - 1) ? { ...line, pageStart: true, gapBefore: true } : line];
  });
}

/** The lines of the head that a line opens: the meeting's own body or its minutes' number, and below that the date. */
function headFrom(
  texts: readonly string[],
  at: number,
  isOwnBody: (name: string) => boolean,
): readonly number[] {
  const opening = texts[at] ?? '';
  const isBody = bodyAlone.test(opening) && isOwnBody(opening);
  const below = texts.slice(at + 1, at + 1 + (isBody ? reach : counted.test(opening) ? 1 : 0));
  const date = below.findIndex((text) => dated.test(text));
  const between = below.slice(0, Math.max(0, date));
  // (another body's minutes in a list)
  if (date === -1 || between.some((text) => bodyAlone.test(text))) return [];
  const rest = [...below.slice(0, date + 1), texts[at + date + 2] ?? ''];
  return [at, ...rest.flatMap((text, i) => (dated.test(text) || counted.test(text) ? [at + 1 + i] : []))];
}
