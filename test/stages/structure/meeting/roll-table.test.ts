import { describe, expect, it } from 'vitest';
import { readRollTable } from '../../../../src/stages/structure/meeting/roll-table.ts';
import { readLines } from '../../../../src/stages/structure/read-lines.ts';
import { pagesFromText } from '../pages-from-text.ts';
import { lines, structureMeeting } from '../structure-text.ts';

const minutes = lines`
  Kommunfullmäktige
  Sammanträdesdatum: 2024-06-24
  Plats och tid:       Kyrkstugan, kl. 10:00-14:35
  Beslutande:          Enligt närvarolista
  Justerare:           Britta Flink (S)

  Närvarolista
  Ledamöter                   Parti    Närv.    Ersättare                Anm.
  Dan Hagl                    S        X                                 ordförande
  Britta Flink                S        X
  Isak Utsi                   S        -        Ylva Sarri (S)
  Johan Idi                   V        X                                 Jäv § 78
  Roland Nord                 FoJo     X                                 från kl. 10:40, § 77
  Marika Sten                 L        -        -

  Kf § 76
  Upprop
  Upprop förrättas.

  Kf § 77
  Plan
  Beslut
  Planen antas.

  Kf § 78
  Borgen
  Beslut
  Borgen lämnas.
`;

describe('a roll that marks who was there', () => {
  const { attendees, absentees, chair } = structureMeeting(minutes);

  it('has deputies in the place of those who were not', () => {
    expect(
      attendees.map(({ name, organisation, deciding }) => `${name} ${organisation} ${deciding}`),
    ).toEqual([
      'Dan Hagl S true',
      'Britta Flink S true',
      'Johan Idi V true',
      'Roland Nord FoJo true',
      'Ylva Sarri S true',
    ]);
    expect(attendees.find(({ name }) => name === 'Ylva Sarri')?.replaces).toBe('Isak Utsi');
    expect(absentees.map(({ name }) => name)).toEqual(['Isak Utsi', 'Marika Sten']);
    expect(chair).toBe('Dan Hagl');
  });

  it('says for which paragraphs one was there, or was not', () => {
    const presence = attendees.map(({ presentAt, absentAt }) => [presentAt, absentAt]);
    expect(presence[2]).toEqual([[], [{ first: 78, last: 78 }]]);
    expect(presence[3]).toEqual([[{ first: 77, last: 78 }], []]);
  });
});

/** How often the lines below so many heads without a mark are looked at. */
function looksBelowHeads(count: number): number {
  const printed = 'Ledamöter   Närvarande\nDan Hagl (S)\nBritta Flink (V)\nIsak Utsi (M)\n'.repeat(count);
  let looks = 0;
  const watched = readLines(pagesFromText(printed)).map((line) => ({
    ...line,
    get text(): string {
      looks += 1;
      return line.text;
    },
  }));
  expect(readRollTable(watched)).toBeNull();
  return looks;
}

it('looks at each line a bounded number of times, however many heads have no mark below them', () => {
  expect(looksBelowHeads(600)).toBeLessThan(2.5 * looksBelowHeads(300));
});
