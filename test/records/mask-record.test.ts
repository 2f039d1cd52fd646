import { describe, expect, it } from 'vitest';
import { maskLines, maskRecord } from '../../src/records/mask-record.ts';
import { inventNumber } from './invented-numbers.ts';

const { date, lastFour } = inventNumber('18990512', 980);
const short = date.slice(2);
const number = `${short}-${lastFour}`;

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

describe('a piece of a page', () => {
  const around = [`Anna Ek, ${short}-\n${lastFour} har sökt`];

  it('is covered as it is there', () => {
    expect(maskRecord({ line: `${lastFour} har sökt`, word: lastFour, page: 2 }, around)).toEqual({
      line: 'XXXX har sökt',
      word: 'XXXX',
      page: 2,
    });
  });

  it('is covered in a sentence that quotes it', () => {
    expect(maskRecord(`”${lastFour}” på sidan 2 kan vara felläst, inte ”har”.`, around)).toBe(
      '”XXXX” på sidan 2 kan vara felläst, inte ”har”.',
    );
  });

  it('has other readings covered, in whatever string they stand', () => {
    const misread = `${short}-${Number(lastFour) + 30}`;
    expect(maskRecord({ text: misread, alternatives: [number] })).toEqual({
      text: `${short}-XXXX`,
      alternatives: [`${short}-XXXX`],
    });
    expect(maskRecord({ text: misread })).toEqual({ text: misread });
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
