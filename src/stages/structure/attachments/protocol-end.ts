import { closesMeeting, isAttachmentTitle, isRollTitle } from '../closings.ts';
import { readAnnouncer } from '../decisions/decision-announcers.ts';
import { isSigned } from '../meeting/signatures.ts';
import { startOfSignatures } from '../meeting/start-of-signatures.ts';
import { headsAppendedVotes } from '../proceedings/appended-votes.ts';
import type { Line } from '../read-lines.ts';
import { readOpening } from './attachment-opening.ts';
import type { HeadersOfPage } from './read-attachments.ts';
import { isSigningPage } from './signing-pages.ts';

/** Where a protocol's own text ends. Indices into the file's lines; each is the line after the last. */
export interface ProtocolEnd {
  /** End of the last paragraph's text. */
  readonly text: number;
  /** End of the signatures; attachments begin here. */
  readonly protocol: number;
}

/** Finds where the last paragraph ends and the attachments begin, among the lines after the last heading. */
export function findProtocolEnd(
  lines: readonly Line[],
  lastHeading: number,
  end: number,
  headersOf: HeadersOfPage,
): ProtocolEnd {
  const tail = lines.slice(lastHeading, end);
  const protocol = lastHeading + startOfAttachments(tail, headersOf);
  const own = lines.slice(lastHeading + 1, protocol);
  return { text: lastHeading + 1 + startOfSignatures(own), protocol };
}

function startOfAttachments(tail: readonly Line[], headersOf: HeadersOfPage): number {
  let closed = /avslut/iu.test(tail[0]?.text ?? '');
  for (let at = 1; at < tail.length; at += 1) {
    const line = tail[at];
    if (!line) break;
    if (closed && appendsVotes(tail, at)) return at;
    const start = attachmentAt(tail, at, line, closed, headersOf);
    if (start !== null) return start;
    closed ||= closesMeeting(line.text) || startOfSignatures(tail.slice(at, at + 4)) === 0;
  }
  return tail.length;
}

/** The votes of other paragraphs may stand behind the last one: `Voteringsprotokoll`, and below it `§ 4 …`. */
function appendsVotes(tail: readonly Line[], at: number): boolean {
  const below = tail.slice(at + 1);
  if (!headsAppendedVotes(tail[at]?.text ?? '') || !/^§\s?\d/u.test(below[0]?.text ?? '')) return false;
  return startOfSignatures(below) === below.length;
}

/** Where the attachment begins that the line `at` opens; null where it opens none. */
function attachmentAt(
  tail: readonly Line[],
  at: number,
  line: Line,
  closed: boolean,
  headersOf: HeadersOfPage,
): number | null {
  const titled = isAttachmentTitle(line);
  const roll = isRollTitle(line.text);
  if (line.pageStart && (titled || (roll && !decidesBelow(tail, at)))) return at;
  if (roll && closed && line.gapBefore) return at;
  if (titled && closed && line.gapBefore && line.wrapped && hasTextBelow(tail, at)) return at;
  if (line.pageStart && opensAttachment(tail, at, headersOf, closed)) return at;
  return titled && hasTextBelow(tail, at) ? topOfPage(tail, at) : null;
}

/** Lines below a roll's title among which a paragraph that holds the roll would go on. */
const rollAndMore = 60;

/** The roll stands within a paragraph that decides something below it. */
function decidesBelow(tail: readonly Line[], at: number): boolean {
  return tail.slice(at + 1, at + rollAndMore).some(({ text }) => readAnnouncer(text) !== null);
}

/** How many lines a running header takes up. */
const headerLines = 3;

/**
 * In a text whose pages are not parted a running header with its page number stands where a page begins: the index of
 * the header's first line above the line `at`, null where there is none.
 *
 *     Storhamns kommun, kommunfullmäktige   2 (12)
 *     Protokoll 2023-03-23
 *
 *     Bilaga 1
 */
function topOfPage(lines: readonly Line[], at: number): number | null {
  for (let top = at - 1; top > 0 && top >= at - headerLines; top -= 1) {
    if (/(?:^|\s)(?:[Ss]id(?:a|an)?\s)?\d{1,3}\s?(?:\(\d{1,3}\)|av \d{1,3})$/u.test(lines[top]?.text ?? ''))
      return top;
  }
  return null;
}

/** A label without text below it is one of a list of attachments. */
function hasTextBelow(lines: readonly Line[], at: number): boolean {
  const next = lines[at + 1];
  return next !== undefined && !isAttachmentTitle(next);
}

/** A page with a label in its header or corner is an attachment's; after the closing any page is that does not go on. */
function opensAttachment(
  tail: readonly Line[],
  at: number,
  headersOf: HeadersOfPage,
  closed: boolean,
): boolean {
  const page = pageFrom(tail, at);
  const opening = readOpening(page, headersOf(page[0]?.page ?? 0));
  const before = tail[at - 1];
  if (opening !== null && (closed || opening.name !== null)) return true;
  return closed && before !== undefined && !goesOn(tail.slice(Math.max(0, at - nearby), at), page);
}

function pageFrom(lines: readonly Line[], at: number): readonly Line[] {
  const next = lines.findIndex((line, i) => i > at && line.pageStart);
  return lines.slice(at, next === -1 ? undefined : next);
}

/** Lines above a page in which signatures may have begun. */
const nearby = 8;

/** A page after the closing still belongs to the protocol when it ends a sentence, or holds its signatures. */
function goesOn(above: readonly Line[], page: readonly Line[]): boolean {
  const before = above.at(-1);
  const [first] = page;
  if (!first || !before) return false;
  if (!/[.:!?)]$/u.test(before.text) && /^\p{Ll}/u.test(first.text)) return true;
  if (startOfSignatures(page.slice(0, 8)) < Math.min(4, page.length)) return true;
  // Vid protokollet   (on the page before; the name stands on this one)
  const signing = startOfSignatures([...above, ...page.slice(0, 8)]) < above.length;
  if (signing && page.slice(0, 3).every(({ text }) => isSigned(text))) return true;
  return isSigningPage(page);
}
