/**
 * What a notice is about, without the protocol's own words: a notice's message may quote a line, a name or a figure, and a
 * report leaves the house by mail.
 */
const sentences: Readonly<Record<string, string>> = {
  'page-unreadable': 'En sida gick inte att läsa.',
  'page-not-read': 'En sida är en bild som inte har lästs.',
  'page-missing': 'En sida saknas i filen.',
  'file-cut-off': 'Filen är avkortad eller skadad på slutet.',
  'file-damaged': 'Filens uppbyggnad är skadad; sidorna har lästs som bilder.',
  'no-paragraphs': 'Inga numrerade paragrafer hittades.',
  'paragraph-gap': 'Ett paragrafnummer saknas i följden.',
  'paragraph-repeated': 'Ett paragrafnummer förekommer två gånger.',
  'range-not-met': 'Paragraferna stämmer inte med dem som framsidan anger.',
  'section-sign-unsettled': 'En rubrik kan ha förlorat sitt paragraftecken.',
  'heading-by-sequence': 'Ett paragrafnummer är läst med hjälp av följden.',
  'points-broken-off': 'En beslutspunkt verkar vara avbruten.',
  'decision-doubtful': 'Det är osäkert om en mening är ett beslut.',
  'decision-missed': 'En mening kan vara ett beslut som inte har tagits med.',
  'decision-without-maker': 'Det framgår inte vem som har beslutat.',
  'paragraph-empty': 'En paragraf saknar text.',
  'vote-sum-mismatch': 'Röstsiffrorna går inte ihop.',
  'sum-mismatch': 'En summa stämmer inte med sina delar.',
  'figure-doubtful': 'Siffror kan vara fellästa.',
  'print-unread': 'Något på en sida gick inte att läsa.',
  'adjuster-not-present': 'En justerare finns inte bland de närvarande.',
  'attendance-beyond-meeting': 'Närvaron stämmer inte med paragraferna.',
  'date-missing': 'Mötets datum kunde inte läsas.',
  'date-contradicted': 'Datumen i protokollet säger emot varandra.',
  'weekday-mismatch': 'Veckodag och datum stämmer inte överens.',
  'adjusted-late': 'Protokollet är justerat ovanligt sent.',
  'adjusted-before-meeting': 'Protokollet är justerat före mötet.',
  'attachment-missing': 'En bilaga som texten nämner finns inte i filen.',
  'page-hard-to-read': 'En sida är svår att läsa.',
  'page-damaged': 'En sida är skadad i filen.',
  'layer-garbled': 'Textlagret i filen är förvanskat.',
  'layer-doubtful': 'Textlagret i filen är osäkert.',
  'words-unsettled': 'Ord kan vara fellästa.',
  'verdict-misfit': 'Ett svar om en mening är ett beslut passar inte längre.',
  'correction-misfit': 'En rättelse passar inte längre på sin rad.',
};

export function explainNotice(code: string): string {
  return sentences[code] ?? 'Något i protokollet behöver ses över.';
}
