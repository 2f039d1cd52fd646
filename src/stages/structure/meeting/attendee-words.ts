import type { Attendee } from '../../../records/minutes.ts';
import { personName } from '../person-names.ts';
import { company, roleWord, seatAndOffice } from './attendee-entries.ts';
import { readReplaced } from './replacing.ts';

// (S)   (MP)   (-)   RVN   ÖK   (kds)   (Opol.)
const party = /^(?:\p{Lu}{1,4}|[\p{Lu}]{1,2}\p{Ll}?|\p{Ll}{1,3}|-|opol\.?|obunden|partilös|oberoende)$/iu;
const partyColumn =
  /^(?!v\.? ordf)(s|m|c|fp|l|v|vpk|kd|kds|mp|sd|nyd|S|M|C|FP|L|V|VPK|KD|MP|SD|NYD|FI)(?:\s+(.*))?$/u;
const abbreviation = /^(?!VD$|MAS$)\p{Lu}{2,6}$/u;
// (Norrsundspartiet)   (Liberalerna)   (Vägval Norrsund)
const namedParty =
  /^\p{Lu}.*(?:parti(?:et)?|listan|demokraterna|moderaterna|vänstern|väl|i samverkan|(?<!\p{L})framtid)$|^(?:Moderaterna|Liberalerna|Folkpartiet(?: liberalerna)?|Miljöpartiet de gröna|Ny demokrati|Centern?|Vänstern|Vägval\s.+)$/iu;
const noteText =
  /^endast |^för \p{Lu}|^ersätter |^(?:som )?(?:ersatte|vikariera(?:r|de) för) |^i \p{Lu}.* ställe$|^vid (?:protokollet|pennan)$|ersättare för |^(?:kom|gick|anlände|ankom|lämnade|avvek|deltog|deltar) |§|\bkl\b|\d{1,2}[.:]\d{2}|digital|distans|länk|teams|zoom|telefon|från och med|t\.?\s?o\.?\s?m|fr\.?\s?o\.?\s?m|^ej\b|^från \d|del av|punkt|^(?:pp?|pkt)\.?\s?\d/iu;
const organisationText =
  /(?:kommun|region|landsting(?:et)?|kassan|förmedlingen|förbundet|stad|AB|HB|förvaltningen|nämnden|kyrkan|polisen|ideella|förening(?:en)?|kåren|bank(?:en)?|byrå(?:n)?|konsult|service|hälsovården|universitet(?:et)?|högskola(?:n)?)(?!\p{L})/iu;

// marks of a printed roll: x, Ja, närv.
const rollMark = /^(?:x|närv(?:arande)?\.?|ja|nej|[✓√✔])$/iu;

const noteStart =
  /(?:\d{1,4}(?:\s?[-–]\s?\d{1,4})?\s?§{1,2}(?!\s?\d)|§{1,2}|(?<!\p{L})(?:(?:anlände|ankom|kom|avvek|lämnade|gick) |(?:från|till)\skl\.?\s|kl\.?\s|(?:pga\s|p\.?g\.?a\.?\s)?[Jj]äv\p{L}*\s(?=§|punkt|i\s|vid\s)|ej\s§?|t\.?\s?o\.?\s?m\.?\s|fr\.?\s?o\.?\s?m\.?\s|till och med|från och med|tjänstgör(?:ande)? §|(?:från|till|under|vid|efter|del av|närvarande|deltog) (?=(?:\p{Ll}+ )?(?:§|punkt)))).*$/u;
const aboutOther = new RegExp(
  `(?<!\\p{L})(?:tjänstgör(?:ande)? §[^()]*? för|(?:den (?:senare|förre|sistnämnd[ae]) |(?:vilken|denne) )?(?:(?:tjänstgörande |tjg\\.? |tj\\.? )?(?:[Ee]rsättare|suppleant|ers\\.?) för|ers\\.?:|ers\\.(?= )|[Ee]rsätter|[Tt]jänstg(?:örande|ör|jorde) (?:för|i stället för)|istf\\.?|i stället för|istället för|för))\\s(?:ledamoten )?(?:${personName}|\\p{Lu}\\.?\\s\\p{Lu}\\p{Ll})`,
  'u',
);

