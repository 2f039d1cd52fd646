import type { Damage } from '../decoder/measure-damage.ts';
import type { Change, WorkingText } from '../working-text.ts';
import { mayBeFigure } from './may-be-figure.ts';

const rule = 'restore-letters';

/** "| dag", "snitt. | fråga om": the word that begins a sentence; not "Kassör | ledamot". */
export const barForI = /(?<=^\s*|[\p{Ll}\d)][.!?:] )\|(?= (?:\p{Ll}|6\p{Ll})[^|]{12,}$)/gu;

/** What recognition has made a sign of, and the letter that it is. */
const readings: readonly (readonly [RegExp, string])[] = [
  [barForI, 'I'],
  // "Babi¢", "Zukic¢", "Perié", "Hasanovicé"; not "Desirée"
  [/(?<=\p{Lu}\p{Ll}*(?![aeiouyåäö])\p{Ll}i)(?:c?¢|c?é)(?![\p{L}\d])/gu, 'ć'],
  // "10,3 mg/1": milligrams a litre; not "5 g/1 000 kg", "20 mg/1 dl"
  [
    /(?<=\d\s?[mµn]?g\/)1(?![\p{L}\d]|[.,:/–-]?\s?\d|\s?(?:[cdhkmµn]?[glm][²³23]?|mil|ton|st)(?![\p{L}\d]))/gu,
    'l',
  ],
];
// "¢ att fastställa", "e¢ Anna"
const bullet = /(?<=^\s*)e?¢(?= +["(]?\p{L})/gu;

/** Letters that recognition has read as signs which no minutes have, where it has done other damage; and bullets. */
export function restoreDrawnLetters(text: WorkingText, damage: Damage): readonly Change[] {
  return text.flatMap((page, pageIndex) =>
    page.lines.flatMap((line, lineIndex) => {
      const place = { page: pageIndex, line: lineIndex };
      if (!/[|¢]|ic?é|g\/1/u.test(line.text) || !damage.isOpen(place)) return [];
      const letters = readings.flatMap(([sign, letter]) =>
        [...line.text.matchAll(sign)]
          .filter((match) => sign !== barForI || !mayBeFigure(match))
          .map((match) => changeOf(match, letter, rule)),
      );
      const bullets = [...line.text.matchAll(bullet)].map((match) => changeOf(match, '•', 'restore-bullet'));
      return [...letters, ...bullets].map((change) => ({ ...place, ...change }));
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
