const house =
  '(?:skola|skolan|skolans matsal|hus|huset|gård|gården|stuga|stugan|sal|salen|lokal|lokalen|kyrka|kyrkan|hem|hemmet|loge|logen|lada|bibliotek|biblioteket|hotell|hotellet|krog|krogen|värdshus|restaurang|café|kafé|aula|aulan|rum|rummet|kontor|kontoret|expedition|expeditionen|klubb(?:stuga|stugan|hus|huset)|matsal|matsalen|central|centralen|station|stationen|slott|bod|boden|ladan|hall|hallen|smedja|smedjan|magasin|magasinet|källare|källaren|vind|vinden|paviljong|paviljongen|kapell|kapellet|herrgård|herrgården|kansli|kansliet|teater|museum|museet|by)';

/** A word that ends as buildings and rooms do. */
const placeWord = new RegExp(`\\p{L}*${house}(?![\\p{L}-])`, 'iu');

/** Whether a text names a building, a room or a street. */
export function namesPlace(text: string): boolean {
  return placeWord.test(text) || /\p{L}*(?:gatan|vägen|torget|gränd) \d/iu.test(text);
}

/**
 * Where `i Lomviks skola` begins in `Storlommens jaktvårdsområde i Lomviks skola`: the first preposition with a building
 * or a room after it; -1 where there is none (`Brf Fyren i Norrsund`).
 */
export function startOfPlace(text: string): number {
  for (const match of text.matchAll(/\s(?:i|på|å|vid|hos)\s/gu)) {
    const after = text.slice(match.index + match[0].length);
    if (placeWord.test(after) && /^(?:\p{Lu}|\p{Ll}*[a-zåäö])/u.test(after)) return match.index;
  }
  return -1;
}
