/** The labelled parts that a paragraph is set out in. */
export type SectionKind =
  | 'background'
  | 'proposal'
  | 'procedure'
  | 'vote'
  | 'reservation'
  | 'note'
  | 'recusal'
  | 'recipients'
  | 'documents';

const labelsOfKind: readonly (readonly [SectionKind, string])[] = [
  [
    'background',
    [
      'Ärendebeskrivning(?:en)?',
      'Beskrivning av ärendet',
      'Ärendet',
      'Ärende',
      'Sammanfattning(?: av ärendet)?',
      'Bakgrund(?: och syfte)?',
      'Ärendets (?:beredning|gång|handläggning)',
      'Beredning(?: av ärendet)?',
      'Tidigare (?:behandling|beslut|beslutsgång)',
      'Information(?: i ärendet)?',
      'Diskussion(?:er)?',
      'Överläggning(?:ar)?',
      'Redogörelse',
      'Redovisning',
      'Utredning',
      'Bedömning',
      'Motivering(?: till beslutet)?',
      'Skäl(?:en)? (?:för|till) beslut(?:et)?',
      'Ekonomiska? (?:konsekvenser|bedömning)',
      'Barn(?:ets|rätts)?perspektiv(?:et)?',
      'Inlägg',
      'Debatt(?:en)?',
      'Yttranden?(?: (?:vid|under|på) .{3,30})?',
      'Upplysningar?',
      'Föredragande',
      'Föredragning',
      'Dagens sammanträde',
    ].join('|'),
  ],
  [
    'proposal',
    [
      'Yrkande(?:n|t)?(?: (?:och|i) .{1,40})?',
      '(?:Gemensamt |Tilläggs|Ändrings|Avslags|Bifalls|Återremiss)yrkanden?',
      '(?!Beslut)(?:[\\p{L}-]+s ){0,3}förslag(?:et)?(?: (?:till|på) (?:beslut|.{3,40}))?',
      'Förslag(?: (?:till|på) (?:beslut|beslutet|.{3,40}))?(?: (?:under|vid|på) (?:dagens )?(?:sammanträdet|mötet))?',
      'Förslag och yrkanden',
      'Beslutsförslag',
    ].join('|'),
  ],
  ['procedure', 'Propositionsordning(?:en)?|Propositioner?|Beslutsgång(?:en)?|Beslutsordning|Ajournering'],
  ['vote', 'Omröstning(?:en|sresultat|slista)?|Votering(?:en|slista|sresultat)?|Röstning|Rösträkning'],
  ['reservation', 'Reservation(?:er|en)?(?: (?:mot|från|av) .{2,60})?|Skriftlig reservation'],
  [
    'note',
    'Ej deltagande i beslutet|Deltar (?:inte|ej) i beslutet|Protokollsanteckning(?:ar)?|Anteckning(?:ar)? till protokollet|Särskil(?:t|da) yttranden?|Röstförklaring(?:ar)?|Anmärkning(?:ar)?',
  ],
  ['recusal', 'Jäv(?:ig|iga)?|Deltar (?:inte|ej) i handläggningen'],
  [
    'recipients',
    [
      'Protokollsutdrag(?:et)?(?: (?:skickas|sänds|till|för kännedom).{0,30})?',
      'Utdrag(?: ur protokollet)? (?:till|skickas till)',
      'Beslutet (?:skickas|sänds|delges|expedieras)(?: till)?',
      'Expedi(?:eras|ering|erat)(?: till)?',
      'Exp(?:\\.|edieras)? till',
      'Skickas till',
      'Sänds till',
      'Delges',
      'Delgivning',
      'Sändlista',
      'Kopia till',
      'Kopior till',
      'För kännedom',
      'Beslut(?:et)? till',
      'Hur man överklagar(?: beslutet)?',
      'Överklagande(?:hänvisning)?',
      'Paragrafen är (?:omedelbart )?justerad',
    ].join('|'),
  ],
  [
    'documents',
    'Beslutsunderlag(?:et)?|Underlag(?: (?:för|till) beslut(?:et)?)?|Handlingar(?: i ärendet)?|Dokument|Bilagor|Underlag och handlingar',
  ],
];

const patterns = labelsOfKind.map(([kind, labels]) => ({
  kind,
  alone: new RegExp(`^(?:${labels})\\s*:?$`, 'iu'),
  leading: new RegExp(`^(?:${labels})\\s*:\\s+(?=\\S)`, 'iu'),
}));

export interface SectionLabel {
  readonly kind: SectionKind;
  /** What follows the label on its line; empty when the label stands alone. */
  readonly rest: string;
}

/**
 * Reads a labelled part's label, alone on its line or before a colon:
 *
 *     Ärendebeskrivning
 *     Yrkanden: Arne Lilja yrkar bifall …
 */
export function readSectionLabel(text: string): SectionLabel | null {
  if (!/^\p{Lu}/u.test(text)) return null;
  for (const { kind, alone, leading } of patterns) {
    if (text.length <= 90 && alone.test(text)) return { kind, rest: '' };
    const match = leading.exec(text);
    if (match && match[0].length <= 70) return { kind, rest: text.slice(match[0].length) };
  }
  return null;
}
