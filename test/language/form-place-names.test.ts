import { expect, test } from 'vitest';
import { formPlaceNames } from '../../scripts/language/form-place-names.ts';

test('makes of two parts the names of places that lists lack', () => {
  const formed = formPlaceNames(['Ljusdal', 'Vemdal', 'Vemdalen', 'Vemhån', 'Tärnaby', 'Tärnasjö']);
  expect(formed).toContain('Tallmåla');
  expect(formed).toContain('Norrängen');
  expect(formed).toContain('Kvarnbacken');
  expect(formed).toContain('Kvarnbäcken');
  expect(formed).toContain('Tärnavik');
  expect(formed).not.toContain('Ljusdal');
});

test('makes no name of one part alone', () => {
  expect(formPlaceNames([]).filter((name) => ['Berg', 'Sand', 'Sol'].includes(name))).toEqual([]);
});
