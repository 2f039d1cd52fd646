import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readSplit } from '../../../scripts/fixtures/split.ts';
import { seededRandom } from '../../../scripts/fixtures/seeded-random.ts';
import type { Random } from '../../../scripts/fixtures/seeded-random.ts';
import type { Minutes, Paragraph } from '../../../src/records/minutes.ts';
import { structureText } from './structure-text.ts';

const split = await readSplit();
const ids = [...split.learn, ...split.measure];
const texts = ids.map((id) =>
  readFileSync(new URL(`../../../fixtures/truth/${id}.txt`, import.meta.url), 'utf8'),
);

/** White space and the hyphens at line ends come and go as lines are flowed; every other sign stays. */
function letters(text: string): string {
  return text.normalize('NFC').replace(/[\s-]/gu, '');
}

/** What a scanner, a feeder and a bad secretary may make of a file: lines and pages lost, doubled, moved, cut. */
function mangle(text: string, random: Random): string {
  const lines = text.split('\n');
  const place = (): number => Math.floor(random.uniform() * lines.length);
  for (let change = 0; change < 12; change += 1) {
    const length = Math.ceil(random.uniform() * 8);
    const kind = Math.floor(random.uniform() * 4);
    if (kind === 0) lines.splice(place(), length);
    if (kind === 1) lines.splice(place(), 0, ...lines.slice(place()).slice(0, length));
    if (kind === 2) lines.splice(place(), 0, '\f');
    if (kind === 3) lines.splice(place(), 1, (lines[place()] ?? '').slice(length));
  }
  return lines.join('\n');
}

const mangled = texts.map((text, i) => mangle(text, seededRandom(`mangled ${i}`)));
const glued = mangled.map((text, i) => `${text}\n\f${mangled[(i + 7) % mangled.length] ?? ''}`);

/** What is missing where all of `parts` should stand in `whole`, one after the other. */
function outOfOrder(parts: readonly string[], whole: string): readonly string[] {
  let from = 0;
  return parts.filter((part) => {
    const at = whole.indexOf(letters(part), from);
    if (at >= 0) from = at + letters(part).length;
    return at < 0;
  });
}

function saidIn(paragraph: Paragraph): readonly string[] {
  return [
    ...paragraph.decisions.flatMap(({ points }) => points),
    ...paragraph.items.flatMap(({ title, text }) => [title, text]),
    ...paragraph.proposals.map(({ text }) => text),
    ...paragraph.reservations.map(({ text }) => text),
    ...paragraph.statements.map(({ text }) => text),
    ...paragraph.procedures,
    ...paragraph.amounts.map(({ text }) => text),
  ];
}

/** What paragraphs' records say that their own text does not; of what they refer to, their headings may tell too. */
function invented({ text, paragraphs }: Minutes): readonly string[] {
  const whole = letters(text);
  return paragraphs.flatMap((paragraph) => {
    const own = letters(`${paragraph.title}\n${paragraph.text}`);
    return [
      ...saidIn(paragraph).filter((said) => !own.includes(letters(said))),
      ...paragraph.references.map((one) => one.text).filter((said) => !whole.includes(letters(said))),
    ];
  });
}

function pagesOf(minutes: Minutes): readonly number[] {
  return [
    ...minutes.paragraphs.flatMap(({ pages, decisions }) => [...pages, ...decisions.map(({ page }) => page)]),
    ...minutes.attachments.flatMap(({ pages }) => pages),
    ...minutes.notices.flatMap(({ page }) => (page === null ? [] : [page])),
  ];
}

describe.each([
  ['as they are', texts],
  ['mangled', mangled],
  ['mangled and two in one file', glued],
])('protocols %s', (_, files) => {
  const records = files.map((text) => ({ text, minutes: structureText(text) }));

  it('land in the records letter for letter, in order, and once', () => {
    for (const { text, minutes } of records) {
      expect(letters(minutes.map((one) => one.text).join('\n'))).toBe(letters(text));
    }
  });

  it('have paragraphs whose lines follow each other and share no letter', () => {
    for (const { text, paragraphs } of records.flatMap(({ minutes }) => minutes)) {
      const lines = paragraphs.flatMap((paragraph) => paragraph.text.split('\n'));
      expect(outOfOrder(lines, letters(text))).toEqual([]);
    }
  });

  it('say nothing in a paragraph’s record that its text does not', () => {
    const found = records.flatMap(({ minutes }) => minutes.flatMap(invented));
    expect(found).toEqual([]);
  });

  it('have places within the pages, and lines within them', () => {
    for (const { minutes } of records) {
      for (const one of minutes) {
        expect(pagesOf(one).filter((page) => page < 1 || page > one.source.pages)).toEqual([]);
        expect(one.paragraphs.filter(({ pages: [first, last] }) => first > last)).toEqual([]);
      }
    }
  });
});
