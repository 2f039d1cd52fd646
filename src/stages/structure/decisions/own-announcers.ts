import { setsAgenda } from './agenda-lists.ts';
import { knownBody, verbsInSmallLetters } from './decision-announcers.ts';
import type { Announcer } from './decision-announcers.ts';
import { isClause, isPostLine } from './decision-lines.ts';
import { meetingVerbs } from './meeting-verbs.ts';
import { namesEarlierOccasion } from './other-occasions.ts';
import { personName } from '../person-names.ts';
import type { Block } from '../block.ts';
import { remember } from '../remember.ts';

/** What stands around a line that may announce a decision of the body whose minutes these are. */
export interface AnnouncerPlace {
  readonly next: Block | undefined;
  readonly isOwnBody: (name: string) => boolean;
  /** A line `Beslut` stands before: whoever is named is the one who decides. */
  readonly announced: boolean;
  /** What an announcer opened goes on above, with no label between. */
  readonly decided: boolean;
  /** No line of the minutes says `Beslut`, or that the body decides. */
  readonly unannounced: boolean;
}

const personLine = new RegExp(`^${personName}`, 'u');
const longestAnnouncer = 240;
const longestLead = 90;
const body = `(${knownBody}|\\p{Lu}{2,4})`;

// Direktionen beslöt alltså   Styrelsen beslutade enligt förslaget   (before a line that begins with att)
const deciding = new RegExp(
  `^${body} (?:beslutar|beslutade|beslöt|(?:har|hade)(?: (?:således|därmed|sålunda|alltså))? beslutat)(?![\\p{L}]| inte| ej)`,
  'u',
);
// Hälso- och sjukvårdsnämnden   (below a label, before the line on which its verb stands)
const alone = new RegExp(`^${body}$`, 'u');
// Efter omröstning beslutar kyrkorådet   För egen del beslutar regionstyrelsen
const inverted = new RegExp(
  `^(?:Efter|Med|Därefter|Härefter|För egen del)(?: [^.:]{2,80})? (?:beslutar|beslutade|beslöt) (\\p{L}+)\\s*:?$`,
  'u',
);
// Årsmötet valde   Nämnden utser följande:   Fullmäktige utser för tiden till och med 2026   (before a list)
const choosing = new RegExp(
  `^${body} (?:valde|väljer|utser|utsåg|godkänner|godkände|antar|antog|fastställer|fastställde|uppdrar|föreslår|noterar)(?: enhälligt)?(?: till [^.:]{2,60}| (?:för|intill|till och med|t\\.?o\\.?m\\.?)(?= (?:tiden|tid|perioden|åre[nt]|mandatperioden|utgången|den|\\d))[^.:]{2,70})?(?: följande)?(?: att)?\\s*:?$`,
  'u',
);
// Kommunfullmäktige utser för tiden till och med 2022 till   (before the post and those elected to it)
const choosingTo = new RegExp(`^${body} (?:utser|utsåg|väljer|valde) [^.:]{2,100} till$`, 'u');
// Hamnstyrelsen medger   Styrelsen beviljade härefter   (before a line that begins with att, or a list)
const deed = new RegExp(`^${body} (?:har |hade )?(?:\\p{Ll}+ )??(\\p{Ll}+)(?![\\p{L}]| inte| ej)[^.]*$`, 'u');
// Utskottets ställningstagande   (where nothing else announces decisions)
const stance = new RegExp(`^${body}s (?:ställningstagande|avgörande|svar)\\s*:?$`, 'u');
// Kårstyrelsen beslutar att inom sig utse   (before a name)
const toChoose = new RegExp(
  `^${body} (?:beslutar|beslutade|beslöt) att (?:[\\p{Ll} ]{0,40})?(?:utse|välja)(?: till [^.:]{2,60})?\\s*:?$`,
  'u',
);
// Till ny ledamot i nämnden för tiden till och med 1985 utser kommunfullmäktige   (before a name)
const choosingFor = new RegExp(
  `^(?:Till|Som) [^.:]{3,140} (?:utser|utsåg|väljer|valde) (\\p{L}+)\\s*:?$`,
  'u',
);
// Beslutades i enlighet med styrelsens förslag   Beslöts för tiden till nästa årsstämma   (before a line that begins with att)
const impersonal = /^(?:Det )?(?:[Bb]eslutades|[Bb]eslöts|[Bb]eslutas)(?! att)(?: [^.:]{2,100})?\s*[:,]?$/u;

