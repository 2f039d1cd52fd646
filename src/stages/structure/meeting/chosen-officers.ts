import { assignRoles, roleByHeading, roleByLabel } from './assign-roles.ts';
import type { OfficerRole } from './assign-roles.ts';
import { withoutDeputies } from './adjusters.ts';
import { findPersons, personName } from '../person-names.ts';
import { stretchesAround } from '../near-signs.ts';
import { splitSentences } from '../sentences.ts';
import { withSurnames } from './first-names.ts';

/** Who leads, writes and adjusts, as the minutes' first paragraphs say it. */
export interface Officers {
  readonly chair: string | null;
  readonly secretary: string | null;
  readonly adjusters: readonly string[];
  /** Who opened the meeting; leads it where nothing else is said. */
  readonly opener: string | null;
}

interface Titled {
  readonly title: string;
  readonly text: string;
}

const meeting = '(?:mötet|stämman|årsmötet|dagen|sammanträdet|årsstämman|kvällen)';
const lead = `att leda (?:dagens |stämmans |mötets |årsmötets )?(?:förhandlingar(?:na)?|mötet|stämman)`;
const keep = `att (?:för dagen |idag )?föra (?:dagens )?protokoll(?:et)?`;
const chairTitle = `(?:(?:mötes|stämmo|årsmötes)ordföranden?|ordförande(?: (?:för|vid) ${meeting})?)(?!\\p{L})`;
const secretaryTitle = `(?:(?:mötes|(?:mötets|dagens|stämmans) )?sekreterare(?: för ${meeting})?|protokollförare|protokollsekreterare)`;
const chosen =
  '(?:[Vv]äljs|[Vv]aldes|[Vv]älja|[Vv]äljer|[Vv]alde|[Oo]mvaldes|[Uu]tses|[Uu]tsågs|[Uu]tse|[Uu]tser|[Uu]tsåg|anmäler|anmälde|utsetts|valts)';
/** A title in front of a name: `fru Asta Lindmark`, `kamrer Helge Åström`. */
const address = '(?:\\p{Ll}{3,12} )?';

/** Patterns for `X valdes till ordförande`, `välja X till ordförande`, `till ordförande valdes X`, `att leda mötet …`. */
function patternsFor(title: string, task: string): readonly RegExp[] {
  const name = `${address}(${personName})`;
  const capitalTask = `[Aa]${task.slice(1)}`;
  return [
    // Valdes A till ordförande och B till sekreterare   … och till sekreterare B
    `${chosen} [^.\\n]{5,80}(?:,| och| samt) ${name}(?: \\(\\p{L}+\\))? till ${title}`,
    `${chosen} [^.\\n]{5,80}(?:,| och| samt) till ${title} ${name}`,
    `${name} ${chosen}(?: enhälligt)? (?:till|som|att vara) (?:\\p{Ll}+ )?${title}`,
    `${name} ${chosen}(?: enhälligt)? ${task}`,
    `${chosen} ${name}(?:(?! och | samt |, (?!\\p{Ll}))[^.\\n]){0,60}? (?:till|som|att vara) (?:\\p{Ll}+ och )?${title}`,
    `${chosen} ${name} ${task}`,
    `(?:[Tt]ill|[Ss]om) ${title}[^.]{0,40}? ${chosen}(?: enhälligt)? ${name}`,
    `${capitalTask} ${chosen}(?: enhälligt)? ${name}`,
    `${chosen} (?:till|som) ${title} ${name}`,
    `${chosen}(?: som| till) (?:ordförande|sekreterare)[^.]{0,60}?som ${title} ${name}`,
    `[Ss]om ${title} (?:fungerade|tjänstgjorde) ${name}`,
  ].map((source) => new RegExp(source, 'u'));
}

const chairPatterns = patternsFor(chairTitle, lead);
// Protokollet förs av föreningens sekreterare Siv Ahl
const keptBy = new RegExp(
  `[Pp]rotokollet (?:fördes|förs|föres|förts|skrevs) av (?:\\p{Ll}+ ){0,2}(${personName})`,
  'u',
);
const secretaryPatterns = [
  ...patternsFor(secretaryTitle, keep),
  new RegExp(
    `(${personName}) (?:förde|för|skriver|skrev|(?:skulle|ska|skall|kommer att|att) föra) (?:dagens )?protokoll`,
    'u',
  ),
  keptBy,
  new RegExp(
    `(${personName}) (?:tjänstgör|tjänstgjorde|är|fungerar|fungerade) som (?:mötes)?sekreterare`,
    'u',
  ),
];
// Sekreterare är Ivar Stenlund.   Mötets sekreterare var Ivar Stenlund
const secretaryIs = new RegExp(
  `(?<!\\p{L})(?:[Mm]ötets |[Dd]agens |(?<!\\p{L}s ))(?:[Mm]ötess|[Ss])ekreterare (?:för (?:mötet|dagen) |vid (?:mötet|sammanträdet) )?(?:är|var) (${personName})`,
  'u',
);