/** Adds what stands after a name: a party, an organisation, a role, a note. */
export function qualify(attendee: Attendee, text: string): Attendee {
  // in a note of whom the person sits for the party is the other's: ersättare för Marie Ahl (C)
  const at = text.replace(/\([^)]*\)/gu, (inside) => '.'.repeat(inside.length)).search(aboutOther);
  const [own, other] = at === -1 ? [text, ''] : [text.slice(0, at), text.slice(at)];
  const brackets = [...own.matchAll(/\(([^)]*)\)/gu)].map((match) => match[1] ?? '');
  const plain = own.replace(/\([^)]*\)/gu, ' ');
  const note = noteStart.exec(plain);
  const words = note === null ? plain : plain.slice(0, note.index);
  const notes = [note?.[0] ?? '', other].map((one) => one.replace(/\s{2,}/gu, ' ').trim());
  // 1:e vice ordförande, ordförande §§ 22–25
  if (attendee.role !== null && /^ordförande\s§/u.test(own)) return addNote(attendee, text);
  const noted = notes.filter((one) => one !== '').reduce(addNote, attendee);
  const said = addWords(noted, words.replace(/\s{2,}/gu, ' ').trim());
  return brackets
    .flatMap((bracket) => bracket.split(/,\s*/u).map((piece) => piece.trim()))
    .reduce(addBracketed, said);
}

/** A deputy who sits for a member, in short: (tjg)   tj.g.   tjänstg.   (tgj) */
export const servingInShort = /^(?:tj(?:änst)?\.?\s?g|tgj)\.?$/iu;

function addBracketed(attendee: Attendee, inside: string): Attendee {
  if (inside === '') return attendee;
  if (servingInShort.test(inside)) return addNote(attendee, inside);
  const short = party.test(inside) && !/^(?:ordf|sekr|adj|ers|supp?l|led)$/iu.test(inside);
  if (short || abbreviation.test(inside) || namedParty.test(inside)) return addOrganisation(attendee, inside);
  if (noteText.test(inside) || aboutOther.test(inside)) return addNote(attendee, inside);
  // (Vänsterstudenter)   (Fria teknologer)   (V, landstinget)
  if (namesOrganisation(inside)) return addOrganisation(attendee, inside);
  if (organisationText.test(inside) && /^\p{Lu}/u.test(inside)) return addOrganisation(attendee, inside);
  // (PRO:s samorganisation)   (SPF Norrsund)
  if (/^\p{Lu}{2,}[:\s]/u.test(inside) && !roleWord.test(inside)) return addOrganisation(attendee, inside);
  return attendee.role === null ? addRole(attendee, inside) : addNote(attendee, inside);
}

/** `before` is what has been noted of the person: §§ 61–63, and then 65–69. */
function isNote(text: string, before: string | null): boolean {
  const goesOn = /^\d{1,4}(?:[-–]\d{1,4})?$/u.test(text) && before?.includes('§') === true;
  return goesOn || /^tj\.?\s?g\.?$/iu.test(text) || noteText.test(text);
}

// Vice ordförande   Förste vice ordförande   1:e v. ordf.
const viceChair = /^(?:(?:\d\s?:\s?[ae]|först[ea]|andr[ea])\s)?(?:vice|v\.)\s?(?:ordförande|ordf\.?)$/iu;

const postAndEmployer = /^(VD|vd|\p{Ll}[\p{Ll}-]+)\s(?:för\s|på\s|vid\s|i\s)?(\p{Lu}.+)$/u;

