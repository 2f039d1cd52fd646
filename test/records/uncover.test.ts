import { describe, expect, it } from 'vitest';
import { uncover } from '../../src/records/uncover.ts';
import { inventNumber } from './invented-numbers.ts';

const { date, lastFour } = inventNumber('18990512', 980);
const short = date.slice(2);
const number = `${short}-${lastFour}`;
const twin = `${short}-${inventNumber('18990512', 981).lastFour}`;

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

  it('gets the end of a number again that began on the line before', () => {
    expect(uncover('XXXX har sökt bidrag', `${lastFour} har sökt bidra`, 'XXXX har sökt bidra')).toBe(
      `${lastFour} har sökt bidrag`,
    );
  });
});
