const numbers = new Intl.NumberFormat('sv-SE');
const longDay = new Intl.DateTimeFormat('sv-SE', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const plainDay = new Intl.DateTimeFormat('sv-SE', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const shortDay = new Intl.DateTimeFormat('sv-SE', { day: 'numeric', month: 'short', timeZone: 'UTC' });
const time = new Intl.DateTimeFormat('sv-SE', { hour: '2-digit', minute: '2-digit' });

/** `1 234` */
export function number(value: number): string {
  return numbers.format(value);
}

/** `1 fil`, `1 234 filer` */
export function count(value: number, one: string, many: string): string {
  return `${number(value)} ${value === 1 ? one : many}`;
}

const numerals = [
  'noll',
  'en',
  'två',
  'tre',
  'fyra',
  'fem',
  'sex',
  'sju',
  'åtta',
  'nio',
  'tio',
  'elva',
  'tolv',
];

/** `en fil`, `två filer`, `13 filer`: within a sentence. */
export function counted(value: number, one: string, many: string, gender: 'en' | 'ett' = 'en'): string {
  const numeral = value === 1 ? gender : (numerals[value] ?? number(value));
  return `${numeral} ${value === 1 ? one : many}`;
}

/** `2026-11-26` -> `torsdag 26 november 2026` */
export function weekdayAndDate(date: string): string {
  return longDay.format(noon(date)).replace(/ den /u, ' ');
}

/** `26 november 2026` */
export function dayAndYear(date: string): string {
  return plainDay.format(noon(date));
}

/** `26 nov.` */
export function dayAndMonth(date: string): string {
  return shortDay.format(noon(date));
}

/** `02:00`, by the clock on the wall. */
export function clock(moment: string): string {
  return time.format(new Date(moment));
}

/** `4 s`, `12 min`, `2 tim 5 min` */
export function duration(seconds: number): string {
  if (seconds < 90) return `${Math.round(seconds)} s`;
  const minutes = Math.round(seconds / 60);
  if (minutes < 60) return `${minutes} min`;
  const rest = minutes % 60;
  return `${Math.floor(minutes / 60)} tim${rest === 0 ? '' : ` ${rest} min`}`;
}

/** `1,9 GB`, `812 GB`, `3,2 TB` */
export function room(bytes: number): string {
  const [value, unit] = bytes >= 1e12 ? [bytes / 1e12, 'TB'] : [bytes / 1e9, 'GB'];
  const digits = value < 10 ? 1 : 0;
  return `${value.toLocaleString('sv-SE', { minimumFractionDigits: digits, maximumFractionDigits: digits })} ${unit}`;
}

/** `varje vecka`, `var fjärde vecka`, `varje månad`, `varje kvartal`, `varje år`, else `var 40:e dag` */
export function rhythm(days: number): string {
  const usual: readonly (readonly [number, number, string])[] = [
    [6, 8, 'varje vecka'],
    [13, 15, 'varannan vecka'],
    [20, 22, 'var tredje vecka'],
    [26, 33, 'varje månad'],
    [55, 65, 'varannan månad'],
    [84, 98, 'varje kvartal'],
    [170, 195, 'varje halvår'],
    [340, 390, 'varje år'],
  ];
  const found = usual.find(([least, most]) => days >= least && days <= most);
  return found?.[2] ?? `ungefär var ${days}:e dag`;
}

/** `a, b och c` */
export function list(parts: readonly string[]): string {
  if (parts.length < 2) return parts.join('');
  return `${parts.slice(0, -1).join(', ')} och ${parts.at(-1)}`;
}

/** Its first letter a capital. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function noon(date: string): Date {
  return new Date(`${date}T12:00:00Z`);
}
