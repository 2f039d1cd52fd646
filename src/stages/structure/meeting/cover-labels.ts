/** What a label on a protocol's cover announces. */
export type CoverKey =
  | 'place-and-time'
  | 'place'
  | 'time'
  | 'date'
  | 'deciding'
  | 'present'
  | 'others'
  | 'absent'
  | 'chair'
  | 'secretary'
  | 'adjusters'
  | 'range'
  | 'body'
  | 'other';

const sources: readonly (readonly [CoverKey, string])[] = [
  [
    'other',
    [
      '(?:Tid|Datum|Plats|Plats och tid|Tid och plats|Ort|Dag) för (?:justering(?:en)?|anslag\\p{L}*|överklag\\p{L}*)',
      'Justering(?:ens?|s)?[ -]?(?:plats och tid|tid och plats|tid|datum|dag|plats)?',
      'Justeringsd(?:ag|atum)',
      '(?:Datum|Dag) (?:då|när|för) (?:anslag\\p{L}*|protokoll\\p{L}*)(?: \\p{Ll}+){0,4}',
      'Anslag(?:et|s)?(?: (?:sätts upp|sattes upp|tas ner|tas ned|togs ned|uppsatt|uppsättes|nedtages|nedtas|har satts upp|datum)| fr\\.?o\\.?m\\.?)?',
      'Anslagsd(?:ag|atum)',
      'ANSLAG/BEVIS',
      'BEVIS',
      'Bevis(?: om (?:anslag|justering|tillkännagivande))?',
      'Förvaringsplats(?: för protokollet)?',
      'Underskrift(?:er)?',
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
      'Innehåll(?:sförteckning)?',
      'Ärendelista',
      'Ajournering(?:ar)?',
      'Sammanträde',
      'Möte',
      'Mötets (?:slut|avslutande)',
      'Sluttid',
      'Tolk',
      'Åhörare',
    ].join('|'),
  ],
  [
    'place-and-time',
    'Plats och tid|Tid och plats|Plats,? (?:och )?(?:dag|datum),? (?:och )?tid|(?:Dag|Datum),? tid och plats|Tid/plats|Plats/tid|Dag och plats|Datum och plats|Plats och datum|Sammanträdets plats och tid|Tid, plats',
  ],
  ['place', 'Plats|Lokal|Sammanträdesplats|Mötesplats|Mötets plats|Sammanträdeslokal|Var'],
  [
    'time',
    'Mötets (?:början|öppnande)|Starttid|Tid|Klockan|Mötestid|Tidpunkt|Sammanträdestid|Mötets tid|När',
  ],
  [
    'date',
    'Sammanträdesdatum|Sammanträdesdag|Mötesdatum|Mötesdag|Sammanträdets datum|Datum och tid|Datum/tid|Dag och tid|Tid och datum|Dag, tid|Datum, tid|Datum|Dag|Protokoll(?:s)?datum',
  ],
  [
    'deciding',
    'Beslutande(?: ledamöter)?|(?:Närvarande|Tjänstgörande|Ordinarie|Beslutande) ledamöter(?: med rösträtt)?|(?:Tjänstgörande|Beslutande) (?:ersättare|suppleanter)|Ledamöter|Röstberättigade(?: ledamöter)?|Närvarande och beslutande|Närvarande med rösträtt|Närvarande beslutande(?: ledamöter)?',
  ],
  [
    'others',
    'Övriga (?:deltagare|närvarande|deltagande)(?: vid sammanträdet)?|Övriga|Ej (?:tjänstgörande|beslutande)(?: ersättare| ledamöter)?|Närvarande (?:ersättare|suppleanter)|Närvarande (?:ej|icke|inte) (?:tjänstgörande|beslutande)(?: ersättare)?|Närvarande (?:övriga|tjänstemän|tjänstepersoner|suppleanter)|(?:Icke|Inte) tjänstgörande(?: ersättare)?|Ersättare|Suppleanter|Tjänstemän|Tjänstepersoner|Från förvaltningen|Förvaltningen|Adjungera(?:d|de|t)|Inbjuden|Inbjudna|Gäst(?:er)?|Dessutom|Föredragande|Också närvarande|Dessutom närvarande|Även närvarande|Personalföreträdare|Revisorer?|Närvarande utan rösträtt|Sakkunniga',
  ],
  [
    'present',
    'Närvarande(?: medlemmar| vid mötet| från styrelsen)?|Deltagare|Deltagande|Närvaro|För arbetsgivaren?|För arbetstagarna|För (?:de )?fackliga organisationer(?:na)?|Från (?:arbetsgivaren|de fackliga)',
  ],
  [
    'absent',
    'Frånvarande(?: ledamöter| suppleanter| ersättare)?|(?:Anmält )?[Ff]örhinder|Förhindra(?:d|de)|Ej närvarande|Anmälda förhinder|Frånvaro',
  ],
  ['chair', 'Ordförande|Mötesordförande|Stämmoordförande|Ordf\\.?|Mötets ordförande|Stämmans ordförande'],
  [
    'secretary',
    'Sekreterare|Mötessekreterare|Protokollförare|Vid protokollet|Protokoll(?:et)? (?:fört|förs) av|Nämndsekreterare|Vid pennan|Mötets sekreterare|Sekr\\.?',
  ],
  [
    'adjusters',
    'Justerande|Justerare|Utses? att justera|Utsedda? (?:att justera|justerare)|Justeras(?: av)?|Justerat(?: av)?|Justeringsm[aä]n|Justeringspersone?r?|Justeringsperson|Protokolls?justerare|Att justera|Justeringsledamot|Val av justerare',
  ],
  ['range', 'Paragrafer(?:na)?|Paragraf|Justerade paragrafer|Protokollet omfattar|§§|Omfattar'],
  [
    'body',
    'Instans|Organ(?:isation)?|Bolag|Grupp|Sektion|Förbund|Kår|Beslutsinstans|Nämnd|Styrelse/[Nn]ämnd|Organ och sammanträdesdatum|Förening|Bostadsrättsförening|Myndighet|Nämnd/[Ss]tyrelse|Beslutande organ',
  ],
];

