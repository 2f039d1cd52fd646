import type { Paragraph } from '../../../records/minutes.ts';
import { splitSentences } from '../sentences.ts';
import { readMembers } from './members.ts';
import { inFull, sayersAround } from './sayers.ts';
import { gather } from './sections.ts';
import type { LabelledPart } from './sections.ts';

const reserves =
  /(?<!\p{L})(?:reservera[rdt]e?(?: sig)?|reserverat sig|avvikande (?:mening|åsikt))(?!\p{L})|(?<!\p{L})reservation(?:er)? (?:(?:till förmån för|mot|för) [^.:]{3,60}? )?(?:anmäls|anmäldes|anförs|anfördes|görs|gjordes|lämnas|lämnades|avges|avgavs|inges|ingavs|har (?:lämnats|anmälts|anförts|avgetts|inlämnats))|(?:lämna(?:r|s|de|des|t)|anmäl(?:er|s|de|des|t|an)|(?:låter|lät) anteckna|avge[rs]|avgavs?|inge[rs]|ingavs?|inläm\p{L}+|inkom\p{L}* med|fogar|läggs|lägger)(?!\p{L})(?:[^.]{0,80}?|(?:,?\s(?:och\s)?\p{Lu}[\p{L}-]+|\s\(\p{L}+\))+\s)(?<!\p{L})reservation(?:er|smotivering)?(?!\p{L})/iu;
/** Ingen reserverar sig.   (not: Inga Stråle reserverar sig) */
const noOne = /(?<!\p{L})[Ii]ng(?:en|et|a)(?!\p{L}|[- ]\p{Lu}\p{Ll})/u;

/** Says that a text tells of somebody's reservation. */
export function tellsOfReservation(text: string): boolean {
  return (
    reserves.test(text) &&
    !/avvikande mening [^.]*antecknas|reservera[rdt]e?(?! sig)(?=\s(?:för|medel|\d|ett|en|i|till|\p{L}+ kronor))/iu.test(
      text,
    )
  );
}

/**
 * Regionstyrelsen har den 29 januari beslutat föreslå … Mot regionstyrelsens beslut reserverade sig …: what another body
 * did with the matter before, told in one block.
 */
function tellsOfEarlier(content: string, sentence: string): boolean {
  const against = /^Mot (\p{L}+)s beslut (?:hade |har )?reserver/u.exec(sentence)?.[1];
  const [first = ''] = content.split(' ');
  return (
    against !== undefined && first.toLowerCase() === against.toLowerCase() && !content.startsWith(sentence)
  );
}

/** Who reserves themselves, in what words: `Mot beslutet reserverar sig Arne Lilja (S) till förmån för eget yrkande.` */
export function readReservations(parts: readonly LabelledPart[], around: string): Paragraph['reservations'] {
  const found: Paragraph['reservations'] = [];
  for (let at = 0; at < parts.length; at += 1) {
    const by = parts[at] ? reservers(parts[at], around) : [];
    if (by.length === 0) continue;
    const taken = gather(parts, at, (part) => reservers(part, around).length > 0);
    found.push({ by: [...by], text: taken.map(({ part }) => part.text).join('\n') });
    at += taken.length - 1;
  }
  return found;
}

/** What a part that tells of a vote says of reservations too: `27 röstade för och 4 emot. Siv Torell reserverade sig.` */
export function reservingSentences({ part, label, content }: LabelledPart): readonly LabelledPart[] {
  return splitSentences(content)
    .filter(({ text }) => tellsOfReservation(text))
    .map(({ text }) => ({ part: { ...part, text, content: text }, label, content: text }));
}

// Greta Ahlmark påminner om att Siv Torell reserverade sig   Arne Lilja frågar om …
const toldByOther = /\s(?:att|om|huruvida|när)\s[^.]*reserver/u;