function addWords(attendee: Attendee, printed: string): Attendee {
  const text = printed.replace(/^[\s–—:.-]+|[\s–—:-]+$/gu, '');
  if (text === '' || rollMark.test(text)) return attendee;
  if (/^(?:som|vilken|vilka) /u.test(text))
    return readReplaced(text) === null ? attendee : addNote(attendee, text);
  if (isNote(text, attendee.note)) return addNote(attendee, text);
  // s ordförande: a table's column of parties
  const [, column, after] = partyColumn.exec(text) ?? [];
  if (column !== undefined) return addWords(addOrganisation(attendee, column), after ?? '');
  // från Kommunal   för Norrsunds kommun
  const sentBy = /^(?:från|för|representerar|ombud för) (\p{Lu}[^,]+)$/u.exec(text)?.[1];
  if (sentBy !== undefined) return addOrganisation(attendee, sentBy);
  if (viceChair.test(text)) return addRole(attendee, text);
  const both = officeAndOrganisation(text);
  if (both !== null) return addRole(addOrganisation(attendee, both.organisation), both.office);
  if (company.test(text) && /^\p{Lu}/u.test(text)) return addOrganisation(attendee, text);
  return addCoded(attendee, text);
}

function officeAndOrganisation(text: string): { office: string; organisation: string } | null {
  // Vedåkra kommun ordförande: two columns of a table
  const [, seat = '', office] = seatAndOffice.exec(text) ?? [];
  if (office !== undefined && namesOrganisation(seat)) return { office, organisation: seat };
  // VD Fyrviks Energi AB   revisor Revisionsbyrån Ahl
  const [, post = '', employer = ''] = postAndEmployer.exec(text) ?? [];
  return roleWord.test(post) && company.test(employer) ? { office: post, organisation: employer } : null;
}

/** Nils Ek ersättare RMS (not: avdelningschef VA och renhållning). */
function addCoded(attendee: Attendee, text: string): Attendee {
  const code = /(?:^|\s)(?!VD$|MAS$)(\p{Lu}{2,6})$/u.exec(text)?.[1];
  const coded = code === undefined ? attendee : addOrganisation(attendee, code);
  const others = code === undefined ? text : text.slice(0, text.length - code.length).trim();
  if (others === '' || /^(?:från|för)$/u.test(others)) return coded;
  return namesOrganisation(others) ? addOrganisation(coded, others) : addRole(coded, others);
}

/** Norrsunds kommun, Region Mittälven; Vision, Kommunal; företagshälsovården: no roles. */
export function namesOrganisation(text: string): boolean {
  if (
    /^(?:\p{Ll}+(?:hälsovården|kassan|förmedlingen|verket|tjänsten)|länsstyrelsen|[\p{Ll}, -]*(?:förvaltningen|kontoret|kansli(?:et)?|museet|kommunen|polisen|landstinget|universitetet|högskolan|lasarettet|sjukhuset))$/u.test(
      text,
    )
  )
    return !roleWord.test(text);
  if (!/^\p{Lu}/u.test(text) || namedParty.test(text)) return namedParty.test(text);
  if (organisationText.test(text) || /^\p{Lu}\p{Ll}+s?\s\p{Ll}+$/u.test(text)) return !roleWord.test(text);
  // Vision   Medicin 2
  return /^\p{Lu}[\p{L}&/-]*(?:\s\p{Lu}[\p{L}&-]*)*(?:\s\d{1,2})?$/u.test(text) && !roleWord.test(text);
}

/** A party, and the commune that the member sits for: `S, Lerhamra`. */
function addOrganisation(attendee: Attendee, organisation: string): Attendee {
  const { organisation: known } = attendee;
  const both = known !== null && known.length <= 4 && organisation.length > 4 && known !== organisation;
  return { ...attendee, organisation: both ? `${known}, ${organisation}` : (known ?? organisation) };
}

/** Adds a role as printed, in small letters; `HR-specialist` keeps its capitals. */
export function addRole(attendee: Attendee, role: string): Attendee {
  const said = /^\p{Lu}\p{Lu}/u.test(role) ? role : role.slice(0, 1).toLowerCase() + role.slice(1);
  return { ...attendee, role: attendee.role === null ? said : `${attendee.role}, ${said}` };
}

export function addNote(attendee: Attendee, note: string): Attendee {
  return { ...attendee, note: attendee.note === null ? note : `${attendee.note}, ${note}` };
}
