/** Words that place what a sentence tells at another time than the meeting's. */

// … beslutade 2022-05-04 att    … beslutade vid förra mötet att    … har tidigare beslutat
export const earlier =
  /\b(?:\d{4}-\d{2}-\d{2}|den \d{1,2} \p{Ll}+|(?:i|under) (?:fjol|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|våras|höstas|somras|vintras)|tidigare|förra|föregående|(?:19|20)\d{2}|redan)\b/iu;
export const longAgo =
  /^\s(?:den \d|i (?:fjol|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|våras|höstas)|(?:år )?(?:19|20)\d{2}\b|redan|så sent|(?:vid|på) (?:förra|föregående)|av (?!stämman|mötet|årsmötet|styrelsen|nämnden|(?:de )?(?:\p{L}*deltagarna|medlemmarna|närvarande)))/u;
// Vid mötet 2019-03-04 beslutade …   I våras beslöt …   (not: Med anledning av brevet den 3 mars beslöt …)
export const onOccasion =
  /^(?:Vid|På|Under|I|Den|År|Redan|Tidigare|Förra|Föregående|(?:19|20)\d{2})(?!\p{L})/u;
// valdes till kommunalråd i våras   godkändes på förra mötet   (not: protokollet från förra mötet)
// antogs en första gång på den extra stämman den 22 november 2018
export const onceBefore =
  /\s(?:i (?:fjol|går|våras|höstas|somras|vintras)|(?:på|vid|under) (?:förra|föregående|tidigare) \p{L}+|(?:på|vid) (?:den )?(?:extra |ordinarie |konstituerande )?\p{L}*(?:stämman|mötet|sammanträdet) (?:den )?\d{1,2} \p{Ll}+(?: \d{4})?|förra (?:året|veckan|månaden|våren|hösten)|vid (?:besiktning|inspektion|kontroll|provning|syn)\p{L}*)(?=[.,;]|$|\s(?:(?:av|att|till|och|den|i)\s|\())/u;
export const reported =
  /^(?:När |Om |(?:Vid|I|Under) § ?\d|Eftersom |Enligt |Sedan |Innan |Efter det att|Som (?:tidigare|nämn|framg|sag|bekant|vanlig|ett led|en följd)|Däremot |Inte )/u;

/** Says that a text tells of what happened at another time: `… 2022-05-04`, `… vid förra mötet`. */
export function namesEarlierOccasion(text: string): boolean {
  return earlier.test(text) || reported.test(text);
}

export const earlierWords =
  /(?<!\p{L})(?:i fjol|i går|i våras|i höstas|i somras|i vintras|förra|föregående|tidigare|förut)(?!\p{L})/u;
// Vid mötet den 3 mars …   I våras …   Förra året …
const occasionFirst =
  /^(?:Vid (?:mötet|sammanträdet|stämman) (?:den )?\d|I (?:fjol|våras|höstas|somras|vintras) |Förra )/u;
// … vid besiktningen den 3 maj
const atInspection = /^\svid (?:besiktning|inspektion|kontroll|provning|syn)\p{L}*/u;

// … återremitterade ärendet den 8 mars 2016, § 27   (not: … beslutade fastställa taxan enligt nämndens beslut den 8 mars, § 27)
export const underParagraph =
  /^(?:\s(?!(?:att|enligt|av|från|mot|med|\p{Ll}*(?:beslut|protokoll|förslag|yttrand|skrivels|rapport)\p{Ll}*)\s)\p{L}+){1,8}\sden \d{1,2} \p{Ll}+(?: \d{4})?,? (?:§\s?\d|\d{1,4} §)/u;

/** Says that a sentence tells of another occasion by its beginning, its end or what follows its verb. */
export function tellsOfOtherOccasion(sentence: string, afterVerb: string): boolean {
  const beside = longAgo.test(afterVerb) || atInspection.test(afterVerb);
  return (
    beside || underParagraph.test(afterVerb) || onceBefore.test(sentence) || occasionFirst.test(sentence)
  );
}
