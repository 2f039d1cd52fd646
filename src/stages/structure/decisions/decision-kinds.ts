import type { DecisionKind } from '../../../records/minutes.ts';
import { personName } from '../person-names.ts';
import { remember } from '../remember.ts';

/** What a meeting sets the figure of. */
const charge =
  '\\p{L}*(?:avgift|taxa|arvode|hyra|ränta|utdebitering|skattesats|andel)(?:en|n|et|t|er|erna|s|ens|ets)?';

/**
 * The deciding words of each kind, as the ends of a pattern: stems with the endings of infinitive, present, preterite and
 * their passives. Participles (`den antagna planen`) are not among them: they tell of what was decided before.
 */
const deeds: readonly (readonly [DecisionKind, readonly string[]])[] = [
  [
    'refer-back',
    // Ärendet återremitteras till nämnden.   … visar ärendet åter för ny beredning
    ['återremitter(?:a|ar|as|ade|ades)', 'åter(?:visa|förvisa)(?:r|s|de|des)?', 'visa(?:r|s|de|des)? åter'],
  ],
  ['table', ['bordlägg(?:a|er|s|as|es)?', 'bordlade(?:s)?']],
  [
    'assign',
    // uppdrar åt VD att …   ger styrelsen i uppdrag att …   med uppdrag åt kansliet att …
    [
      'uppdrag(?:a|er|as|es)',
      'uppdra(?:r|s)?',
      'uppdrog(?:s)?',
      'ålägg(?:a|er|s|as|es)?',
      '(?:åtog|åtar) sig',
      '(?:tar|tog) på sig att',
      'ålade(?:s)?',
      '(?:i|till) uppgift',
      'i (?:särskilt )?uppdrag',
      'uppdrag(?:et)? (?:åt|till)',
      '(?:får|fick|ges|gavs) (?:i )?uppdrag(?:et)?',
    ],
  ],
  [
    'reject',
    // Motionen avslås.   Styrelsen sade nej till …   Framställningen lämnas utan bifall.
    [
      'avslå(?:r|s)?|avslages',
      'avslog(?:s)?',
      'avvisa(?:r|s|de|des)?',
      'avstyrk(?:a|er|s|as|te|tes)',
      'avböj(?:a|er|s|de|des)',
      '(?:säga|säger|sade|sa) nej',
      'tacka(?:r|de)? nej',
      'neka(?:r|s|de|des)?',
      'vägra(?:r|s|de|des)?',
      'förkasta(?:r|s|de|des)?',
      '(?:lämna|lämnar|lämnas|lämnades|lämnade) (?:[^.]{0,60} )?utan (?:bifall|åtgärd|avseende)',
      'utan bifall',
      'underkänn(?:a|er|s|as|es)',
      'underkände(?:s)?',
    ],
  ],
  [
    'postpone',
    // Frågan skjuts upp till hösten.   Valet uppskjutes.   Punkten tas upp på nästa möte.
    [
      'skjut(?:a|er|s|as|es|it|its)? (?:\\p{L}+ ){0,3}?upp',
      '(?:skjut(?:a|er)|sköt) på [^.]{1,60} till',
      'sköt(?:s)? (?:\\p{L}+ ){0,3}?upp',
      'uppskjut(?:a|er|s|as|es)',
      'uppsköt(?:s)?',
      '(?:får|ska|skall|låta) (?:tills vidare )?anstå',
      '(?:skjuts|sköts) (?:till|på) (?:nästa|framtiden|ett)',
      'senarelägg(?:a|er|s|as|es)?',
      'senarelade(?:s)?',
      '(?:ta|tas|tar|tages|tog|togs|återuppta|återupptas|återupptar|flytta|flyttas|flyttar|flyttades|återkomma|återkommer|behandlas|hänskjuts|hänskjutes|hänsköts|vilar|vila) (?:[^.]{0,40} )?(?:till|på|vid|vid ett) (?:nästa|nästkommande|kommande|nästföljande|följande|ett senare|senare) (?:ordinarie )?[\\p{L}-]*(?:möte|sammanträde|stämma)',
    ],
  ],
  [
    'note',
    // läggs till handlingarna   antecknas till protokollet   har tagit del av   tar emot informationen
    [
      '(?:lägg(?:a|er|s|as|es)?|lade(?:s)?|lagt|lagts) (?:[^.]{0,160}? )?(?:till handlingarna|till protokollet|till akterna|till akten|ad acta)',
      'till handlingarna (?:lägg(?:er|s|es)|lades?)',
      'notera(?:r|s|de|des)?',
      'anteckna(?:r|s|de|des)?',
      '(?<!att ha )(?:ta|tar|tog|tagit|taga|tager) (?:\\p{L}+ )?del (?:av|utav)',
      '(?:ta|tar|tog|tagit|tas|togs) (?:emot|till sig)(?= \\p{L}*(?:information|rapport|redovisning|redogörelse|berättelse|skrivelse))',
      '(?:ta|tar|tog|tagit) (?:informationen|rapporten|redovisningen|redogörelsen) till (?:sig|protokollet)',
      '(?:information|rapport|redovisning|redogörelse|skrivelse)(?:en|erna)? (?:mottas|mottages|mottogs)',
      '(?:mottaga|motta|mottar|mottog) (?:informationen|rapporten|redovisningen|redogörelsen)',
      '(?:förs|fördes|togs|tas|tages) till protokollet',
      '(?:delegationsbesluten|delgivningarna|meddelandena|besluten|anmälningarna|skrivelserna) (?:[^.]{0,40} )?är (?:anmälda|redovisade|redovisad|anmäld)',
    ],
  ],
  [
    'elect',
    // Valdes …   utser …   Suppleanter blevo …   Omval av …
    [
      '(?:om|ny|in|åter|fyllnads)?välj(?:a|er|s|as|es)(?! att (?!justera|jämte|leda|föra|vid|vara|till))',
      '(?:om|ny|in|åter|fyllnads)?vald(?:e|es)(?! att (?!justera|jämte|leda|föra|vid|vara|till))',
      'utse(?:r|s|des)?',
      'utså(?:g|gs|go|gos)',
      'förklara(?:s|des|r|de) (?:\\p{L}+ )?vald(?:a)?',
      'förordna(?:r|s|de|des)?',
      '(?:om|ny|åter)?vald(?:a)? blevo?',
      'blev(?:o)?(?= [^.]*(?:omval|nyval|vald))',
      'tillsätt(?:a|er|s|as|es)(?<!tjänst\\p{L}* (?:får |ska |skall )?tillsätt\\p{L}*)',
      'tillsatte(?:s)?',
      'justerar (?:dagens )?protokollet',
      'var (?:\\p{L}+ )?vald(?:a)?',
      'fortsätter som(?= \\p{L}*(?:revisor|ledam|suppleant|ersätt|ordför|sekrete|kassör|valbered))',
      '(?:ledamot|ledamöter|suppleant|suppleanter|revisor|revisorer|ersättare|ordförande|sekreterare|ordf\\.|sekr\\.|suppl\\.)(?: [^.]{0,40})? blevo?',
    ],
  ],
  [
    'adopt',
    // antar budgeten   fastställer dagordningen   antager anbudet   höjer avgiften   … ska vara 200 kr
    [
      'anta(?:r|s|ga|ger|gas|ges)?',
      'antog(?:s)?',
      // fasställdes: as it is heard
      'fas(?:t?s)?täll(?:a|er|s|as|es|de|des)',
      'stadfäst(?:a|er|s|e|es)',
      `(?:höj|sänk)(?:a|er|s|as|es|de|des|te|tes) (?:[^.]{0,60} )?${charge}`,
      `${charge} (?:[^.]{0,60} )?(?:höj|sänk)(?:s|es|des|tes)`,
      `${charge} (?:[^.]{0,80} )?(?:ska|skall|skulle) (?:[^.]{0,30} )?(?:vara|utgöra|uppgå|utgå|höj|sänk)(?:as|es)?`,
      `bestäm(?:ma|mer|s|mes|de|des) (?:\\p{L}+ )*?${charge}`,
      `${charge} (?:[^.]{0,60} )?bestäm(?:s|mes|des) till`,
      `${charge} (?:[^.]{0,60} )?(?:är|blir|blev|förblir|kvarstår|lämnas|lämnades|bibehålls) (?:oförändra[dt](?:e|a)?|\\d)`,
      `(?:lämna|bibehålla|behålla) ${charge} oförändra[dt]e?`,
      `besl(?:öts|utades|utas|ut) (?:om )?oförändra[dt]e? ${charge}`,
      '(?:reglement|stadg|arbetsordning|instruktion|riktlinje|taxe|taxa|bolagsordning|förbundsordning|delegationsordning)\\p{L}* (?:[^.]{0,60} )?ändras(?! inte)',
      'sammanträder (?:den )?\\d',
    ],
  ],
  [
    'approve',
    // godkänner   bifaller   beviljar   tillstyrker   Bygglov ges   ställer sig bakom
    [
      'godkänn(?:a|er|s|as|es)',
      'godkände(?:s)?',
      'godta(?:r|s|ga|ger|ges|gas)?',
      'godtog(?:s)?',
      'bif(?:alla|aller|alles|alls|allas|öll|ölls)',
      'bevilja(?:r|s|de|des)?',
      'tillstyrk(?:a|er|s|as|es|te|tes)',
      'medge(?:r|s)?',
      'medgav(?:s)?',
      'tillåt(?:a|er|s|as|es)',
      'tillät(?:s)?',
      'acceptera(?:r|s|de|des)?',
      '(?:säga|säger|sade|sa) ja',
      '(?:ge|ger|gav) sitt (?:bifall|medgivande|godkännande)',
      '(?:befria|befrias|befriar|befriade|befriades) från (?:sitt |sina |hans |hennes )?(?:\\p{L}+)?uppdrag(?:et|en)?',
      'entlediga(?:r|s|de|des)?',
      '(?:fick|får|erhöll|gavs|ges|lämnades|lämnas|meddelades|meddelas) (?:[\\p{L}]+ ){0,3}?ansvarsfrihet',
      '(?:följa|följer|följde) (?:[\\p{L}-]+s )?förslag(?:et)?',
      'besl(?:ut|öt)(?:ar|ade|a|s|ades)? i enlighet (?:här|där)med',
      '(?:ställa|ställer|ställde) sig bakom',
      'besl(?:ut|öt)(?:ar|ade|a|s|ades)? (?:\\p{L}+ )?(?:enligt|i enlighet med) [^.]{0,60}?(?:förslag|yrkande)(?:et|en|ets|s)?(?![^.]* att )',
      '(?:bygg|riv|mark|rivnings|strandskydds)(?:lov|dispens)(?:et|en)? (?:ges|lämnas|meddelas)',
      '(?:ge|ger|ges|lämna|lämnar|lämnas|meddela|meddelar|meddelas) (?:tidsbegränsat |tillfälligt )?(?:bygglov|rivningslov|marklov|tillstånd|dispens|startbesked|slutbesked|förhandsbesked)',
      '(?:tillstånd|dispens|startbesked|slutbesked|förhandsbesked|planbesked)(?:et)? (?:ges|lämnas|meddelas)',
    ],
  ],
];

