/** Pieces of the patterns that laws and statutes are found with, as regular expressions' sources. */

/** Statutes that minutes cite by their letters. */
const abbreviations = [
  'AL|AML|ABL|ATL|BrB|BRL|BFL|BL|DL|DSF|DSL|ESF|FB|FL|FPL|FRL|GDPR|GL|HB|HBL|HSL|IL|JB|KL|KomL|KO|LAS|LASS|LEF|LF',
  'LIP|LOA|LOU|LOV|LSO|LSS|LUF|LUK|LVM|LVU|LAV|LPT|LRV|MB|MBL|ML|MÖD|OSL|PBF|PBL|PDL|PUL|RB|RF|RO|SFB|SFL|SkL',
  'SkolL|SoL|SoF|SML|TF|UB|VL|YGL|ÅRL|ÄB|ÄktB',
].join('|');

const number = String.raw`\d{4}:\d{1,4}`;
const inBrackets = String.raw`\(\s?${number}\s?\)`;

const endings = String.raw`(?:lagen|balken|förordningen|kungörelsen|instruktionen|reglementet|stadgan|stadgarna|(?<=\p{L})ordningen|föreskrifterna|bestämmelserna|ordningsreglerna)`;
// kommunallagen   plan- och bygglagen   byggnadsstadgan   kyrkoordningen   förordningen   stadgarna
const named = String.raw`(?:\p{L}+- och )?\p{L}*${endings}`;
// lag om finansiell samordning   lagen om förvaltning av samfälligheter   lagen om stöd och service till vissa …
const adjective = String.raw`(?:viss[at]?|särskild[at]?|allmän(?:na|t)?|enskilda|personliga?|\p{Ll}+(?:l?ig|ell|isk|sam|ande|nad|bar)[at]?|\p{Ll}+ade|\p{Ll}*(?:kommun|region|soci|nation|centr|lok)al[at]?)`;
const things = String.raw`(?:${adjective} (?:(?:och|eller) ${adjective} )?)?\p{Ll}{4,}`;
// redovisning   hälsoskydd: what may follow `och` in a law's name, where a verb could follow as well
const deed = String.raw`\p{Ll}{2,}(?:ning|ande|else|skydd|tion|het|skap|vård)(?:ar|er|en)?(?!\p{L})`;
const matter = String.raw`(?:stöd och service|${things})(?: och ${deed})?(?: (?:av|mot|till|vid) (?!(?:den|det|de|att|dess)(?!\p{L}))${things})?`;
const about = String.raw`(?: om ${matter})?`;
// lagen (2003:1210)   lagen (2003:1210) om finansiell samordning av rehabiliteringsinsatser   lag 2021:890   förordningen (2007:976)
const numbered = String.raw`(?:lag|förordning)(?:en)? (?:${inBrackets}|${number})${about}`;
const titled = String.raw`(?:lag|förordning)(?:en)? (?:med särskilda bestämmelser )?om ${matter}(?: ${inBrackets})?`;
const ownTexts =
  '(?:stadgar|ordningsregler|arbetsordning|delegationsordning|förbundsordning|reglemente)(?!\\p{L})';
// föreningens stadgar   förbundets arbetsordning
const own = String.raw`(?:\p{Ll}+a )?\p{Ll}+s ${ownTexts}`;
// AFS 2001:1   HSLF-FS 2017:40
const issued = String.raw`\p{Lu}{2,5}(?:-FS)? ${number}`;
const lettered = String.raw`(?:${abbreviations})(?![\p{L}\d-])(?: ${inBrackets})?`;

/** A law or statute by any of its names. */
export const law = String.raw`(?:${titled}|${numbered}|${named}(?!\p{L})(?: ${inBrackets})?|${own}|${issued}|${lettered})`;
/** What any law's name holds: one look leaves out most texts with a § in them. */
export const lawWord = new RegExp(
  String.raw`${endings}|(?:lag|förordning)(?:en)? (?:[(\d]|om |med )|s ${ownTexts}|\d{4}:\d|(?<!\p{L})(?:${abbreviations})(?![\p{L}\d-])`,
  'u',
);
/** The same as the owner of what follows: `kommunallagens`, `stadgarnas`. */
export const lawOfItsSection = String.raw`(?:${named}s?(?!\p{L})(?: ${inBrackets})?|${numbered}|\p{Ll}+s stadgar|${lettered})`;
/** A law that is known by its number alone. */
export const numberedLaw = numbered;

const figure = String.raw`\d{1,3}(?:\s?[a-h](?!\p{L}))?`;
const figures = String.raw`${figure}(?:\s?(?:[-–,]|och|samt)\s?${figure})*`;
/** `5 kap.`, `kap. 5`. */
export const chapter = String.raw`(?:\d{1,2}(?:\s?[a-h])?\s?kap(?:itlet|\.)?|kap(?:itel|\.)? ?\d{1,2})`;
/** Within a section: `2 st.`, `första stycket`, `3 mom.`, `p. 4`, `3`. */
export const detail = String.raw`(?:,?\s?(?:\d{1,2}\s?(?:st|mom|p)(?:ycket|entet|unkten)?(?!\p{L})\.?|\d:[ae] (?:st(?:ycket)?|mom(?:entet)?|p(?:unkten)?)(?!\p{L})\.?|(?:första|andra|tredje|fjärde|femte) (?:stycket|momentet|punkten|meningen)|(?:st|p|punkt)(?:ycket|en|\.)?\s?\d{1,2}))`;
/** `42 §`, `28–32 §§`, `9, 14 och 21 §§`. */
export const section = String.raw`(?<![\d/.:–-])${figures}\s?§{1,2}`;
/** `§ 42`, `§§ 4–6`. */
export const sectionAfterSign = String.raw`§{1,2}\s?${figures}`;
