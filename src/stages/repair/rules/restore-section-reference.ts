import { isDamagedAnywhere, type Damage } from '../decoder/measure-damage.ts';
import { startTogether, type Change, type LinePlace, type WorkingText } from '../working-text.ts';

export const referenceRule = 'restore-section-reference';
const rule = referenceRule;

// "vägen skall lagas ($14).", "föredragande, $$ 66-67"
const inParentheses =
  /(?<=\()[$&§]{1,2}(?=\s?\d{1,4}(?:\s?[-–,]\s?\d{1,4})*\))|(?<=(?:\(|, |\s))(?:\$\$|&&)(?=\s?\d{1,4}(?!\d|[.,]\d))/gu;
// "enligt $ 79", "i föregående $ 12", "2020-05-12 & 14", "11.3.2021 $ 26", "den 22 maj 1979, $ 164", "KS & 14", "(jfr $ 3)"
const afterReference =
  /(?<=(?:^|[\s(])(?:enligt|se|ej|jfr|jämför|under|av|i|ur|t\.o\.m\.|fr\.o\.m\.|punkt|föregående|tidigare|ovanstående|paragraf(?:er)?|protokoll(?:ets|et)?|beslut(?:et)?|\d{4}-\d{2}-\d{2},?|\d{1,2}\.\d{1,2}\.\d{4},?|den \d{1,2} \p{Ll}{3,9}(?: (?:19|20)\d{2})?,?) )[$§&]{1,2}(?=\s?\d{1,4}(?![\d%]|[.,]\d|\s\d))/giu;
// "den 24 februari 1993, $ 16, ett anslag om 94 000 kr": no sum stands so behind a day
const ofDay =
  /(?<=(?:^|[\s(])(?:\d{4}-\d{2}-\d{2},?|\d{1,2}\.\d{1,2}\.\d{4},?|den \d{1,2} \p{Ll}{3,9} (?:19|20)\d{2},?|den \d{1,2} \p{Ll}{3,9},) )\$(?=\s?\d{1,4}(?:[.,;:)](?!\d)|\s*$))/giu;
const afterBody =
  /(?<=(?:^|[\s(])(?!USD|CAD|AUD|EUR|SEK)\p{Lu}{2,4} )[$&](?=\s?\d{1,4}(?![\d%]|[.,]\d|\s\d))/gu;
// "Ks $ 49 Au $ 84": only where the headings have proved the sign
const afterShortBody =
  /(?<=(?:^|[\s(])(?!Usd|Cad|Aud|Eur|Sek)\p{Lu}\p{L}{1,3} )\$(?=\s?\d{1,4}(?![\d%]|[.,]\d|\s\d))/gu;
// "enligt 7 $ lagen om samordning", "4 kap. 3 $ plan- och bygglagen"
const beforeLaw =
  /(?<=\d\s?(?:[a-z]\s)?)[$&](?=\s(?:\p{L}+-\s(?:och|eller)\s)?\p{L}*(?:lagen|balken|förordningen|stadgan|stadgarna)(?!\p{L}))/giu;
// "enligt 3 kap. 7 $", "(11 kap 4-5 $$)": a chapter's paragraph; "enligt 14 $ SoL", "5 $ LSS": of a law by its short name
const ofChapter =
  /(?<=(?<!\p{L})kap\.? \d{1,3}(?:\s?[a-z])?(?:(?:\s?[-–]\s?|, | och )\d{1,3}(?:\s?[a-z])?)* ?)(?:\${1,2}(?!\s?\d|\p{L})|&{1,2}(?=[).,;:]|\s*$))/gu;
const ofShortLaw =
  /(?<=(?<![\d.,]|\d )\d{1,3}(?:\s?[a-z])? )\$(?= (?!USD|CAD|AUD|EUR|SEK|HKD)(?:\p{Lu}{2,4}|So[LF]|Hs[LF])(?![\p{L}\d]))/gu;
// "Beslut om taxa, $ 3/2018", "under ”$ 6 Medel för resor"
const ofYear = /(?<=(?:^|[\s(,]))[$&](?=\s?\d{1,4}\/(?:19|20)\d{2}(?!\d))/gu;
const quotedHeading = /(?<=["”“»])[$&](?=\s?\d{1,3}[.:]?\s\p{Lu}\p{Ll})/gu;
// "ekonomichef $ 61", "$ 93 är bordlagd": a number that one of the document's own headings has
// not "hus 7 & 8"
const ownNumber = /(?<=^|[\s(,])(?<!\d\s)[$&](?=\s?(\d{1,4})(?![\d%]|[.,]\d|\s\d))/gu;
// "den 18 februari 2026, 8 14.", "2026-02-18, 8 14": a paragraph of another day, whatever number this document has
const eightOfDay =
  /(?<=(?:^|\s)(?:\d{1,2} \p{Ll}{3,9} (?:19|20)\d{2}|(?:19|20)\d{2}-\d{2}-\d{2}),? )8(?=\s\d{1,3}(?:[.,;)]?\s*$|[.,;)]\s))/gu;
// "deltar inte 8 79", "se 8 12": one of this document's own
const eightOwn =
  /(?<=(?:^|[\s(])(?:enligt|se|ej|inte|jfr|under) )8(?=\s(\d{1,4})(?:[.,;)]?\s*$|[.,;)]\s))/giu;
// "är inte 8 150.": a sum of thousands; not "(S), ej 8 150", "deltar inte 8 150"
const maySayThousands = /(?<!(?:deltar|deltog|[,)]) )(?:ej|inte) $|(?<!\p{L})under $/iu;
const fewestOwn = 3;
// "(jfr $ 7)", "ej & 33": what nothing but a paragraph's number follows, where one of the document's headings has it
const namedOwn =
  /(?<=(?<!\p{L})(?:jfr|jämför|se|enligt|enl\.|ej|inte|utom) )[$&](?=\s?(\d{1,4})(?:[.,;:)](?!\d)|\s*$))/giu;
// "se $ 17, och", ", $ 12 den 24 mars": any paragraph's, of a document that has paragraphs
const namedAny =
  /(?<=(?<!\p{L})(?:jfr|jämför|se) )\$(?=\s?\d{1,4}(?:[.,;:)](?!\d)|\s*$))|(?<=, )\$(?=\s?\d{1,3} den \d{1,2} \p{Ll}{3,9} (?:19|20)\d{2})/giu;
// "nämndens yttrande, $ 52.", "($ 52)", "$ 52" alone on its line: of another document, where this one's headings have shown
// again and again what its $ is
const ofOther = /(?<=, |\(|^\s*)\$(?=\s?\d{1,3}(?:[.,;:)]{0,2}\s*$|[.;:)]{1,2}\s))/gu;

