import { findPersons, personName } from '../person-names.ts';
import { splitSentences } from '../sentences.ts';
import { allMatches } from '../all-matches.ts';

const aside = '(?:\\s?\\([^)]{1,30}\\))?';
const names = `${personName}${aside}(?:(?:, | och | samt )${personName}${aside})*`;
const had = '(?:hade|har)';
const excused =
  '(?:lämnat återbud|anmält (?:förhinder|frånvaro|återbud|sig förhindrad\\p{L}*)|meddelat (?:förhinder|förfall|återbud)|fått förhinder|laga förfall|sjukanmält sig)';
// Arne Lilja hade lämnat återbud.   Arne Lilja och Siv Torell (M) anmälde förhinder.   Siv Torell var frånvarande.
const nameFirst = new RegExp(
  `(${names})(?:, \\p{Ll}[^.,\\p{Lu}]{2,40})?,? (?:(?:som )?(?:${had} )?${excused}|(?:an)?mälde (?:förhinder|återbud|frånvaro)|lämnade återbud|var (?:frånvarande|förhindrad\\p{L}*|sjuk\\p{L}*)|är (?:förhindrad\\p{L}*|sjuka?|bortrest\\p{L}*)|kunde (?:inte|ej) (?:närvara|delta|komma)|saknades)`,
  'gu',
);
// Förhinder hade anmälts av Arne Lilja.   Frånvarande var …   Förhindrade att närvara var …   Samtliga utom …
const nameLast = new RegExp(
  `(?:[Aa]nmält förhinder (?:har|hade)(?: \\p{Ll}+)?|[Ff]örhinder (?:${had} |är )?anmäl\\p{L}* (?:av|från)|[Ff]rånvarande (?:var|voro|är)|[Åå]terbud (?:${had} )?(?:lämnats|inkommit|anmälts|fanns) (?:av|från)|[Ff]örhindrade att närvara (?:var|är)|(?:[Ss]amtliga|[Aa]lla|[Öö]vriga|[Hh]ela styrelsen)(?: \\p{Ll}+){0,4},? (?:utom|förutom))\\s+(${names})`,
  'gu',
);

/** The persons that running text says were not there. A note of paragraphs (`§ 5`) makes it an absence for those only. */
export function readAbsences(text: string): readonly string[] {
  const found = text
    .split('\n')
    .flatMap(splitSentences)
    .flatMap((sentence) => absentIn(sentence.text));
  return [...new Set(found)];
}

/** What all that tells of absence has in it: most sentences have none. */
const absent = /förhind|återbud|förfall|frånva|sjuk|bortrest|kunde (?:inte|ej)|saknades|utom/iu;

function absentIn(sentence: string): readonly string[] {
  if (!absent.test(sentence)) return [];
  if (/§|under punkt|nästa (?:möte|sammanträde)|vid behandlingen|i föregående/iu.test(sentence)) return [];
  return [nameFirst, nameLast].flatMap((pattern) =>
    allMatches(sentence, pattern).flatMap((match) => findPersons(match[1] ?? '')),
  );
}
