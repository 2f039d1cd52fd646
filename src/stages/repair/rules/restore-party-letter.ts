import type { Change, WorkingText } from '../working-text.ts';

const rule = 'restore-party-letter';

// "Anna Berg Vv Avstår Ja", "Bo Ek (Ss)", a cross "xX": a capital that looks like its small letter, read as both; behind a
// name or in a cell of its own. Neither "Cc: revisorn" nor "Kv Vv 12"
const doubled = /(?<=\p{Lu}[\p{Ll}-]+ |\(|\S {2,})(?:Ss|sS|Vv|vV|Cc|cC|Xx|xX)(?![\p{L}\d.:]|\s\d|\s\p{Ll})/gu;
// "Anna Berg (V)", "Anna Berg V Ja", "Lisa Ask   X", "Bo Ek s"
const single = /(?<![\p{L}\d.])\(?([SVCXx]|(?<=\p{Lu}[\p{Ll}-]+ \(?)[svc])\)?(?![\p{L}\d.])/gu;
// "Anna Berg M Xx", "Leif Ask s xX": a cross behind the party
const doubledCross =
  /(?<=\p{Lu}[\p{Ll}-]+ \(?\p{L}{1,3}\)? )(?<!\p{Lu}[\p{Ll}-]+ )(?:Xx|xX)(?![\p{L}\d.:])/gu;
/** A first look, which few lines pass. */
const mayBeDoubled = /Ss|sS|Vv|vV|Cc|cC|Xx|xX/u;
const fewestSingle = 3;

/** Letters of parties and crosses that recognition printed twice, where the text has them once again and again. */
export function restorePartyLetters(text: WorkingText): readonly Change[] {
  const found = findDoubled(text);
  if (found.length === 0) return [];
  const times = countSingle(text);
  const sum = (letters: string): number =>
    [...letters].reduce((total, letter) => total + (times.get(letter) ?? 0), 0);
  const isSmall = sum('svc') > sum('SVC');
  return found.flatMap((change) => {
    const small = change.after.toLowerCase();
    if (sum(change.after + small) < fewestSingle) return [];
    return [{ ...change, after: isSmall && small !== 'x' ? small : change.after }];
  });
}

function findDoubled(text: WorkingText): readonly Change[] {
  return text.flatMap((page, pageIndex) =>
    page.lines.flatMap((line, lineIndex) => {
      if (!mayBeDoubled.test(line.text)) return [];
      const found = [doubled, doubledCross].flatMap((pattern) => [...line.text.matchAll(pattern)]);
      return found.map(({ index: start, 0: letters }) => {
        const after = letters.slice(0, 1).toUpperCase();
        return { page: pageIndex, line: lineIndex, start, end: start + 2, after, rule, confidence: 0.95 };
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
