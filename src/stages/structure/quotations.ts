import { readTableRow } from './amounts/table-rows.ts';
import { endOfAnnouncedDecision } from './decisions/announced-decisions.ts';
import { isClause } from './decisions/decision-lines.ts';
import { byBody } from './decisions/inline-verbs.ts';
import type { Part } from './part.ts';
import { personName } from './person-names.ts';

// … se § 17 i protokollet av den 28 mars, som löd:   … har följande lydelse:
const introduces =
  /(?:lydelse|löd|lyder|lyda|citeras|anför \p{L}* ?följande|uttalade [^.]{0,30}följande)\s*:$/u;
const date = '(?:\\d{4}-\\d{2}-\\d{2}|\\d{1,2}(?:\\.\\d{1,2}\\.|\\s\\p{Ll}+\\s)(?:19|20)?\\d{2})';
// Kommunstyrelsen beslutade den 7 juni 2023, § 104, följande.   Byggnadsnämnden hade den 2 maj 1979, § 61, avgivit följande förslag:
const toldOfOther = new RegExp(
  `^(?:.*[.!?]\\s)?(\\p{Lu}[\\p{L}-]*(?:nämnd|styrelse|fullmäktige|utskott|råd|direktion|beredning|kommitté|rätt|förbund|stämma)\\p{L}*)(?:\\si\\s\\p{Lu}\\p{L}+)?\\s(?:beslutade|beslöt|uttalade|föreslog|anförde|hemställde|(?:har|hade)(?=\\s[^.:]*\\s(?:beslutat|beslutit|avgivit|avgett|uttalat|föreslagit|anfört|hemställt)(?!\\p{L})))\\s[^.:]*${date}[^.:]*(?:följande[^.:]{0,30}[.:]|:)$`,
  'u',
);

/**
 * Marks the parts that are quoted from another protocol. A quotation opens with a heading that is out of sequence, or
 * with the block after `… har följande lydelse:`.
 */
export function markQuotations(
  parts: readonly Part[],
  isOwnBody: (name: string) => boolean,
): readonly Part[] {
  const marked = [...parts];
  let decided = false;
  for (let at = 0; at < parts.length; at += 1) {
    decided ||= parts[at]?.role === 'announcer';
    const opens = opensQuotation(parts, at);
    const ofOther = !opens && tellsOfOther(parts[at - 1], parts[at], isOwnBody);
    if (!ofOther && !opens) continue;
    const end = Math.max(at + 1, ofOther ? endOfOthers(parts, at) : endOfQuotation(parts, at, decided));
    for (let inside = at; inside < end; inside += 1) {
      const part = parts[inside];
      if (part) marked[inside] = { ...part, quoted: true };
    }
    at = end - 1;
  }
  return marked;
}

function tellsOfOther(
  part: Part | undefined,
  next: Part | undefined,
  isOwnBody: (name: string) => boolean,
): boolean {
  if (part?.role !== 'text' || part.quoted) return false;
  const body = toldOfOther.exec(part.text)?.[1];
  if (body === undefined) return false;
  // Nämnden beslutade den 14 mars 2023, § 20, följande:   (at another meeting of its own)
  if (isOwnBody(body)) return /§\s?\d[^.:]*[.:]$/u.test(part.text);
  // Byggnadsnämndens beslut, below what the board had decided
  const maker = next?.announcer?.maker ?? null;
  return maker === null ? next?.role !== 'announcer' : !isOwnBody(maker);
}

/**
 * What another body decided is told down to the last of its points; where nothing announces it, one block is:
 *
 *     Idrottsnämnden beslutade den 12 februari 2019, § 8, följande.
 *     Idrottsnämndens beslut               quoted
 *     Programmet överlämnas.               quoted
 */
function endOfOthers(parts: readonly Part[], start: number): number {
  const announced = parts[start]?.role === 'announcer' ? start : start + 1;
  const opens = parts[announced]?.role === 'announcer' && announced - start <= 1;
  if (opens && isNumberAlone(parts, start, announced)) return endOfAnnouncedDecision(parts, announced);
  const next = indexFrom(parts, start + 1, (part) => !isClause(part) && part.marker === null);
  return /^att\s/iu.test(parts[start]?.text ?? '') || parts[start]?.marker != null || leads(parts[start])
    ? next
    : start + 1;
}

/** AU § 145: all that stands between the sentence and the quoted label. */
function isNumberAlone(parts: readonly Part[], start: number, announced: number): boolean {
  return start === announced || /^(?:\p{Lu}{1,5}\s)?§\s?\d{1,4}$/u.test(parts[start]?.text ?? '');
}