const patterns = deeds.map(([kind, words]) => ({
  kind,
  pattern: new RegExp(`(?<![\\p{L}-])(?:${words.join('|')})(?![\\p{L}-])`, 'iu'),
}));

/**
 * What a point does to its matter: the kind of its first deciding word, null where none says it. `Styrelsen godkände
 * berättelsen och lade den till handlingarna` approves; `att uppdra åt kansliet att anta …` assigns.
 */
export const kindOfPoint = remember(firstKindOf);

function firstKindOf(point: string): DecisionKind | null {
  const text = withoutAsides(withoutCondition(point));
  let first: { readonly kind: DecisionKind; readonly at: number } | null = null;
  for (const { kind, pattern } of patterns) {
    const at = pattern.exec(text)?.index ?? -1;
    if (at >= 0 && (first === null || at < first.at)) first = { kind, at };
  }
  const last = lastClause(point, first?.at ?? point.length);
  if (last !== null) return last;
  first ??= cameToPass(text);
  if (first === null)
    return [namesElected, choice, namesAlone, shortOffice, named].some((form) => form.test(text))
      ? 'elect'
      : null;
  return grants.has(first.kind) && denied(text, first.at) ? 'reject' : first.kind;
}

/**
 * What is done to a matter that is named at length, in the last clause: its own att-clauses tell what the matter is.
 *
 *     Redovisningen av uppdraget att utreda hallen för att kunna anta planen, antecknas och förklaras fullgjord.
 *     Hemställan om att slippa återställa inte beviljade medel, bifalles.
 */
