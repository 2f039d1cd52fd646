import { isAmongMore } from './choice-counts.ts';
import { count, countOf, holdsTwoCounts } from './number-words.ts';
import type { Counts } from './vote-counts.ts';

// med 23 röster mot 14   6 röster mot 5
const winners = new RegExp(`${count}\\s(?:röster\\s)?mot\\s${count}(?:\\sröster)?(?=[\\s.,;])`, 'iu');

/** Votes told by what each side was for: the first side is the proposal that was put. */
const sides = [
  // 14 röster för motionen, 22 för styrelsens linje   11 röster för X:s yrkande och 7 röster för Y:s
  new RegExp(
    `${count}\\s(?:avgivna\\s)?röst(?:er)?\\s(?:för|på)\\s[^.]{2,80}?[,\\s]${count}\\s(?:röst(?:er)?\\s)?(?:för|på|däremot|emot|mot)(?!\\p{L})`,
    'iu',
  ),
  winners,
  // fem röster för Bergs yrkande och två, Al och Ek, för Als
  new RegExp(
    `${count}\\sröst(?:er)?\\sför\\s[^.\\d]{2,60}?[,\\s](?:och\\s)?${count},\\s\\p{Lu}[^.\\d]{2,80}?,\\sför(?!\\p{L})`,
    'iu',
  ),
  // 12 röstade för och 7 emot   sju röstar ja, fyra nej
  new RegExp(
    `${count}\\s(?:[\\p{Ll}]+\\s){0,2}röst(?:ade|ar|at)\\s(?:för|ja)[^.]{0,60}?[,\\s]${count}\\s(?:[\\p{Ll}]+\\s)?(?:röst(?:ade|ar|at)\\s)?(?:emot|mot|nej|för)(?!\\p{L})`,
    'iu',
  ),
  // röstsiffrorna 6–5   rösttal 6-5
  new RegExp(
    `röst(?:siffr\\p{L}+|e?tal\\p{L}*|ningen|erna fördela\\p{L}*)\\D{0,30}${count}\\s?[-–]\\s?${count}`,
    'iu',
  ),
  // Vid votering avgavs 27 röster för förslaget och 6 däremot   9 röster avgavs för bifall, 6 för avslag
  new RegExp(
    `${count}\\sröst(?:er)?\\s[^.\\d]{0,80}?[,\\s]${count}\\s(?:röst(?:er)?|för|mot|emot|däremot|avslag|bifall)(?!\\p{L})`,
    'iu',
  ),
  // För styrelsens förslag avgavs 17 röster och för motionen 22   För 6, mot 10.
  new RegExp(
    `^för [^.]{2,80}? avg(?:avs|ivits|es) ${count}(?:\\sröst(?:er)?)?(?:\\s(?:och|mot|samt)|,)\\s(?:för\\s)?[^.]{2,60}? ${count}`,
    'iu',
  ),
  // 58 för styrelsens förslag, 22 för Siv Torells och 3 som avstod
  new RegExp(
    `(?:omröstning|votering|handuppräckning|rösträkning|rösterna)[^.\\d]{0,40}?${count}\\sför\\s[^.\\d]{2,60}?[,\\s](?:och\\s)?${count}\\sför(?!\\p{L})`,
    'iu',
  ),
  // 5 för Joars yrkande, 9 för avslag   (under the label Rösträkning)
  new RegExp(`^${count}\\sför\\s[^.\\d]{2,60}?[,\\s](?:och\\s)?${count}\\sför(?!\\p{L})`, 'iu'),
  // befunnos 16 ledamöter vara för ärendets avgörande och 9 för bordläggning
  new RegExp(
    `${count}\\s(?:[\\p{Ll}]+\\s)?vara\\sför\\s[^.\\d]{2,80}?[,\\s](?:och\\s)?${count}\\sför(?!\\p{L})`,
    'iu',
  ),
  // 21 ville skriva till operatören, 4 ville det inte
  new RegExp(
    `${count}\\sville\\s[^.\\d]{2,80}?[,\\s](?:och\\s)?${count}\\sville\\s(?:det\\s)?(?:inte|ej)`,
    'iu',
  ),
  new RegExp(
    `^(?:resultat:?\\s)?för\\s?:?\\s?${count}\\s?[,;–-]?\\s(?:e?mot|däremot)\\s?:?\\s?${count}\\.?$`,
    'iu',
  ),
  // Av 26 röster var 15 för styrelsens förslag, 10 för Siv Torells och 1 blank
  new RegExp(
    `röster\\s[^.]{0,40}?${count}\\sför\\s[^.\\d]{2,60}?[,\\s](?:och\\s)?${count}\\sför(?!\\p{L})`,
    'iu',
  ),
  // 5 för Viktors förslag, 2 emot
  new RegExp(`${count}\\sför\\s[^.]{2,60}?[,\\s]${count}\\s(?:däremot|emot|mot)(?!\\p{L})`, 'iu'),
  // För styrelsens förslag röstade 33, för Gösta Wikmarks 19
  new RegExp(`röstade\\s${count}[^.]{2,80}?\\s${count}(?=[\\s.,])`, 'iu'),
  // Sehlins förslag fick 7 röster, Grips 11
  new RegExp(
    `(?:[Ff]örslag|yrkande|linje|alternativ|motion)(?:et|en)?\\sfick\\s${count}\\sröst(?:er)?(?:\\s\\([^)]*\\))?,?\\s(?:(?:och|mot|medan)\\s)?(?:\\p{Lu}[\\p{L}-]+\\s)?\\p{Lu}[\\p{L}-]*s(?:\\s(?:förslag|yrkande|linje))?\\s(?:fick\\s)?${count}(?=[\\s.,])`,
    'u',
  ),
  // 1 184 andelar för bom och 967 emot   … avgavs för styrelsens förslag 1 140 andelar och för Falks 865
  new RegExp(
    `${count}\\sandelar\\sför\\s[^.]{2,60}?[,\\s]${count}\\s(?:andelar\\s)?(?:däremot|emot|mot|för)(?!\\p{L})`,
    'iu',
  ),
  new RegExp(
    `avg(?:avs|ivits) för [^.]{2,60}? ${count}\\s(?:röst(?:er)?|andelar) (?:och|mot|samt) (?:för )?[^.]{2,60}? ${count}`,
    'iu',
  ),
  // fick Hedkvists yrkande 2 röster, Sandell-Frosts 4
  new RegExp(`fick\\s[^.]{2,60}?\\s${count}\\sröst(?:er)?[^.]{2,60}?\\s${count}(?=[\\s.,])`, 'iu'),
];

/**
 * The outcome that a sentence tells by what each side was for, null where it tells none:
 *
 *     11 röster för styrelsens yrkande och 7 röster för Noor Alkhalils.
 *     Motionen avslås med 23 röster mot 14.
 */
export function readSideCounts(sentence: string): Counts | null {
  if (!holdsTwoCounts(sentence) || isAmongMore(sentence)) return null;
  for (const pattern of sides) {
    const found = pattern.exec(sentence);
    const [whole = '', one, other] = found ?? [];
    if (!found || one === undefined || other === undefined) continue;
    // 9 röster för avslag och 14 för bifall
    const said = sentence.slice(found.index, found.index + whole.length + 30);
    const [ayes, noes] = /avslag[^.]*bifall/iu.test(said) ? [other, one] : [one, other];
    const counts = { yes: countOf(ayes), no: countOf(noes) };
    return pattern === winners ? { ...counts, winnersFirst: true } : counts;
  }
  return null;
}
