import { meetingVerbs } from './meeting-verbs.ts';
import { remember } from '../remember.ts';
import { subNumber } from '../sub-numbers.ts';

/** A line that says that a decision follows. */
export interface Announcer {
  /** Who decides, as the line says it: `Förbundsstyrelsen`; null where it does not. */
  readonly maker: string | null;
  /** The decision's beginning where it stands on the same line; else empty. */
  readonly rest: string;
  /** The announcer ends in att, so that the points go on from it. */
  readonly leadsToClause: boolean;
}

const bodyStems =
  'styrelse|nämnd|fullmäktige|utskott|stämma|möte|kommitté|råd|förbund|direktion|beredning|presidi|förening|delegation|grupp|kår|landsting|region|revisorer|avdelning|krets|distrikt|byalag|klubb|sektion|samfällighet';
/**
 * A deciding body's name, as a pattern without groups: `Stämman`, `Kommunstyrelsens arbetsutskott`, `ARBETSUTSKOTTET`,
 * `Styrelsen för Samordningsförbundet Norrsund`. It is case-sensitive: a name begins with a capital.
 */
export const knownBody = `(?:\\p{Lu}[\\p{L}-]*\\s(?:(?:och|för|i)\\s)?|[\\p{Ll}-]+s\\s){0,4}?[\\p{L}-]*(?:${bodyStems}|${bodyStems.replace(/(?<=^|\|)\p{Ll}/gu, (letter) => letter.toUpperCase())}|${bodyStems.toUpperCase()})(?!\\p{L}*(?:chef|ordf|direktör|sekret|ledam|jurist|ekonom|medlem|kansli))\\p{L}*(?:\\s(?:för|i)\\s\\p{Lu}[\\p{L}-]*(?:\\s(?:i\\s)?\\p{Lu}[\\p{L}-]*){0,3})?`;

/** The words, in small letters, with a first capital and in capitals. */
function inAnyCase(words: string): string {
  return `(?:${words}|${words.replace(/(?<=^|\|)\p{Ll}/gu, (letter) => letter.toUpperCase())}|${words.toUpperCase()})`;
}

const adverbs =
  '(?:enhälligt|enigt|härefter|därefter|således|därmed|också|vidare|även|för (?:egen|sin) del|för (?:tiden|perioden|mandatperioden) [^.:,]{4,60}?|efter votering|i enlighet med förslaget|(?:enligt|i enlighet med) [^.:]{3,80} (?:förslag|yrkanden?)(?=:$)|enligt följande|följande|preliminärt)';
const decideVerbs = inAnyCase(
  'beslutar|beslutade|har beslutat|har således beslutat|har därmed beslutat|har sålunda beslutat|har alltså beslutat|hade således beslutat|hade därmed beslutat|hade sålunda beslutat|hade alltså beslutat|beslöt|beslutas',
);
/** Utskottet beslutar föreslå landstinget att …: the decision is a proposal to another body. */
const proposing = `(?:(?:att )?(?:föreslå|hemställa hos|hemställa till|rekommendera|tillstyrka) [^.:]{3,60}?(?: (?:besluta|beslutar))?)`;

/** Whose proposal is followed: `Regionfullmäktiges beslut, enligt regionstyrelsens förslag`. */
const following = '(?:,? (?:enligt|i enlighet med) [\\p{L} -]{3,60} förslag)';

