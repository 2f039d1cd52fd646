import { findPersons, personName } from '../person-names.ts';
import { allMatches } from '../all-matches.ts';

export type OfficerRole = 'chair' | 'secretary' | 'adjuster';

interface Mention {
  readonly role: OfficerRole;
  readonly at: number;
  readonly end: number;
}

// till mötets …   (and of those chosen under letters: a) Ordf. Siv Torell b) sekr. Bo Ek)
const as =
  '(?:(?:till|som|att vara|såsom|vara)\\s(?:(?:mötets|dagens|stämmans|årsmötets|mötes-?)\\s)?|(?<=[a-e]\\)\\s?))';
// till mötesordförande   att leda dagens förhandlingar   (not: till vice ordförande, till ordförande i styrelsen)
const mentions: readonly (readonly [OfficerRole, RegExp])[] = [
  [
    'chair',
    new RegExp(
      `(?<!\\p{L})(?:${as}(?:mötes|stämmo|årsmötes|sammanträdes)?ordf(?:örande|\\.)?(?!\\p{L}| i | för (?:styrelsen|föreningen))|leda (?:dagens |årets )?(?:\\p{Ll}*möte|stämma|förhandling|årsmöte)\\p{L}*)`,
      'giu',
    ),
  ],
  [
    'secretary',
    new RegExp(
      `(?<!\\p{L})(?:(?:${as}|(?<!till \\p{L}+ (?:och|samt)\\s)(?<=(?:och|samt)\\s))(?:mötes)?(?:sekreterare|sekr\\.?|protokollförare|protokollsekreterare)(?!\\p{L}| i )|för(?:a|de|t|er)?\\s(?:dagens |mötets |stämmans )?protokoll(?:et)?)`,
      'giu',
    ),
  ],
  [
    'adjuster',
    new RegExp(
      `(?<!\\p{L})(?:${as}(?:protokolls?|två )?-?juster(?:are|ings\\p{L}+)(?! av röst)|just(?:era|eras|erar)\\s(?:(?:dagens |mötets |stämmans )?protokoll(?:et)?|det(?:samma)?(?!\\p{L}))|(?:protokollet )?justeras (?:därtill )?av)`,
      'giu',
    ),
  ],
];

// the chair whom the adjusters stand beside: jämte ordföranden Greta Ahlmark
const beside = new RegExp(
  `(?:jämte|tillsammans med|utöver|förutom)\\s(?:mötes|stämmo)?ordföranden?,?(?:\\s${personName})?,?`,
  'giu',
);

/**
 * Who is named for what in a sentence that names several: the names stand behind their roles (`Till ordförande valdes A
 * och till sekreterare B`) or before them (`A valdes till ordförande och B till sekreterare`), as the sentence begins.
 */
export function assignRoles(said: string): ReadonlyMap<OfficerRole, readonly string[]> {
  const sentence = said.replace(beside, (found) => ' '.repeat(found.length));
  const found = mentions
    .flatMap(([role, pattern]) =>
      allMatches(sentence, pattern).map((match): Mention => {
        return { role, at: match.index, end: match.index + match[0].length };
      }),
    )
    .toSorted((a, b) => a.at - b.at);
  const [first] = found;
  if (first === undefined) return new Map();
  const rolesFirst = findPersons(sentence.slice(0, first.at)).length === 0;
  const assigned = new Map<OfficerRole, readonly string[]>();
  found.forEach((mention, i) => {
    const behind = findPersons(sentence.slice(mention.end, found[i + 1]?.at));
    const before = findPersons(sentence.slice(found[i - 1]?.end ?? 0, mention.at));
    const names = rolesFirst || before.length === 0 ? behind : before;
    if (names.length > 0 && !assigned.has(mention.role)) assigned.set(mention.role, names);
  });
  return assigned;
}

const titleRoles: readonly (readonly [OfficerRole, RegExp])[] = [
  [
    'chair',
    /(?:mötes|stämmo|årsmötes)ordf|ordf\p{L}*\.? (?:för|vid|på) (?:mötet|stämman|årsmötet|sammanträdet)|^ordf\p{L}*\.?$/iu,
  ],
  ['secretary', /sekreterare|^sekr\.?$|protokollförare/iu],
  ['adjuster', /just(?:erare|eringsm|eringsp|\.?\s?män|era (?:\p{L}+ )?\p{L}*protokoll)/iu],
];
// Sekr. för årsmötet, Siv Torell.   Sekr. för mötet = Siv Torell.   Sekr. för mötet blev Siv Torell.
const postBefore =
  /^(?:Ordf|Sekr|Just)\p{L}*\.?(?: (?:för|vid) (?:års)?(?:mötet|stämman))?(?:\s?[,:=–-]\s?|\sblev\s)/u;
const namesAndVerb = new RegExp(
  `^(?:Mötet |Stämman |Årsmötet )?(?:(?:valde|väljer|utsåg|utser|beslutade att (?:välja|utse)|beslöt att (?:välja|utse)) )?(?:\\p{Ll}+ )?(${personName}(?:(?:,| och| samt) ${personName})*)(?: (?:\\([^)]*\\) )?(?:enhälligt )?(?:valdes|väljs|utses|utsågs|omvaldes|nyvaldes)(?: enhälligt)?)?\\.?$`,
  'u',
);

/** A paragraph whose heading names one role and whose first sentence only names persons: `Mötesordförande / A valdes.` */
export function roleByHeading(
  title: string,
  firstSentence: string,
): readonly [OfficerRole, readonly string[]] | null {
  const roles = titleRoles.filter(([, pattern]) => pattern.test(title));
  const names = namesAndVerb.exec(firstSentence.replace(postBefore, ''))?.[1];
  if (roles.length !== 1 || roles[0] === undefined || names === undefined) return null;
  return [roles[0][0], findPersons(names)];
}

// Ordförande: Siv Torell   Val av ordförande för mötet: Siv Torell   (not: Val av ordförande: …, who may be the board's)
const label = (post: string): RegExp =>
  new RegExp(
    `^(?:[–•-]\\s)?(?:Val av (?=[^:]*(?:mötes|stämmo|juster| för (?:mötet|stämman|årsmötet))))?${post}(?: för (?:mötet|stämman|årsmötet))?\\s?:\\s*(.+)$`,
    'u',
  );
const labelled: readonly (readonly [OfficerRole, RegExp])[] = [
  ['chair', label('(?:(?:[Mm]ötes|[Ss]tämmo|[Åå]rsmötes)?[Oo]rdförande)')],
  ['secretary', label('(?:[Mm]ötes)?[Ss]ekreterare')],
  [
    'adjuster',
    label(
      '(?:(?:två |2 )?(?:[Pp]rotokolls?)?[Jj]uster(?:are|ingsm[aä]n|ingsperson(?:er)?)(?: (?:och|tillika) rösträknare)?)',
    ),
  ],
];

// Siv Torell mötets ordförande
const behindName = new RegExp(`^(${personName}) mötets (ordförande|sekreterare)$`, 'u');

/** A line of a paragraph that labels its names: `Justerare: Arne Lilja, Siv Torell`. */
export function roleByLabel(line: string): readonly [OfficerRole, readonly string[]] | null {
  const [, name, post] = behindName.exec(line) ?? [];
  if (name !== undefined) return [post === 'ordförande' ? 'chair' : 'secretary', findPersons(name)];
  for (const [role, pattern] of labelled) {
    const names = findPersons(pattern.exec(line)?.[1] ?? '');
    if (names.length > 0) return [role, names];
  }
  return null;
}
