import type { Line } from './read-lines.ts';
import { startOfSignatures } from './meeting/signatures.ts';

// Mötet avslutades kl. 20.45.   … förklarade stämman avslutad.   Ordföranden tackade … och avslutade sammanträdet.
const closing = /(?<!\p{L})(?:avsluta(?:t|d|des|de|s)|upplöst)(?!\p{L})/iu;
const meeting = /möte|stämma|sammanträde|(?<!\p{L})(?:kl|ordförande)/iu;
// Bilaga 1   Bilaga 2: Budget   BILAGA A
const attachment = /^(?:Bilaga|BILAGA)(?:\s(?:nr\s?)?(?:\d{1,3}[a-z]?|[A-Z]))?(?:\s*[:.–-]?\s+\S.*|[:.]?)$/u;

/** Says that the meeting is over. */
export function closesMeeting(text: string): boolean {
  return closing.test(text) && meeting.test(text);
}

/** A line that heads an attachment, as its page's first line. */
export function isAttachmentTitle(line: Line): boolean {
  return line.text.length <= 110 && attachment.test(line.text) && !/[,;]$/u.test(line.text);
}

/**
 * For each line, how often a protocol has ended above it: after its signatures, at the page after the closing of the
 * meeting, at an attachment's first page. What numbers on across such an end is another text.
 */
export function countClosings(lines: readonly Line[]): readonly number[] {
  let closings = 0;
  let over = false;
  return lines.map((line, i) => {
    const signed =
      /^(?:Vid protokollet|Dag som ovan|Som ovan|Underskrift)/u.test(line.text) && signs(lines, i);
    if (signed || (line.pageStart && (over || isAttachmentTitle(line)))) {
      closings += 1;
      over = false;
    }
    over ||= closesMeeting(line.text);
    return closings;
  });
}

function signs(lines: readonly Line[], at: number): boolean {
  return startOfSignatures(lines.slice(at, at + 6)) === 0;
}