// Kommunstyrelsen hemställer, att fullmäktige måtte besluta   (before points)
function leads(part: Part | undefined): boolean {
  return part !== undefined && !/[.!?]$/u.test(part.text);
}

function opensQuotation(parts: readonly Part[], at: number): boolean {
  if (parts[at]?.role === 'quoted-heading') return true;
  return introduces.test(parts[at - 1]?.text ?? '') && !beginsTable(parts.slice(at, at + 2));
}

/** `Kassarapporten, som i sammandrag lyder:` and rows of figures: the paragraph's own. */
function beginsTable(parts: readonly Part[]): boolean {
  const rows = parts.flatMap((part) => [...part.lines]).slice(0, 2);
  return rows.length > 1 && rows.every((line) => readTableRow(line) !== null);
}

/**
 * Where a quotation ends: the index after its last part. It quotes a matter down to its decision; what follows is the
 * paragraph's own again. Type or margin of its own say more than the order.
 *
 *     § 61. Revisionsberättelse       quoted
 *     Beslut:                         quoted
 *     = Berättelsen läggs till …      quoted
 *     Beslut:                         the paragraph's own
 *     = Styrelsen svarar …
 */
function endOfQuotation(parts: readonly Part[], start: number, decided: boolean): number {
  const limit = indexFrom(parts, start + 1, (part) => part.role === 'quoted-heading');
  const outside = firstPartInOtherType(parts, start, limit);
  if (outside < limit) return outside;
  const announcer = indexFrom(parts, start + 1, (part) => part.role === 'announcer');
  if (announcer >= limit) return endWithoutDecision(parts, start, limit);
  const end = Math.min(endOfAnnouncedDecision(parts, announcer), limit);
  return end < parts.length || decided || quotesItsDecision(parts, start) ? end : announcer;
}

/** The first index from `from` on whose part is asked for, else the number of parts. */
function indexFrom(parts: readonly Part[], from: number, asked: (part: Part) => boolean): number {
  for (let at = from; at < parts.length; at += 1) {
    const part = parts[at];
    if (part && asked(part)) return at;
  }
  return parts.length;
}

/**
 * Without an announced decision a quotation is its heading and the text up to a list point or label of the paragraph's
 * own. A sentence by which the body decides ends it: the second one, or the only one, is the paragraph's own decision.
 */
function endWithoutDecision(parts: readonly Part[], start: number, limit: number): number {
  const marker = parts[start - 1]?.marker?.kind;
  const own = indexFrom(
    parts,
    start + 1,
    (part) =>
      part.role === 'section' ||
      part.role === 'item' ||
      (marker !== undefined && part.marker?.kind === marker),
  );
  const end = Math.min(own, limit);
  const decides = indexFrom(parts, start + 1, ({ text }) => byBody.test(text));
  if (decides >= end) return end;
  const again = indexFrom(parts, decides + 1, ({ text }) => byBody.test(text));
  const speaks = indexFrom(parts, start + 1, ({ text }) => somebodySpoke.test(text));
  return again < end ? decides + 1 : Math.min(decides, speaks);
}

// Siv Torell erinrade om att …   Arne Lilja (S) yrkade bifall.
const somebodySpoke = new RegExp(
  `^${personName}(?: \\(\\p{L}+\\))? \\p{Ll}+(?:ade|de|te|ar|er)(?!\\p{L})`,
  'u',
);

/** A quotation is often indented or set smaller than the text around it; where it is not, `limit`. */
function firstPartInOtherType(parts: readonly Part[], start: number, limit: number): number {
  const own = parts[start - 1];
  const quoted = parts[start];
  if (!own || !quoted || own.marker !== null) return limit;
  const indented = quoted.lines[0].indent - own.lines[0].indent >= 3;
  const smaller = sizeBelow(own, quoted) > 0.7;
  if (!indented && !smaller) return limit;
  return indexFrom(
    parts,
    start + 1,
    (part) =>
      part.marker === null &&
      (!indented || part.lines[0].indent - own.lines[0].indent < 2) &&
      (!smaller || sizeBelow(own, part) < 0.4),
  );
}

/** How much smaller the second part is set, in points; 0 where sizes are unknown. */
function sizeBelow(own: Part, other: Part): number {
  const [a, b] = [own.lines[0].fontSize, other.lines[0].fontSize];
  return a === null || b === null ? 0 : a - b;
}

/** … behandlades frågan i våras och då fattades följande beslut. (Se nedan) */
function quotesItsDecision(parts: readonly Part[], start: number): boolean {
  return /beslut|beslöt|löd|lyd|anför|uttala|följande/iu.test(parts[start - 1]?.text.slice(-160) ?? '');
}