function reservers(labelled: LabelledPart | undefined, around: string): readonly string[] {
  if (!labelled) return [];
  const { part, content } = labelled;
  if ((part.role !== 'text' && part.role !== 'section') || content === '') return [];
  const [first = [], ...more] = splitSentences(content).flatMap(({ text }) =>
    tellsOfReservation(text) ? [[text]] : [],
  );
  const sentences = [...first, ...more.flat().filter((text) => !toldByOther.test(text))];
  const noted = noteOf.exec(content)?.[1];
  const listedThere = noted === undefined || part.section === 'proposal' ? [] : listed(noted, around);
  if (listedThere.length > 0) return listedThere;
  const list = sentences.length > 0 || part.section !== 'reservation' ? null : listOnly(content);
  const said = [...sentences, ...(list === null ? [] : [list])].filter(
    (text) => !noOne.test(text.slice(0, 40)) && !tellsOfEarlier(content, text),
  );
  const by = said.flatMap((text) => [...subjectOf(text), ...alsoNamed(text)]);
  return [...new Set(by.map((name) => inFull(name, around)))];
}

// … reserverar sig S-gruppen till förmån för eget yrkande samt Arne Lilja (V).
const afterOwn =
  /(?<!\p{L})(?:eget|egna|sitt|sina(?: egna)?) (?:yrkanden?|förslag|motion(?:er)?),? (?:samt|och|liksom|jämte) (\p{Lu}[^.]*\(\p{L}{1,5}\))\.?$/u;

/** Who reserves themselves too, named behind the others' reason. */
function alsoNamed(sentence: string): readonly string[] {
  return (readMembers(afterOwn.exec(sentence)?.[1] ?? '') ?? []).map(({ name }) => name);
}

// Reservation, Siv Torell.   Reservation av Siv Torell (C) och Bo Ek (M)
const noteOf = /^Reservation(?:er)?,?\s(?:av\s|från\s)?(\p{Lu}[^:]*?)\.?$/u;

function listed(names: string, around: string): readonly string[] {
  return (readMembers(names) ?? []).map(({ name }) => inFull(name, around));
}

/** Under its label a reservation may be no more than names. */
function listOnly(content: string): string | null {
  const [names = ''] = content.split(stop);
  return readMembers(names.replace(/\.$/u, '')) === null ? null : content;
}

const verb =
  /(?<!\p{L})(?:reservera[rdt]e?(?: sig)?|reserverat sig|har (?:en )?avvikande (?:mening|åsikt)|lämna(?:[rdt]e?s?|s)|anmäl(?:er|de|t|s|des)|anför(?:s|des|ts)|gjordes|görs|avge[rs]|avgav|(?:låter|lät) anteckna|inge[rs]|ingav|inlämna\p{L}*|inkom\p{L}* med|fogar|lägger)(?!\p{L})/u;
const stop =
  /,?\s(?:se|bilaga|bil\.)(?!\p{L})|\s(?:till förmån|för (?:eget|egna|sitt|sina)|mot|skriftlig\p{L}*|muntlig\p{L}*|(?:avvikande )?(?:mening|åsikt)|reservation(?:er)?|enligt|eftersom|då|i den del|vad gäller|avseende|såvitt|med|men|och (?:anför|lämnar|anmäler|avger|hänvisar))(?!\p{L})|:/u;

/** The names stand before or after the verb, and end where it is said against or for what. */
function subjectOf(sentence: string): readonly string[] {
  return sayersAround(
    sentence
      // Reservation till förmån för motionen lämnas av …
      .replace(
        /^Reservation(?:er)? (?:(?:till förmån för|mot|för) [^.:]{3,60}? )?(?=(?:anför|gjord|görs|lämn|anmäl|avg|ing)\p{L}*)/u,
        '',
      )
      .replace(/(?<=(?:anmäl|lämn|avg|ing)\p{L}+) (?:\p{Ll}+ )?reservation(?:er)? (?=(?:av|från)\s)/u, ' ')
      .replace(/^(?:Mot|Häremot|Till förmån för)(?:\s[^.,:]*?)?\s(?=reserver|anmäl|lämn|avg|ing)/u, ''),
    verb,
    stop,
  );
}
