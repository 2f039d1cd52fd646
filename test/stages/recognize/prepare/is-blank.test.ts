import { expect, test } from 'vitest';
import { isBlank } from '../../../../src/stages/recognize/prepare/is-blank.ts';
import { addSpecks, blankPage, drawPage, paint } from './draw-page.ts';

test('paper with dust is blank', () => {
  const yellowed = blankPage(150);
  yellowed.data.fill(190);

  expect([isBlank(blankPage(150)), isBlank(yellowed)]).toEqual([true, true]);
  expect(isBlank(addSpecks(blankPage(150), 200_000, 0))).toBe(true);
});

test('a page with a number is not', () => {
  const page = blankPage(150);
  paint(page, { x: 600, y: 1600, width: 10, height: 14 });

  expect(isBlank(page)).toBe(false);
});

test('a page in faint ink is not, a blank one through which its reverse side shines is', () => {
  const shining = blankPage(75);
  for (let y = 60; y < 800; y += 24) {
    for (let x = 50; x < 500; x += 12) {
      for (const [margin, grey] of [
        [0, 240],
        [1, 215],
        [2, 200],
      ] as const)
        paint(
          shining,
          { x: x + margin, y: y + margin, width: 8 - 2 * margin, height: 14 - 2 * margin },
          grey,
        );
    }
  }

  expect(isBlank(drawPage(190))).toBe(false);
  expect(isBlank(shining)).toBe(true);
});
