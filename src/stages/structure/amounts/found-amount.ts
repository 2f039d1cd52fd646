import type { Amount } from '../../../records/minutes.ts';
import { roundToOre } from './amount-units.ts';

/** An amount and where in its text it begins. */
export interface Found {
  readonly at: number;
  readonly amount: Amount;
}

/** An amount of so many kronor, as printed. */
export function toFound(at: number, printed: string, value: number, unit: Amount['unit']): Found {
  return { at, amount: { text: printed.trim(), value: roundToOre(value), currency: 'SEK', unit } };
}