/** Who keeps the minutes, as running text on the cover says it. */
export function readSecretaryOf(text: string): string | null {
  return firstMatch([text], [secretaryIs, keptBy]);
}

// Ordförande Greta Ahlmark hälsade alla välkomna.   Mötet öppnades av ordföranden Greta Ahlmark.
const openedBy = new RegExp(
  `(?:[Oo]rdföranden?|[Tt]almannen|[Tt]alman),? (${personName})(?=[^.]*(?:hälsa|öppna|förklara))`,
  'u',
);
const openedByChair = new RegExp(
  `öppna(?:des|ts|s) av (?:(?:styrelsens|föreningens|mötets) )?ordföranden?,? (${personName})`,
  'u',
);

/**
 * Reads the officers out of running text: the opening paragraphs, one text each, titles included. `present` are those of
 * whom the minutes may speak by their first names.
 */
export function readChosenOfficers(paragraphs: readonly Titled[], present: readonly string[] = []): Officers {
  const first = paragraphs.slice(0, 12).map(({ title, text }) => ({
    title: withSurnames(title, present),
    text: withSurnames(text, present),
  }));
  const opening = first.map(({ title, text }) => `${title}\n${text}`);
  // the choice of the association's own chair comes later
  const early = opening
    .slice(0, 6)
    .filter(
      (text) =>
        !/(?:styrelse|förenings)ordförande|ordförande (?:för|i) (?:styrelsen|föreningen)/iu.test(text),
    );
  const named = readNamed(first.slice(0, 8));
  const adjusters = readAdjusters(first);
  return {
    chair: firstMatch(early, chairPatterns) ?? named.get('chair')?.[0] ?? null,
    secretary: firstMatch(opening.slice(0, 6), secretaryPatterns) ?? named.get('secretary')?.[0] ?? null,
    adjusters: adjusters.length > 0 ? adjusters : (named.get('adjuster') ?? []),
    opener: firstMatch(opening.slice(0, 2), [openedBy, openedByChair]),
  };
}

// a board's chair is chosen for a time, a meeting's for the meeting   (not: till styrelse valdes a) ordförande …)
const forATime =
  /(?:ett|två|tre|[123]) år(?!\p{L})|verksamhetsår|mandatperiod|till (?:\p{L}+ )?(?:styrelse|valberedning)(?!\p{L})|(?:styrelse|förenings)ordförande/iu;

// utser för tiden … / Ledamöter i miljönämnden / … / Ordförande: Karin Moss (S)
const listsPosts =
  /(?<!\p{L})för tiden(?!\p{L})|^(?:[–•*-]\s)?(?:Ordinarie\s)?(?:[Ll]edam[oö]t\p{L}*|Vice ordförande|Ersättare|Suppleant\p{L}*|Kassör|Revisor\p{L}*)(?=\s?:|\si\s|$)/mu;

/** What the first paragraphs say in sentences that name several roles, under headings, and behind labels. */
function readNamed(paragraphs: readonly Titled[]): ReadonlyMap<OfficerRole, readonly string[]> {
  const named = new Map<OfficerRole, readonly string[]>();
  const add = ([role, names]: readonly [OfficerRole, readonly string[]]): void => {
    if (!named.has(role) && names.length > 0) named.set(role, [...new Set(names)].slice(0, 4));
  };
  for (const { title, text } of paragraphs) {
    const sentences = [...choicesIn(title), ...choicesIn(text)].filter((one) => !forATime.test(one));
    const headed = roleByHeading(title, choicesIn(text)[0] ?? '');
    if (headed) add(headed);
    const labels = !listsPosts.test(text);
    for (const sentence of sentences) {
      const labelled = labels ? roleByLabel(sentence) : null;
      if (labelled) add(labelled);
      else if (chooses.test(sentence) || serves.test(sentence))
        assignRoles(sentence).forEach((names, role) => add([role, names]));
    }
  }
  return named;
}

