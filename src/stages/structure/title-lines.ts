import { takeCaseNumber } from './case-number.ts';
import { readAnnouncer } from './decisions/decision-announcers.ts';
import { byBody } from './decisions/inline-verbs.ts';
import { readMarker } from './list-markers.ts';
import { findPersons } from './person-names.ts';
import { readBlocks } from './read-blocks.ts';
import type { Line } from './read-lines.ts';
import { finiteVerb, readsAsSentence, statesSomething } from './run-in-headings.ts';
import { isWellKnownLabel, readSectionLabel } from './labels/section-labels.ts';

/** The most lines that a heading takes. */
export const tallestTitle = 5;
const longestTitle = 320;
const longestTitleLine = 140;

/** A heading whose number stands alone takes its title from the next line, unless the paragraph's text begins there. */
export function opensTitle(line: Line, lines: readonly Line[], end: number): boolean {
  if (headsMatter.test(line.text) || (isCapitals(line.text) && readAnnouncer(line.text) === null))
    return true;
  if (opensText(line.text) || (line.text.length > longestTitleLine && !namesMatter.test(line.text)))
    return false;
  const [block] = readBlocks(lines.slice(line.index, Math.min(end, line.index + tallestTitle)));
  const text = block?.text ?? line.text;
  // § 4 / Till justerare valdes Siv Torell   (all that the paragraph says, though no point ends it)
  const alone = block !== undefined && block.lines.length === end - line.index;
  if (alone && (statesSomething(text) || byBody.test(text))) return false;
  return !readsAsSentence(text) && !(text.length > longestTitleLine && block?.lines.length === tallestTitle);
}

/** Motion från Siv Torell (M), Arne Lilja (S) och … om bryggan: however many have written it, on a line of a copied text. */
const namesMatter =
  /^(?:(?:Svar på|Besvarande av|Yttrande över) )?(?:[Mm]otion|[Mm]edborgarförslag|[Ii]nterpellation|[Rr]emiss)(?:en|et)? (?:från|av|om) [^.:]{100,260}$/u;

/** Labels within a paragraph that are titles right under a number alone. */
const headsMatter =
  /^(?:Information|Redovisning|Delgivning|Ajournering|Diskussion|Föredragning|Upplysningar|Yttranden|Justering|Inledning|Ordningsfråga)$/iu;

/** Yrkande från Siv Torell (S) heads a matter where it stands right under its number; Yrkanden does not. */
function opensText(text: string): boolean {
  return readAnnouncer(text) !== null || isWellKnownLabel(text) || readMarker(text) !== null;
}

// DIREKTIONSMÖTE 2023-01-18   (a running header that a copy of the text repeats)
const runningHeader =
  /^(?!.*\p{Ll})[\p{Lu} -]*(?:MÖTE|PROTOKOLL|SAMMANTRÄDE|STÄMMA)\p{Lu}*\s\d{4}-\d{2}-\d{2}$/u;

// Au   Ks   (whose part of the matter follows)
const bodyInShort = /^\p{Lu}\p{Ll}{0,2}[usfn]$/u;

// Handling 2021 nr 89   Bordlagt den 24 april 2025, § 29   (what the matter rests on)
const paper =
  /^(?:Handling(?:ar)?|Utlåtande|Skrivelse)\s(?:nr\.?\s)?\d|^(?:Bordlag[td]|Återremittera[dt]|Återupptage[nt])\s(?:\p{L}+\s)?(?:den\s)?\d/u;

// A. Avsägelse av uppdrag   Att: Godkänna köpet   (the first of what stands below one title)
const letteredPoint = /^[A-Z][.)]\s\p{Lu}\p{Ll}|^Att:\s/u;

function isNoTitle(text: string): boolean {
  if (paper.test(text) || letteredPoint.test(text) || isDatum.test(text)) return true;
  return bodyInShort.test(text) || isLabel(text) || runningHeader.test(text) || readMarker(text) !== null;
}

function isLabel(text: string): boolean {
  return readAnnouncer(text) !== null || readSectionLabel(text) !== null;
}

export interface Surroundings {
  readonly before: Line;
  readonly line: Line;
  /** Undefined at the paragraph's end. */
  readonly after: Line | undefined;
  /** The lines below that. */
  readonly below: readonly Line[];
}

// projektledare/          Förslag till avtal med     Redogörelse för vad
// samordnare              Norrsunds kommun           nämnden gjort
const unfinished =
  /[/,–-]$|(?:^|\s)(?:och|eller|samt|att|som|för|av|till|med|i|på|om|en|ett|den|det|de|vid|från|under|mot|per|enligt|inom|utan|angående|gällande|avseende|rörande|beträffande|kring|mellan|över)$/u;

/** Does a line go on with the title that so far ends with `last` and is `length` letters long? */
export function continuesTitle(last: string, length: number, around: Surroundings): boolean {
  const { before, line } = around;
  const closes = closesBracket(last, line);
  const ends = isNoTitle(line.text) || length + line.text.length > longestTitle;
  if (ends && !closes) return false;
  const strong = setInSameStrongType(before, line);
  if (line.gapBefore && !strong) return false;
  if (closes || before.ending !== 'space' || leavesOpen(last, around)) return true;
  // Svar på remiss:
  // Regional transportplan
  if (last.endsWith(':') && isShortTitle(line.text)) return !setInAnotherType(before, line);
  if (/[.:!?]$/u.test(last) || setInAnotherType(before, line)) return false;
  if (breaksOnPurpose(around) || (!line.gapBefore && isCapitals(last) && isCapitals(line.text))) return true;
  return line.wrapped && hadNoRoom(around, strong);
}

