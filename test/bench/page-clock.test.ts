import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { onTerminal, PageClock, secondsInParts } from '../../scripts/bench/ocr/page-clock.ts';

test('a page is done when the bar first counts it; those between two sights are done at the second', () => {
  const clock = new PageClock();
  clock.see('\u001B[1G░░░░ 0 % | 0/1 files | 0 pages, 0.0/s | 0s left', 0.5);
  clock.see('\u001B[1G█░░░ 25 % | 0/1 files | 1 pages, 0.5/s | 6s left', 2);
  clock.see('\u001B[1G█░░░ 25 % | 0/1 files | 1 pages, 0.4/s | 6s left', 2.5);
  clock.see('\u001B[1G███░ 75 % | 0/1 files | 3 pages, 0.8/s | 1s left', 4);
  expect(clock.doneAt).toEqual([2, 4, 4]);
});

test('seconds a page, part by part', () => {
  expect(secondsInParts([2, 3, 4, 6, 8, 10, 10.5], 3)).toEqual([1.5, 1.5, 2]);
});

test('a command on a terminal is the same command, odd signs and all', () => {
  const [program = '', ...words] = onTerminal(['printf', '%s;', "it's", '$HOME and more']);
  expect(program).toBe('script');
  // `script` hands its command to a shell.
  const command = words[words.indexOf('-qefc') + 1] ?? '';
  expect(execFileSync('sh', ['-c', command], { encoding: 'utf8' })).toBe("it's;$HOME and more;");
});