const serves = /(?<!\p{L})(?:fungera\p{L}*|tjänstg\p{L}*|justeras av|förde\p{L}*|leddes|ledde)(?!\p{L})/iu;

function firstMatch(texts: readonly string[], patterns: readonly RegExp[]): string | null {
  for (const text of texts) {
    const near = stretchesAround(text, tellsOfOfficer).map(([start, end]) => text.slice(start, end));
    for (const pattern of patterns) {
      const found = firstIn(near, pattern);
      // a name ends with its line
      const name = found === undefined ? undefined : findPersons(found.split('\n')[0] ?? '')[0];
      if (name !== undefined) return name;
    }
  }
  return null;
}

// valdes   utses   anmäler   fungerade   tjänstgjorde   förde protokollet   ordföranden   (one stands in all the patterns)
const tellsOfOfficer =
  /[Vv][äa]l[djst]|[Uu]ts|anmäl|fungerade|tjänstgjorde|rotokoll|sekreterare|rdföranden?|alman/gu;

function firstIn(texts: readonly string[], pattern: RegExp): string | undefined {
  for (const text of texts) {
    const found = pattern.exec(text)?.[1];
    if (found !== undefined) return found;
  }
  return undefined;
}

const adjusts = /juster(?!ade (?:röstlängd|budget))/iu;
// Siv Torell och Bo Ek justerar.
const adjustsItself = new RegExp(
  `(${personName}(?:(?:, | och | samt )${personName})*) justerar(?: (?:dagens )?protokollet)?\\.?$`,
  'u',
);
const chooses =
  /(?<!\p{L})(?:välj\p{L}*|vald\p{L}*|valt|utse[rs]?|utså\p{L}*|utsedd\p{L}*|omval\p{L}*)(?!\p{L})/iu;
/** What stands before a name that is not the adjuster's: jämte ordföranden X. */
const besideChair = new RegExp(`(?:[Oo]rdföranden?|[Ss]ekreteraren?),? (?:${personName})`, 'gu');

/** Thelanders Maskin AB, for which one of them sits */
const companies = /(?:\p{Lu}[\p{L}&-]*\s)+(?:AB|HB|KB)(?!\p{L})/gu;

function readAdjusters(paragraphs: readonly Titled[]): readonly string[] {
  for (const { title, text } of paragraphs) {
    for (const sentence of [...choicesIn(title), ...choicesIn(text)]) {
      const adjusting = personsOf(adjustsItself.exec(sentence)?.[1] ?? '');
      if (adjusting.length > 0) return adjusting;
      if (!adjusts.test(sentence) || !chooses.test(sentence)) continue;
      const roles = assignRoles(sentence);
      const names =
        roles.size > 1
          ? (roles.get('adjuster') ?? [])
          : personsOf(withoutDeputies(sentence.replace(besideChair, ' ')));
      if (names.length > 0) return names;
    }
    const listed = adjustersTitle.test(title) ? personsOf(/^[^.\n]*/u.exec(text)?.[0] ?? '') : [];
    if (listed.length > 0 && opensWithName.test(text)) return listed;
  }
  return [];
}

function personsOf(text: string): readonly string[] {
  return [...new Set(findPersons(text.replace(companies, ' ')))].slice(0, 4);
}

// § 3 Just.män / Alrik Lomberg och Sixten Utterhed.
const adjustersTitle =
  /^(?:val av )?(?:två )?just(?:\.|erings?)?\s?(?:män|man|are|erare|personer)|^(?:val av )?(?:protokolls)?justerare/iu;
const opensWithName = new RegExp(
  `^(?:\\p{Ll}+ )?${personName}(?:,? (?:och|samt) ${personName})?(?:\\.|\\n|$| val| utses| utsågs)`,
  'u',
);

/** The text's sentences; one of a list stands with the words that announce it: `Årsmötet valde / – till justerare …`. */
function choicesIn(text: string): readonly string[] {
  let announced = '';
  return text.split('\n').flatMap((line) => {
    const isItem = /^(?:[–•*-]\s|att\s|\d{1,2}[.)]\s|till\s)/u.test(line);
    if (!isItem) announced = chooses.test(line) && !/[.!?]$/u.test(line) ? line : '';
    const whole = isItem && announced !== '' ? `${announced} ${line}` : line;
    return splitSentences(whole).map((sentence) => sentence.text);
  });
}