// Beslut   BESLUT:   Beslutet   Beslut och motivering   Följande beslut fattades:
const bare = new RegExp(
  `^(?:(?:Beslut|BESLUT|B E S L U T)(?:et|en)?(?:\\s(?:nr\\.?\\s)?\\d{1,3}(?:-\\d{1,3})?(?=:$))?(?: i ärendet| och motivering| för egen del|${following})?|Följande beslut(?:ades| fattades| togs))\\s*:?$`,
  'u',
);
// Förbundsstyrelsens beslut   Årsmötets beslut:   Kommunstyrelsens beslut för egen del
const possessive = new RegExp(
  `^(\\p{Lu}[\\p{L} -]{2,70}?|\\p{Lu}{2,6}:)[sS]:? (?:beslut|Beslut|BESLUT)(?: för egen del(?: under förutsättning av [^.:]{3,60})?| (?:blir|blev)(?: därmed| således| alltså| sålunda| följande)?,?|${following})?\\s*:?$`,
  'u',
);
// Stämman beslutar,   Mötet beslutade att   Kommunfullmäktige beslutar enhälligt följande:   ARBETSUTSKOTTET BESLUTAR
const deciding = new RegExp(
  `^(\\p{Lu}[\\p{L}-]*(?: [\\p{L}-]+){0,6}?) ${decideVerbs}(?:[ ,]+${adverbs})*(?:[ ,:]+(att|ATT))?(?:[ ,]+(?:${adverbs}|${proposing}))*(?:[ ,]+(att|ATT))?\\s*[:,.]?$`,
  'u',
);
// FSG beslutar, i egenskap av skyddskommitté,
const withAside = new RegExp(
  `^(\\p{Lu}[\\p{L}-]*(?: [\\p{L}-]+){0,4}?) ${decideVerbs}, [^.:]{3,80}(?:,|, att|:)$`,
  'u',
);
// Beslutades att   Det beslöts enhälligt:   Beslutas
const impersonal = new RegExp(
  `^(?:Det )?(?:beslutades|beslöts|beslutas|beslutade|beslutar|beslöt)(?:[ ,]+(?:${adverbs}|${proposing}))*(?:[ ,:]+(att))?\\s*[:,]?$`,
  'iu',
);
// Beslut 17-64: Anbudet antas.   Beslut: Att bordlägga ärendet.   Styrelsens beslut: …   BESLUT att …
const withText =
  /^(?:(\p{Lu}[\p{L} -]{2,70}?)s )?(?:beslut|Beslut|BESLUT)(?:\s(?:nr\.?\s)?\d{1,3}(?:-\d{1,3})?(?=:))?\s*(?::|\s[–-])\s*(?=\S)/u;
const capitalsWithText = /^BESLUT\s+(?=(?:[Aa]tt|\p{Lu}\p{Ll}))/u;

/** Stands in all that announces: most lines need not be tried further. */
const saysDecision = /besl[uö]t|B E S L U T/iu;

const notAMaker =
  /(?:^| )beslut |^(?:förslag|tidigare|dagens|föregående|utdrag|enligt|efter|trots|mot|om|sedan)\b|förslag$|\bförslag till$|\s(?:yrka[rd]e?|föreslår|föreslog|begär|begärde|anser|ansåg|att|som|när|om)(?:\s|$)/iu;

/** Reads a block as an announcer of decisions, null where it is none. */
export const readAnnouncer = remember(announcerIn);

/** Minutes in two languages print a label in both: `Stivra mearrida/ Styrelsen beslutar`, `Päätös / Beslut`. */
const otherLanguage = /^[\p{L} ]{4,40}?\s?\/\s?(?=(?:\p{Lu}\p{Ll}+ )?(?:[Bb]eslut|BESLUT|beslöt))/u;
const ofTheSame = /förslag|yrkande|diskussion|motion|ärende|bakgrund|protokoll|reservation/iu;

function inSwedish(label: string): string {
  const other = otherLanguage.exec(label)?.[0] ?? '';
  // Förslag/Beslut
  return ofTheSame.test(other) ? label : label.slice(other.length);
}

// 2.1.2 Beslut   (where headings within a matter are numbered too)
const numberedLabel = new RegExp(`^${subNumber}\\s(?=(?:Beslut|BESLUT)(?:et)?\\s*:?$)`, 'u');

const shouted = /(?<!\p{L})(?:BESLUT(?:AR|ADE|AT|AS)|BESLÖT)(?!\p{L})/gu;

/** Regionfullmäktige BESLUTAR: a verb in capitals behind words that are not. */
export function verbsInSmallLetters(text: string): string {
  if (!text.includes('BESL')) return text;
  const lower = text.search(/\p{Ll}/u);
  return text.replace(shouted, (verb, at: number) =>
    lower !== -1 && lower < at ? verb.toLowerCase() : verb,
  );
}

function announcerIn(whole: string): Announcer | null {
  const printed = verbsInSmallLetters(inSwedish(whole).replace(numberedLabel, ''));
  const text = mendDeciding(printed);
  if (!saysDecision.test(text)) return null;
  if (text.length > 400) return readWithText(text, printed);
  if (bare.test(text)) return { maker: null, rest: '', leadsToClause: false };
  const owner = possessive.exec(text)?.[1];
  if (owner !== undefined && !notAMaker.test(owner))
    return { maker: inNormalCase(owner.replace(/:$/u, '')), rest: '', leadsToClause: false };
  const decides = deciding.exec(text) ?? withAside.exec(text);
  if (decides?.[1] !== undefined && !notAMaker.test(decides[1])) {
    return {
      maker: inNormalCase(decides[1]),
      rest: '',
      leadsToClause: (decides[2] ?? decides[3]) !== undefined,
    };
  }
  const passive = impersonal.exec(text);
  if (passive) return { maker: null, rest: '', leadsToClause: passive[1] !== undefined };
  return readWithText(text, printed);
}

