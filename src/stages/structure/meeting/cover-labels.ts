import { attendanceKey, attendanceLabel, beforePersons } from './attendance-labels.ts';
import type { AttendanceKey } from './attendance-labels.ts';
import { namesPlace } from './place-words.ts';
import { remember } from '../remember.ts';
import { isListedPerson, readPerson } from './attendee-entries.ts';

/** What a label on a protocol's cover announces. */
export type CoverKey =
  | AttendanceKey
  | 'place-and-time'
  | 'place'
  | 'time'
  | 'end-time'
  | 'breaks'
  | 'date'
  | 'chair'
  | 'secretary'
  | 'adjusters'
  | 'range'
  | 'body'
  | 'meeting'
  | 'adjusted'
  | 'posted'
  | 'removed'
  | 'other';

/** The labels of lists of persons. */
export const listKeys: ReadonlySet<CoverKey> = new Set(['deciding', 'present', 'others', 'absent']);
export const placeKeys: ReadonlySet<CoverKey> = new Set([
  'place-and-time',
  'place',
  'time',
  'end-time',
  'breaks',
  'date',
]);

const sources: readonly (readonly [CoverKey, string])[] = [
  [
    'other',
    [
      'BEVIS',
      'Bevis(?: om (?:anslag|justering|tillkännagivande))?',
      'Förvaringsplats(?: för (?:protokollet|protokoll))?',
      'Protokollet förvaras',
      'Underskrift(?:er)?',
      'Namnförtydligande',
      'Diarienummer',
      'Dnr',
      'Sida',
      'Blad(?: nr)?',
      'Sändlista',
      'Dagordning',
      'Föredragningslista',
      'Bilagor',
      'Kallelse',
      'Protokoll nr',
      'Org\\.?\\s?nr',
      'Utdragsbestyrkande',
      'Utdrag till',
      'Innehåll(?:sförteckning)?',
      'Ärendelista',
      'Ärenden som (?:skall|ska) behandlas',
      'Behandlade (?:besluts)?ärenden(?: vid (?:detta|dagens) (?:sammanträde|möte))?',
      'Tolk',
      'Åhörare',
      '(?:Tid|Datum|Plats|Plats och tid|Tid och plats|Dag) för överklag\\p{L}*',
      'Överklagandetid(?:en)?',
      '(?:Antal )?[Rr]östberättigade(?: medlemmar)?(?= ?:? ?\\d)',
      'Kopia till',
      'Distribution',
      'Nästa (?:möte|sammanträde)',
    ].join('|'),
  ],
  [
    'adjusted',
    [
      '(?:Tid|Datum|Plats|Plats och tid|Tid och plats|Ort|Dag) för (?:protokolls)?justering(?:en)?',
      'Justering(?:ens?|s)?[ -]?(?:plats och tid|tid och plats|plats, datum och tid|tid|datum|dag|plats)?',
      'Justeringsd(?:ag|atum)',
      'Just\\.?\\s?d(?:ag|atum)',
      '(?:Protokollet (?:är )?)?[Jj]usterat(?: den)?(?=:?\\s*(?:\\p{L}+dag(?:en)?\\s)?(?:den )?\\d)',
      'Protokollet justera[ts](?: den)?',
      '(?:Datum|Dag) (?:då|när|för) (?:protokollet|protokolls?)(?: \\p{Ll}+){0,3}',
    ].join('|'),
  ],
  [
    'removed',
    [
      '(?:Datum|Dag) (?:då|när|för) (?:anslag\\p{L}*) (?:tas|togs|nedtag\\p{L}*|ned\\p{L}*|tages)(?: ne[dr]\\p{L}*)?',
      '(?:Datum|Dag) för (?:nedtagande|borttagande)(?: av anslag\\p{L}*)?',
      'Anslag(?:et)? ne[dr](?= ?:)',
      'Anslaget (?:tas|togs|tages|nedtages|nedtas|avpubliceras|tas bort)(?: ne[dr]| bort)?',
      'Anslagets? nedtagande',
      'Nedtag(?:es|ande|et)|Nedtas|Tas ned',
    ].join('|'),
  ],
  [
    'posted',
    [
      '(?:Datum|Dag) (?:då|när|för) (?:anslag\\p{L}*)(?: \\p{Ll}+){0,4}',
      '(?:Datum|Dag) för upps\\p{L}*',
      '(?:Tid|Plats|Tidpunkt) för anslag\\p{L}*',
      'Anslag(?:et|s)?(?: är| har)?(?: (?:sätts upp|sattes upp|satts upp|uppsatt|uppsättes|uppsätts|datum|uppsättande|publicerat|publiceras)| fr\\.?\\s?o\\.?\\s?m\\.?)?',
      'Anslagsd(?:ag|atum)(?:,? (?:för )?upp(?:sättande)?)?',
      'Anslagstid(?:en)?',
      'Upps(?:ätts|ättes|att|ättande)',
      'Anslag(?:et)? upp(?= ?:)',
      'Anslaget (?:den|under tiden)',
      'ANSLAG/BEVIS',
      'Tillkännagivande',
    ].join('|'),
  ],
  [
    'place-and-time',
    '(?:Plats och tid|Tid och plats)(?: för (?:sammanträdet|mötet))?|Plats och (?:sammanträdes|mötes)tid|Plats,? (?:och )?(?:dag|datum),? (?:och )?tid|(?:Dag|Datum),? tid och plats|Tid/plats|Plats/tid|Dag och plats|Datum och plats|Plats och datum|Sammanträdets plats och tid|Tid, plats|Plats, tid(?: och datum)?|Tid, datum och plats|Tid & plats|Plats & tid',
  ],
  [
    'place',
    'Plats för (?:mötet|sammanträdet)|Plats|Lokal|Möteslokal|Mötesrum|Sammanträdesrum|(?:Ort|Adress)(?= ?:)|Sammanträdesplats|Mötesplats|Mötets plats|Sammanträdeslokal|Var',
  ],
  [
    'time',
    'Mötets (?:början|öppnande)|Starttid|Tid|Klockan|Klockslag|Mötestid(?:er)?|Tidpunkt|Sammanträdestid(?:en)?|Mötets tid|När',
  ],
  ['end-time', 'Mötets (?:slut|avslutande)|Sluttid|Slut(?=:)|(?:Mötet |Sammanträdet )?[Aa]vslutat(?=:| kl)'],
  ['breaks', 'Ajournering(?:ar|en)?|Paus(?:er)?|Uppehåll|Lunch(?:uppehåll)?'],
  [
    'date',
    'Sammanträdesdatum|Sammanträdesdag|Mötesdatum|Mötesdag|Sammanträdets datum|Datum (?:och|&) tid|Datum/tid|Dag och tid|Tid och (?:datum|dag)|Dag, tid|Datum, tid|Datum för (?:mötet|sammanträdet)|Datum|Dag|Protokoll(?:s)?datum',
  ],
  [
    'chair',
    'Ordförande|Talman(?= ?:)|Mötesordförande|Stämmoordförande|Ordf\\.?|Mötets ordförande|Stämmans ordförande|Sammanträdesordförande|Tjänstgörande ordförande',
  ],
  [
    'secretary',
    'Sekreterare|Mötessekreterare|Protokollförare|Protokollsekreterare|Vid protokollet|Protokoll(?:et)? (?:fört|förs|fördes) av|Protokollfört av|Vid pennan|Mötets sekreterare|(?:Nämnd|Kommun|Förbunds|Styrelse|Region|Kansli)sekreterare|Sekr\\.?|Antecknat av|Antecknare',
  ],
  [
    'adjusters',
    'Justerande|Justerare|Just\\.?(?= ?:)|Just\\.?\\s?m[aä]n|Ut(?:ses|sedda?|sågs)? att justera|Ut(?:sedda?|sågs) (?:att justera|justerare)|Justeras(?: av)?|Justerat(?: av)?|Justeringsm[aä]n|Justeringspersone?r?|Justeringsperson|Protokolls?justerare|Att (?:jämte ordföranden? )?justera(?: protokollet)?|Justeringsledamot|Justeringsledamöter|Val av justerare|Utses till justerare',
  ],
  [
    'range',
    'Paragrafer(?:na)?(?: nr)?|Paragraf(?:nummer)?|Justerade paragrafer|Protokollet omfattar|§§|Omfattar|Omfattning(?= ?:? ?§)|Paragrafnr|Ärenden(?= ?:? ?§)|Avser(?= §)',
  ],
  [
    'body',
    'Organ och (?:sammanträdesdatum|datum|§§|paragrafer)|Instans|Organ(?:isation)?|Bolag|Grupp|Sektion|Förbund|Kår|Beslutsinstans|Nämnd|Styrelse/[Nn]ämnd|Förening(?:ens namn)?|Bostadsrättsförening|Myndighet|Nämnd/[Ss]tyrelse|Beslutande organ|Nämnd/organ|Församling|Klubb|Samfällighet|(?:Styrelse|Råd|Utskott|Kommitté|Avdelning|Distrikt|Stiftelse|Vägförening|Samfällighetsförening|Företag)(?= ?:)|Sammanträdande organ|Organ/nämnd|Nämnd/utskott|Protokoll för(?= ?:)|Mötesgrupp',
  ],
  ['meeting', 'Sammanträde(?:snummer|styp)?|Möte(?:stype?n?)?|Typ av möte|Sammanträdets art'],
];

