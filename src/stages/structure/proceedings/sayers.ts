import { findPersons, isNoSubject } from '../person-names.ts';
import { remember } from '../remember.ts';
import { readMembers } from './members.ts';
import { findParties } from './parties.ts';

const stems =
  'styrelsen|nämnden|utskottet|beredningen|gruppen|kommittén|förvaltningen|fullmäktige|kontoret|rådet';
/** A body that moves or says something: `Valberedningen`, `Kommunstyrelsen`. Case-sensitive, without groups. */
const sayingBody = `(?:\\p{Lu}[\\p{L}-]*(?:${stems})|Styrelsen|Nämnden|Utskottet|Fullmäktige|Rådet|Direktionen|Stämman|Mötet|Ordföranden?|Revisorerna|Valberedningen|Presidiet|Motionärerna|Motionären|Förslagsställaren|Majoriteten|Minoriteten|Oppositionen)`;

const bodyAlone = new RegExp(`^${sayingBody}$`, 'u');
const bodyWithin = new RegExp(`(?<!\\p{L})(${sayingBody})(?!\\p{L})`, 'u');

/**
 * Who says something, as the subject of its sentence names them: persons, parties as such, or a body.
 *
 *     Arne Lilja (S) och Siv Torell     (M)- och (KD)-ledamöterna     Valberedningen     Viktor
 */
export const readSayers = remember(sayersIn);

function sayersIn(subject: string): readonly string[] {
  const text = subject
    .replace(/^[\s–-]+|[\s,:]+$/gu, '')
    .replace(address, '')
    .replace(/[\s,]+$/u, '');
  const listed = readMembers(text.replace(/,\s(?:alla|samtliga|båda)\s[^,]*/gu, ''));
  const parties = findParties(withoutBrackets(text));
  if (listed !== null && listed.every(({ name }) => !isSayingBody(name))) return namesOf(listed);
  const persons = findPersons(text);
  // Samtliga ledamöter från M samt Bo Ek (KD)
  const groups =
    /ledam(?:öterna|öter|oten)|grupp|fraktion|representant/iu.test(text) && !ownParty.test(text)
      ? parties
      : [];
  if (persons.length > 0) return unique([...(speaksForParty(text) ? [] : groups), ...persons]);
  if (parties.length > 0) return parties;
  const body = bodyWithin.exec(text)?.[1];
  if (body !== undefined) return [body];
  if (wholeGroup.test(text)) return [text];
  const single = /^(\p{Lu}[\p{L}-]+)$/u.exec(text)?.[1];
  return single === undefined || isNoSubject(single) ? [] : [single];
}

// Ledamöterna Bo Ek, Siv Torell och Arne Lilja från S   (the party is theirs, and no sayer beside them)
const ownParty = /^Ledamöterna \p{Lu}\p{Ll}+ \p{Lu}[^()]* från \p{Lu}{1,3}$/u;
// samtliga ledamöter i moderata samlingspartiets grupp   (whose party no list of them names)
const wholeGroup = /^(?:samtliga|alla) ledamöter (?:i|ur|från) [\p{L} -]{1,50}(?:grupp|parti)\p{L}*$/iu;

// Hr Anderberg   Ordföranden, hr Rask,   fru Hallman
const address = /^(?:[Oo]rdföranden,\s)?(?:[Hh]rr?|[Hh]err|[Ff]ru|[Ff]rk|[Ff]röken)\.?\s(?=\p{Lu})/u;

export function isSayingBody(name: string): boolean {
  return bodyAlone.test(name);
}

function namesOf(members: readonly { readonly name: string }[]): readonly string[] {
  return unique(members.map(({ name }) => name));
}

/** Bo Ek (M) för Moderaternas grupp   …, alla från Sverigedemokraterna */
function speaksForParty(text: string): boolean {
  return /(?<!\p{L})(?:alla|samtliga|båda|för|å .* vägnar|genom)\s(?:från\s)?/iu.test(text);
}

/** The party after a person's name is the person's; that of `(M)-ledamöterna` is the subject. */
function withoutBrackets(text: string): string {
  return text.replace(/(?<=\p{L}\s)\([^()]*\)(?!-)/gu, '');
}

function unique(names: readonly string[]): readonly string[] {
  return [...new Set(names)];
}

/** Who says what the verb tells: before it or, up to `stop`, after it; the whole text's where it has no such verb. */
export function sayersAround(sentence: string, verb: RegExp, stop: RegExp): readonly string[] {
  const found = verb.exec(sentence);
  if (!found) return readSayers(sentence.replace(/\.$/u, ''));
  const before = readSayers(sentence.slice(0, found.index).replace(/\s(?:har|hade|som|vill|ville)\s?$/u, ''));
  if (before.length > 0) return before;
  const after = sentence
    .slice(found.index + found[0].length)
    .replace(/^\s(?:sig\s)?(?:av\s|från\s|dels\s(?=\p{Lu}))?/u, '');
  const end = stop.exec(` ${after}`);
  return readSayers((end ? after.slice(0, Math.max(0, end.index - 1)) : after).replace(/[\s.,]+$/u, ''));
}

/** The one person of the text whose last name it is; the name itself where there is none or more than one. */
export function inFull(name: string, text: string): string {
  if (/\s/u.test(name)) return name;
  const full = unique(findPersons(text).filter((person) => person.endsWith(` ${name}`)));
  return full.length === 1 ? (full[0] ?? name) : name;
}
