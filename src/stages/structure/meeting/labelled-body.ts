import { findDates } from '../swedish-dates.ts';
import { cleanBodyName } from './body-name.ts';
import { joinValues } from './cover.ts';
import type { CoverRow } from './cover.ts';

/** `Samordningsförbundet Ljungsele, förbundsstyrelsen`, `Norrsunds Bostäder AB, org.nr 556000-1234` */
export function labelledBody(row: CoverRow): string | null {
  // Organ   ANSLAG/BEVIS   (a heading that stands beside the label; the body below it)
  const own = row.values.find((one) => !/^(?:anslag(?:$|\s?[/–-])|protokollet|justering)/iu.test(one));
  const value = withoutDates(own ?? joinValues(row))
    .replace(/\s*§.*$|\s*[–—-]{1,2}\s?\d{0,2}$/gu, '')
    .replace(/\s+Sammanträdesdatum.*$/u, '')
    .replace(/,?\s*(?:org\.?\s?nr|organisationsnummer).*$/iu, '')
    .replace(/,\s(?:förbunds)?styrelsen$/iu, '')
    .replace(
      /^(\p{Lu}\p{L}*(?:fullmäktige|styrelsen|nämnden|utskottet))\s(?:\p{Lu}{1,2}\s\p{Lu}|19|20).*$/u,
      '$1',
    )
    .replace(/,\s(?:ordinarie|extra|konstituerande)\s.*$/iu, '');
  return value === '' ? null : cleanBodyName(value);
}

export function withoutDates(text: string): string {
  return findDates(text).reduceRight((left, { start, end }) => left.slice(0, start) + left.slice(end), text);
}
