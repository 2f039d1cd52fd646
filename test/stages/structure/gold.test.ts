import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { structureMeeting } from './structure-text.ts';

const shared = new URL('../../../../shared/', import.meta.url);
const absent = !existsSync(shared);

/** The files of a folder of ../shared, by the beginning of their names. */
function filesIn(folder: string, start = ''): string[] {
  if (absent) return [];
  const names = readdirSync(new URL(folder, shared)).filter((name) => name.startsWith(start));
  return names.sort().map((name) => `${folder}${name}`);
}

const [firstSeed = '', secondSeed = ''] = [...filesIn('seeds/', '000_'), ...filesIn('seeds/', '004_')];

function read(path: string): string {
  return readFileSync(new URL(path, shared), 'utf8');
}

const Seed = z.looseObject({
  paragraphs: z.array(
    z.object({
      number: z.int(),
      title: z.string(),
      items: z.array(z.string()),
      decisions: z.array(z.object({ points: z.array(z.string()), quoted: z.boolean() })),
    }),
  ),
});
const Real = z.looseObject({
  sections: z.array(z.object({ number: z.int(), title: z.string(), decisions: z.int() })),
});

/** Dashes, spaces at a hyphen that a line ended in, and a closing point tell no titles apart. */
function plain(text: string): string {
  return text
    .replace(/[–—]/gu, '-')
    .replace(/- (?=\p{L})/gu, '-')
    .replace(/\s+/gu, ' ')
    .replace(/\.$/u, '')
    .trim();
}

describe.skipIf(absent)('real protocols of ../shared (skipped where it is absent)', () => {
  it.each([
    ['gold/000_repaired.txt', 'gold/000_minutes.json'],
    [secondSeed, 'gold/004_minutes.json'],
  ])('%s has the structure of %s', (text, truth) => {
    const { paragraphs } = structureMeeting(read(text));
    const gold = Seed.parse(JSON.parse(read(truth))).paragraphs;
    expect(
      paragraphs.map(({ number, title, items, decisions }) => ({
        number,
        title: plain(title),
        items: items.map((item) => plain(item.title)),
        decisions: decisions.map(({ points, quoted }) => ({ points: points.map(plain), quoted })),
      })),
    ).toEqual(
      gold.map(({ number, title, items, decisions }) => ({
        number,
        title: plain(title),
        items: items.map(plain),
        decisions: decisions.map(({ points, quoted }) => ({ points: points.map(plain), quoted })),
      })),
    );
  });

  it('finds every paragraph of the damaged seed by its numbering', () => {
    const { paragraphs, date } = structureMeeting(read(firstSeed));
    const gold = Seed.parse(JSON.parse(read('gold/000_minutes.json')));
    expect(paragraphs.map(({ number }) => number)).toEqual(gold.paragraphs.map(({ number }) => number));
    expect(date).toBe(gold['date']);
  });

  it('reads the second seed’s cover', () => {
    const minutes = structureMeeting(read(secondSeed));
    const { paragraphs: _, notes: __, ...cover } = Seed.parse(JSON.parse(read('gold/004_minutes.json')));
    expect(minutes).toMatchObject(cover);
    const codes = minutes.notices.map(({ code }) => code);
    // A sentence of which it is asked whether it decides says nothing of the cover.
    expect(codes.filter((code) => code !== 'decision-missed')).toEqual([
      'attendance-beyond-meeting',
      'date-contradicted',
      'second-copy',
    ]);
  });

  it.each(filesIn('gold/real/').filter((name) => name.endsWith('.txt')))('%s has its structure', (name) => {
    const minutes = structureMeeting(read(name));
    const { sections, ...facts } = Real.parse(JSON.parse(read(name.replace(/txt$/u, 'json'))));
    expect(minutes).toMatchObject(facts);
    expect(
      minutes.paragraphs.map(({ number, title, decisions }) => [number, plain(title), decisions.length]),
    ).toEqual(sections.map(({ number, title, decisions }) => [number, plain(title), decisions]));
  });
});