// Till handlingarna lägges   Följande skrivelser läggs till handlingarna:   (before a list)
const laidAside =
  /^(?:Till handlingarna (?:lägges|läggs|lades)(?: följande)?(?: \p{L}+)?|Följande [\p{L} ]{3,40} (?:lägges|läggs|lades) till handlingarna)\s*:?$/u;

const agreeing =
  '(?:(?:tillstyrker|tillstyrkte|biträder|bifaller|godkänner|ställer sig bakom) [^.:]{3,160} (?:och|samt) )';
// Kommunstyrelsen föreslår kommunfullmäktige   Nämnden föreslår regionfullmäktige besluta att
// Styrelsen tillstyrker kontorets förslag och föreslår att fullmäktige beslutar:
// Utskottet föreslår kommunstyrelsen att föreslå kommunfullmäktige fatta följande beslut.
const asked =
  '(?:[\\p{L}-]+s )?[\\p{L}-]*(?:fullmäktige|styrelsen|nämnden|landstinget|stämman|mötet)(?: i [^.:]{2,60}?)?';
const proposing = new RegExp(
  `^${body} ${agreeing}?(?:föreslår|hemställer(?: hos)?|rekommenderar)(?:,? att)? ${asked}(?: (?:att )?föreslå[r]? (?:att )?${asked})?(?: måtte)?(?: besluta[r]?)?(?: att)?(?: (?:fattar? )?följande(?: beslut)?)?\\s*:?$`,
  'u',
);
// Regionstyrelsen föreslås besluta   (below Beslut: another body is asked)
const suggested = new RegExp(`^${body} föreslås(?: besluta)?( att)?\\s*:?$`, 'u');
// Kommunstyrelsens förslag till kommunfullmäktige
const proposal = new RegExp(
  `^${body}:?s förslag till (?:beslut (?:i|för|till|av) )?(?:[\\p{L}-]+s )?[\\p{L}-]*(?:fullmäktige|styrelsen|nämnden|landstinget|stämman)(?: (?:i|hos) (?:respektive |varje |samtliga )?[\\p{L} -]{3,60})?\\s*:?$`,
  'u',
);
// Förslag till kommunfullmäktige   Förslag till beslut i regionfullmäktige   (of the body whose minutes these are)
const bareProposal = /^Förslag till (?:beslut (?:i|för|till|av) )?([\p{L}-]*fullmäktige)\s*:?$/iu;
// Beslut i kommunstyrelsen   KS beslut
const decisionIn = /^Beslut i ([\p{L}-]+)\s*:?$/u;
const decisionOf = /^(\p{Lu}{2,4}):?s? beslut\s*:?$/u;

/**
 * Reads a line that announces a decision only in the minutes of the body that it names; in another body's minutes it
 * tells of what was decided elsewhere. Null where it announces none.
 */
export function readOwnAnnouncer(printed: string, place: AnnouncerPlace): Announcer | null {
  const text = plainly(printed);
  const { next, isOwnBody, announced, unannounced } = place;
  const leads = announced || (place.decided && /beslutar?:$/u.test(text));
  if (next === undefined || announcesNothing(text)) return null;
  const asks = announced ? suggested.exec(text) : null;
  if (asks !== null) return { maker: null, rest: '', leadsToClause: asks[2] !== undefined };
  if (leadsToList(text, next)) return { maker: null, rest: '', leadsToClause: false };
  const other = bareProposal.exec(text)?.[1];
  if (other !== undefined && !isOwnBody(other)) return { maker: null, rest: '', leadsToClause: false };
  const name = (announcingBody(text, next, { announced, leads }) ??
    (unannounced ? stance.exec(text) : null) ??
    [])[1];
  if (name === undefined || !(announced || isOwnBody(name))) return null;
  return { maker: name, rest: '', leadsToClause: / att\s*:?$/u.test(text) };
}

