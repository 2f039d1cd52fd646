import type { Amount } from '../../../records/minutes.ts';

export type Unit = Amount['unit'];

const inKronor: Readonly<Record<Unit, number>> = { kr: 1, tkr: 1e3, mkr: 1e6, mdkr: 1e9 };

/** The unit that `tusen kronor`, `mnkr`, `Mkr`, `milj. kr` mean; kronor for anything else. */
export function unitOf(printed: string): Unit {
  if (/^(?:tkr|kkr|tusen|[kt]sek)/iu.test(printed)) return 'tkr';
  if (/^(?:md|miljard)/iu.test(printed)) return 'mdkr';
  return /^(?:m[kns]|milj)/iu.test(printed) ? 'mkr' : 'kr';
}

/** How many kronor one of the unit is. */
export function factorOf(unit: Unit): number {
  return inKronor[unit];
}

/** Kronor to the öre: what multiplying has added is no part of an amount. */
export function roundToOre(value: number): number {
  return Math.round(value * 100) / 100;
}