// Fastighet: Hantverkaren 6   Sökande: Fyren AB   (what a matter concerns, below its title)
const isDatum =
  /^(?:Sammanträdes(?:datum|dag)|Mötesdatum)\s*:?\s*\d|^(?:Fastighet|Sökande|Ägare|Adress|Ärendet avser|Handläggare|Föredragande|Objekt|Plats|Anmälare|Beteckning|Klassificering|Paragraf|Sekretess)\s*:/iu;

// … (utlåtande
// 2019:50)
function closesBracket(last: string, line: Line): boolean {
  return /\([^()]{0,40}$/u.test(last) && /^[^()]{1,30}\)/u.test(line.text) && !line.gapBefore;
}

function isShortTitle(text: string): boolean {
  if (text.length > 80 || !/^\p{Lu}/u.test(text) || /[.:,;!?]$/u.test(text)) return false;
  return !finiteVerb.test(text) && !listsPerson(text);
}

// Kassör: Bo Ek   Siv Torell, omval   Arne Lilja (nyval)   (of those chosen, the first)
function listsPerson(text: string): boolean {
  const [person] = findPersons(text);
  return person !== undefined && (text.startsWith(person) || /^\p{L}[\p{L} ]*:\s/u.test(text));
}

/** A title in capitals ends in FÖR as one in small letters ends in för. */
function inSmallLetters(text: string): string {
  return isCapitals(text) ? text.toLowerCase() : text;
}

// FÖRÄNDRING AV AVGIFTER FÖR
// BARNOMSORG OCH SKOLA
function isCapitals(text: string): boolean {
  return !/\p{Ll}/u.test(text) && (text.match(/\p{Lu}/gu)?.length ?? 0) >= 4;
}

/**
 * A title of two lines may be broken by its author. Its second line goes on in lower case, or stands between the first
 * and a label, or the case's number; so do lines that go on from it in lower case:
 *
 *     § 64 Försäljning av del av fastigheten
 *     Grenshult 3:18 till Tross & Block AB
 *     Beslut
 */
function breaksOnPurpose({ line, after, below }: Surroundings): boolean {
  if (/[.:!?]$/u.test(line.text) || line.text.length > 100) return false;
  if (/^\p{Ll}/u.test(line.text)) return !/^att\s/u.test(line.text);
  if (figureGoesOn.test(line.text) && !finiteVerb.test(line.text)) return true;
  if (after === undefined || after.gapBefore) return after !== undefined && isLabel(after.text);
  if (!isLabel(after.text) && finiteVerb.test(`${line.text} ${after.text}`)) return false;
  const rest = [after, ...below].find(({ text }) => !/^(?!att\s)\p{Ll}[^.:!?]*$/u.test(text));
  return rest !== undefined && (isLabel(rest.text) || isCaseNumber(rest.text));
}

/** Ärendenummer: M-2024-2109 */
function isCaseNumber(printed: string): boolean {
  const { text, caseNumber } = takeCaseNumber(printed);
  return text === '' && caseNumber !== null;
}

// Ändring av det gällande kapitel
// 3 i ordningen för lotsarna
// (not: 2 revisorer på ett år)
const figureGoesOn =
  /^\d{1,3}\s(?:i|av|för|till|på|och|med|vid|samt|från|om|enligt|inom|(?:jan|febr)uari|mars|april|maj|ju[nl]i|augusti|(?:sept|nov|dec)ember|oktober)\s[^:]*$/u;

// Motion av Siv Alm (S) och Göran
// Ek (M) om trygga skolvägar
const splitName = {
  first: /(?:,|\s(?:och|samt|av|från))\s\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?$/u,
  rest: /^(?:\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?\s)?\(\p{L}{1,4}\)/u,
};

// Redovisning av uppdrag om samarbete med verken i syfte
// att minska utsläppen
const asksForClause =
  /^(?:\S+\s){3,}.*(?<!\p{L})(?:i syfte|uppdrag(?:et)?|möjlighet(?:en|er|erna)?|förslag(?:et)?|begäran|hemställan|förutsättning(?:ar|arna)?)$/u;

function splitsName(last: string, text: string): boolean {
  return splitName.first.test(last) && splitName.rest.test(text) && !text.endsWith('.');
}

function leavesOpen(last: string, { line: { text }, after }: Surroundings): boolean {
  // (not: points of a decision, of which the last is followed by nothing)
  const isPoint = after === undefined || text.endsWith('.') || /^att\s/u.test(after.text);
  if (/^att\s/u.test(text) && !isPoint && asksForClause.test(last)) return true;
  return unfinished.test(inSmallLetters(last)) || splitsName(last, text);
}

/** A title breaks where its line is full; what then begins with a capital may be the text, if it is a sentence. */
function hadNoRoom({ before, line, after }: Surroundings, strong: boolean): boolean {
  if (/^\p{Ll}/u.test(line.text)) return !/^att\s/u.test(line.text);
  if (!before.nearlyFull || finiteVerb.test(line.text)) return false;
  return strong || ((after === undefined || after.gapBefore) && !/[.:,]$/u.test(line.text));
}

/** Lines in bold of one size belong together, though the distance between them is the heading's own. */
function setInSameStrongType(before: Line, line: Line): boolean {
  return before.bold === true && line.bold === true && !setInAnotherType(before, line) && !line.pageStart;
}

function setInAnotherType(before: Line, line: Line): boolean {
  if (before.bold !== null && line.bold !== null && before.bold !== line.bold) return true;
  return (
    before.fontSize !== null && line.fontSize !== null && Math.abs(before.fontSize - line.fontSize) > 0.7
  );
}