const patterns = sources.map(([key, source]) => ({
  key,
  // an aside may stand between the label and its colon: Närvarande ledamöter (19 av 25):
  pattern: new RegExp(`^(?:${source})(?:\\s\\([^)]{1,40}\\)(?=\\s*:)|(?=[^\\p{L}\\p{N}]|$))`, 'iu'),
}));

/** Words that are labels before a colon or a figure, and names or questions before another word: Dag Kvarnlöf. */
const isName = /^(?:Dag|Var|När)$/u;

export interface CoverLabel {
  readonly key: CoverKey;
  readonly label: string;
  readonly rest: string;
}

/** Reads the label that a line begins with: `Plats och tid Kulturhuset …`, `Närvarande: …`, `Justerare` alone. */
export function readCoverLabel(text: string): CoverLabel | null {
  if (!/^(?:\p{Lu}|§§)/u.test(text)) return null;
  let best: CoverLabel | null = null;
  for (const { key, pattern } of patterns) {
    const label = pattern.exec(text)?.[0];
    if (label === undefined || label.length <= (best?.label.length ?? 0)) continue;
    const after = text.slice(label.length);
    // after a label stands its value: a name, a date, a figure, never the rest of a sentence
    if (!/^\s*$|^\s*[:.]|^\s+["”(§\d\p{Lu}–_…-]|^\s+kl/u.test(after)) continue;
    if (isName.test(label) && /^\s+\p{Lu}/u.test(after) && !/^\s+\p{Lu}\p{Ll}*dag/u.test(after)) continue;
    const rest = after.replace(/^\s*[:.]?[\s_.…]*/u, '');
    best = { key, label, rest };
  }
  return best;
}
