import { copyFileSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Kansli, encrypted, protocol } from './kansli.ts';

/** Breaks the line, tells the terminal to clear its screen, turns the reading direction: `hot \u202efdp.txt` reads `hot txt.pdf`. */
const hostile = 'ett\nhot\u001B[2J\u202Efdp';
const shown = String.raw`ett\nhot\u001b[2J\u202efdp`;
const isRaw = (text: string): boolean => ['ett\nhot', '\u001B', '\u202E'].some((part) => text.includes(part));

/** All that the program says of them, command by command. */
async function saidOf(
  kansli: Kansli,
  ...commands: readonly (readonly string[])[]
): Promise<Record<string, string>> {
  const said: Record<string, string> = {};
  for (const argv of commands) {
    const { stdout, stderr } = await kansli.run(...argv);
    said[argv.join(' ').replace(kansli.root, '')] = `${stdout}${stderr}`;
  }
  return said;
}

describe('names with line ends, commands and marks in them', () => {
  it('are shown escaped by every command', async () => {
    const kansli = new Kansli();
    const archive = join(kansli.root, 'arkiv');
    mkdirSync(archive);
    writeFileSync(join(archive, `${hostile}.txt`), '§ 1 Val\nSten Modig valdes.\n');
    copyFileSync(encrypted, join(archive, `${hostile}.pdf`));
    const imported = await saidOf(kansli, ['import', archive], ['retry', '-v', '--log-format', 'readable']);
    rmSync(join(archive, `${hostile}.txt`));
    const said = {
      ...imported,
      ...(await saidOf(
        kansli,
        ['list'],
        ['list', '--json'],
        ['list', '--state', 'quarantined', '--json'],
        ['review', '--all'],
        ['review', '--all', '--json'],
        ['search', 'Modig'],
        ['verify'],
        ['verify', '--json'],
        ['import', join(archive, `${hostile}.borta`)],
        ['export', '--format', 'markdown'],
      )),
    };
    expect(Object.entries(said).filter(([, text]) => isRaw(text))).toEqual([]);
    // Markdown has escapes of its own.
    const without = Object.entries(said).filter(
      ([command, text]) => !text.includes(shown) && !command.startsWith('export'),
    );
    expect(without.map(([command]) => command)).toEqual([]);
  });

  it('are shown escaped by a night: its report, its notes, its words', async () => {
    const kansli = new Kansli();
    kansli.put(`${hostile}.txt`, protocol(1));
    kansli.put(`${hostile} utan.txt`, 'Inget protokoll.');
    copyFileSync(encrypted, join(kansli.inbox, `${hostile}.pdf`));
    kansli.put(`${hostile}.txt.part`, '');
    const said = await saidOf(kansli, ['nightly'], ['nightly', '--json'], ['status', '--json']);
    const reports = join(kansli.root, 'rapporter');
    const note = readdirSync(kansli.quarantine).find((name) => name.endsWith('.orsak.json')) ?? '';
    const texts = [
      ...Object.values(said),
      ...['senaste.html', 'senaste.txt'].map((name) => readFileSync(join(reports, name), 'utf8')),
      readFileSync(join(kansli.quarantine, note), 'utf8'),
    ];
    expect(texts.filter((text) => isRaw(text))).toEqual([]);
    expect(texts.filter((text) => text.includes(shown))).toHaveLength(4);
  });
});
