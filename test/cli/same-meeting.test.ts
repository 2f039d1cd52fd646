import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openStoreToChange } from '../../src/store/open-store.ts';
import { newFolder, runProgram } from './run-program.ts';

const march = `Kommunstyrelsen i Sjöby
PROTOKOLL
Sammanträdesdatum 2019-03-05

§ 28 Mötets öppnande
Ordföranden Sten Modig hälsade alla välkomna.

§ 29 Lekplatsen i Norrby
Kostnaden är 40 000 kronor.
Beslut
Kommunstyrelsen beslutar att bygga lekplatsen.

§ 30 Vinterväghållning
Beslut
Kommunstyrelsen beslutar att anta taxan för snöröjning.

§ 31 Avslutning
Mötet avslutades.
`;
const april = `Kommunstyrelsen i Sjöby
PROTOKOLL
Sammanträdesdatum 2019-04-09

§ 32 Mötets öppnande
Ordföranden Sten Modig hälsade alla välkomna, se § 34.

§ 33 Lekplatsen i Norrby, uppföljning
Protokollet från den 5 mars godkändes.
Kommunstyrelsen 2019-03-05, § 29, beslutade att bygga. Taxan antogs i KS § 30/2019. Se även § 99, 2018-01-09.

§ 34 Avslutning
Mötet avslutades.
`;
/** The same words, set otherwise. */
const copied = march.replaceAll('\n', '\r\n').replace('PROTOKOLL', 'Protokoll');
const adjusted = march.replace('40 000', '45 000');

function meeting(kind: string, last: string): string {
  return `Norrby byalag\n${kind} den 20 mars 1994\n\n§ 1 Mötets öppnande\nSten Modig hälsade välkommen.\n\n§ 2 ${last}\nEva Lund valdes till detta för ett år.\n\n§ 3 ${last}, övriga\nTill övriga valdes alla som ville.\n\n§ 4 Avslutning\nMötet avslutades.\n`;
}

/** An archive of these texts, imported in their order. */
async function archive(...files: readonly (readonly [string, string])[]): Promise<string> {
  const folder = newFolder();
  const database = join(folder, 'arkiv.sqlite');
  for (const [name, text] of files) {
    writeFileSync(join(folder, name), text);
    const { stderr, exitCode } = await runProgram(['import', join(folder, name), '--database', database]);
    expect(exitCode, stderr).toBe(0);
  }
  return database;
}

