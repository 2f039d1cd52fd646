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
 */
export function withoutPageHeads(
  lines: readonly Line[],
  isOwnBody: (name: string) => boolean,
): readonly Line[] {
  const rest = lines.map(({ text }) => dated.test(text) || counted.test(text));
  if (!rest.includes(true)) return lines;
  const heads = lines.map(
    ({ text }, i) =>
      rest[i] === true ||
      (bodyAlone.test(text) && isOwnBody(text) && rest.slice(i, i + 1 + reach).includes(true)),
  );
  return lines.flatMap((line, i) => {
    if (heads[i] === true) return [];
    return [heads[i - 1] === true ? { ...line, pageStart: true, gapBefore: true } : line];
  });
}
