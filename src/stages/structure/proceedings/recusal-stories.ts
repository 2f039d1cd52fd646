import { personName } from '../person-names.ts';

const pronoun = /^(?:Han|Hon|Denne|Denna)(?!\p{L})/u;
const opensWithPerson = new RegExp(
  `^(?:[Ll]edamoten )?(${personName})(?: \\([^)]*\\))?(?:,|\\s(?=\\p{Ll}))`,
  'u',
);
const tied = new RegExp(
  `^${personName}(?: \\([^)]*\\))? (?:är|var|sitter|äger|driver|arbetar|har|jobbar) [^.]*(?:styrelse|ledamot|delägare|(?<!j)ägare|företag|firma|bolag|anställd|anhörig|släkt|gift|sambo|(?<!\\p{L})(?:make|maka|son|dotter|bror|syster|granne)|sökande|anbud|lagfart|fastighet)`,
  'u',
);
const steppedAside =
  /^(?:Han|Hon|Denne|Denna) (?:därför )?(?:(?:lämna(?:r|de)|gick ut ur|går ut ur) (?:därför )?(?:rummet|lokalen|salen|sammanträdesrummet)|(?:gick|går) ut|del(?:tar|tog) (?:därför )?(?:inte|ej|icke|varken)(?= ?(?:\.|i (?:ärende|beslut|handlägg|behandl|överlägg|diskuss|omröst|fråga|det|detta)|vid (?:handlägg|behandl)))|avst(?:od|år)(?= ?(?:\.|från att delta)))(?!\p{L})(?![^.]* för att )/u;

/**
 * Whom a sentence that begins with a pronoun speaks of: the person that the one before begins with.
 *
 *     Siv Torell är delägare i bolaget. Hon lämnade rummet innan ärendet föredrogs.
 */
export function toldOf(sentence: string, before: string | undefined): string | null {
  if (!pronoun.test(sentence) || before === undefined) return null;
  return opensWithPerson.exec(before)?.[1] ?? null;
}

/** Says that a sentence tells how one stepped aside whose interest the sentence before tells of. */
export function stepsAsideAfterTie(sentence: string, before: string | undefined): boolean {
  return before !== undefined && steppedAside.test(sentence) && tied.test(before);
}
