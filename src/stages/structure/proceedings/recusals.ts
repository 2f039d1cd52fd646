import type { Paragraph } from '../../../records/minutes.ts';
import { splitSentences } from '../sentences.ts';
import { readMembers } from './members.ts';
import { stepsAsideAfterTie, toldOf } from './recusal-stories.ts';
import { inFull, readSayers } from './sayers.ts';
import type { LabelledPart } from './sections.ts';
import { findPersons, personName } from '../person-names.ts';

const conflict =
  /(?<!\p{L})(?:(?:delikatess)?jäv(?:et)?|jäviga?|jävsförhållande|intressekonflikt)(?!\p{L})|(?<!\p{L})avträd(?:er|de) (?:under|vid|från) (?:(?:ärendets|frågans|denna|detta) )?(?:handläggning|behandling|överläggning|ärende|paragraf|beslut)/iu;
const abstains =
  /(?<!\p{L})del(?:tar|tog) (?:därför |således |sålunda )?(?:inte|ej|icke|varken) (?:vidare )?(?:i |vid )?(?:den fortsatta |denna |dess |ärendets |frågans )?(?:handläggning|överläggning|beredning|behandling)/iu;
const takesNoPart =
  'del(?:tar|tog) (?:(?:hon|han|denn[ea]) )?(?:därför )?(?:inte|ej|icke)(?! i (?:dagens |detta )?(?:möte|sammanträde|stämma))(?!\\p{L})';
// not the meeting, which people leave for any reason
const leavesRoom =
  '(?:(?:lämna(?:r|de)|gick ut ur|går ut ur) (?:därför )?(?:rummet|lokalen|salen|sammanträdesrummet)|(?:gick|går) ut(?: (?:på|i|till) \\p{Ll}+)?(?= (?:under|medan|när|innan|tills|till dess)|[.,]|$))(?!\\p{L})';
const ownTie =
  '(?:anhörig|släkt|gift med|styrelse|sitter i|(?<!j)ägare|(?<!\\p{L})äger|anställd|intresse(?!rad)|arrend|granne|säljer|sökande|berör(?:d|des|s)|närstående|delägare|sambo|part i|(?<!\\p{L})(?:är|var) med i(?!\\p{L}))';
// not: personalen, uppgift
const tie = `(?:${ownTie}|ordförande|kassör|(?<!\\p{L})(?:gift|make|maka|hustru|son|dotter|bror|syster)(?!\\p{L}))`;
/** Elsa Nyman, som är gift med arrendatorn, deltog ej i beslutet.   Nils Ek är delägare i marken och gick ut. */
const withReason = new RegExp(
  [
    `,\\s(?:som|vars) [^.,]{3,80}, ${takesNoPart}`,
    `,\\s(?:som|vars) (?=[^.,]*${ownTie})[^.,]{3,80}, ${leavesRoom}`,
    `${takesNoPart} [^.]{0,60}(?:eftersom|på grund av|då|emedan) [^.]*${tie}`,
    `^(?:Eftersom|Då|Emedan) [^.]*${ownTie}[^.]* ${takesNoPart}`,
    `(?:är|var) [^.,]{0,40}${tie}[^.]{0,60} och ${takesNoPart}`,
    `(?:är|var) [^.,]{0,40}${ownTie}[^.]{0,60} och ${leavesRoom}`,
    `^${personName}(?: \\([^)]*\\))? (?:är|var) med i [^.,]{2,60} och ${leavesRoom}`,
    `,\\s(?:som|vars) (?=[^.,]*${tie})[^.,]{3,80}, (?:var|är) (?:inte|ej) (?:med|närvarande) när`,
    `(?:företräder|representerar) [^.]{0,30}(?:bolag|föreningen|företag|klubben|stiftelse|sökande)\\p{L}* och (?:${takesNoPart}|avst(?:od|år) från att delta)`,
    // Susanne Ek, kassör i jouren, anmälde att hon inte deltar.
    `,\\s\\p{L}+ (?:i|för|hos|vid|på) [^.,]{2,60}, anmäl(?:er|de) att (?:hon|han) (?:inte|ej) deltar`,
  ].join('|'),
  'iu',
);
// Yngve Toll lämnar lokalen under ärendet.   (and nothing more: why somebody leaves is said where it is no conflict)
const leavesForMatter = new RegExp(
  `^(?!\\p{L}+(?:chefen|sekreteraren|direktören|handläggaren|ordföranden|företrädaren) )${personName}(?: \\([^)]*\\))? (?:lämna(?:r|de)|går ut ur|gick ut ur) (?:lokalen|rummet|salen|sammanträdesrummet) under (?:(?:hela |detta |denna )?(?:ärendet|punkten|paragrafen)|(?:ärendets|punktens|frågans) (?:behandling|handläggning))\\.?$`,
  'u',
);
// Ingen anmäler jäv.   Fråga om jäv ställs.   … anses inte jävig
const denied =
  /(?<!\p{L})[Ii]ng(?:en|et|a)(?!\p{L}|[- ]\p{Lu}\p{Ll})|(?:inte|ej|icke) (?:vara |är |var |anses )?(?:jäv|jävig)(?!\p{L})|jäv (?:anmäl\p{L}*|förel\p{L}*|fanns) (?:inte|ej)|(?:fråga[nr]?|frågade|frågar) [^.]{0,60}(?:jäv|jävig)|om jäv före|(?:regl|bestämmels|inform|utbild|polic|riktlinj)\p{L}*[^.]*jäv/iu;

