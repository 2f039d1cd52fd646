import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPersonalNumbers, maskPersonalNumbers } from '../../src/records/personal-numbers.ts';
import { checkFigure, inventNumber } from './invented-numbers.ts';

// 18990512-9807 and 18990572-9809
const { date, lastFour } = inventNumber('18990512', 980);
const short = date.slice(2);
const coordination = inventNumber('18990572', 980);
const damaged = (text: string): string => text.replaceAll('0', 'O').replaceAll('1', 'l');

describe('personal identity numbers', () => {
  it.each([
    [`${short}-${lastFour}`, '990512-XXXX'],
    [`${short}+${lastFour}`, '990512+XXXX'],
    [`${date}-${lastFour}`, '18990512-XXXX'],
    [`${date}${lastFour}`, '18990512XXXX'],
    [`${short}${lastFour}`, '990512XXXX'],
    [`${short} - ${lastFour}`, '990512 - XXXX'],
    [`${short} – ${lastFour}`, '990512 – XXXX'],
    [`${short}\u2212${lastFour}`, '990512\u2212XXXX'],
    [`${short} ${lastFour}`, '990512 XXXX'],
    [`${date}\u00A0${lastFour}`, '18990512\u00A0XXXX'],
    [`${short}-\n${lastFour}`, '990512-\nXXXX'],
    [`${short}\u00AD\r\n${lastFour}`, '990512\u00AD\r\nXXXX'],
    [`${short}\n${lastFour}`, '990512\nXXXX'],
    [`99 05 12-${lastFour}`, '99 05 12-XXXX'],
    [`1899-05-12-${lastFour}`, '1899-05-12-XXXX'],
    [`${short}_${lastFour}.pdf`, '990512_XXXX.pdf'],
    [`${coordination.date}-${coordination.lastFour}`, '18990572-XXXX'],
  ])('are covered however they are written: %j', (written, masked) => {
    expect(maskPersonalNumbers(written)).toBe(masked);
    expect(maskPersonalNumbers(`Bidrag till (${written}), enligt 12 § 3`)).toBe(
      `Bidrag till (${masked}), enligt 12 § 3`,
    );
  });

  it.each([
    [`pnr${short}${lastFour}`, 'pnr990512XXXX'],
    [`Anna${short}-${lastFour}s ärende`, 'Anna990512-XXXXs ärende'],
    [`född${date}-${lastFour}.`, 'född18990512-XXXX.'],
    [`Dnr ${date}-${lastFour}`, 'Dnr 18990512-XXXX'],
    [`Org.nr ${short}-${lastFour}`, 'Org.nr 990512-XXXX'],
    [`moms SE${short}${lastFour}01`, 'moms SE990512XXXX01'],
    [`SE ${short}${lastFour} 01`, 'SE 990512XXXX 01'],
    [`12 ${short}-${lastFour} 1 400`, '12 990512-XXXX 1 400'],
    [`${short}-${lastFour}, ${coordination.date}${coordination.lastFour}`, '990512-XXXX, 18990572XXXX'],
    [`990\u200B512-${lastFour}`, '990\u200B512-XXXX'],
  ])('are covered inside other text: %j', (text, masked) => {
    expect(maskPersonalNumbers(text)).toBe(masked);
  });

  it('are covered where figures were read as letters', () => {
    expect(maskPersonalNumbers(`${short}-${damaged(lastFour)}`)).toBe('990512-XXXX');
    expect(maskPersonalNumbers(`${damaged(date)}-${lastFour}`)).toBe(
      'l8990512-XXXX'.replace('0', 'O').replace('12', 'l2'),
    );
    expect(maskPersonalNumbers(`${short}-${lastFour.slice(0, 2)} ${lastFour.slice(2)}`)).toBe('990512-XX XX');
    expect(maskPersonalNumbers(`99O5l2${lastFour}`)).toBe('99O5l2XXXX');
  });

  it('tell where they stand and which they are', () => {
    const [number] = findPersonalNumbers(`Om ${date} - ${lastFour}.`);
    expect(number).toEqual({
      start: 3,
      end: 18,
      lastFour: [14, 15, 16, 17],
      figures: `${short}${lastFour}`,
    });
  });

  it('need the right check figure and a date that there is', () => {
    const wrong = `${lastFour.slice(0, 3)}${(Number(lastFour.at(-1)) + 1) % 10}`;
    const noDay = inventNumber('18990231', 980);
    const noMonth = inventNumber('18991312', 980);
    const noCoordinationDay = inventNumber('18990592', 980);
    for (const text of [
      `${short}-${wrong}`,
      ...[noDay, noMonth, noCoordinationDay].map((each) => `${each.date.slice(2)}-${each.lastFour}`),
    ]) {
      expect(maskPersonalNumbers(text)).toBe(text);
    }
  });

  it('know the leap day of its century only', () => {
    const leap = inventNumber('20000229', 980);
    expect(maskPersonalNumbers(`20000229-${leap.lastFour}`)).toBe('20000229-XXXX');
    expect(maskPersonalNumbers(`19000229-${leap.lastFour}`)).toBe(`19000229-${leap.lastFour}`);
  });
});

