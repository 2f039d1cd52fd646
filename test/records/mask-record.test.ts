import { describe, expect, it } from 'vitest';
import { maskLines, maskRecord, uncover } from '../../src/records/mask-record.ts';
import { inventNumber } from './invented-numbers.ts';

const { date, lastFour } = inventNumber('18990512', 980);
const short = date.slice(2);
const number = `${short}-${lastFour}`;
const twin = `${short}-${inventNumber('18990512', 981).lastFour}`;

describe('a record that leaves Paragraf', () => {
  it('has the numbers in all its strings covered, at any depth, and nothing else changed', () => {
    const record = {
      title: `Bistånd till ${number}`,
      pages: [1, 2],
      quoted: false,
      note: null,
      decisions: [{ points: [`att bevilja ${number} bidrag`, 'att avsluta ärendet'], page: 3 }],
      names: { [`bilaga ${number}`]: 1 },
    };
    expect(maskRecord(record)).toEqual({
      title: 'Bistånd till 990512-XXXX',
      pages: [1, 2],
      quoted: false,
      note: null,
      decisions: [{ points: ['att bevilja 990512-XXXX bidrag', 'att avsluta ärendet'], page: 3 }],
      names: { 'bilaga 990512-XXXX': 1 },
    });
  });

  it('has the end of a number covered where a piece of its text begins within it', () => {
    const record = {
      text: `Bidrag till ${short} – ${lastFour} kronor för år 1998, § 12`,
      amounts: [
        { text: `${lastFour} kronor`, value: Number(lastFour) },
        { text: '500 kronor', value: 500 },
      ],
      references: [
        { kind: 'case', text: `${lastFour} kronor för` },
        { kind: 'paragraph', text: '§ 12', number: 12 },
      ],
      year: '1998',
      part: lastFour.slice(0, 2),
    };
    expect(maskRecord(record)).toEqual({
      text: 'Bidrag till 990512 – XXXX kronor för år 1998, § 12',
      amounts: [{ text: '500 kronor', value: 500 }],
      references: [
        { kind: 'case', text: 'XXXX kronor för' },
        { kind: 'paragraph', text: '§ 12', number: 12 },
      ],
      year: '1998',
      part: lastFour.slice(0, 2),
    });
  });

  it('keeps dates, bytes and errors as they are', () => {
    const record = { at: new Date(0), bytes: Buffer.from(number), size: Number(`${short}${lastFour}`) };
    expect(maskRecord(record)).toEqual(record);
  });

  it('has another reading of the same number covered as well', () => {
    const misread = `${short}-${(Number(lastFour) + 30).toString()}`;
    expect(
      maskRecord({ message: `”${number}” kan vara felläst. En annan läsning är ”${misread}”.` }),
    ).toEqual({
      message: '”990512-XXXX” kan vara felläst. En annan läsning är ”990512-XXXX”.',
    });
  });
});

describe('lines of a page', () => {
  it('are covered where a number goes on over the line end', () => {
    expect(maskLines([`Anna Ek, ${short}-`, `${lastFour}, beviljas`, '', number])).toEqual([
      'Anna Ek, 990512-',
      'XXXX, beviljas',
      '',
      '990512-XXXX',
    ]);
  });
});

describe('a line that was shown covered and typed over', () => {
  it('gets its figures again', () => {
    expect(uncover('Anna Ek 990512-XXXX, beviljas bidrag', `Ana Ek ${number}, bevijas bidrag`)).toBe(
      `Anna Ek ${number}, beviljas bidrag`,
    );
    expect(uncover('990512-XXXX och 990512-XXXX', `${number} o ${twin}`)).toBe(`${number} och ${twin}`);
    expect(uncover('990512-XXXX, 990512-XXXX', `${number} ${number}`)).toBe(`${number}, ${number}`);
  });

  it('says what the person typed where the number was taken away or written anew', () => {
    expect(uncover('beviljas bidrag', `${number} beviljas bidrag`)).toBe('beviljas bidrag');
    expect(uncover(`${twin} beviljas`, `${number} beviljas`)).toBe(`${twin} beviljas`);
    expect(uncover('ingen kod XXXX', 'ingen kod')).toBe('ingen kod XXXX');
  });

  it('is told by nobody where one of two that look alike is gone', () => {
    expect(uncover('endast 990512-XXXX', `${number} och ${twin}`)).toBeNull();
  });
});