async function jsonLines(argv: readonly string[]): Promise<readonly Record<string, unknown>[]> {
  const { stdout } = await runProgram(argv);
  return stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

interface Exported {
  readonly id: string;
  readonly source: { readonly file: string };
  readonly sameMeeting: readonly { readonly id: string; readonly relation: string }[];
  readonly paragraphs: readonly {
    readonly label: string;
    readonly references: readonly { readonly text: string; readonly target?: unknown }[];
  }[];
}

async function exported(database: string): Promise<readonly Exported[]> {
  const { stdout } = await runProgram(['export', '--database', database]);
  return JSON.parse(stdout) as Exported[];
}

/** `file relation file`, sorted. */
async function linksOf(database: string): Promise<readonly string[]> {
  const all = await exported(database);
  const fileOf = (id: string): string => all.find((one) => one.id === id)?.source.file ?? '';
  return all
    .flatMap(({ source, sameMeeting }) =>
      sameMeeting.map(({ id, relation }) => `${source.file} ${relation} ${fileOf(id)}`),
    )
    .toSorted((a, b) => (a < b ? -1 : 1));
}

describe('the same meeting, stored more than once', () => {
  it('links copies and versions whatever the order of import, and after reprocess', async () => {
    const files = [
      ['mars.txt', march],
      ['kopia.txt', copied],
      ['justerat.txt', adjusted],
      ['april.txt', april],
    ] as const;
    const expected = [
      'justerat.txt version kopia.txt',
      'justerat.txt version mars.txt',
      'kopia.txt copy mars.txt',
      'kopia.txt version justerat.txt',
      'mars.txt copy kopia.txt',
      'mars.txt version justerat.txt',
    ];
    const database = await archive(...files);
    expect(await linksOf(database)).toEqual(expected);
    const marks = (await jsonLines(['list', '--json', '--database', database])).map(
      ({ file, copyOf, versionOf }) => ({ file, copyOf, versionOf }),
    );
    expect(marks.filter(({ copyOf }) => copyOf !== null)).toHaveLength(1);
    expect(marks.filter(({ versionOf }) => versionOf !== null)).toHaveLength(1);
    const listed = await runProgram(['list', '--database', database]);
    expect(listed.stdout).toMatch(/copy of [0-9a-f]{16}-1/u);
    expect(listed.stdout).toMatch(/version of [0-9a-f]{16}-1/u);

    const other = await archive(...files.toReversed());
    expect(await linksOf(other)).toEqual(expected);
    expect((await runProgram(['list', '--database', other])).stdout).toBe(listed.stdout);
    await runProgram(['reprocess', '--all', '--database', other]);
    expect(await linksOf(other)).toEqual(expected);
  });

  it('finds a copy’s words once, and of a version what reads otherwise', async () => {
    const database = await archive(['mars.txt', march], ['kopia.txt', copied], ['justerat.txt', adjusted]);
    const hits = await jsonLines(['search', 'snöröjning', '--json', '--database', database]);
    expect(hits.map(({ kind }) => kind)).toEqual(['decision']);
    const changed = await jsonLines(['search', 'kostnaden', '--json', '--database', database]);
    expect(changed.map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph']);
    const numbered = await jsonLines(['search', '§ 30', '--json', '--database', database]);
    expect(numbered).toHaveLength(1);
  });

  it('counts a copy as a copy', async () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'mars.txt'), march);
    writeFileSync(join(folder, 'kopia.txt'), copied);
    const database = join(folder, 'arkiv.sqlite');
    const [summary] = await jsonLines(['import', folder, '--json', '--database', database]);
    expect(summary).toMatchObject({ files: 2, minutes: 1, copies: 1, paragraphs: 4, decisions: 2 });
  });

  it('forgets the link with the file', async () => {
    const database = await archive(['mars.txt', march], ['kopia.txt', copied]);
    const store = openStoreToChange(database);
    store.prepare("DELETE FROM files WHERE name = 'mars.txt'").run();
    store.close();
    expect(await linksOf(database)).toEqual([]);
    expect(await jsonLines(['search', '§ 30', '--json', '--database', database])).toHaveLength(1);
  });

  it('keeps an annual and a constituting meeting of one day apart', async () => {
    const database = await archive(
      ['arsmote.txt', meeting('Årsmöte', 'Val av styrelse')],
      ['konstituerande.txt', meeting('Konstituerande möte', 'Val av kassör')],
    );
    expect(await linksOf(database)).toEqual([]);
  });
});

describe('references that lead to stored protocols', () => {
  it('are resolved as the archive grows', async () => {
    const database = await archive(['april.txt', april]);
    const targets = async (): Promise<readonly unknown[]> => {
      const all = await exported(database);
      const own = all.find(({ source }) => source.file === 'april.txt');
      const earlier = all.find(({ source }) => source.file === 'mars.txt')?.id;
      const named = (target: unknown): string =>
        JSON.stringify(target ?? null)
          .replaceAll(own?.id ?? '-', 'april')
          .replaceAll(earlier ?? '-', 'mars');
      return (own?.paragraphs ?? []).flatMap(({ references }) =>
        references.map(({ text, target }) => `${text} ${named(target)}`),
      );
    };
    expect(await targets()).toEqual([
      '§ 34 {"minutesId":"april","paragraph":"§34"}',
      '§ 29 null',
      '§ 30/2019 null',
      '§ 99 null',
    ]);
    const file = join(newFolder(), 'mars.txt');
    writeFileSync(file, march);
    await runProgram(['import', file, '--database', database]);
    expect(await targets()).toEqual([
      '§ 34 {"minutesId":"april","paragraph":"§34"}',
      '§ 29 {"minutesId":"mars","paragraph":"§29"}',
      '§ 30/2019 {"minutesId":"mars","paragraph":"§30"}',
      '§ 99 null',
    ]);
    const own = (await exported(database)).find(({ source }) => source.file === 'april.txt');
    const linked = JSON.stringify(own?.paragraphs);
    expect(linked).toMatch(/"date":"2019-03-05","target":\{"minutesId":"[0-9a-f]{16}-1"\}/u);
    const shown = await runProgram(['show', own?.id ?? '', '--database', database]);
    expect(shown.stderr).toMatch(/§ 29: [0-9a-f]{16}-1:29/u);
    expect(shown.stdout).toContain(readFileSync(file, 'utf8').slice(0, 9));
  });
});
