import type { Paragraph } from '../../../records/minutes.ts';
import { findPersons, listedPersons, personName } from '../person-names.ts';
import { allMatches } from '../all-matches.ts';
import { splitSentences } from '../sentences.ts';
import { readMembers } from './members.ts';
import { putsQuestion } from './procedures.ts';
import { inFull, isSayingBody, readSayers, sayersAround } from './sayers.ts';
import { gather } from './sections.ts';
import { tellsOfStatement } from './statements.ts';
import { wishersOf } from './wishes.ts';
import type { LabelledPart } from './sections.ts';

// Arne Lilja yrkar avslag.   Motionärerna yrkade att …   Siv Torell framställer yrkande om …
const claims =
  /(?<!\p{L})(?:(?:yrka[rd]e?|yrkat|yrkas)(?!\p{L}| inte| ej)|(?:framställ(?:er|de)|ställ(?:er|de)|lägger|lade|väck(?:er|te)|lämna(?:r|de)|inge[r]|ingav|har)\s(?:fram\s|in\s)?(?:ett\s|följande\s|ändrings|tilläggs|gemensamt\s|\p{L}+\s)?(?:\p{L}*yrkanden?)(?!\p{L})|(?:föreslår|föreslog),? (?:under|med under)stödd? av(?!\p{L}))/u;
// Valberedningen föreslår omval.   Presidiet föreslog …
const proposes = /(?<!\p{L})(?:föreslår|föreslog|(?:har|hade) föreslagit|hemställer|hemställde)(?!\p{L})/u;
// Siv Torell (C) instämmer i yrkandet.   … biträder förslaget   … bifaller utskottets förslag
const joins =
  /(?<!\p{L})(?:bif(?:aller|öll)|avslå(?:r)?|avslog|instämm?(?:er|de)|biträd(?:er|de)|ansluter sig|anslöt sig|tillstyrk(?:er|te))(?!\p{L})/u;
const stop =
  /\s(?:bifall|avslag|att|på|som|i första|i andra|återremiss|återförvisning|bordläggning|tillägg|ändring|om|i|till|med|dels|omval|nyval|för|såsom|enligt|följande)(?!\p{L})|:/u;
/** I motionen yrkar …: what is asked for in a paper is what the matter is about. */
const inPaper =
  /(?<!\p{L})(?:i|har i|genom) (?:en |sin |ett |sitt |en skriftlig )?(?:motion(?:en)?|medborgarförslag(?:et)?|skrivelse(?:n)?|interpellation(?:en)?|överklagande(?:t)?|ansökan|e-förslag(?:et)?|yttrande(?:t)?)(?!\p{L})/iu;

/** Who moves what. A claim is a proposal wherever it stands; that somebody suggests something is, where that is all the block says. */
export function readProposals(parts: readonly LabelledPart[], around: string): Paragraph['proposals'] {
  const found: Paragraph['proposals'] = [];
  let listed = false;
  for (let at = 0; at < parts.length; at += 1) {
    const part = parts[at];
    if (!part) continue;
    const own =
      proposersOf(part) ??
      (listed ? (listedProposers(part) ?? numberedProposers(part)) : briefProposers(part)) ??
      wishersOf(part, around);
    if (own === null) {
      listed = opensList(part);
      continue;
    }
    const other = listed ? numberedProposers : briefProposers;
    const taken = gather(parts, at, (next) => (proposersOf(next) ?? other(next)) !== null);
    found.push({
      by: own.map((name) => inFull(name, around)),
      text: taken.map((one) => one.part.text).join('\n'),
    });
    at += taken.length - 1;
  }
  return found;
}

/**
 * Parts a block under the label of proposals in which more than one moves something of their own:
 *
 *     Arne Lilja (S) yrkar bifall till förslaget. Vidare yrkar Siv Torell (M) avslag på tilläggsyrkandet.
 */
