/** What a matter is about, in a few words, by its code; for lists and filters. */
const names: Readonly<Record<string, string>> = {
  'page-unreadable': 'Sida som inte gick att läsa',
  'page-not-read': 'Sida som inte är läst',
  'page-missing': 'Sida saknas',
  'file-cut-off': 'Filen är avbruten',
  'file-damaged': 'Filen är skadad',
  'no-paragraphs': 'Inga paragrafer',
  'paragraph-gap': 'Paragraf saknas i följden',
  'paragraph-repeated': 'Paragraf förekommer två gånger',
  'range-not-met': 'Stämmer inte med framsidan',
  'section-sign-unsettled': 'Osäkert paragraftecken',
  'heading-by-sequence': 'Paragrafnummer givet av följden',
  'correction-misfit': 'Rättelse som inte längre passar',
  'points-broken-off': 'Avbruten beslutspunkt',
  'decision-doubtful': 'Osäkert beslut',
  'decision-missed': 'Möjligt beslut',
  'verdict-misfit': 'Svar som inte längre passar',
  'paragraph-empty': 'Paragraf utan text',
  'vote-sum-mismatch': 'Röstsiffror som inte går ihop',
  'sum-mismatch': 'Summa som inte går ihop',
  'figure-doubtful': 'Osäker siffra',
  'print-unread': 'Något som inte gick att läsa',
  'adjuster-not-present': 'Justerare som inte var närvarande',
  'attendance-beyond-meeting': 'Närvaro utanför mötet',
  'date-missing': 'Datum saknas',
  'date-contradicted': 'Datum som säger emot varandra',
  'weekday-mismatch': 'Veckodag som inte stämmer',
  'adjusted-late': 'Sen justering',
  'adjusted-before-meeting': 'Justerat före mötet',
  'attachment-missing': 'Bilaga saknas',
  'page-hard-to-read': 'Svårläst sida',
  'page-damaged': 'Skadad sida',
  'layer-garbled': 'Förvanskat textlager',
  'layer-doubtful': 'Osäkert textlager',
  'words-unsettled': 'Osäkert ord',
  'edit-doubtful': 'Osäker ändring',
  'readings-differ': 'Läsningar som skiljer sig',
};

/** `paragraph-gap` -> `Paragraf saknas i följden`; the code itself where it has no name. */
export function nameOfCode(code: string): string {
  return names[code] ?? code;
}