const patterns: readonly { readonly key: CoverKey | null; readonly pattern: RegExp }[] = [
  ...sources.map(([key, source]) => ({ key, pattern: labelPattern(source) })),
  { key: null, pattern: labelPattern(attendanceLabel) },
];

function labelPattern(source: string): RegExp {
  // an aside may stand between the label and its colon: Närvarande ledamöter (19 av 25):
  const spelt = source.replaceAll(' och ', ' (?:och|o\\.?|&) ');
  return new RegExp(`^(?:${spelt})(?:\\s\\([^)]{1,40}\\)(?=\\s*:)|(?=[^\\p{L}\\p{N}]|$))`, 'iu');
}

/** Words that are labels before a colon or a figure, and names or questions before another word: Dag Kvarnlöf. */
const isName = /^(?:Dag|Var|När|Slut)$/u;

// after a label stands its value: a name, a date, a figure, never the rest of a sentence
const beforeValue =
  /^\s*$|^\s*[:.]|^\s+["”(§\d\p{Lu}–_…•*-]|^\s+kl|^\s+(?:hr|fru|adv)\.?\s\p{Lu}|^\s+(?:enligt|se)\s(?!\p{Lu}?\p{Ll}*nedan)/u;
// Anslaget sätts upp den 3 maj   Justering onsdagen den 12 juni   Anslag fr.o.m. 2023-05-03
const beforeDate = /^\s+(?:den|fr\.?\s?o\.?\s?m\.?|från|\p{Ll}{3,4}dag(?:en)?)\s/u;
const dated: ReadonlySet<CoverKey> = new Set([
  'adjusted',
  'posted',
  'removed',
  'date',
  'time',
  'place-and-time',
]);

// När Måndag 10 september   Var Klubbhuset, Åvallen
function isWhenOrWhere(label: string, after: string): boolean {
  return /^\s+\p{Lu}\p{Ll}*dag/u.test(after) || (label === 'Var' && namesPlace(after));
}

/** Siv Torell, ordförande   Arne Lilja (S) */
function isMember(text: string): boolean {
  return /^[,(]/u.test(readPerson(text)?.rest ?? '') && isListedPerson(text);
}

/** `Styrelse` is the label of a body's name, or of its members: what stands behind it says which. */
function isOfOther(key: CoverKey, label: string, rest: string): boolean {
  return beforePersons.test(label) && isMember(rest) === (key === 'body');
}

export interface CoverLabel {
  readonly key: CoverKey;
  readonly label: string;
  readonly rest: string;
}

/** Reads the label that a line begins with: `Plats och tid Kulturhuset …`, `Närvarande: …`, `Justerare` alone. */
export const readCoverLabel = remember(longestLabelOf);

function longestLabelOf(text: string): CoverLabel | null {
  if (!/^(?:\p{Lu}|§§|paragrafer\s|sekreterare\s|(?:sekr|just|ordf)\p{L}*\.?\s*:)/u.test(text)) return null;
  let best: CoverLabel | null = null;
  for (const { key: named, pattern } of patterns) {
    const label = pattern.exec(text)?.[0];
    if (label === undefined || label.length <= (best?.label.length ?? 0)) continue;
    const key = named ?? attendanceKey(label);
    const after = text.slice(label.length);
    if (!beforeValue.test(after) && !(dated.has(key) && beforeDate.test(after))) continue;
    // Klubb 14, Terminalen   Sektion 3: the word is part of the name
    if (key === 'body' && /^\s+\d/u.test(after)) continue;
    if (isName.test(label) && /^\s+\p{Lu}/u.test(after) && !isWhenOrWhere(label, after)) continue;
    const rest = after.replace(/^\s*[:.]?[\s_.…]*/u, '');
    if (isOfOther(key, label, rest)) continue;
    best = { key, label, rest };
  }
  return best;
}
