import { expect, test } from 'vitest';
import { forgetTexts, remember } from '../../../src/stages/structure/remember.ts';

/** A reader that counts what it is asked to read. */
function counting(): { readonly read: (text: string) => number | undefined; readonly asked: string[] } {
  const asked: string[] = [];
  const read = remember((text) => {
    asked.push(text);
    return text === '' ? undefined : text.length;
  });
  return { read, asked };
}

test('reads each text of a file once, and gives what it gave', () => {
  const { read, asked } = counting();
  expect(['Yrkanden', '', 'Yrkanden', ''].map(read)).toEqual([8, undefined, 8, undefined]);
  expect(asked).toEqual(['Yrkanden', '']);
});

test('forgets with the next file', () => {
  const { read, asked } = counting();
  read('Beslut');
  forgetTexts();
  read('Beslut');
  expect(asked).toEqual(['Beslut', 'Beslut']);
});

test('keeps no long texts', () => {
  const { read, asked } = counting();
  const long = 'ord '.repeat(500);
  read(long);
  read(long);
  expect(asked).toHaveLength(2);
});
