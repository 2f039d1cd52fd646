import type { Change, WorkingText } from '../working-text.ts';

const rule = 'restore-party-letter';

// "Anna Berg Vv Avstår Ja", "Bo Ek (Ss)": a capital that looks like its small letter, read as both
const doubled = /(?<![\p{L}\d.])([SVC])([svc])(?![\p{L}\d.])/gu;
// "Anna Berg (V)", "Anna Berg V Ja"
const single = /(?<![\p{L}\d.])\(?([SVC])\)?(?![\p{L}\d.])/gu;
const fewestSingle = 3;

/** Letters of parties that recognition printed twice, where the text has them once again and again. */
export function restorePartyLetters(text: WorkingText): readonly Change[] {
  const found = findDoubled(text);
  if (found.length === 0) return [];
  const times = countSingle(text);
  return found.filter(({ after }) => (times.get(after) ?? 0) >= fewestSingle);
}

function findDoubled(text: WorkingText): readonly Change[] {
  return text.flatMap((page, pageIndex) =>
    page.lines.flatMap((line, lineIndex) =>
      [...line.text.matchAll(doubled)]
        .filter(([, capital = '', small = '']) => capital.toLowerCase() === small)
        .map(({ index: start, 1: after = '' }) => {
          return { page: pageIndex, line: lineIndex, start, end: start + 2, after, rule, confidence: 0.95 };
        }),
    ),
  );
}

function countSingle(text: WorkingText): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const line of text.flatMap((page) => page.lines)) {
    for (const [, letter = ''] of line.text.matchAll(single)) times.set(letter, (times.get(letter) ?? 0) + 1);
  }
  return times;
}
