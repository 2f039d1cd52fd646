import { isNoName } from '../person-names.ts';
import { isNumberWord } from './number-words.ts';
import { bareParty, isParty, nationalParty, partyName } from './parties.ts';
import { remember } from '../remember.ts';

/** A member as a list names one. */
export interface Member {
  readonly name: string;
  /** Party as printed. */
  readonly organisation: string | null;
}

const capital = "(?:\\p{Lu}[\\p{L}\\d'’´`.-]*)";
const particle = '(?:af|von|van|de|der|den|la|le|du|da|dos|di|del|ten|ter|zu|ibn|bin|ben|al|el)';
/** Looser than a name in running text: `BERG`, `Berg`, `K-E Öhrn`, `Bj6rn Asa-Ek`, `Nilsson i Byn`. Without groups. */
export const listedName = `${capital}(?:\\s(?:${particle}\\s){0,2}${capital}){0,4}(?:\\si\\s${capital})?`;

/** What may stand before or after a name and says no more than whom it is: `ordföranden`, `tjänstgörande ersättare`. */
const roleWords =
  '(?:(?:\\d\\s?:\\s?[aeo]\\s|förste\\s|andre\\s|tredje\\s|första\\s|andra\\s)?(?:vice\\s)?(?:mötes)?(?:[Oo]rdf(?:\\.|örande[n]?)?|ORDFÖRANDE[N]?)|[Vv]\\.?\\s?ordf\\.?|[Vv]ice\\s[Oo]rdförande[n]?|(?:[Tt]jänstgörande\\s|[Tt]jg\\.?\\s)?(?:[Ee]rsättar(?:en|e|na)|ers\\.?)|[Ll]edam(?:ot|oten|öter|öterna)|[Ss]uppleant(?:en)?|[Hh]err(?:ar(?:na)?)?|[Hh]rr?|[Ff]ru(?:ar|arna)?|[Ff]röken|kommunalråd(?:et)?|undertecknad|också|även|dels|tjänstgörande|tjg\\.?)';
const beforeName = new RegExp(`^(?:(?:${roleWords}|\\d{1,3}[.)]|[•–*-])[\\s,]+)+(?=\\p{Lu})`, 'u');
const afterName = new RegExp(`^(?:[\\s,]*(?:${roleWords}|m\\.?\\s?fl\\.?|\\([^()]*\\)))*[\\s.,]*$`, 'u');

const withBracket = new RegExp(`^(${listedName}),?\\s?[([]([^()\\]]{1,42})[)\\]](.*)$`, 'u');
const withCode = new RegExp(
  `^(${capital}(?:\\s(?:${particle}\\s){0,2}${capital}){1,4}?),?\\s(${bareParty})$`,
  'u',
);
const plain = new RegExp(`^(${listedName})(.*)$`, 'u');
const codeAlone = new RegExp(`^[([]?(${bareParty}|${partyName})[)\\]]?$`, 'u');
const leadingParty = new RegExp(
  `^(?:\\((${bareParty})\\):?|(${bareParty}|${partyName}):)\\s(?=\\p{Lu})`,
  'u',
);
// samtliga (M)   båda från Sverigedemokraterna   alla S
const shared = new RegExp(
  `^[([]?(?:samtliga|båda|bägge|alla|tre|fyra)\\s(?:från\\s|för\\s)?[([]?(${bareParty}|${partyName})[)\\]]*$`,
  'u',
);

/**
 * Reads a list that holds members and nothing else; null where anything in it is no member. Commas in brackets and a
 * party after a comma part no names:
 *
 *     ordföranden Anna Berg (S), Bo Ek, M, samt Cid von Al (C)
 */
export const readMembers = remember(membersOf);

function membersOf(list: string): readonly Member[] | null {
  const members: Member[] = [];
  let leading: string | null = null;
  for (const whole of piecesOf(list)) {
    // (S) Anna Berg, Bo Ek; M: Cid Ahl   (the party stands before its members)
    const [led = '', bracketed, bare] = leadingParty.exec(whole) ?? [];
    leading = bracketed ?? bare ?? leading;
    if (!addPiece(members, whole.slice(led.length), leading)) return null;
  }
  return members.length > 0 ? members : null;
}

/** Adds the member or the party that a piece of the list is; false where it is neither. */
function addPiece(members: Member[], piece: string, leading: string | null): boolean {
  const party = shared.exec(piece)?.[1];
  const code = codeAlone.exec(piece)?.[1];
  const last = members.at(-1);
  if (party !== undefined) return shareParty(members, party);
  if (code !== undefined && last?.organisation === null) {
    members[members.length - 1] = { ...last, organisation: code };
    return true;
  }
  const member = readMember(piece);
  if (member === null) return false;
  members.push({ ...member, organisation: member.organisation ?? leading });
  const common = shared.exec(/([([][^()[\]]*[)\]])\s*$/u.exec(piece)?.[1] ?? '')?.[1];
  return common === undefined || shareParty(members, common);
}

/** Cuts at commas, semicolons, `och` and `samt` outside brackets. */
function piecesOf(list: string): readonly string[] {
  return list
    .replace(/[\s.,;:]+$/u, '')
    .split(/[,;](?![^(]*\))\s*|\s(?:och|samt|&)\s(?![^(]*\))/u)
    .map((piece) => piece.trim().replace(/^(?:och|samt)\s/u, ''))
    .filter((piece) => piece !== '');
}

function shareParty(members: Member[], organisation: string): true {
  members.forEach((member, i) => {
    if (member.organisation === null) members[i] = { ...member, organisation };
  });
  return true;
}

// … Bo Ek (M) och ordföranden: voted, and stands in the list by the office alone
const officeAlone = /^(?:\d\s?:\s?[aeo]\s|[Ff]örste\s|[Aa]ndre\s)?(?:vice\s)?ordföranden$/iu;

function readMember(piece: string): Member | null {
  if (officeAlone.test(piece)) return { name: piece, organisation: null };
  const text = piece.replace(beforeName, '');
  const bracket = withBracket.exec(text);
  if (bracket) return bracketedMember(bracket);
  const [, coded = '', code = ''] = withCode.exec(text) ?? [];
  if (isName(coded) && isCode(code, coded)) return { name: coded, organisation: code };
  const [, name = '', rest = ''] = plain.exec(text) ?? [];
  return isName(name) && !name.endsWith('.') && afterName.test(rest) ? { name, organisation: null } : null;
}

function bracketedMember([, name = '', inside = '', rest = '']: RegExpExecArray): Member | null {
  if (!isName(name) || !afterName.test(rest)) return null;
  return { name, organisation: isParty(inside) && !shared.test(`(${inside})`) ? inside.trim() : null };
}

/** In a list set in capitals a short surname looks like a party: `BO ANDERS EK`. */
function isCode(code: string, name: string): boolean {
  return name !== name.toUpperCase() || nationalParty.test(code);
}

const noName =
  /^(?:\p{Lu}{1,4}|Vi|Jag|Han|Hon|Denne|Denna|Dessa|Övriga|Resten|Ledamot|Partiet|Gruppen|Majoriteten|Minoriteten|Flertalet|Oppositionen|Styrelsen|Föreningen|Mötet)$/u;

function isName(name: string): boolean {
  const words = name.split(' ');
  if (/-(?:\s|$)|(?:grupp|ledamöt)\p{L}*$|^(?:JA|NEJ)(?:-|\s|$)/u.test(name)) return false;
  if (name.length < 2 || name.length > 45 || words.some((word) => isNoName(word))) return false;
  return words.length > 1 || !(noName.test(name) || isNumberWord(name));
}