export function partProposals(labelled: LabelledPart): readonly LabelledPart[] {
  const { part, content } = labelled;
  if (part.section !== 'proposal' || part.role !== 'text' || part.marker !== null) return [labelled];
  const sentences = splitSentences(content);
  const starts = sentences.filter(({ text }, i) => i === 0 || movesForItself(text)).map(({ start }) => start);
  if (starts.length < 2 || !movesForItself(sentences[0]?.text ?? '')) return [labelled];
  return starts.map((start, i) => {
    const text = content.slice(start, starts[i + 1]).trim();
    return { ...labelled, content: text, part: { ...part, text, content: text } };
  });
}

const opensMove = new RegExp(
  `^(?:(?:Vidare|Slutligen|Dessutom|Därutöver|Därjämte|Även) yrka[rd]e? |(?:[Tt]jänstgörande |[Oo]rdföranden |[Ee]rsättar(?:en|na) |[Ll]edam(?:oten|öterna) )*${personName})`,
  'u',
);

function movesForItself(sentence: string): boolean {
  if (!opensMove.test(sentence)) return false;
  const verb = proposes.exec(sentence);
  const byMembers = verb !== null && readMembers(sentence.slice(0, verb.index).trim()) !== null;
  return (byMembers || claims.test(sentence)) && moversIn(sentence).length > 0;
}

/** Vid sammanträdet yrkar   /  Följande yrkanden framställs:   (each point of the list names its own movers) */
function opensList({ part, content }: LabelledPart): boolean {
  const leads = part.section === 'proposal' ? /yrka/iu : /^Följande (?:\p{L}+ )?yrkanden /u;
  return leads.test(content) && !/[.!?]$/u.test(content);
}

/** 1) bifall till förslaget   2) avslag på förslaget av Siv Torell.   (in a list that is said to be of proposals) */
function numberedProposers({ part, content }: LabelledPart): readonly string[] | null {
  if (part.marker === null || !/^(?:bifall|avslag|återremiss|bordläggning|att)(?!\p{L})/iu.test(content))
    return null;
  const movers = /\sav (\p{Lu}[^.]*)\.?$/u.exec(content)?.[1] ?? '';
  return readMembers(movers)?.map(({ name }) => name) ?? [];
}

// Arne Lilja (S): Bifall till förslaget.
const briefly = /^[^:.]{3,150}:\s(?:bifall|avslag|återremiss|bordläggning|att\s|yrka)/iu;

// Arne Lilja (S) och Siv Torell (M): Motionen avslås.   Arne Lilja m.fl. (S): Tillägg enligt punkt 2.   (not: … (S): Ja)
// Arne Lilja, s: Motionen avslås.
const afterParty =
  /^[^:]{3,150}(?:[([]\p{L}{1,5}[)\]]|, (?:s|m|c|fp|l|v|vpk|kd|kds|mp|sd))(?:\s?m\.?\s?fl\.?)?\s?:\s(?!(?:ja|nej|avst\p{L}*|frånv\p{L}*)(?:[.,\s]|$))/iu;

// dels Arne Lilja och Siv Torell bifall till motionen   (the verb stands with who moves first)
const inParts = /^dels (?=\p{Lu})[^:.]*? (?:bifall till|avslag på|återremiss)(?!\p{L})/u;
// Arne Lilja (S) och Siv Torell (M) bifall till förslaget.   (under the label, the verb forgotten)
const verbless = /^[^:.]*\([^()]{1,5}\) (?:bifall till|avslag på|återremiss av)\s/u;

function briefProposers(part: LabelledPart): readonly string[] | null {
  if (inParts.test(part.content)) return membersBefore(part.content);
  const brief = briefly.test(part.content) || afterParty.test(part.content) || verbless.test(part.content);
  return brief ? listedProposers(part) : null;
}

// Arne Lilja (S), med instämmande av Siv Torell (M): Bifall   Arne Lilja (S) och, med instämmande från …
const joinedBy = /,?\s(?:med|under) (?:instämmande|biträdande|bifall|stöd) (?:av|från)\s/gu;

/** 1. Arne Lilja (S) och Siv Torell (M) bifall till förslaget.   Av Arne Lilja (S): avslag. */
function listedProposers({ part, content }: LabelledPart): readonly string[] | null {
  return part.section === 'proposal' && part.role === 'text' ? membersBefore(content) : null;
}

