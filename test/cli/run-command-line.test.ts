import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { nativeModelFolder } from '../native-tesseract.ts';
import { newFolder, runProgram } from './run-program.ts';

const encrypted = fileURLToPath(
  new URL('../../fixtures/broken/encrypted-user-password.pdf', import.meta.url),
);

const modelFolder = nativeModelFolder();

describe('paragraf', () => {
  it('prints help with examples for every command', async () => {
    const { stdout, exitCode } = await runProgram(['--help']);
    expect(exitCode).toBe(0);
    const commands = [...stdout.matchAll(/^ {2}([a-z]+) /gmu)]
      .map(([, name]) => name)
      .filter((name) => name !== 'help');
    expect(commands).toEqual([
      'import',
      'nightly',
      'status',
      'search',
      'show',
      'list',
      'review',
      'export',
      'serve',
      'repair',
      'structure',
      'reprocess',
      'retry',
      'learn',
      'verify',
      'backup',
      'doctor',
    ]);
    const helps = await Promise.all(commands.map((name) => runProgram([name ?? '', '--help'])));
    for (const help of helps)
      expect([help.exitCode, help.stdout]).toEqual([0, expect.stringMatching(/Examples?:|Exit codes:/u)]);
  });

  it.each([
    [['imporrt'], 1, /unknown command 'imporrt'/u],
    [['import'], 1, /missing required argument 'path'/u],
    [['list', '--state', 'lost'], 1, /Allowed choices are stored, partial, waiting, quarantined, set-aside/u],
    [
      ['search', 'budget', '-n', 'många', '--database', 'saknas.sqlite'],
      1,
      /--limit många is not a whole number/u,
    ],
    [
      ['search', 'budget', '--database', 'saknas.sqlite'],
      5,
      /there is no database at saknas\.sqlite\n.*paragraf import/u,
    ],
    [['import', '.', '-j', '0'], 9, /invalid setting: jobs = "0" \(from the command line\)/u],
    [['repair', 'saknas.txt'], 5, /saknas\.txt does not exist/u],
    [['structure', '-'], 2, /stdin holds no text/u],
    [['repair', encrypted], 2, /encrypted-user-password\.pdf is no text but a pdf file/u],
  ])('%j ends with %i and says why', async (argv, expected, message) => {
    const { stdout, stderr, exitCode } = await runProgram(argv, { cwd: newFolder() });
    expect([exitCode, stdout]).toEqual([expected, '']);
    expect(stderr).toMatch(message);
  });

  it('takes settings from the settings file, variables before it, flags before both', async () => {
    const cwd = newFolder();
    writeFileSync(join(cwd, 'paragraf.json'), '{"database": "fil.sqlite"}');
    const list = ['list'];
    expect((await runProgram(list, { cwd })).stderr).toContain('fil.sqlite');
    const environment = { PARAGRAF_DATABASE: 'variabel.sqlite' };
    expect((await runProgram(list, { cwd, environment })).stderr).toContain('variabel.sqlite');
    expect(
      (await runProgram([...list, '--database', 'flagga.sqlite'], { cwd, environment })).stderr,
    ).toContain('flagga.sqlite');
    writeFileSync(join(cwd, 'paragraf.json'), '{"databas": "fil.sqlite"}');
    const wrong = await runProgram(list, { cwd });
    expect([wrong.exitCode, wrong.stderr]).toEqual([
      9,
      expect.stringContaining('databas in paragraf.json is not a setting'),
    ]);
  });

  it('repairs and structures as filters', async () => {
    const cwd = newFolder();
    const damaged =
      'PROTOKOLL fort vid styrelsemote den 4 mars 2021\r\n\r\n§ 1 Sammantradet oppnas\r\nOrdforanden halsade valkommen.\r\n\r\n8 2. Ekonomi\r\nKassan ar 885 kronor.\r\n\r\n§ 3 Avslutning\r\nSammantradet avslutades.\r\n';
    const clean = damaged
      .replace('fort', 'fört')
      .replace('styrelsemote', 'styrelsemöte')
      .replace('Sammantradet oppnas', 'Sammanträdet öppnas')
      .replace('Ordforanden halsade valkommen', 'Ordföranden hälsade välkommen')
      .replace('8 2.', '§ 2.')
      .replace(' ar ', ' är ')
      .replace('Sammantradet', 'Sammanträdet');
    const repaired = await runProgram(['repair', '-', '--edits', 'e.jsonl'], { cwd, input: damaged });
    expect(repaired.exitCode).toBe(0);
    expect(repaired.stdout.split('\r\n')).toHaveLength(clean.split('\r\n').length);
    expect(repaired.stdout).toContain('885 kronor');
    expect(repaired.stdout).toContain('Sammanträdet öppnas');
    const { stdout } = await runProgram(['structure'], { cwd, input: repaired.stdout });
    const minutes: { date: string; paragraphs: { number: number }[] } = JSON.parse(stdout);
    expect([minutes.date, minutes.paragraphs.map(({ number }) => number)]).toEqual(['2021-03-04', [1, 2, 3]]);
  });

  it('repairs with edits that lead back to the source, byte for byte', async () => {
    const cwd = newFolder();
    const source =
      '\uFEFFOrdféranden halsade valkommen till métet.\r\nKassan ar 885 kronor.\r\nNasta mote: 4 mars.';
    const repaired = await runProgram(['repair', '--edits', 'e.jsonl'], { cwd, input: source });
    expect(repaired.stdout).toBe(
      'Ordföranden hälsade välkommen till mötet.\r\nKassan är 885 kronor.\r\nNästa möte: 4 mars.',
    );
    const undone = await runProgram(['repair', '--undo', 'e.jsonl'], { cwd, input: repaired.stdout });
    expect([undone.exitCode, undone.stdout]).toEqual([0, source]);
    const other = await runProgram(['repair', '--undo', 'e.jsonl'], { cwd, input: 'Annat.' });
    expect([other.exitCode, other.stderr]).toEqual([2, expect.stringContaining('e.jsonl do not fit line 1')]);
    const none = await runProgram(['repair', '--undo', 'saknas.jsonl'], { cwd, input: 'Annat.' });
    expect([none.exitCode, none.stderr]).toEqual([5, expect.stringContaining('saknas.jsonl does not exist')]);
    const kept = readFileSync(join(cwd, 'e.jsonl'), 'utf8');
    await runProgram(['repair', 'saknas.txt', '--edits', 'e.jsonl'], { cwd });
    expect(readFileSync(join(cwd, 'e.jsonl'), 'utf8')).toBe(kept);
    const itself = await runProgram(['repair', 'e.jsonl', '--edits', 'e.jsonl'], { cwd });
    expect(itself.exitCode).toBe(1);
    const sure = await runProgram(['repair', '--confidence', '2'], { cwd, input: source });
    expect([sure.exitCode, sure.stderr]).toEqual([9, expect.stringContaining('repairConfidence')]);
  });

  it('says that the disk is full where its output does not fit', async () => {
    const options = { input: 'Fragan bordlades.', stdoutFile: '/dev/full' };
    const { exitCode, stderr } = await runProgram(['repair'], options);
    expect(stderr).toBe(
      'error: the output cannot be written: ENOSPC: no space left on device, write\nMake room where it goes and run the command again.\n',
    );
    expect(exitCode).toBe(5);
  });

  it('repairs with what an archive has taught', async () => {
    const cwd = newFolder();
    const clean =
      'Samordningsförbundet Skälhammar\nPROTOKOLL fört vid möte den 4 mars 2021\n§ 1 Öppnande\nTjarke Hägvåd hälsade alla välkomna på Törvåsgården. Frågan återkommer på nästa möte i början av året.\n';
    const damaged = 'Ordféranden Tjarke Hagvad halsade valkommen till métet pa Torvasgarden.';
    writeFileSync(join(cwd, 'ren.txt'), clean);
    await runProgram(['import', 'ren.txt', '--database', 'a.sqlite'], { cwd });
    const learned = await runProgram(['learn', '--database', 'a.sqlite'], { cwd });
    expect([learned.exitCode, learned.stdout]).toEqual([0, 'Samordningsförbundet Skälhammar\t1\n']);
    const argv = ['repair', '--database', 'a.sqlite', '--body', 'Samordningsförbundet Skälhammar'];
    const { stdout } = await runProgram(argv, { cwd, input: damaged });
    expect(stdout).toBe('Ordföranden Tjarke Hägvåd hälsade välkommen till mötet på Törvåsgården.');
    const unknown = await runProgram(['repair', '--database', 'a.sqlite', '--body', 'Brf Ingen'], {
      cwd,
      input: damaged,
    });
    expect([unknown.exitCode, unknown.stderr]).toEqual([1, expect.stringContaining('Brf Ingen')]);
    const forgotten = await runProgram(
      ['learn', '--forget', 'Samordningsförbundet Skälhammar', '--database', 'a.sqlite'],
      { cwd },
    );
    expect([forgotten.stdout, forgotten.stderr]).toEqual(['', expect.stringContaining('1 files')]);
  });

  it.skipIf(modelFolder === null)(
    'loses no § where the installed engine has no model that prints it',
    async () => {
      const folder = newFolder();
      copyFileSync(join(modelFolder ?? '', 'swe.traineddata'), join(folder, 'swe.traineddata'));
      writeFileSync(join(folder, 'a.txt'), '§ 1 Val');
      const { stderr, exitCode } = await runProgram(
        ['import', join(folder, 'a.txt'), '--engine', 'tesseract', '--database', join(folder, 'a.sqlite')],
        { environment: { TESSDATA_PREFIX: folder } },
      );
      expect([exitCode, stderr]).toEqual([0, expect.not.stringContaining('WARNING')]);
    },
  );

  it('examines what it needs', async () => {
    const { stdout, exitCode } = await runProgram([
      'doctor',
      '--database',
      join(newFolder(), 'a.sqlite'),
      '--json',
    ]);
    const findings: { subject: string; state: string; detail: string }[] = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(findings.filter(({ state }) => state === 'broken')).toEqual([]);
    const details = new Map(findings.map(({ subject, detail }) => [subject, detail]));
    expect(details.get('model swe of tesseract.js')).toBe('prints no § %');
    expect(details.get('model eng of tesseract.js')).toBe('prints no å ä ö Å Ä Ö');
    expect(details.get('recognition')).toMatch(/^tesseract(\.js)? with minutes \+ swe$/u);
    expect(exitCode).toBe(0);
  });
});
