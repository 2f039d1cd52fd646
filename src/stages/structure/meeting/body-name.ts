/** What bodies are called, and what their names end in. Case-insensitive, without groups. */
export const bodyKinds =
  'förbund|sameting|förening|kommun|region|landsting|nämnd|styrelse|direktion|fullmäktige|utskott|beredning|kår|stiftelse|klubb|samfällighet|byalag|byamän|vägförening|församling|pastorat|kyrkoråd|bolag|sällskap|lag|råd|område|distrikt|sektion|avdelning|grupp|kommitté|delegation|hembygd|idrott|fackför|gille|fond|ekonomisk|krets|orden|loge|kör|orkester|teater|villaägar|pensionär|scout|fvof?(?!\\p{L})|lions|rotary|arbetarekommun|avd\\.?\\s?\\d|byaväg|vägar(?!\\p{L})';

// Fyrens Fastigheter AB (org.nr 556000-1234
const registration = /,?\s*\(?(?:org\.?\s?-?(?:nr|nummer)|organisationsnummer).*$/iu;
// styrelsen för Fyrens Fastigheter AB: the board is how the company meets
const boardOf = /^styrelsen (?:för|i) (?=\p{Lu})/iu;
// kommunfullmäktige i Norrsund: each town has one, and it is called no more than that
const ofTown = /^(kommun(?:fullmäktige|styrelsen)) i \p{Lu}[\p{L}-]+(?: kommun| stad)?$/iu;

// Norrsunds kommunfullmäktige   Norrsunds stads kommunfullmäktige
const townsOwn = /^\p{Lu}[\p{L}-]+s?(?: (?:stads?|kommuns?))? (kommun(?:fullmäktige|styrelsen))$/iu;

// Fyrviks studentkår – Kårfullmäktige: its own board beside its name
const ownBoard =
  /\s[–—|-]\s(?:\p{L}*[Ss]tyrelsen?|[Dd]irektionen|[Kk]årfullmäktige)$|(?<=\p{L}{3}\s\p{L}+)\s(?:Klubb|Förbunds|Förenings|Kår|Bolags)?[Ss]tyrelsen$/u;

// Regionstyrelsen § 1-21   Kommunstyrelsen 1   Utbildningsnämndens   (a range, a page, what is the body's)
const organTail =
  /((?:nämnden|styrelsen|utskottet|rådet|fullmäktige|direktionen|beredningen|kommittén))(?:s|\s§.*|\s\d{1,3})$/iu;

const smallWords = /^(?:i|och|för|vid|av|på|med|inom|nr|avd|avdelning)$/iu;
const initialism = /^(?:AB|HB|HSB|IF|IK|BK|SK|GK|LO|ABF|PRO|SPF|TCO|SEKO|IOGT|NTO|KFUM)$/u;

/** TJÄRNMORA BYALAG is set in capitals, not named so. */
function inSmallLetters(name: string): string {
  if (/\p{Ll}/u.test(name) || !/\p{Lu}{4}/u.test(name)) return name;
  const words = name.split(' ').map((word, i) => {
    if (initialism.test(word)) return word;
    const small = word.toLowerCase();
    const common = i > 0 && (smallWords.test(word) || commonNoun.test(word));
    return common ? small : small.replace(/(?<![\p{L}])\p{L}/gu, (letter) => letter.toUpperCase());
  });
  return words.join(' ');
}

const commonNoun = new RegExp(
  `(?:${bodyKinds}|lasarett|sjukhus|skol|gymnasi|museum|museet|kyrka)\\p{L}*$`,
  'iu',
);

/** A body's name as a record has it: not in capitals, no point or comma behind it, without the board that speaks for it. */
export function cleanBodyName(name: string): string {
  const cased = inSmallLetters(
    name
      .replace(/\s(?:19|20)\d{2}[-–](?:19|20)\d{2}$/u, '')
      .replace(organTail, '$1')
      .replace(registration, '')
      .replace(boardOf, '')
      .replace(ofTown, '$1')
      .replace(townsOwn, '$1')
      .replace(ownBoard, ''),
  );
  const bare = (cased.slice(0, 1).toUpperCase() + cased.slice(1))
    .replace(/[\s,:;–—-]+$/u, '')
    .replace(/\s(?:i|på|vid|för|med|av|och|till)$/u, '')
    .trim();
  // u.p.a., m.b.p.a.: the point is the abbreviation's own
  return /\.\p{L}\.$/u.test(bare) ? bare : bare.replace(/[\s,.]+$/u, '');
}

/** A name that the cover sets in capitals is spelt as running text spells it: `Fyrens Skidklubb`. */
export function asWritten(name: string, texts: readonly string[]): string {
  const wanted = name.toLowerCase();
  for (const text of texts) {
    const at = text.toLowerCase().indexOf(wanted);
    const found = at === -1 ? '' : text.slice(at, at + name.length);
    if (/^\p{Lu}/u.test(found) && found !== found.toUpperCase()) return found;
  }
  return name;
}
