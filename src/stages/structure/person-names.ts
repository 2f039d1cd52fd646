const part = "\\p{Lu}(?:['’]\\p{Lu})?[\\p{Ll}éüáàèíóúñç][\\p{L}'’]*(?:-\\p{Lu}[\\p{L}'’]+)*";
const initial = '\\p{Lu}\\.';
/** `Arne Lilja`, `Sven-Åke Torell`, `Greta af Ahl`, `Nils S. Ek`: a pattern's source, without groups. */
export const personName = `(?:${part}|${initial})(?:\\s(?:(?:af|av|von|de|van|der|El|la|bin)\\s)?(?:${part}|${initial})){1,3}`;

const names = new RegExp(personName, 'gu');

// words that begin sentences and titles, or name organisations; never a person's name
const notName =
  /^(?:Förslag|Bilaga|Styrelse\p{L}*|Kommun\p{L}*|Region\p{L}*|Landsting\p{L}*|Stämma\p{L}*|Stämmo\p{L}*|Möte[ts]?\p{L}*|Årsmöte\p{L}*|Protokoll\p{L}*|Sammanträde\p{L}*|Nämnd\p{L}*|Samordnings\p{L}*|Ordförande\p{L}*|Sekreterare\p{L}*|Justerar\p{L}*|Justerande\p{L}*|Vid|Till|Den|Det|Plats|Datum|Tid|Beslut\p{L}*|Bifall|Avslag|Brf|Bostadsrätts\p{L}*|Riksbyggen|Underskrift\p{L}*|Digital\p{L}*|Signera\p{L}*|Ledamöter?|Ersättare|Paragrafer|Kl|Klockan|Lokal\p{L}*|Svenska|Försäkringskassan|Arbetsförmedlingen|Föreningen|Förbund\p{L}*|Stiftelsen|Enligt|Ingen|Även|Från|Vice|Sal|Rum|Närvarande|Övriga|Valdes|Omvaldes|Nyvaldes|Utsågs|Utses|Välja|Valde|Beslöts|Godkändes|Sveriges|Stora|Lilla|Norra|Södra|Västra|Östra)$/u;

/** The persons named in a text, in order. */
export function findPersons(text: string): readonly string[] {
  return [...text.matchAll(names)].flatMap((match) => {
    const found = match[0].split(' ');
    while (found.length > 0 && notName.test(found[0] ?? '')) found.shift();
    const end = found.findIndex((word) => notName.test(word));
    const name = end === -1 ? found : found.slice(0, end);
    return name.length >= 2 ? [name.join(' ')] : [];
  });
}