/** Who is named before what they move. */
function membersBefore(content: string): readonly string[] | null {
  const lead = content.split(/\s(?:bifall|avslag|återremiss|att|om|bordläggning|yrkar)(?!\p{L})|:/u)[0] ?? '';
  const members = readMembers(lead.replace(/^[Aa]v\s/u, '').replace(joinedBy, ', '));
  return members === null ? null : members.map(({ name }) => name);
}

function proposersOf(labelled: LabelledPart): readonly string[] | null {
  const { part, content } = labelled;
  if (content === '' || !mayHoldProposal(labelled)) return null;
  const sentences = splitSentences(content).map((sentence) => sentence.text);
  const said =
    sentences.find((sentence) => isClaim(sentence, part.section)) ?? suggestion(labelled, sentences);
  if (said === undefined || /^(?:Något|Inget|Inga|Sedan|När)(?![\p{L}-]|\s\p{Lu}\p{Ll})/u.test(said))
    return joiners(labelled, sentences);
  const movers = moversIn(said);
  const more = sentences
    .filter(
      (sentence) =>
        sentence !== said && (joins.test(sentence) || claims.test(sentence) || suggests(labelled, sentence)),
    )
    .flatMap(joinersIn);
  return movers.length === 0 && opensList(labelled) ? null : [...new Set([...movers, ...more])];
}

/** Under the label of proposals each sentence that says who proposes names a mover. */
function suggests({ part }: LabelledPart, sentence: string): boolean {
  const verb = part.section === 'proposal' ? proposes.exec(sentence) : null;
  return verb !== null && findPersons(sentence.slice(0, verb.index)).length > 0;
}

// I debatten yttrar sig, utöver dem som framställer yrkanden, Arne Lilja (S) och Siv Torell (M).
// (not: I debatten deltar Arne Lilja (S). Siv Torell (M) yrkar avslag.)
const spoke = /^(?:I|Under) (?:debatten|diskussionen|överläggningen)\p{Ll}* (?:yttra|deltar|deltog)/u;
const moves = /(?<!\p{L})(?:yrka(?:r|de|t|nde om)|föreslår|föreslog|föreslagit)(?!\p{L})/u;

function onlySpoke(content: string): boolean {
  return spoke.test(content) && !moves.test(content);
}

function mayHoldProposal({ part, content }: LabelledPart): boolean {
  if ((part.role !== 'text' && part.role !== 'section') || putsQuestion(content)) return false;
  if (tellsOfStatement(content) || onlySpoke(content)) return false;
  return part.section === null || part.section === 'proposal' || part.section === 'background';
}

function isClaim(sentence: string, section: string | null): boolean {
  return claims.test(sentence) && (section === 'proposal' || !inPaper.test(sentence.slice(0, 160)));
}

const joinsClaim = new RegExp(
  `^(?:${listedPersons}\\s(?:instäm\\p{L}+ i|biträd\\p{L}+)\\s[^.]*(?:yrkand|förslag)\\p{L}*|I (?:\\p{L}+ )?\\p{L}*(?:yrkandet?|förslaget) instäm\\p{L}+ ${listedPersons})\\.$`,
  'u',
);

/** Siv Torell (C) instämmer i Arne Liljas yrkande.   (a block of its own under the label) */
function joiners({ part }: LabelledPart, sentences: readonly string[]): readonly string[] | null {
  const [first = '', ...more] = sentences;
  // Siv Torell (C) instämmer i Arne Liljas yrkande.   (without a label only where that is all)
  const alone = part.section === null && more.length === 0 && joinsClaim.test(first);
  if ((part.section !== 'proposal' && !alone) || !joins.test(first)) return null;
  const by = joinersIn(first);
  return by.length > 0 ? by : null;
}

/** Persons and parties join in; a body that supports something decides. */
function joinersIn(sentence: string): readonly string[] {
  const plain = sentence.replace(/^(?:I (?:detta(?: yrkande)?|\p{L}*yrkandet|\p{L}*förslaget)|Häri)\s/u, '');
  const verb = [joins, claims].find((pattern) => pattern.test(sentence)) ?? proposes;
  const by = sayersAround(plain, verb, stop);
  return by.filter((name) => !isSayingBody(name));
}