/** Too long, a sentence, or what sets the agenda, whose entries are no decisions. */
function announcesNothing(text: string): boolean {
  return text.length > longestAnnouncer || /[.!?]$/u.test(text) || setsAgenda(text);
}

/** Names nobody: a list tells that it announces. */
function leadsToList(text: string, next: Block): boolean {
  return (isClause(next) || next.marker !== null) && (impersonal.test(text) || laidAside.test(text));
}

/** Without the stop of `… fattar följande beslut.` */
const plainly = remember((printed) =>
  inSmallLetters(verbsInSmallLetters(printed.replace(/(?<= följande beslut)\.$/u, ''))),
);

/** KOMMUNSTYRELSEN FÖRESLÅR KOMMUNFULLMÄKTIGE BESLUTA is said as it would be in small letters. */
function inSmallLetters(text: string): string {
  return /\p{Ll}/u.test(text) || text.length < 12 ? text : text.slice(0, 1) + text.slice(1).toLowerCase();
}

/** Says that a line by itself reads as such an announcer, whoever decides. */
export const looksLikeOwnAnnouncer = remember(mayAnnounce);

// Regionfullmäktige beslutar med acklamation   Nämnden utsåg   (and nothing more on the line)
const wholeLine = new RegExp(
  `^${body} (?:(?:beslutar|beslutade|beslöt|har (?:således |därmed |sålunda |alltså )?beslutat)(?: (?:enhälligt|med acklamation|efter (?:votering|omröstning)|(?:enligt|i enlighet med) (?:[\\p{L}-]+ ){0,3}(?:förslag|yrkande)(?:et)?))?|utser|utsåg|väljer|valde)$`,
  'u',
);

/** One of these stands in each such line: most lines need not be tried further. */
const announcingWord = /föreslå|hemställer|rekommenderar|förslag|[Bb]esl[uö]t|utse|utsåg|välj|valde/u;

function mayAnnounce(printed: string): boolean {
  const text = plainly(printed);
  if (text.length > longestAnnouncer || !announcingWord.test(text)) return false;
  return [proposing, proposal, decisionIn, decisionOf, wholeLine].some((pattern) => pattern.test(text));
}

type Lead = Pick<AnnouncerPlace, 'announced'> & { readonly leads: boolean };

function announcingBody(text: string, next: Block, lead: Lead): RegExpExecArray | null {
  const pattern = patternsBefore(text, next, lead).find((one) => one.test(text));
  if (pattern !== undefined) return pattern.exec(text);
  const clause = isClause(next);
  if (!clause && (next.marker === null || text.length > longestLead)) return null;
  return namesEarlierOccasion(text) ? null : disposes(text, clause);
}

/** What may announce a decision before the next block. */
function patternsBefore(text: string, next: Block, { announced, leads: led }: Lead): readonly RegExp[] {
  const clause = isClause(next);
  const listed = clause || next.marker !== null;
  const named = personLine.test(next.text);
  const leads = led || listed || text.endsWith(' att') || othersDecide.test(next.text);
  return [
    ...(clause && !namesEarlierOccasion(text) ? [deciding] : []),
    ...(listed && !namesEarlierOccasion(text) ? [inverted] : []),
    ...(announced && /^\p{Ll}/u.test(next.text) ? [alone] : []),
    ...(leads ? [proposing] : []),
    ...(named ? [toChoose, choosingFor] : []),
    ...(announced || named || next.marker !== null || /^(?:för|till|som) \p{L}/u.test(next.text)
      ? [choosing]
      : []),
    ...(isPostLine(next) ? [choosingTo] : []),
    proposal,
    decisionIn,
    decisionOf,
  ];
}

/** A body and a verb by which a meeting disposes of something, or before a list one by which it says how it will be. */
function disposes(text: string, clause: boolean): RegExpExecArray | null {
  const match = deed.exec(text);
  const verb = meetingVerbs.get(match?.[2] ?? '');
  if (verb === undefined || verb.voice === 'passive' || verb.tense === 'infinitive') return null;
  return verb.class === 'decides' || (verb.class === 'settles' && !clause && text.endsWith(':'))
    ? match
    : null;
}

// Kommunfullmäktige beslutar   (the text that is proposed)
const othersDecide = /^\p{Lu}\p{L}+ beslutar(?: |$)/u;
