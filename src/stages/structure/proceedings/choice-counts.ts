import type { MemberVote } from '../../../records/minutes.ts';
import { allMatches } from '../all-matches.ts';
import { readMembers } from './members.ts';
import { count, countOf, isNumberWord } from './number-words.ts';
import type { Counts } from './vote-counts.ts';

const word = "\\p{Lu}[\\p{L}'’-]+";
const named = `${word}(?:\\s(?:(?:af|von|van|de|av|i|på)\\s)?${word}){0,3}`;
// Kvarnby   Siv Torell   skylten   det senare
const choice = `(?:${named}|(?:de[nt]\\s)?\\p{Ll}{2,}(?:[ei][nt]|[ao]n|are))`;
const got = '(?:fick|får|erhöll|erhåller|samlade|samlar)';
const gotAlso = `(?:\\s(?:${got}|likaledes|likaså|också|bara|endast))*`;
const votes = '(?:\\sröst(?:er)?)?';
const aside = '(?:\\s\\([^)]*\\))?';
const label =
  '(?:(?:Resultat|Utfall|Omröstning|Röstning|Votering|Röstetal|Röstsiffror|Rösträkning)(?:et|en|na)?\\s?(?::|blev|gav)\\s)?';
const end = '(?=$|[.,;]|\\s(?:och|samt|medan)\\s)';

const taken = '(?:för|upptar|upptog|upptogo|avser|avsåg)\\s';
const titled = '(?:(?:[Hh]err|[Ff]ru|[Ff]röken|[Ff]rk|[Hh]r)\\.?\\s)?';

const patterns = [
  // Kvarnby erhöll 4 röster och Sandåker 3   Siv fick 6 röster, Bo 3   Siv Torell erhöll 14 röster, Bo Ek likaledes 14
  `${got}\\s${count}${votes}${aside}(?:,?\\s(?:och|mot|medan|samt)|,)\\s${choice}${gotAlso}\\s${count}${votes}${aside}${end}`,
  // Resultat: Siv Torell 25 röster, Bo Ek 17 röster   Siv 4, Bo 2
  `^${label}${named}\\s${count}${votes}${aside}(?:,|\\s(?:och|mot)|,?\\smedan)\\s${named}\\s${count}${votes}${aside}${end}`,
  // 26 röstsedlar, varav 14 för Siv Torell, 11 för Bo Ek   25 valsedlar, av vilka 14 upptogo fru Torell och 10 herr Ek
  `(?:varav|av vilka)\\s${count}\\s(?:röst(?:er)?\\s)?${taken}${titled}${named}${aside}(?:,|\\soch|,?\\smedan)\\s${count}\\s(?:${taken})?${titled}${named}`,
  // 26 var för styrelsens förslag och 15 för Bo Eks
  `${count}\\s(?:var|är|voro)\\sför\\s[^.\\d]{2,60}?[,\\s](?:och\\s)?${count}\\s(?:var\\s|är\\s)?(?:för|emot|mot|däremot)(?!\\p{L})`,
  // För styrelsens förslag 22, för Siv Torells 13
  `^[Ff]ör\\s[^.:\\d]{2,60}?\\s${count}${votes},?\\s(?:och\\s|mot\\s|men\\s)?för\\s[^.:\\d]{2,60}?\\s${count}${votes}${end}`,
].map((source) => new RegExp(source, 'u'));

/**
 * The outcome of a choice between two: persons, places, proposals. The first named is the one that yes is said to:
 *
 *     Siv Torell fick 14 röster, Arne Lilja 8 röster, 1 blank.
 */
export function readChoice(sentence: string): Counts | null {
  if (isAmongMore(sentence)) return null;
  for (const pattern of patterns) {
    const [said = '', one, other] = pattern.exec(sentence) ?? [];
    if (one === undefined || other === undefined) continue;
    const [ayes, noes] = /avslag[^.]*bifall/iu.test(said) ? [other, one] : [one, other];
    return { yes: countOf(ayes), no: countOf(noes) };
  }
  return null;
}

const candidate = new RegExp(
  `(?:^|[,:;]\\s|\\s(?:och|medan|samt|mot)\\s)${named}${gotAlso}\\s${count}${votes}(?=$|[\\s.,;])`,
  'gu',
);
const forOne = new RegExp(`${count}\\s(?:röst(?:er)?\\s)?för\\s(?:${named})(?![\\p{L}])`, 'gu');

/** Yes and no can be said to two; where three or more were chosen among, no figure is of those who were against. */
export function isAmongMore(sentence: string): boolean {
  // … antas med 23 röster mot 14, varav Centern 5 …
  if (/röst(?:er)?\s(?:mot|emot)\s/u.test(sentence)) return false;
  return allMatches(sentence, candidate).length > 2 || allMatches(sentence, forOne).length > 2;
}

const chosen = new RegExp(`(${named})${aside}${gotAlso}\\s${count}${votes}(?=$|[\\s.,;])`, 'gu');
const votedFor = new RegExp(
  `${count}\\s(?:röst(?:er)?\\s)?(?:${taken})?${titled}(${named})(?=$|[.,;]|\\s(?:och|mot|medan|samt|\\())`,
  'gu',
);

const noName = /^(?:Avslag|Bifall|Alternativ|Bilaga|Förslag|Ja|Nej|Blank|Linje|Motion|Punkt)/u;

/** The two names that the figures are told of, in their order; null where they are of proposals, or of something else. */
export function readBetween(sentence: string, { yes, no }: Counts): readonly [string, string] | null {
  const told = [
    allMatches(sentence, chosen).map(([, name = '', figure = '']) => ({ name, votes: countOf(figure) })),
    allMatches(sentence, votedFor).map(([, figure = '', name = '']) => ({ name, votes: countOf(figure) })),
  ].find(([one, other, ...more]) => more.length === 0 && one?.votes === yes && other?.votes === no);
  const [one, other] = told ?? [];
  if (one === undefined || other === undefined || one.name === other.name) return null;
  return noName.test(one.name) || noName.test(other.name) ? null : [one.name, other.name];
}

const withVoters = new RegExp(
  `${count}(?:\\sröst(?:er)?)?(?:\\sför\\s[^().,\\d]{2,40})?\\s\\(([^()]+)\\)`,
  'gu',
);
const plainCount = new RegExp(count, 'gu');

/** The voters in brackets behind a side's figure: `3 för Siv Torells förslag, 1 för Bo Eks (Bo)`. As many as it says. */
export function readChoiceVoters(sentence: string): readonly MemberVote[] {
  const figures = allMatches(sentence.replace(/\([^()]*\)/gu, hide), plainCount).map(({ index }) => index);
  return allMatches(sentence, withVoters).flatMap((match) => {
    const [, figure = '', list = ''] = match;
    const side = (['yes', 'no'] as const)[figures.indexOf(match.index)];
    const members = readMembers(list);
    if (side === undefined || members?.length !== countOf(figure)) return [];
    return members.some(({ name }) => isNumberWord(name))
      ? []
      : members.map((one) => ({ ...one, vote: side }));
  });
}

function hide(inside: string): string {
  return '.'.repeat(inside.length);
}
