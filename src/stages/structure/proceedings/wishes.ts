import { readMembers } from './members.ts';
import type { LabelledPart } from './sections.ts';
import { splitSentences } from '../sentences.ts';

const infinitive =
  '(?:behålla|sänka|höja|ge|införa|ändra|stryka|avslå|bifalla|köpa|sälja|skjuta|bordlägga|återremittera|lägga|flytta|låta|ta bort|satsa|bygga|minska|öka|anta|anlita|anställa|hyra|avsätta|godkänna|vänta med|stanna vid|begränsa|utöka|slopa|avskaffa|dela ut|bevilja|tillsätta|fortsätta med)';
// Siv Torell ville att arbetet görs i två etapper.   Bo ville behålla taxan.   Siv föreslog 8 000.   (not: Talmannen föreslog)
const wishes = new RegExp(
  `^(?<who>\\p{Lu}[^.,:]{1,60}?) (?:ville|vill|önskade)(?: hellre| i stället| däremot)? (?:att (?!få)|${infinitive}(?!\\p{L}))|^(?<mover>(?!\\p{Lu}\\p{Ll}{5,}(?:en|et|rn|na)\\s)\\p{Lu}\\p{Ll}+) (?:föreslog|föreslår) `,
  'u',
);
/** What a wish is put against: without a vote or a choice it is no more than talk. */
const isPut =
  /ställ(?:d?e|er|des|s) (?:de (?:två|båda) )?(?:förslagen|yrkandena)|mot varandra|(?:omröstning|votering|rösträkning)(?:en)? (?:begär|verkställ|företog|genomför|gav|visade)|handuppräckning|\d (?:röster )?för [^.]{2,40}, \d+ (?:röster )?för /iu;

/** Sentences that a block may have that moves something. */
const mostSentences = 2;

/** Who wants what, in a block of its own, where the paragraph then chooses between the proposals; null where it is talk. */
export function wishersOf({ part, content }: LabelledPart, around: string): readonly string[] | null {
  if (part.role !== 'text' || part.section !== null || !isPut.test(around)) return null;
  if (splitSentences(content).length > mostSentences) return null;
  const said = wishes.exec(content)?.groups;
  const members = readMembers(said?.['who'] ?? said?.['mover'] ?? '');
  return members === null ? null : members.map(({ name }) => name);
}