/** What a document's own numbering has proved to be its §. */
export interface ProvedSigns {
  readonly signs: ReadonlySet<'$' | '&'>;
  /** True where so many headings have the $ that it is nothing else in the whole document. */
  readonly isThroughout: boolean;
}

const ofLaw = [beforeLaw, ofChapter, ofShortLaw];
const places = [inParentheses, afterReference, afterBody, ofYear, quotedHeading];
// "Avgiften är $ 150 per person", "betalas i $ 20", "en kostnad av $ 12 och € 15": what is said of sums
const money =
  /[€£]|(?<!\p{L})(?:usd|eur|euro|dollar|dollars|miljon(?:er)?|miljard(?:er)?|[mt]?kr|kronor|tusen|styck|\p{L}*(?:avgift|kostnad|pris|summa|belopp|betal|ersättning|inträde|lön|arvode|hyra|köpte|kostar|såld|växelkurs)\p{L}*)(?!\p{L})/iu;
// "$ 150 per person"; not "Per Berg"
const perUnit = /(?<!\p{L})per\s\p{Ll}/u;
// "§ 46", in a heading or in the text
const section = /§\s?\d/u;

/**
 * References to paragraphs in running text whose § became `$` or `&`. Only the sign is touched, never the number.
 * A `$` or `&` may also be just that: it is read so where the document has no paragraphs or the line speaks of money.
 *
 * @param proved the signs that the document itself has proved to be its §.
 * @param numbers those of the document's own headings: a `$` before one of them is its §.
 */
export function restoreSectionReferences(
  text: WorkingText,
  damage: Damage,
  proved: ProvedSigns,
  numbers: ReadonlySet<number>,
): readonly Change[] {
  const found = [
    ...restoreReferences(text, damage, proved),
    ...restoreOwnNumbers(text, damage, proved.signs.has('$'), numbers),
    ...(proved.isThroughout ? restoreOthers(text) : []),
    ...restoreEights(text, damage, numbers),
  ];
  return found.filter((change, index) => found.findIndex((other) => startTogether(other, change)) === index);
}

