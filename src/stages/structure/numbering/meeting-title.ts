import { countMeetingLabels } from '../meeting/cover.ts';
import type { Line } from '../read-lines.ts';
import { finiteVerb } from '../run-in-headings.ts';

// SAMMANTRÄDESPROTOKOLL   Protokoll fört vid …   STYRELSEPROTOKOLL nr 4
const protocol =
  /^\P{Ll}{0,30}PROTOKOLL(?!\p{L})|^(?:\p{Lu}[\p{Ll}-]*)?[Pp]rotokoll(?: |$)|^(?:Minnes|Mötes)anteckningar(?: |$)|^[Aa]nteckningar (?:och beslut )?(?:från|vid|förda vid) [^.]*(?:möte|sammanträde|stämma)/u;
// Konstituerande möte 2016-03-06   Konstituerande styrelsemöte   Extra årsstämma den 4 maj 2021   Styrelsemöte 2023-03-17
const meeting =
  /^(?:Konstituerande|KONSTITUERANDE)\s[\p{L}\s-]*(?:möte|sammanträde|stämma|MÖTE|SAMMANTRÄDE)(?:\s.{0,60})?$|^(?:(?:Ordinarie|Extra|Konstituerande)\s)?\p{L}*(?:möte|sammanträde|stämma)(?:\s[^.]{0,50})?\s(?:den\s)?(?:\d{4}-\d{2}-\d{2}|\d{1,2}\s\p{L}{3,9}\s\d{4}|\d{1,2}\.\d{1,2}\.\s?\d{4})$|^\p{L}*(?:möte|sammanträde)\s(?:nr\s)?\d{1,2}(?:[/–-]\d{2,4})?(?:\s[HV]T\s?\d{2,4})?$/iu;

// Årsstämma lördagen den 13 april 2013 kl. 10.00–12.40 i Folkets hus   Styrelsemöte 2021-05-04, klubbstugan
const meetingThen =
  /^(?:(?:Ordinarie|Extra|Konstituerande)\s)?\p{L}*(?:möte|sammanträde|stämma|träff)\s[^.,]{0,40}?(?:\d{4}-\d{2}-\d{2}|(?<!\d)\d{1,2}\s\p{L}{3,9}\s\d{4}),?\s(?:kl(?:ockan|\.)?|i|på|hos|vid|\p{Lu}\p{L}+)(?!\p{L})/iu;

/** A line that names a protocol, as its title does. */
export function isProtocolTitle({ text }: Line): boolean {
  return protocol.test(text) && !/[.]$/u.test(text);
}

/** A line that names a meeting by its kind or date, as what stands over minutes does. */
export function isMeetingTitle(line: Line): boolean {
  const { text } = line;
  return text.length <= 100 && (isProtocolTitle(line) || meeting.test(text) || namesMeetingThen(text));
}

/** When and where it was, and nothing that was said: `Årsmötet den 4 maj 2020 i Lilla salen beslutade …` is a sentence. */
function namesMeetingThen(text: string): boolean {
  return meetingThen.test(text) && !finiteVerb.test(text) && !/[!?]$|\p{L}{3,}\.$/u.test(text);
}

// Protokoll fört vid … årsmöte söndagen den 10 mars i Folkets Park. Mötet …   (a sentence, however long)
// Kortfattat protokoll från styrelsemöte 2010-06-22
const protocolOf =
  /^(?:\p{Lu}\p{Ll}+t )?[Pp]rotokoll (?:fört|från|vid|över) [^.]{0,80}(?:möte|stämma|sammanträde)/u;

/** Lines at a file's start that say what it is. */
const head = 40;

/** The title or the labels of minutes stand at the file's start. */
export function isCalledMinutes(lines: readonly Line[]): boolean {
  const opening = lines.slice(0, head);
  const called = opening.some((line) => isMeetingTitle(line) || protocolOf.test(line.text));
  return called || countMeetingLabels(opening) >= 2;
}
