import { isDamagedAnywhere, type Damage } from '../decoder/measure-damage.ts';
import type { Change, WorkingText } from '../working-text.ts';
import { mayBeFigure } from './may-be-figure.ts';

const rule = 'restore-letters';

/** "| dag", "snitt. | fråga om": the word that begins a sentence; not "Kassör | ledamot". */
export const barForI = /(?<=^\s*|[\p{Ll}\d)][.!?:] )\|(?= (?:\p{Ll}|6\p{Ll})[^|]{12,}$)/gu;

/** What recognition has made a sign of, and the letter that it is. */
type Drawn = readonly [RegExp, string];

/** Where other words around are damaged. */
const onDamagedLines: readonly Drawn[] = [
  [barForI, 'I'],
  // "10,3 mg/1": milligrams a litre; not "5 g/1 000 kg", "20 mg/1 dl"
  [
    /(?<=\d\s?[mµn]?g\/)1(?![\p{L}\d]|[.,:/–-]?\s?\d|\s?(?:[cdhkmµn]?[glm][²³23]?|mil|ton|st)(?![\p{L}\d]))/gu,
    'l',
  ],
];
/** Where anything in the text is damaged: nobody writes so. */
const inDamagedTexts: readonly Drawn[] = [
  // "Babi¢", "Zukic¢", "Perié", "Hasanovicé"; not "Desirée"
  [/(?<=\p{Lu}\p{Ll}*(?![aeiouyåäö])\p{Ll}i)(?:c?¢|c?é)(?![\p{L}\d])/gu, 'ć'],
];
/** Anywhere, for they can be nothing else. */
const inAnyText: readonly Drawn[] = [
  // "Igh 1403", "Igh:n": no word begins so
  [/(?<![\p{L}\d])I(?=gh(?:er|en|erna)?(?![\p{L}\d]))/gu, 'l'],
  // "kansliQsockenby.example.se": the sign within an address
  [
    /(?<=(?<![@/\p{L}\d._-])(?!www\.)[a-z\d._-]{2,})[Q©](?=[a-z\d-]{2,}(?:\.[a-z\d-]+)*\.(?:se|nu|com|org|net|eu)(?![\p{L}\d-]))/gu,
    '@',
  ],
];
const mayBeDrawn = /[|¢©]|ic?é|g\/1|Igh|\wQ\w/u;
// "¢ att fastställa", "e¢ Anna"
const bullet = /(?<=^\s*)e?¢(?= +["(]?\p{L})/gu;

/** Letters that recognition has read as signs which no minutes have, and bullets. */
export function restoreDrawnLetters(text: WorkingText, damage: Damage): readonly Change[] {
  const isDamaged = isDamagedAnywhere(text, damage);
  return text.flatMap((page, pageIndex) =>
    page.lines.flatMap((line, lineIndex) => {
      const place = { page: pageIndex, line: lineIndex };
      if (!mayBeDrawn.test(line.text)) return [];
      const isOpen = damage.isOpen(place);
      const drawn = [...inAnyText, ...(isDamaged ? inDamagedTexts : []), ...(isOpen ? onDamagedLines : [])];
      const letters = drawn.flatMap(([sign, letter]) =>
        [...line.text.matchAll(sign)]
          .filter((match) => sign !== barForI || !mayBeFigure(match))
          .map((match) => changeOf(match, letter, rule)),
      );
      const bullets = isOpen ? [...line.text.matchAll(bullet)] : [];
      return [...letters, ...bullets.map((match) => changeOf(match, '•', 'restore-bullet'))].map(
        (change) => ({
          ...place,
          ...change,
        }),
      );
    }),
  );
}

function changeOf(
  { index, 0: { length } }: RegExpExecArray,
  after: string,
  name: string,
): Omit<Change, 'page' | 'line'> {
  return { start: index, end: index + length, after, rule: name, confidence: 0.9 };
}