function lastClause(point: string, found: number): DecisionKind | null {
  if (!/^\p{Lu}/u.test(point) || /^Att\s/u.test(point)) return null;
  const att = /\satt\s/u.exec(point)?.index ?? -1;
  const start = point.lastIndexOf(', ');
  if (att < 0 || start < att || found < att) return null;
  const clause = point.slice(start + 2);
  if (!/^\p{Ll}+s(?:[ .]|$)/u.test(clause)) return null;
  return patterns.find(({ pattern }) => pattern.exec(clause)?.index === 0)?.kind ?? null;
}

/** What a point says has come to pass: `Motionen har avslagits.` In an aside it tells of what was decided before. */
const supines: readonly (readonly [DecisionKind, string])[] = [
  ['refer-back', 'återremitterats|återförvisats|återvisats'],
  ['table', 'bordlagts'],
  ['reject', 'avslagits|avvisats|förkastats'],
  ['elect', 'utsetts|valts|förordnats|omvalts|nyvalts'],
  ['adopt', 'antagits|fastställts|stadfästs'],
  ['approve', 'bifallits|godkänts|godtagits|beviljats|tillstyrkts|medgivits|medgetts|entledigats'],
];
const passed = supines.map(([kind, words]) => ({
  kind,
  pattern: new RegExp(`^[^,.]{2,160}? har (?:\\p{L}+ )?(?:${words})(?!\\p{L})`, 'iu'),
}));

