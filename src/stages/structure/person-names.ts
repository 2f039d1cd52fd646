const part = "\\p{Lu}(?:['’]\\p{Lu})?[\\p{Ll}éüáàèíóúñç][\\p{L}'’]*(?:-\\p{Lu}[\\p{L}'’]+)*";
const initial = '\\p{Lu}\\.';
/** `Arne Lilja`, `Sven-Åke Torell`, `Greta af Ahl`, `Nils S. Ek`: a pattern's source, without groups. */
export const personName = `(?:${part}|${initial})(?:\\s(?:(?:af|av|von|de|van|der|El|la|bin)\\s)?(?:${part}|${initial})){1,3}`;

const names = new RegExp(personName, 'gu');

// words that begin sentences and titles, or name organisations; never a person's name
const notName =
  /^(?:Förslag|Bilaga|Styrelse\p{L}*|Kommun\p{L}*|Region\p{L}*|Landsting\p{L}*|Stämma\p{L}*|Stämmo\p{L}*|Möte[ts]?\p{L}*|Årsmöte\p{L}*|Protokoll\p{L}*|Sammanträde\p{L}*|Nämnd\p{L}*|Samordnings\p{L}*|Ordförande\p{L}*|Sekreterare\p{L}*|Justerar\p{L}*|Justerande\p{L}*|Vid|Till|Den|Det|Plats|Datum|Tid|Beslut\p{L}*|Bifall|Avslag|Brf|Bostadsrätts\p{L}*|Riksbyggen|Underskrift\p{L}*|Digital\p{L}*|Signera\p{L}*|Ledamöter?|Ersättare|Paragrafer|Kl|Klockan|Lokal\p{L}*|Svenska|Försäkringskassan|Arbetsförmedlingen|Föreningen|Förbund\p{L}*|Stiftelsen|Enligt|Ingen|Även|Från|Vice|Sal|Rum|Närvarande|Övriga|Valdes|Omvaldes|Nyvaldes|Utsågs|Utses|Välja|Valde|Beslöts|Godkändes|Sveriges|Stora|Lilla|Norra|Södra|Västra|Östra)$/u;

/** Ekonomichef Nils Ek, Projektledare Siv Torell: the first word says what the person does. */
const workingTitle =
  /^\p{L}*(?:chef|ledare|direktör|sekreterare|ordförande|ledamot|ledamöterna|ekonom|strateg|samordnare|handläggare|ingenjör|rektor|kommunalråd|regionråd|oppositionsråd|herde|konsult|revisor|kassör|arkitekt|jurist|controller|assistent|inspektör|tekniker|föreståndare|förvaltare|utredare|suppleant|kontrollant|konservator|mästare|vaktmästare|advokat|notarie|skribent|utvecklare|specialist|koordinator)n?$/iu;

/** The persons named in a text, in order. */
export function findPersons(text: string): readonly string[] {
  return [...text.matchAll(names)].flatMap((match) => {
    const found = match[0].split(' ');
    while (found.length > 0 && opensNoName(found[0] ?? '')) found.shift();
    const end = found.findIndex((word) => notName.test(word));
    const name = end === -1 ? found : found.slice(0, end);
    return name.length >= 2 ? [name.join(' ')] : [];
  });
}

function opensNoName(word: string): boolean {
  return notName.test(word) || workingTitle.test(word);
}