// Bes1ut   8eslut   Besiutar   BESLUI   beslot   (what OCR makes of the words that announce, letter for letter)
const damaged =
  /(?<![\p{L}\d])(?:[Bb8ß][eéc]s[l1i|I!][uün][tlfi]|[Bb]eslöt|[Bb]eslot|BE[S5][L1I|][UÜ][TI])(?=(?:ar|ade|as|ades|at|et|AR|ADE|ET|s)?(?![\p{L}\d]))/gu;

/** The text with damaged words of deciding set right, as long as it was. */
function mendDeciding(text: string): string {
  return text.replace(damaged, (word) => {
    if (word.toLowerCase() === 'beslöt') return word;
    if (/^beslot$/iu.test(word)) return `${word.slice(0, 4)}öt`;
    const right = /^\p{Ll}/u.test(word) ? 'beslut' : 'Beslut';
    return word === word.toUpperCase() && word.length > 1 && /\p{Lu}{2}/u.test(word) ? 'BESLUT' : right;
  });
}

function readWithText(text: string, printed: string): Announcer | null {
  const match = withText.exec(text) ?? capitalsWithText.exec(text);
  if (!match) return null;
  const owner = match[1];
  if (owner !== undefined && notAMaker.test(owner)) return null;
  // BESLUT: Styrelsen beslutar   (and the points below)
  const again = announcerIn(printed.slice(match[0].length));
  const isOwn = owner === undefined || again?.maker === null || again?.maker === inNormalCase(owner);
  if (again !== null && again.rest === '' && isOwn) return { ...again, maker: again.maker ?? owner ?? null };
  return {
    maker: owner === undefined ? null : inNormalCase(owner),
    rest: printed.slice(match[0].length),
    leadsToClause: false,
  };
}

/** `ARBETSUTSKOTTET` is said as `Arbetsutskottet`; `FSG` is an abbreviation. */
function inNormalCase(name: string): string {
  const trimmed = name.trim();
  if (trimmed.length <= 6 || trimmed !== trimmed.toUpperCase()) return trimmed;
  return trimmed.slice(0, 1) + trimmed.slice(1).toLowerCase();
}

const decidesSomething =
  /^(?:har tagit del|har tagit emot|beslut|beslöt|godkänn|fastställ|anta[rg]|uppdra|ger|gav|bevilja|avslår|bifall|biföll|väljer|utser|utsåg|noterar|lägger|delegera|överlämna|remitter|meddela|avge|utfärda|avvisa|anteckna|förklara|bordlägg|återremitter|anslår|anvisar|avsätter|föreslår|förordar|förordnar|tillstyrk|avstyrk|ställer sig|uttalar|upphäv|rekommendera|sänker|höjer|inrättar|tecknar|förelägger|förbjuder|medger|ålägger|utdömer|avskriver|tar ut|påför|dömer ut)/u;

const subjectOfPoint = new RegExp(`^(?=\\p{Lu})(${knownBody})\\s(?=\\p{Ll})`, 'u');

/** Where the announcer names no body, the first point may: `Styrelsen antar budgeten …`. */
export const makerOfPoint = remember(subjectThatDecides);

function subjectThatDecides(point: string): string | null {
  const subject = subjectOfPoint.exec(point);
  if (!subject?.[1]) return null;
  const said = point.slice(subject[0].length);
  return decidesSomething.test(said) || disposes(said) ? subject[1] : null;
}

/** `noterade rapporten`, `avslog begäran`: what a body does with a matter. */
function disposes(said: string): boolean {
  const verb = meetingVerbs.get(/^\p{Ll}+/u.exec(said)?.[0] ?? '');
  if (verb?.voice !== 'active' || (verb.tense !== 'present' && verb.tense !== 'past')) return false;
  return verb.class === 'decides' || /^noterade?(?!\p{L})/u.test(said);
}
