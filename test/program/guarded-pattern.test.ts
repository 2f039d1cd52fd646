import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readSplit } from '../../scripts/fixtures/split.ts';
import { guardedPattern } from '../../scripts/program/guarded-pattern.ts';
import { needsOfPattern } from '../../scripts/program/needs-of-pattern.ts';
import { structureText } from '../stages/structure/structure-text.ts';

const needs = (source: string, text: string): boolean => needsOfPattern(source)?.(text) ?? true;

describe('what a pattern needs', () => {
  test.each([
    ['^Beslut:', 'Beslut:', 'Paragraf 3'],
    ['yrka(?:r|de)|föreslå[sr]', 'de yrkade det', 'stämman valde'],
    ['(?:§|paragraf) \\d+', 'paragraf 7', 'paragraf sju'],
    ['(?=.*röster)\\p{Lu}', 'Nio röster', 'Nio rösträknare'],
    ['kap\\. ?\\d', 'kap.3', 'kapitel 3'],
    ['(?<who>\\p{Lu}+){1,2} sade: \\k<who>', 'AB sade: AB', 'AB sa: AB'],
    ['[,;] \\u00e4r \\(\\d{2}\\)', ', är (12)', ', är 12'],
  ])('%s', (source, withIt, without) => {
    expect(needs(source, withIt)).toBe(true);
    expect(needs(source, without)).toBe(false);
  });

  test('what is no figure where case does not matter is no figure still', () => {
    const need = needsOfPattern('^\\D+ BESLUT\\S', true);
    expect(need?.('om beslut:')).toBe(true);
    expect(need?.('om 14')).toBe(false);
  });

  test.each(['beslut(?:et)?|\\p{L}+', '(?:yrkar)?', '(?!Beslut)\\p{Lu}', '(?:ja){0,3}', '[Bb][Ee]', 'ab|c|'])(
    'nothing is known of %s',
    (source) => expect(needsOfPattern(source)).toBeNull(),
  );
});

test('no text that a pattern of the structure stage matches lacks what the pattern needs', async () => {
  const { measure } = await readSplit();
  const { exec } = RegExp.prototype;
  const wrong: string[] = [];
  const known = new Map<string, ReturnType<typeof needsOfPattern>>();
  const needOf = ({ source, ignoreCase }: RegExp): ReturnType<typeof needsOfPattern> => {
    const key = `${source} ${ignoreCase}`;
    if (!known.has(key)) known.set(key, needsOfPattern(source, ignoreCase));
    return known.get(key) ?? null;
  };
  let isLooking = false;
  const look = function look(this: RegExp, text: string): RegExpExecArray | null {
    const found = exec.call(this, text);
    if (found === null || isLooking) return found;
    isLooking = true;
    if (needOf(this)?.(this.ignoreCase ? text.toLowerCase() : text) === false)
      wrong.push(`${this.source} in ${text}`);
    isLooking = false;
    return found;
  };
  Reflect.set(RegExp.prototype, 'exec', look);
  try {
    for (const id of measure.slice(0, 12))
      structureText(readFileSync(new URL(`../../fixtures/truth/${id}.txt`, import.meta.url), 'utf8'));
  } finally {
    Reflect.set(RegExp.prototype, 'exec', exec);
  }
  expect(wrong).toEqual([]);
  expect(known.size).toBeGreaterThan(500);
});

describe('a guarded pattern does what the pattern does', () => {
  const sources = [
    ['Beslut', 'u'],
    ['beslut|§\\s?\\d', 'giu'],
    ['(?<word>ja|nej)[.,]?', 'gu'],
    ['sex\\p{L}*', 'iu'],
    ['ja', 'uy'],
    ['(?<!\\p{L})\\p{Lu}[\\p{Ll}§]*', 'gu'],
    ['[^\\p{L}\\d]+(?=\\p{Ll})', 'giu'],
  ] as const;
  const piece = fc.constantFrom(
    'beslut',
    'BESLUT',
    'Beslut',
    '§ 4',
    '§',
    'ja',
    'nej,',
    'ſex',
    'sexa',
    ' ',
    'å',
    'Ć',
    'яЯ',
    'a\u030A',
    '–',
    '7',
  );
  const text = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(''));

  test.each(sources)('/%s/%s', (source, flags) => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), (texts) => {
        const [guarded, plain] = [guardedPattern(source, flags), new RegExp(source, flags)];
        for (const each of texts) {
          expect(each.replace(guarded, '<$&>')).toBe(each.replace(plain, '<$&>'));
          expect(each.split(guarded)).toEqual(each.split(plain));
          expect(each.match(guarded)).toEqual(each.match(plain));
          expect(each.search(guarded)).toBe(each.search(plain));
          if (flags.includes('g')) expect([...each.matchAll(guarded)]).toEqual([...each.matchAll(plain)]);
          expect(guarded.test(each)).toBe(plain.test(each));
          expect(guarded.lastIndex).toBe(plain.lastIndex);
          expect(guarded.exec(each)).toEqual(plain.exec(each));
        }
      }),
    );
  });

  test('when others are made of it', () => {
    const guarded = guardedPattern('ja|nej', 'iu');
    expect(new RegExp(`^(?:${guarded.source})$`, guarded.flags).test('Nej')).toBe(true);
    expect(new RegExp(guarded, 'g').flags).toBe('g');
    expect(String(guarded)).toBe('/ja|nej/iu');
  });
});
