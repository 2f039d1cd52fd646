import { personName } from '../person-names.ts';
import { knownBody } from './decision-announcers.ts';
import { readClause } from './read-clause.ts';
import type { Clause } from './read-clause.ts';

/** Who or what acts in a sentence, `own` being the body whose minutes these are. */
export type Subject = 'own' | 'other' | 'person' | 'we' | 'it' | 'thing' | 'none';

const bodyFirst = new RegExp(
  `^(?:(?:Efter|Med|Därefter|Härefter|På|Vid)[^.]{0,80} )?(${knownBody}|\\p{Lu}{2,5})$`,
  'u',
);
// … beslöt stämman att
const bodyAfter =
  /^\s([\p{Ll}-]*(?:möte|stämma|styrelse|nämnd|fullmäktige|utskott|kommitté|råd|direktion|presidi|beredning)\p{Ll}*)(?!\p{L})/u;
const authority =
  /(?<!\p{L})[\p{L}-]*(?:styrelse|nämnd|fullmäktige|utskott|kommitté|direktion|beredning|länsstyrels|verket|domstol|rätten|departement|regering|kommunen|domkapit|förvaltning)\p{L}*$/iu;
const named = `${personName}(?: \\(\\p{L}+\\))?`;
/** … och styrelsen (beslöt därför att …): a main clause has ended before it. Not: Om ingen kommer och styrelsen (beslutar annat, …) */
const bodyInTheEnd =
  /^(?!(?:Om|Ifall) )(?:[^\s,]+,? ){2,}(?:och|men|så|varför|varpå|varefter) ([\p{Ll}-]+)$/u;
const persons = new RegExp(`^${named}(?:(?:, | och )${named})*(?:, [^.]{3,60},)?$`, 'u');
const firstNames =
  /^(?!\p{Lu}\p{Ll}{3,}(?:en|et|an|na|ne|ing|ion|het|else|tt)$)\p{Lu}\p{Ll}{1,11}(?: och \p{Lu}\p{Ll}{1,11})?$/u;
/** What stands before the verb is no subject, but tells when, where or by what. */
const opensAdverbially =
  /^(?:Efter|Med|I|På|Vid|För|Till|Härefter|Därefter|Sedan|Därmed|Således|Enligt|Under|Mot|Av|Om|Åt|Utan|Som|Då|Slutligen|Vidare|Samtidigt|Dessutom|Också|Även|Därför|Att|Vad)(?!\p{L})/u;

/** The subject of a clause, by what stands before its verb, or right after it. */
export function subjectOf(clause: Clause, isOwnBody: (name: string) => boolean): Subject {
  const { before } = clause;
  if (/^(?:Man|Vi)$/u.test(before)) return 'we';
  if (/^(?:Det|Den|De|Detta|Dessa|Han|Hon|Ingen|Inget|Alla|Båda)$/u.test(before)) return 'it';
  const body = bodyOf(clause);
  if (body !== undefined) return isOwnBody(body) ? 'own' : 'other';
  if (before === '') return 'none';
  if (authority.test(before)) return decidesInTheEnd(clause, isOwnBody) ? 'own' : 'other';
  return persons.test(before) || firstNames.test(before) ? 'person' : 'thing';
}

function decidesInTheEnd({ before, verb }: Clause, isOwnBody: (name: string) => boolean): boolean {
  const body = verb?.class === 'decides' ? bodyInTheEnd.exec(before)?.[1] : undefined;
  return body !== undefined && isOwnBody(body);
}

function bodyOf({ before, after, verb }: Clause): string | undefined {
  const inverted = before === '' || opensAdverbially.test(before) ? bodyAfter.exec(after)?.[1] : undefined;
  if (verb?.voice !== 'passive' && inverted !== undefined) return inverted;
  return bodyFirst.exec(before)?.[1];
}

/** The body whose minutes these are, where a sentence says that it acts; as the sentence names it. */
export function ownSubjectOf(sentence: string, isOwnBody: (name: string) => boolean): string | null {
  const clause = readClause(sentence);
  const body = clause.verb?.voice === 'passive' ? undefined : bodyOf(clause);
  return body !== undefined && isOwnBody(body) ? body : null;
}