function cameToPass(text: string): { readonly kind: DecisionKind; readonly at: number } | null {
  const found = passed.find(({ pattern }) => pattern.test(text));
  return found === undefined || /(?<!\p{L})(?:som|vilken|vilket|vilka) har(?!\p{L})/u.test(text)
    ? null
    : { kind: found.kind, at: text.indexOf(' har ') };
}

const grants: ReadonlySet<DecisionKind> = new Set(['approve', 'adopt']);

// Ansökan kan inte bifallas.   Dispens medges ej.   (not: … godkänns. Kostnaden får inte överskridas)
function denied(text: string, at: number): boolean {
  const before = /(?<!\p{L})(?:inte|ej|icke)(?: \p{L}+)?[ ]$/u.test(text.slice(0, at));
  return before || /^\p{L}+ (?:inte|ej|icke)(?!\p{L})/u.test(text.slice(at));
}

// Nils Ek, omval.   Till justeringsmän: Greta Ahl och Nils Ek.   Ordförande: Greta Ahl (S)
const namesElected =
  /(?<!\p{L})(?:om|ny|åter|fyllnads)val(?!\p{L})|^(?:att )?(?:till |som )?(?:\p{L}+ )?(?:\p{L}*ordförande|\p{L}*sekreterare|protokollförare|justerings(?:man|män|person|personer)|justerare|rösträknare|ledam(?:ot|öter)|suppleant(?:er)?|ersättare|revisor(?:er)?|ombud|valberedning)(?:[^.:]{0,40}:| är) ?\p{Lu}/iu;

// Val av Siv Torell till revisor   Till sekr. Siv Torell   Kassör, två år: Siv Torell   Siv Torell till kassör
const choice =
  /^(?:att )?(?:[Vv]al|[Oo]mval|[Nn]yval) av \p{Lu}|^[Tt]ill (?:sekr|ordf|v\. ?ordf|vice ordf|kassör)\.? \p{Lu}|^(?:\p{L}+ )?(?:[Kk]assör|[Mm]aterialförvaltare|\p{L}{3,}ansvarig|\p{L}{3,}ledare)(?:[^.:]{0,40}:) ?\p{Lu}/u;

const person = `${personName}(?: \\(\\p{L}+\\))?`;
// Nils Ek och Siv Torell.   (under Val av justerare: a decision that only names persons elects them)
const oneOrMore = `(?:${person}|\\p{Lu}\\p{Ll}+)`;
const namesAlone = new RegExp(`^${person}(?:(?:, | och | samt )${person})*\\.?$`, 'u');
// Ordf. Nils Ek, sekr. Siv Torell.   Sekr. för årsmötet – Nils Ek.   Att justera: Nils Ek
const shortOffice =
  /^(?:(?:V\. ?|Vice )?[Oo]rdf|Sekr|Kass(?:ör)?|Suppl|Rev|Just)\.(?: (?:för|vid) \p{Ll}*(?:mötet|stämman)\s?[–:-]?)? \p{Lu}|^Att justera(?: protokollet)?: \p{Lu}/u;
// Nils vald till kassör.   Nils Ek och Siv Torell omvalda   (not: Nils, vald till ombud, deltar)
const named = new RegExp(
  `^${oneOrMore}(?:(?:, | och | samt )${oneOrMore})* (?:om|ny|åter)?valda?(?=$|[.]| till | som )`,
  'u',
);

const condition = /^Under förutsättning (?:av )?att \p{Ll}+ (?:[\p{L}-]+ ){0,3}?\p{Ll}+(?:ar|er|r)\s/u;

/** `Under förutsättning av att fullmäktige antar budgeten uppdrar styrelsen åt …`: what is done stands after the condition. */
function withoutCondition(point: string): string {
  const met = condition.exec(point)?.[0];
  const main = met === undefined ? '' : point.slice(met.length);
  return patterns.some(({ pattern }) => pattern.test(main)) ? main : point;
}

// Programmet för hamnen som antogs av fullmäktige 2018 § 10, upphör att gälla.
const pastOfThing = /\ssom (?:\p{Ll}+ )?\p{Ll}+(?:ades|des|tes|ogs|avs)(?!\p{L})[^,]{0,200}(?=,)/gu;

// Motionen, som föreslår att staden antar en plan, avslås.   Ny räkning begärs för att utse ledamot.
function withoutAsides(text: string): string {
  const [said = text] = text.split(
    /\s(?:för|rätt|fullmakt|mandat|möjlighet|villkor|förutsättning|begär(?:a|s|des|de)?) att\s|bemyndiga(?:r|s|de|des)?\s(?:[^.]{2,80}?\s)?att\s/u,
  );
  return said
    .replace(pastOfThing, ' ')
    .replace(/, (?:som|vilken|vilket|vilka|där|vari|när|sedan) [^,]*,/gu, ',');
}
