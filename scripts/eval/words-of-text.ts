// samordnings-      Jan-     kommun-      NNS-
// förbundet         Olov     och          styrelsens; engines put up to two empty lines between lines of one paragraph
const brokenWord = /(\p{Ll})-\n{1,3}(?!(?:och|eller|samt)\b)(\p{Ll})/gu;
// Jan-     13.00–     B-
// Olov     16.20      anmärkning
const brokenCompound =
  /([\p{L}\d]-)\n(?=[\p{Lu}\d])|([\p{Lu}\d]-)\n(?!(?:och|eller|samt)\b)(?=\p{Ll})|([\p{L}\d]–)\n(?=[\p{L}\d])/gu;

/**
 * The words of a text for comparing: NFC, words broken over a line end joined (compounds with their hyphen), fractions written out (½ as 1/2),
 * page marks and bullets dropped (the engines print them in many ways, and they are no words).
 */
export function wordsOfText(text: string): string[] {
  return text
    .normalize('NFC')
    .replaceAll('\u00AD', '')
    .replaceAll('\f', '\n')
    .replace(/[ \t\u00A0]+\n/gu, '\n')
    .replace(brokenWord, '$1$2')
    .replace(brokenCompound, '$1$2$3')
    .replaceAll('½', ' 1/2')
    .replaceAll('¼', ' 1/4')
    .split(/\s+/u)
    .filter((word) => word !== '' && !/^[=•·●▪■\-–—\uE000-\uF8FF]$/u.test(word));
}

/** A word without the punctuation around it, for the normalised figures; dashes and quotation marks count as one kind; § % & stay. */
export function withoutPunctuation(word: string): string {
  return word
    .replace(/[–—−]/gu, '-')
    .replace(/[”“„»«]/gu, '"')
    .replace(/^(?:(?![§%&])\p{P})+|(?:(?![§%&])\p{P})+$/gu, '');
}