describe('what only looks like a personal identity number', () => {
  // The third figure of an organisation's number is 2 at the least.
  const organisation = `556012-345${checkFigure('556012345')}`;
  const bare = `${short}${lastFour}`;
  const period = `2301011231`;
  it.each([
    `Org.nr ${organisation}`,
    `Fakturanr ${bare}`,
    `faktura nummer: ${bare}`,
    `Kontonummer ${bare}`,
    `bankgiro ${bare}`,
    `Tel. ${bare}`,
    `tfn ${bare}`,
    `+46${bare}`,
    `${bare} kr`,
    `${date}${lastFour} kronor`,
    `${bare}:-`,
    `perioden ${period.slice(0, 6)}-${period.slice(6)}`,
    `2021-09-15 – 2021-10-07`,
    `12 ${short} ${lastFour} 1 400`,
    `${short}-${lastFour.slice(0, 1)} ${lastFour.slice(1)} 000`,
    `sha256 ab${bare}cdef0123`,
    `070-123 45 67, 08-12 34 56`,
    `bankgiro 5050-1055, plusgiro 12 34 56-7`,
    `den 12 maj 1899 kl. 13.00–15.30, § 85, dnr 2023/45`,
    `§§ 85–97, 1 234 567 kronor (1 198 000)`,
  ])('is left as it is: %s', (text) => {
    expect(findPersonalNumbers(text)).toEqual([]);
    expect(maskPersonalNumbers(text)).toBe(text);
  });

  it('is no id of a stored protocol', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[0-9a-f]{16}$/u),
        fc.nat(40),
        fc.nat(3000),
        (hash, ordinal, paragraph) => {
          const id = `${hash}-${ordinal}:${paragraph}`;
          // Sixteen figures and no letter may be anything: of ten thousand hashes five are so.
          fc.pre(/[a-f]/u.test(hash));
          expect(maskPersonalNumbers(id)).toBe(id);
        },
      ),
      { numRuns: 2000 },
    );
  });
});

const anyNumber = fc
  .tuple(
    fc.date({ min: new Date('1890-01-01'), max: new Date('2029-12-31'), noInvalidDate: true }),
    fc.integer({ min: 980, max: 999 }),
  )
  .map(([day, birthNumber]) => inventNumber(day.toISOString().slice(0, 10).replaceAll('-', ''), birthNumber));
const anyText = fc.string({ unit: fc.constantFrom(...'abc åäö .,-–\n§0123456789OlXkr'), maxLength: 60 });

describe('covering', () => {
  it('changes nothing but figures, keeps every place, and covers the same again', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const masked = maskPersonalNumbers(text);
        expect(masked).toHaveLength(text.length);
        for (const [at, sign] of [...text].entries()) {
          if (masked[at] !== sign)
            expect([masked[at], sign]).toEqual(['X', expect.stringMatching(/[0-9Ol]/u)]);
        }
        expect(maskPersonalNumbers(masked)).toBe(masked);
      }),
      { numRuns: 3000 },
    );
  });

  it('leaves none in words, whatever stands beside it', () => {
    const words = fc.string({ unit: fc.constantFrom(...'ghi åäö.,;:()\n'), maxLength: 20 });
    fc.assert(
      fc.property(
        anyNumber,
        words,
        words,
        fc.constantFrom('-', '+', ' – ', '-\n'),
        (number, before, after, join) => {
          const text = `${before}${number.date}${join}${number.lastFour}${after}`;
          expect(maskPersonalNumbers(text)).toBe(`${before}${number.date}${join}XXXX${after}`);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('finds as many in a long text as in its parts', () => {
    const text = `Ärende ${date}-${lastFour}. ${'Nämnden beslutar 12 345 kr. '.repeat(20)}`;
    expect(findPersonalNumbers(text.repeat(300))).toHaveLength(300);
  });
});