/** Few `$` may be sums that happen to be paragraphs' numbers, and any `&` an and, where nothing else is damaged. */
function restoreOwnNumbers(
  text: WorkingText,
  damage: Damage,
  dollarIsSection: boolean,
  numbers: ReadonlySet<number>,
): readonly Change[] {
  const found = text.flatMap((page, pageIndex) =>
    page.lines.flatMap((line, lineIndex) => {
      if (!/[$&]/u.test(line.text) || money.test(line.text) || perUnit.test(line.text)) return [];
      return [...line.text.matchAll(ownNumber)]
        .filter(([, number]) => numbers.has(Number(number)))
        .map(({ index: start }) => {
          return {
            page: pageIndex,
            line: lineIndex,
            start,
            end: start + 1,
            after: '§',
            rule,
            confidence: 0.9,
          };
        });
    }),
  );
  const isSure = ({ page, line, start }: Change): boolean =>
    [...(text[page]?.lines[line]?.text ?? '').matchAll(namedOwn)].some(({ index }) => index === start);
  const dollars = found.filter(
    ({ page, line, start }) => text[page]?.lines[line]?.text.charAt(start) === '$',
  );
  const isProved = dollarIsSection || dollars.length >= fewestOwn;
  return found.filter(
    (change) => (isProved && dollars.includes(change)) || damage.isOpen(change) || isSure(change),
  );
}

function restoreOthers(text: WorkingText): readonly Change[] {
  return text.flatMap((page, pageIndex) =>
    page.lines.flatMap((line, lineIndex) => {
      if (!line.text.includes('$') || money.test(line.text) || perUnit.test(line.text)) return [];
      return restoreIn(line.text, { page: pageIndex, line: lineIndex }, [ofOther]);
    }),
  );
}

/** An 8 is a figure but where no figure can be: before a number, behind a date or what refers to a paragraph. */
function restoreEights(text: WorkingText, damage: Damage, numbers: ReadonlySet<number>): readonly Change[] {
  if (numbers.size === 0 || !isDamagedAnywhere(text, damage)) return [];
  return text.flatMap((page, pageIndex) =>
    page.lines.flatMap((line, lineIndex) => {
      const place = { page: pageIndex, line: lineIndex };
      if (!line.text.includes(' 8 ') || money.test(line.text)) return [];
      const own = [...line.text.matchAll(eightOwn)]
        .filter(([, number]) => numbers.has(Number(number)))
        .filter(
          ({ index, 1: number }) => number?.length !== 3 || !maySayThousands.test(line.text.slice(0, index)),
        );
      const others = damage.isOpen(place) ? [...line.text.matchAll(eightOfDay)] : [];
      return [...others, ...own].map(({ index: start }) => {
        return { ...place, start, end: start + 1, after: '§', rule, confidence: 0.9 };
      });
    }),
  );
}

function restoreReferences(text: WorkingText, damage: Damage, proved: ProvedSigns): readonly Change[] {
  const dollarIsSection = proved.signs.has('$');
  const hasSections =
    dollarIsSection || text.some((page) => page.lines.some((line) => section.test(line.text)));
  return text.flatMap((page, pageIndex) =>
    page.lines.flatMap((line, lineIndex) => {
      const place = { page: pageIndex, line: lineIndex };
      if (!/[$&]/u.test(line.text)) return [];
      const ofMoney = money.test(line.text) || perUnit.test(line.text);
      const sure = hasSections ? restoreIn(line.text, place, ofMoney ? [ofDay] : [ofDay, namedAny]) : [];
      if (ofMoney || !(dollarIsSection || damage.isOpen(place))) return sure;
      const ofBody = dollarIsSection ? [afterShortBody] : [];
      const found = restoreIn(line.text, place, hasSections ? [...places, ...ofBody, ...ofLaw] : ofLaw);
      if (damage.isOpen(place)) return [...sure, ...found];
      return [...sure, ...found.filter(({ start }) => isAmong(line.text.charAt(start), proved))];
    }),
  );
}

function isAmong(sign: string, { signs }: ProvedSigns): boolean {
  return (sign === '$' || sign === '&') && signs.has(sign);
}

function restoreIn(text: string, place: LinePlace, patterns: readonly RegExp[]): readonly Change[] {
  const found = new Map<number, Change>();
  for (const match of patterns.flatMap((pattern) => [...text.matchAll(pattern)])) {
    const start = match.index;
    const sign = match[0];
    if (!/[$&]/u.test(sign)) continue;
    const end = start + sign.length;
    found.set(start, { ...place, start, end, after: '§'.repeat(sign.length), rule, confidence: 0.95 });
  }
  return [...found.values()];
}
