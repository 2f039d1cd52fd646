import { remember } from './remember.ts';
import { allMatches } from './all-matches.ts';

const namePart = "\\p{Lu}(?:['’]\\p{Lu})?[\\p{Ll}éüáàèíóúñç][\\p{L}'’´]*(?:-\\p{Lu}[\\p{L}'’]+)*";
const initial = '\\p{Lu}(?:\\.(?:-?\\p{Lu}\\.)?|-\\p{Lu}\\.?(?=\\s))';
const particle = '(?:af|von|van|de|der|den|la|le|du|da|dos|di|del|ten|ter|zu|ibn|bin|ben|al|el|El|Al)';
// Jan W Kjell: without its point only behind the first name, as behind a surname it is a party: Arne Lilja S Siv Torell M
const first = `${namePart}(?:[^\\S\\n]\\p{Lu}(?=[^\\S\\n]${namePart}))?`;
/** `Arne Lilja`, `Sven-Åke Torell`, `Greta af Ahl`, `Otto von der Ek`, `Nils S. Ek`, `Eva A.Lind`: a pattern's source, without groups. */
export const personName = `(?:${first}|${initial})(?:[^\\S\\n](?:${particle}[^\\S\\n]){0,2}(?:(?:\\p{Lu}\\.)?${namePart}|${initial})){1,3}`;

const inParty = `${personName}(?: \\(\\p{L}+\\))?`;
/** `Arne Lilja (S), Siv Torell (M) och Nils Ek`: one person or more, a pattern's source, without groups. */
export const listedPersons = `${inParty}(?:(?:, | och | samt )${inParty})*`;

const names = new RegExp(personName, 'gu');

/** Words that begin sentences: two capitals in a row are then no name of two words. */
const openings =
  'Eftersom|Emedan|Dessutom|Slutligen|Vid|Till|Den|Det|De|Enligt|Ingen|Inget|Även|Från|För|Mot|Med|Om|Att|Som|När|Efter|Därefter|Härefter|Anmäl[td]|Vidare|Också|Då|Under|Av|I|På|Hos|Genom|Mellan|Sedan|Samtliga|Alla|Båda|Följande|Ja|Nej|Avstår|Yrkanden?|Reservation(?:er)?|Omröstning|Votering|Valdes|Omvaldes|Nyvaldes|Utsågs|Utses|Utser?|Välja|Valde|Beslöts|Godkändes';
const titles =
  'Ordf\\p{L}*|Vice|Sekreterare\\p{L}*|Justerar\\p{L}*|Justerande\\p{L}*|Ledam(?:ot|oten|öter|öterna)|Ersätter|Ersättar(?:e|en|na)|Suppleant(?:en|er|erna)?|Kommunalråd(?:et|en)?|Regionråd(?:et)?|Borgarråd(?:et|en)?|Oppositionsråd(?:et)?|Landstingsråd(?:et)?|Gruppledare\\p{L}*|Motionär(?:en|erna)|Revisor(?:n|er|erna)?|Herr(?:ar)?|Hrr?|Fru(?:ar)?|Frk|Fröken|Adjungerad|Föredragande|Initiativtagare\\p{L}*|Kassör(?:en)?';
const things =
  'Förslag|Bilaga|Styrelse\\p{L}*|Kommun\\p{L}*|Region\\p{L}*|Landsting\\p{L}*|Stämma\\p{L}*|Stämmo\\p{L}*|Möte[ts]?\\p{L}*|Årsmöte\\p{L}*|Protokoll\\p{L}*|Sammanträde\\p{L}*|Nämnd\\p{L}*|Samordnings\\p{L}*|Plats|Datum|Tid|Beslut\\p{L}*|Bifall|Avslag|Jäv|Brf|Bostadsrätts\\p{L}*|Riksbyggen|Underskrift\\p{L}*|Digital\\p{L}*|Signera\\p{L}*|Paragrafer|Kl|Klockan|Lokal\\p{L}*|Svenska|Försäkringskassan|Arbetsförmedlingen|Föreningen|Förbund\\p{L}*|Stiftelsen|Sal|Rum|Närvarande|Övriga|Sveriges|Stora|Lilla|Norra|Södra|Västra|Östra|Alliansen\\p{L}*|\\p{L}+(?:partiet|partiets|demokraterna|demokraternas)|Moderaterna?s?|Liberalerna?s?|Feministiskt|Partigruppen|Handling(?:ar|en)?|Bevis|Anslag\\p{L}*|Läst|Kallelse|Dagordning|Namn|Parti|Närvaro\\p{L}*|Funktion|Frånvarande|Deltagare|Tjänstgörande|Stads?|Staden|Sida|Sidan';

// words that begin sentences and titles, or name organisations; never a person's name
const notName = new RegExp(`^(?:${openings}|${titles}|${things})$`, 'u');

const notSubject = new RegExp(`^(?:${openings}|${titles})$`, 'u');

/** Says that a word alone names nobody that could say something: `Därefter`, `Ledamoten`. */
export function isNoSubject(text: string): boolean {
  return notSubject.test(text);
}

/** Says that a word is no part of a person's name: `Ledamoten`, `Därefter`, `Vänsterpartiet`. */
export function isNoName(text: string): boolean {
  return notName.test(text);
}

/** Ekonomichef Nils Ek, Projektledare Siv Torell: the first word says what the person does. */
const workingTitle =
  /^\p{L}*(?:chef|ledare|direktör|sekreterare|ordförande|ledamot|ledamöterna|ekonom|strateg|samordnare|handläggare|ingenjör|rektor|kommunalråd|regionråd|oppositionsråd|herde|konsult|revisor|kassör|arkitekt|jurist|controller|assistent|inspektör|tekniker|föreståndare|förvaltare|utredare|suppleant|kontrollant|konservator|mästare|vaktmästare|advokat|kamrer|notarie|skribent|utvecklare|specialist|koordinator|(?<=\p{L}{3})ägare|lantbrukare|hemmansägare|fogde|direktris)(?:e?n|et)?$/iu;

// Anna Berg Verksamhetschef Siv Torell   (a column of persons that has flowed together)
const surelyTitle =
  /^(?:\p{L}{3,}(?:chef|direktör|sekreterare|samordnare|strateg|handläggare|inspektör|ingenjör|arkitekt|konsulent|ekonom|utredare|planerare)(?:e?n)?|Director|Manager|Arkitekt|Ekonom|Controller|Ingenjör|Inspektör|Jurist|Rektor)$/iu;

/** The persons named in a text, in order. */
export const findPersons = remember(personsIn);

function personsIn(text: string): readonly string[] {
  return allMatches(text, names).flatMap((match) => {
    if (street.test(text.slice(match.index + match[0].length, match.index + match[0].length + 12))) return [];
    const found = match[0].split(' ');
    while (found.length > 0 && opensNoName(found[0] ?? '')) found.shift();
    // Ordförande S Greta Ahlmark: the party stands first
    if (/^\p{Lu}$/u.test(found[0] ?? '')) found.shift();
    const end = found.findIndex((each, i) => notName.test(each) || (i > 0 && surelyTitle.test(each)));
    const name = end === -1 ? found : found.slice(0, end);
    return name.length >= 2 ? [name.join(' ')] : [];
  });
}

// Karl Johans torg 4   Greta Ahls väg
const street = /^\s(?:torg|gata|väg|allé|backe|gränd|plats|park)(?:en|et)?(?!\p{L})/u;

const opensNoName = remember((word) => notName.test(word) || workingTitle.test(word));
