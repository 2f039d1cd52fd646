import { startTogether, type Change, type WorkingText } from '../working-text.ts';

const rule = 'restore-party-letter';

// "Anna Berg Vv Avstår Ja", "Bo Ek (Ss)", a cross "xX": a capital that looks like its small letter, read as both; behind a
// name or in a cell of its own, "Cc 4 | 0 0 0" at the head of a row. Neither "Cc: revisorn" nor "Kv Vv 12"
const doubled =
  /(?<=\p{Lu}[\p{Ll}-]+ |\(|\S {2,})(?:Ss|sS|Vv|vV|Cc|cC|Xx|xX)(?![\p{L}\d.:]|\s\d|\s\p{Ll})|(?<=^\s*)(?:Ss|Vv|Cc)(?=(?:[ |/]+\d+){3,}\s*$)/gu;
// "Anna Berg (V)", "Anna Berg V Ja", "Lisa Ask   X", "Bo Ek s"
const single = /(?<![\p{L}\d.])\(?([SVCXx]|(?<=\p{Lu}[\p{Ll}-]+ \(?)[svc])\)?(?![\p{L}\d.])/gu;
// "Anna Berg M Xx", "Leif Ask s xX", "Ida Ek, ordförande Vv x", "Bo Ås KD 2X": a cross behind the party
const cross =
  /(?<=\p{L}{2} \(?(?:\p{L}{1,3})\)? )(?<!\p{Lu}[\p{Ll}-]+ )(?:Xx|xX|XxX|2X|[Xx])(?=$|\s*$|\s+(?:Ja|Nej|Avst))/gu;
/** A first look, which few lines pass. */
const mayBeDoubled = /Ss|sS|Vv|vV|Cc|cC|[Xx]/u;
const fewestSingle = 3;

/** Letters of parties and crosses that recognition printed twice, where the text has them once again and again. */
export function restorePartyLetters(text: WorkingText): readonly Change[] {
  const crosses = restoreCrosses(text);
  const found = findAll(text, doubled).filter(
    (change) => !crosses.some((other) => startTogether(change, other)),
  );
  if (found.length === 0) return crosses;
  const times = countSingle(text);
  const sum = (letters: string): number =>
    [...letters].reduce((total, letter) => total + (times.get(letter) ?? 0), 0);
  const isSmall = sum('svc') > sum('SVC');
  const letters = found.flatMap(({ read, ...change }) => {
    const capital = read.slice(0, 1).toUpperCase();
    const small = capital.toLowerCase();
    if (sum(capital + small) < fewestSingle) return [];
    return [{ ...change, after: isSmall && small !== 'x' ? small : capital }];
  });
  return [...crosses, ...letters];
}

interface Found extends Change {
  readonly read: string;
}

/** Behind parties one kind of cross stands throughout: where some were read twice, for they are capitals, all are. */
function restoreCrosses(text: WorkingText): readonly Change[] {
  const found = findAll(text, cross);
  const isReadTwice = found.some(({ read }) => read.length > 1);
  if (!isReadTwice || found.filter(({ read }) => read.includes('X')).length < fewestSingle) return [];
  return found.flatMap(({ read, ...change }) => (read === 'X' ? [] : [{ ...change, after: 'X' }]));
}

function findAll(text: WorkingText, pattern: RegExp): readonly Found[] {
  return text.flatMap((page, pageIndex) =>
    page.lines.flatMap((line, lineIndex) => {
      if (!mayBeDoubled.test(line.text)) return [];
      return [...line.text.matchAll(pattern)].map(({ index: start, 0: read }) => {
        const end = start + read.length;
        return { page: pageIndex, line: lineIndex, start, end, read, after: '', rule, confidence: 0.95 };
      });
    }),
  );
}

/** As they are written: minutes of some years have `s` and `c`. */
function countSingle(text: WorkingText): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const line of text.flatMap((page) => page.lines)) {
    for (const [, letter = ''] of line.text.matchAll(single)) times.set(letter, (times.get(letter) ?? 0) + 1);
  }
  return times;
}
