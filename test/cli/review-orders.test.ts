import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Decided } from '../../src/pipeline/desk/desk-orders.ts';
import type { ReviewItem } from '../../src/records/review-item.ts';
import { importPages, newDeskStore, pagesOf, scannedPages } from '../pipeline/desk/archive.ts';
import { missed, missedParagraph } from '../stages/structure/sentences-in-doubt.ts';
import { newFolder, runProgram } from './run-program.ts';
import type { Ended } from './run-program.ts';

const protocol = (date: string): string => `Hamnnämnden i Norrsund
Sammanträdesprotokoll ${date}
§ 1 Öppnande
Ordföranden öppnar mötet.
§ 2 Bryggan
Bryggan i Vikbcrg är sliten.`;

const prose = `Hamnstyrelsen i Norrsund\nProtokoll 2021-05-04\n${missedParagraph(1)}`;

let database = '';

beforeEach(() => {
  database = join(newFolder(), 'a.sqlite');
  const store = newDeskStore(database);
  for (const date of ['2023-05-12', '2023-06-12']) {
    importPages(store, `${date}.pdf`, scannedPages(protocol(date), { Vikbcrg: 'Vikberg' }));
  }
  store.database.close();
});

const review = (...flags: string[]): Promise<Ended> =>
  runProgram(['review', '--database', database, ...flags]);

async function firstItem(): Promise<ReviewItem> {
  const { stdout } = await review('--queue', '--json', '--limit', '1');
  return JSON.parse(stdout) as ReviewItem;
}

describe('paragraf review', () => {
  it('lists the queue with ids, lines and what each word may be', async () => {
    const { stdout, stderr } = await review('--queue', '--limit', '1');
    expect(stdout.replace(/[0-9a-f]{16}/gu, 'ID'))
      .toBe(`ID  readings-differ  ”Vikbcrg” är osäkert läst. En annan läsning är ”Vikberg”.
  Hamnnämnden i Norrsund 2023-06-12, p. 1
  | Bryggan i Vikbcrg är sliten.
  1: Vikberg  (tesseract:swe)
`);
    expect(stderr).toContain('1 more: --limit 2 shows them all.');
  });

  it('rules that a sentence decides, which the record and the log tell at once', async () => {
    const store = newDeskStore(database);
    const sha256 = importPages(store, 'prosa.txt', pagesOf(prose));
    store.database.close();
    const { stdout } = await review('--queue', '--json', '--code', 'decision-missed');
    const { id, sentence } = JSON.parse(stdout) as ReviewItem;
    expect(sentence).toBe(missed);
    const refused = await review('--decide', id, '--rule', 'yes', '--by', 'Siv');
    expect([refused.exitCode, refused.stderr]).toEqual([1, expect.stringContaining('--rule decision')]);
    const ruled = await review('--decide', id, '--rule', 'decision', '--by', 'Siv');
    expect([ruled.exitCode, ruled.stdout]).toEqual([0, `decided ${id}, entry 1\n`]);
    const list = await runProgram(['export', '--format', 'json', '--database', database]);
    const records = JSON.parse(list.stdout) as {
      source: { sha256: string };
      paragraphs: { decisions: { text: string }[] }[];
    }[];
    const own = records.find(({ source }) => source.sha256 === sha256);
    expect(own?.paragraphs[0]?.decisions.map(({ text }) => text)).toEqual([missed]);
    expect((await review('--log')).stdout).toContain(`Siv  rule  prosa.txt, p. 1\n  decision: ${missed}`);
  });

  it('takes, shows the same elsewhere, and undoes', async () => {
    const { id } = await firstItem();
    const taken = await review('--decide', id, '--take', '1', '--by', 'Siv');
    expect([taken.exitCode, taken.stdout]).toEqual([
      0,
      `decided ${id}, entry 1\n  - Bryggan i Vikbcrg är sliten.\n  + Bryggan i Vikberg är sliten.\n`,
    ]);
    const same = await review('--same', id);
    expect(same.stdout).toContain('Vikbcrg -> Vikberg: in doubt in 1 places, and in 0 more');
    const undone = await review('--undo', '1', '--by', 'Siv');
    expect([undone.exitCode, undone.stdout]).toEqual([
      0,
      'undid 1\n  - Bryggan i Vikberg är sliten.\n  + Bryggan i Vikbcrg är sliten.\n',
    ]);
    const log = await review('--log');
    expect(log.stdout).toMatch(
      /^2 {2}\S+ {2}Siv {2}undo of 1 .*\n.*\n.*\n1 {2}\S+ {2}Siv {2}take .*\(undone by 2\)/u,
    );
    expect(log.stderr).toContain('2 matters wait, 0 decided');
  });

  it('writes the word or the whole line, and keeps', async () => {
    const { id } = await firstItem();
    const word = await review('--decide', id, '--write', 'Vikbärg', '--by', 'Siv', '--json');
    expect((JSON.parse(word.stdout) as Decided).after).toBe('Bryggan i Vikbärg är sliten.');
    const line = await review(
      '--decide',
      id,
      '--write',
      'Bryggan är sliten.',
      '--line',
      '--by',
      'Siv',
      '--json',
    );
    expect((JSON.parse(line.stdout) as Decided).after).toBe('Bryggan är sliten.');
    const other = await firstItem();
    expect(other.id).not.toBe(id);
    expect((await review('--decide', other.id, '--keep', '--by', 'Siv')).stdout).toBe(
      `decided ${other.id}, entry 3\n`,
    );
    expect((await review('--queue')).stderr).toContain('Nothing to review.');
  });

  it.each([
    ['what is not there', ['--decide', '0123456789abcdef', '--keep', '--by', 'Siv'], 'there is no matter'],
    ['an undo of nothing', ['--undo', '7', '--by', 'Siv'], 'the log has no entry 7'],
    ['an undo of what is no entry', ['--undo', 'x', '--by', 'Siv'], '--undo x is no entry of the log'],
  ])('refuses %s, and says why', async (_, flags, why) => {
    const { exitCode, stderr } = await review(...flags);
    expect([exitCode, stderr]).toEqual([1, expect.stringContaining(why)]);
  });

  it('refuses a decision without a name, without a choice, or of an alternative that is not there', async () => {
    const { id } = await firstItem();
    const said = await Promise.all([
      review('--decide', id, '--keep'),
      review('--decide', id, '--by', 'Siv'),
      review('--decide', id, '--take', '2', '--by', 'Siv'),
    ]);
    expect(said.map(({ exitCode }) => exitCode)).toEqual([1, 1, 1]);
    expect(said.map(({ stderr }) => stderr.split('\n')[0])).toEqual([
      'error: the log needs to know who decides',
      'error: one decision is needed',
      `error: ${id} has no alternative 2`,
    ]);
  });
});