// anmäler jäv i § 125, said in another paragraph
const elsewhere =
  /jäv\p{L}* (?:i|vid|under|för|gällande|avseende|till) (?:§{1,2}|paragraf(?:erna)?|punkt(?:en)?|ärende) ?\d/iu;

/** Whom only another sentence names. */
const unnamed = /^(?:[Hh]on|[Hh]an|[Dd]enn[ea]|[Dd]e)$/u;
const theChair = /^[Oo]rdföranden$/u;

/** Who stepped aside because of an interest in the matter. */
export function readRecusals(parts: readonly LabelledPart[], around: string): Paragraph['recusals'] {
  const names = parts
    .flatMap((part) => recusedIn(part))
    .filter((name) => !unnamed.test(name))
    .map((name) => inFull(name, around));
  return [...new Set(names)].map((name) => ({ name }));
}

function recusedIn({ part, content }: LabelledPart): readonly string[] {
  if (content === '' || (part.role !== 'text' && part.role !== 'section')) return [];
  const sentences = splitSentences(content).map(({ text }) => text);
  const said = sentences.filter(
    (text, i) =>
      conflict.test(text) ||
      abstains.test(text) ||
      withReason.test(text) ||
      leavesForMatter.test(text) ||
      stepsAsideAfterTie(text, sentences[i - 1]),
  );
  const telling = said.length === 0 && part.section === 'recusal' ? sentences.slice(0, 1) : said;
  return telling.flatMap((sentence) => {
    if (denied.test(sentence) || elsewhere.test(sentence)) return [];
    const before = sentences[sentences.indexOf(sentence) - 1];
    const clear = conflict.test(sentence) || stepsAsideAfterTie(sentence, before);
    const told = clear ? toldOf(sentence, before) : null;
    return told === null ? namesIn(sentence) : [told];
  });
}

const substitutes =
  /(?:^|[,;]?\s)(?:varvid|varför|varpå|medan|och (?:i (?:hans|hennes|deras) ställe|ersätts|ersattes|överl(?:åt|ämn)\p{L}*)|[Ii] (?:hans|hennes|deras|dennes) ställe|tjänstgör(?:ande)?|ersätts av|ersattes av|inträder|leder|leds|överl(?:åt|ämn)\p{L}*|eftersom|då (?=\p{Ll})|på grund av att|emedan)(?!\p{L})/u;

/** The persons up to where it is said who takes their place, or why. */
function namesIn(sentence: string): readonly string[] {
  const clause = sentence.split(substitutes)[0] ?? '';
  const lead = clause.slice(
    0,
    /(?<!\p{L})(?:anmäl|meddela|del(?:tar|tog)|förklara|ans(?:er|åg)|är|var|har|hade|lämna|utgår|utgick|uppge|avst|gick|går|avträd|säljer|äger)/u.exec(
      clause,
    )?.index ?? clause.length,
  );
  const listed = readMembers(
    lead
      .replace(/^(?:Till följd|På grund|Med anledning|Med hänvisning) [^.,]*jäv\p{L}*\s?/u, '')
      .replace(/, (?:som|vars) .*$/u, '')
      .trim(),
  );
  if (listed !== null) return listed.map(({ name }) => name);
  const persons = findPersons(clause);
  return persons.length > 0
    ? persons
    : readSayers(lead).filter((name) => /^\p{Lu}\p{Ll}+$/u.test(name) && !/(?:en|na|et)$/u.test(name));
}

/** With the chair's name where only `Ordföranden` is said to have stepped aside; nobody where the minutes do not name one. */
export function nameChair<Read extends Pick<Paragraph, 'recusals'>>(
  paragraphs: readonly Read[],
  chair: string | null,
): readonly Read[] {
  return paragraphs.map((paragraph) => {
    const names = paragraph.recusals.map(({ name }) => (theChair.test(name) ? chair : name));
    const known = [...new Set(names)].filter((name) => name !== null);
    return { ...paragraph, recusals: known.map((name) => ({ name })) };
  });
}
