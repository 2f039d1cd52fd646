import { readAttachmentLabel } from './attachments/attachment-label.ts';
import type { Line } from './read-lines.ts';
import { startOfSignatures } from './meeting/start-of-signatures.ts';

// Mötet avslutades kl. 20.45.   … förklarade stämman avslutad.   Ordföranden tackade … och avslutade sammanträdet.
const closing = /(?<!\p{L})(?:avsluta(?:t|d|des|de|s|r)|upplöst)(?!\p{L})/iu;
const meeting = /möte|stämma|sammanträde/iu;
const chairOrClock = /(?<!\p{L})(?:kl|ordförande)/iu;
// Inleddes kl. 10.06 och avslutades kl. 10.31   Debatten avslutades kl. 14.   (a matter, not the meeting)
const partOfMeeting =
  /(?<!\p{L})(?:(?:inled(?:s|des)|påbörja(?:s|des)|börja(?:r|de))(?!\p{L}).*avsluta|(?:debatt|överläggning|diskussion|frågestund|interpellation|anförande|ärendet|omröstning|votering|ajournering|paus)\p{L}*\s(?:\p{Ll}+\s){0,2}avsluta)/iu;

/** Says that the meeting is over. */
export function closesMeeting(text: string): boolean {
  if (!closing.test(text)) return false;
  return meeting.test(text) || (chairOrClock.test(text) && !partOfMeeting.test(text));
}

/** A line that heads an attachment, as its page's first line. */
export function isAttachmentTitle(line: Line): boolean {
  return readAttachmentLabel(line.text) !== null;
}

// Omröstningslista nr. 1   Närvarolista   Voteringsprotokoll § 12
const rollTitle =
  /^(?:(?:Omröstning|Votering|Närvaro|Upprop)s?-?(?:list(?:a|or)|protokoll|längd|förteckning|rapport)|Röst(?:lista|protokoll))(?:\s(?:nr\.?\s?)?\d{1,2}|,?\s(?:KF\s)?§\s?\d{1,4})?$/iu;

/** The title of a list of those present, or of how they voted, which needs no label. */
export function isRollTitle(text: string): boolean {
  return rollTitle.test(text);
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
