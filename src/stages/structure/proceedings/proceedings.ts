import type { Minutes } from '../../../records/minutes.ts';
import type { Part } from '../part.ts';
import { findPersons, personName } from '../person-names.ts';
import { splitSentences } from '../sentences.ts';
import { contentOf, readVoteEvents } from './vote-events.ts';
import { foldVotes } from './votes.ts';

type ParagraphRecord = Minutes['paragraphs'][number];
export type Proceedings = Pick<ParagraphRecord, 'proposals' | 'votes' | 'reservations' | 'recusals'>;

// Arne Lilja yrkar avslag.   Motionärerna yrkade att …
const claims = /(?<!\p{L})(?:yrka[rd]e?|yrkat)(?!\p{L}| inte| ej)/u;
// Valberedningen föreslår omval.   Presidiet föreslog …
const proposes = /(?<!\p{L})(?:föreslår|föreslog|hemställer|hemställde)(?!\p{L})/u;
const reserves =
  /reservera[rd]e? sig|avvikande mening|lämna(?:r|de) (?:en )?(?:skriftlig )?reservation|reserverat sig|anmäl(?:er|de|t) (?:skriftlig |muntlig )?reservation|anmäl(?:er|de) .{3,60} reservation/iu;
const recused =
  /(?<!\p{L})(?:jäv|jävig|del(?:tog|tar) (?:inte|ej) (?:i (?:handläggningen|överläggningen)|på grund av))(?!\p{L})/iu;
// Ingen reserverar sig.   (not: Inga Stråle reserverar sig)
const noOne = /(?<!\p{L})[Ii]ng(?:en|et|a)(?!\p{L}|[- ]\p{Lu}\p{Ll})/u;

/** What happened on the way to the decision; a vote's outcome may stand in the decision itself. */
export function readProceedings(parts: readonly Part[], decided: ReadonlySet<Part>): Proceedings {
  const said = parts.filter((part) => part.role === 'text' || part.role === 'section');
  const mayTellOfVotes = parts.filter(
    ({ role }) => role === 'announcer' || role === 'text' || role === 'section',
  );
  const texts = said.filter((part) => !decided.has(part));
  return {
    proposals: texts.flatMap(readProposal),
    votes: foldVotes(readVoteEvents(mayTellOfVotes, decided).map(({ event }) => event)),
    reservations: texts.flatMap(readReservation),
    recusals: texts.flatMap(readRecusals),
  };
}

/** A claim is a proposal wherever it stands; that somebody suggests something is, where that is all the block says. */
function readProposal(part: Part): ParagraphRecord['proposals'] {
  const text = contentOf(part);
  if (text === '' || !mayHoldProposal(part)) return [];
  const sentences = splitSentences(text).map((sentence) => sentence.text);
  const said = sentences.find((sentence) => claims.test(sentence)) ?? suggestion(part, sentences);
  if (said === undefined || /^(?:Något|Inget|Inga|Sedan|När)(?![\p{L}-]|\s\p{Lu}\p{Ll})/u.test(said))
    return [];
  return [{ by: proposersOf(said), text: part.text }];
}

function mayHoldProposal({ section }: Part): boolean {
  return section === null || section === 'proposal' || section === 'background';
}

function suggestion(part: Part, [first = '', ...more]: readonly string[]): string | undefined {
  const verb = proposes.exec(first);
  if (!verb || part.section === 'background') return undefined;
  const alone = more.length === 0 && startsWithProposer(first);
  const byPerson = part.section === 'proposal' && findPersons(first.slice(0, verb.index)).length > 0;
  return alone || byPerson ? first : undefined;
}

const bodies =
  '(?:\\p{Lu}\\p{L}+(?:styrelsen|nämnden|utskottet|beredningen|gruppen|kommittén|förvaltningen|fullmäktige)|Styrelsen|Stämman|Mötet|Ordföranden?|Revisorerna|Valberedningen|Presidiet)';

function startsWithProposer(sentence: string): boolean {
  return (
    sentence.endsWith('.') &&
    new RegExp(`^(?:${bodies}|${personName})(?:\\s\\([^)]*\\))? (?:föresl|hemst)`, 'u').test(sentence)
  );
}

/** Who proposes stands before the verb, or joins in between commas: persons, a first name, or a body. */
function proposersOf(sentence: string): string[] {
  const verb = claims.exec(sentence) ?? proposes.exec(sentence);
  const lead = sentence.slice(0, verb?.index ?? 0);
  const joined = /, (?:med )?instämmande av ([^,]*(?:,[^,]*?och[^,]*)?),/u.exec(sentence)?.[1] ?? '';
  const persons = findPersons(`${lead} ; ${joined}`);
  if (persons.length > 0) return [...new Set(persons)];
  const body = new RegExp(`(${bodies})`, 'u').exec(lead)?.[1];
  const single = /^(\p{Lu}\p{Ll}+) $/u.exec(lead)?.[1];
  const said = body ?? single;
  return said === undefined ? [] : [said];
}

function readReservation(part: Part): ParagraphRecord['reservations'] {
  const text = contentOf(part);
  const said = part.section === 'reservation' || reserves.test(text);
  if (text === '' || !said || noOne.test(text.slice(0, 30))) return [];
  const sentence = splitSentences(text).find((one) => reserves.test(one.text))?.text ?? text;
  const persons = findPersons(sentence.split(/ till förmån för | mot beslutet: /u)[0] ?? '');
  if (persons.length > 0) return [{ by: [...persons], text: part.text }];
  const single = /^(\p{Lu}[\p{L}-]+) (?:reserver|anmäl)/u.exec(sentence)?.[1];
  return single === undefined ? [] : [{ by: [single], text: part.text }];
}

function readRecusals(part: Part): ParagraphRecord['recusals'] {
  const text = contentOf(part);
  if (part.section !== 'recusal' && !recused.test(text)) return [];
  const sentence = splitSentences(text).find((one) => recused.test(one.text))?.text ?? text;
  if (noOne.test(sentence.slice(0, 30))) return [];
  const lead = sentence.slice(0, recused.exec(sentence)?.index ?? sentence.length);
  return findPersons(lead).map((name) => ({ name }));
}
