import type { Minutes } from './minutes.ts';

/** What tells one meeting's minutes from another's, small enough to compare whole archives by. */
export interface MeetingPrint {
  /** Body and date; null where the minutes do not say one of them. */
  readonly meeting: string | null;
  /** Of every letter and figure of the text; the same in a copy whatever its layout. Null where there is hardly any text. */
  readonly textHash: string | null;
  /** `label title` of each paragraph, letters and figures only. */
  readonly headings: readonly string[];
  readonly kind: Minutes['meetingKind'];
}

export type MeetingRelation = 'copy' | 'version';

/** Letters and figures that a text has at the least to be known again by them. */
const leastText = 60;
/** Of the paragraphs of the longer of two versions this part is in the other. */
const leastShared = 0.6;

export function printOf({ body, date, text, paragraphs, meetingKind }: Minutes): MeetingPrint {
  const plain = lettersOf(text);
  return {
    meeting: body === null || date === null ? null : `${lettersOf(body)} ${date}`,
    textHash: plain.length < leastText ? null : `${hashOf(plain)}-${plain.length.toString(36)}`,
    headings: paragraphs.map(({ label, title }) => `${lettersOf(label)} ${lettersOf(title)}`),
    kind: meetingKind,
  };
}

/**
 * How two minutes are of the same meeting: `copy` with the same text, `version` with the same body and date and most
 * paragraphs the same. Null where they are of two: an annual and a constituting meeting of one day number and decide
 * other things.
 */
export function relationOf(one: MeetingPrint, other: MeetingPrint): MeetingRelation | null {
  if (one.textHash !== null && one.textHash === other.textHash) return 'copy';
  if (one.meeting === null || one.meeting !== other.meeting || !kindsAgree(one, other)) return null;
  const known = new Set(other.headings);
  const shared = one.headings.filter((heading) => known.has(heading)).length;
  const longer = Math.max(one.headings.length, other.headings.length);
  return longer > 0 && shared >= longer * leastShared ? 'version' : null;
}

function kindsAgree({ kind }: MeetingPrint, other: MeetingPrint): boolean {
  const apart = (each: MeetingPrint['kind']): boolean => each === 'annual' || each === 'constituting';
  return kind === other.kind || !(apart(kind) && apart(other.kind));
}

function lettersOf(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\d]/gu, '');
}

/** 53 bits of a text, in base 36 (cyrb53, by bryc, public domain). */
function hashOf(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    high = Math.imul(high ^ code, 2_654_435_761);
    low = Math.imul(low ^ code, 1_597_334_677);
  }
  high = Math.imul(high ^ (high >>> 16), 2_246_822_507) ^ Math.imul(low ^ (low >>> 13), 3_266_489_909);
  low = Math.imul(low ^ (low >>> 16), 2_246_822_507) ^ Math.imul(high ^ (high >>> 13), 3_266_489_909);
  return (4_294_967_296 * (2_097_151 & low) + (high >>> 0)).toString(36);
}