// Regionstyrelsen föreslår att …   (who prepares a matter moves nothing at the meeting that decides on it)
const ofPreparers =
  /^(?:\p{L}+ ){0,3}?\p{L}*(?:(?:kommun|region|landstings|kyrko|läns)styrelsen|(?<!val)(?:nämnden|utskottet|förvaltningen|kontoret|kansliet))(?!\p{L})[^.]{0,60}(?:föreslår|föreslog|föreslagit|hemställ)/iu;

function suggestion({ part }: LabelledPart, [first = '', ...more]: readonly string[]): string | undefined {
  const verb = proposes.exec(first);
  if (!verb || part.section === 'background' || ofPreparers.test(first)) return undefined;
  const alone = more.length === 0 && startsWithProposer(first);
  const byPerson = part.section === 'proposal' && findPersons(first.slice(0, verb.index)).length > 0;
  return alone || byPerson ? first : undefined;
}

// Arne Lilja och Siv Torell (lgh 1402) föreslår …   Valberedningens sammankallande Arne Lilja föreslår …
const officer = /^(?:\p{Lu}\p{L}+s )?(?:sammankallande|ordförande|talesperson|ledamot)n?\s(?=\p{Lu})/iu;

function startsWithProposer(sentence: string): boolean {
  const lead = sentence.slice(0, proposes.exec(sentence)?.index ?? 0).trim();
  if (!sentence.endsWith('.') || lead === '' || inPaper.test(sentence.slice(0, 160))) return false;
  const subject = lead.replace(officer, '');
  return isSayingBody(lead) || namesOnly(subject);
}

function namesOnly(subject: string): boolean {
  return findPersons(subject).length > 0 && readMembers(subject) !== null;
}

const joinsAndClaims = new RegExp(`${joins.source}[^.]*?\\s(?=yrka)`, 'u');
const furtherMovers = new RegExp(
  `(?:och|medan|samt|,)\\s(?:(${personName}(?:\\s\\([^)]*\\))?)\\s(?:yrka[rd]e?)|dels\\s(${listedPersons})\\s(?:bifall|avslag|återremiss)(?!\\p{L}))`,
  'gu',
);

/** The sentence without who joins in, and the commas that parted that from it. */
function withoutJoiners(sentence: string, joining: string): string {
  const [before = '', after = ''] = sentence.split(joining);
  return `${before.replace(/,?\s(?:(?:med|under)\s)?$/u, '')} ${after.replace(/^,\s/u, '').trim()}`;
}

/** Who moves stands before or after the verb, or joins in: `…, med instämmande av Siv Torell (C), …`. */
function moversIn(sentence: string): readonly string[] {
  // Följande yrkar bifall: Arne Lilja (S) och Siv Torell (M).
  const listed = /^(?:Följande|Dessa)[^:]*:\s(.+)$/u.exec(sentence)?.[1];
  if (listed !== undefined) return readSayers(listed.replace(/\.$/u, ''));
  const verb = claims.test(sentence) ? claims : proposes;
  const joined =
    /(?:instämmande|bifall|stöd|understödd|biträdande|biträde) (?:av|från) (.*?)(?=,?\s(?:bifall|avslag|att|återremiss|om|till|på|som)\s|,\s(?!\p{Lu})|[.;]|$)/u.exec(
      sentence,
    );
  const plain = joined ? withoutJoiners(sentence, joined[0]) : sentence;
  const persons = joined ? findPersons(joined[1] ?? '') : [];
  // Siv Torell instämmer i Arne Liljas yrkande och yrkar …
  const own = plain.replace(joinsAndClaims, '');
  const movers = sayersAround(own.replace(/\s+/gu, ' '), verb, stop);
  // Arne Lilja yrkar bifall och Siv Torell yrkar avslag.
  const others = allMatches(plain.slice((verb.exec(plain)?.index ?? 0) + 5), furtherMovers);
  return [...movers, ...persons, ...others.flatMap((match) => readSayers(match[1] ?? match[2] ?? ''))];
}
