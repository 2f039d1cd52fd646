import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { measureCommand, parseTimes } from '../../scripts/bench/ocr/measure-command.ts';

const folder = mkdtempSync(join(tmpdir(), 'paragraf-'));
const count = 'for ((i = 0; i < 30000; i++)); do :; done';

test('the times are read whatever the decimal sign', () => {
  expect(parseTimes('1.500 0.250 9.125\n')).toEqual({ cpuSeconds: 1.75, wallSeconds: 9.125 });
  expect(parseTimes('1,500 0,250 9,125\n')).toEqual({ cpuSeconds: 1.75, wallSeconds: 9.125 });
});

test('a clock that says something else is an error', () => {
  expect(() => parseTimes('bash: time: command not found\n')).toThrow('«bash: time: command not found');
});

test('what a child of the command works is counted, and what it prints is handed on', async () => {
  let printed = '';
  const cost = await measureCommand(['bash', '-c', `echo seen; bash -c "${count}"; true`], {
    folder,
    environment: { LC_ALL: 'C' },
    onOutput: (text) => (printed += text),
  });
  expect(cost.cpuSeconds).toBeGreaterThan(0);
  expect(cost.wallSeconds).toBeGreaterThan(0);
  expect(printed).toBe('seen\n');
});

test('the environment reaches the command', async () => {
  let printed = '';
  await measureCommand(['bash', '-c', 'echo "$PARAGRAF_ENGINE"'], {
    folder,
    environment: { PARAGRAF_ENGINE: 'tesseract' },
    onOutput: (text) => (printed += text),
  });
  expect(printed).toBe('tesseract\n');
});

test('a command that fails is an error with its last words, unless its code is accepted', async () => {
  const failing = ['bash', '-c', 'echo no such model >&2; exit 10'];
  await expect(measureCommand(failing, { folder })).rejects.toThrow(/ended with 10: no such model/u);
  await expect(measureCommand(failing, { folder, accepted: [0, 10] })).resolves.toMatchObject({});
});
