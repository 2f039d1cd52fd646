import { spawnSync } from 'node:child_process';
import { copyFileSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { resolveSettings } from '../../src/config.ts';
import { newFolder } from '../cli/run-program.ts';

const deploy = fileURLToPath(new URL('../../deploy', import.meta.url));
const hasSystemd = spawnSync('systemd-analyze', ['--version']).status === 0;

function text(...path: readonly string[]): string {
  return readFileSync(join(deploy, ...path), 'utf8');
}

describe('deploy', () => {
  it('has settings that the program takes', () => {
    const settings = resolveSettings({}, { PARAGRAF_SETTINGS: join(deploy, 'paragraf.json') });
    expect(settings).toMatchObject({ inbox: '/srv/paragraf/inkorg', until: '06:00' });
  });

  it('names only variables that the program knows', () => {
    const files = readdirSync(deploy, { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    );
    const texts = files.map(({ parentPath, name }) => readFileSync(join(parentPath, name), 'utf8'));
    const named = new Set(texts.flatMap((each) => each.match(/PARAGRAF_[A-Z_]+/gu) ?? []));
    const config = readFileSync(new URL('../../src/config.ts', import.meta.url), 'utf8');
    expect(named.size).toBeGreaterThan(5);
    expect([...named].filter((name) => !config.includes(`'${name}'`))).toEqual([]);
  });

  it('makes the folders that the settings name', () => {
    const settings = resolveSettings({}, { PARAGRAF_SETTINGS: join(deploy, 'paragraf.json') });
    const made = text('systemd', 'paragraf.tmpfiles.conf');
    for (const folder of [settings.inbox, settings.archive, settings.quarantine, settings.reports])
      expect(made).toContain(`d ${folder} `);
  });

  it.skipIf(!hasSystemd)('has units that systemd finds nothing wrong with, and calls safe', () => {
    const folder = newFolder();
    const units = readdirSync(join(deploy, 'systemd')).filter((name) => /\.(?:service|timer)$/u.test(name));
    for (const name of units) {
      copyFileSync(join(deploy, 'systemd', name), join(folder, name));
      // Where this machine has its Node.
      if (name.endsWith('.service'))
        writeFileSync(join(folder, name), text('systemd', name).replace('/usr/bin/node', process.execPath));
    }
    const paths = units.map((name) => join(folder, name));
    const verified = spawnSync('systemd-analyze', ['verify', ...paths], { encoding: 'utf8' });
    expect([verified.stderr, verified.status]).toEqual(['', 0]);
    for (const path of paths.filter((each) => each.endsWith('.service'))) {
      const safety = spawnSync('systemd-analyze', ['security', '--offline=true', '--threshold=15', path]);
      expect(safety.status).toBe(0);
    }
  });
});
