import type { RegisterEntry } from '../../../store/register.ts';
import { paragraphAddress } from '../../html/addresses.ts';
import { kindWord } from '../../html/decision-words.ts';

const columns = [
  'Datum',
  'Organ',
  'Paragraf',
  'Rubrik',
  'Beslut',
  'Slag',
  'Förslag till',
  'Ansvarig',
  'Uppgift',
  'Senast',
  'Fil',
  'Sida',
  'Adress',
] as const;

/** As a Swedish Excel opens it: UTF-8 with a mark that says so, semicolons, a row for each decision. */
export const registerCsvHead = `\uFEFF${columns.join(';')}\r\n`;

/** @param origin the site's own, so that a row leads back: `https://protokoll.example.se`. */
export function registerCsvRow(entry: RegisterEntry, origin: string): string {
  const {
    date,
    body,
    label,
    title,
    points,
    kinds,
    recommendedTo,
    assignments,
    file,
    page,
    minutesId,
    paragraphKey,
  } = entry;
  const of = (told: (one: RegisterEntry['assignments'][number]) => string): string =>
    assignments.map(told).join('\n');
  const fields = [
    date ?? '',
    body ?? '',
    label,
    title,
    points.join('\n'),
    kinds.map(kindWord).join(', '),
    recommendedTo ?? '',
    of(({ who }) => who),
    of(({ what }) => what),
    of(({ due, dueDate }) => dueDate ?? due ?? ''),
    file,
    String(page),
    `${origin}${paragraphAddress(minutesId, paragraphKey)}`,
  ];
  return `${fields.map(field).join(';')}\r\n`;
}

/** Text that a spreadsheet would take for a formula is kept as text by a leading apostrophe. */
function field(value: string): string {
  const text = /^[\s\p{Cf}]*[=+\-@＝＋－＠\t\r]/u.test(value) ? `'${value}` : value;
  return /[";\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
