/** What a list of persons is said to be: they decide, are there, are there without deciding, or are not there. */
export type AttendanceKey = 'deciding' | 'present' | 'others' | 'absent';

const not = '(?:ej|icke|inte)';
const state =
  '(?:närvarande|företrädda|tjänstgörande|tjg\\.?|beslutande|röstberättigade|övriga|övrig|vidare|deltagande|frånvarande|förhindrade|ordinarie|passiva)';
const more = '(?:även|dessutom|också|fysiskt|digitalt)';
const who =
  '(?:(?:\\p{L}{2,20}s )?\\p{L}{0,20}ledamöter(?:na)?|(?:\\p{L}{2,20}s )(?:ersättare|suppleanter)|ledamot|ers\\.?|tjm\\.?|tj\\.?män|aktieägare|röstberättigade|fastighetsägare|ersättare|suppleanter|suppleant|(?:styrelse)?medlemmar|deltagare|deltagande|tjänstemän|tjänsteman|tjänstepersoner|tjänsteperson|personal|medarbetare|\\p{L}{0,20}representanter(?:na)?|\\p{L}{2,20}företrädare|delegater|ombud|politiker|förtroendevalda|revisorer|revisor|fackliga (?:företrädare|representanter)|gäster|insynsledamöter|närvarande|adjungerade|föredragande)';
const tail =
  '(?:(?:utsedda|valda|förordnade) av \\p{L}{3,}(?:en|et|na|ge)|vid (?:sammanträdet|mötet|uppropet)|på (?:mötet|sammanträdet|distans|plats)|från styrelsen|(?:med|utan) (?:rösträtt|beslutanderätt|(?:närvaro- och )?yttranderätt)|som (?:(?:ej|inte|icke) )?tjänstgör|i styrelsen|m\\.?\\s?fl\\.?|\\(?forts\\.?\\)?|fortsättning)';
const whoAndWho = `${who}(?:(?: (?:och|samt|eller) |\\s?/\\s?)(?:${state} )?${who})*`;

/**
 * The labels over lists of persons, a pattern's source:
 *
 *     Ej tjänstgörande ersättare   Närvarande och beslutande   Ledamöter och ersättare (forts.)
 */
const composed = [
  `${more} närvarande`,
  `(?:${not} )?${state}(?:(?:,| och| men) (?:${not} )?${state}| ${not} ${state}| ${state})*(?: ${whoAndWho})?(?: ${tail})*`,
  `${whoAndWho}(?: ${not} (?:tjänstgörande|beslutande))?(?: ${tail})*`,
  // any other who, alone on its line
  `närvarande \\p{Ll}{4,}(?=\\s*:?\\s*$)`,
].join('|');

/** Words that are labels only where a person with a post or a party stands behind them: `Med Siv Torell, ordförande`. */
export const beforePersons = /^(?:Styrelsen?|Med|I rummet|I salen|På länk)$/iu;

const plain: readonly (readonly [AttendanceKey, string])[] = [
  ['deciding', 'Styrelsen?'],
  [
    'present',
    'Närvaro(?:lista|förteckning)?|Mötesdeltagare|Medverkande|På plats|Via (?:länk|telefon|Teams|Zoom)|Med på mötet|Styrelseledamöter|Närvarande enligt nedan|Arbetsgivar(?:en|representanter(?:na)?|sidan|parten)|Arbetstagar(?:na|representanter(?:na)?|sidan|parten|organisationer(?:na)?)|(?:Fackliga |Personal)organisationer(?:na)?|Skyddsombud|Från kommunen|Från (?:pensionärs|funktionshinders?|handikapp|personal|idrotts)organisationer(?:na)?|För kommunen|Där var|Vilka(?: var (?:där|med))?|Från styrelsen|För arbetsgivar(?:en|parten|sidan)|För arbetstagar(?:na|parten|sidan)|För (?:de )?fackliga organisationer(?:na)?|Från (?:arbetsgivaren|de fackliga(?: organisationerna)?)|(?:Vi som (?:var|är) h|H)är(?: (?:är|var))?(?= ?:|$)|I rummet|I salen|På länk|Med',
  ],
  [
    'others',
    'Övriga|Från (?:förvaltningen|kansliet|kontoret|bolaget|sekretariatet|tjänstemannaledningen)|Förvaltningen|(?:Ständigt )?[Aa]djungera(?:d|de|t)|Adj\\.?|Kallad(?:e)?|Inbjuden|Inbjudna(?: gäster)?|Gäst(?:er)?|Dessutom|Föredragande|Sakkunniga|Närvarorätt|Insynsplats(?:er)?(?:, (?:ledamöter|ersättare))?|Åhörande ledamöter',
  ],
  [
    'absent',
    'Frånvaro|Frånv\\.?|(?:Anmäl[td]a? )?(?:förhinder|frånvaro|förfall)|Förhindra(?:d|de)(?: att närvara)?|Ej närvarande|Anmälda förhinder|Återbud|(?:Lämnat|Anmält) återbud|Laga förfall|(?:Inte|Ej) (?:här|där|med)(?= ?:|$)|Saknades(?= ?:|$)|Borta(?= ?:|$)|Kunde (?:inte|ej) (?:komma|delta|närvara|vara med)(?= ?:)',
  ],
];

/** A pattern's source for every label that stands over persons who were, or were not, there. */
export const attendanceLabel = [composed, ...plain.map(([, source]) => source)].join('|');

const plainPatterns = plain.map(
  ([key, source]) => [key, new RegExp(`^(?:${source})(?!\\p{L})`, 'iu')] as const,
);

/** What a label that `attendanceLabel` matches says of those below it. */
export function attendanceKey(label: string): AttendanceKey {
  if (/frånv|förhind|förfall|återbud|^kunde |^(?:ej|icke|inte) närvarande(?! (?:och|men))/iu.test(label)) {
    return 'absent';
  }
  const known = plainPatterns.find(([, pattern]) => pattern.test(label))?.[0];
  if (known !== undefined) return known;
  if (
    /utan (?:rösträtt|beslutanderätt)|yttranderätt|(?:ej|icke|inte) (?:tjänstgör|tjg|beslut|röst)|^(?:övriga?|vidare|passiva)(?!\p{L})/iu.test(
      label,
    )
  ) {
    return 'others';
  }
  if (
    /beslutande|tjänstgörande|röst|ledam[oö]t|^(?:lärar|student)(?:representant|företrädare)|^(?:närvarande )?ordinarie$|^närvarande revisorer/iu.test(
      label,
    )
  )
    return 'deciding';
  return isPresent.test(label) ? 'present' : 'others';
}

const isPresent =
  /^(?:(?:fysiskt |digitalt )?närvarande(?: (?:vid|på|från)(?!\p{L})|$|[^\p{L} ])|närvarande (?:medlemmar|deltagare|ombud|delegater|aktieägare|fastighetsägare)|(?:styrelse)?medlemmar|deltag|delegat|ombud|aktieägare|företrädda (?:aktieägare|medlemmar|fastighetsägare|delägare|föreningar))/iu;
