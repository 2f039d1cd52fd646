import { escapeControls } from '../../escape-controls.ts';
import { dayAndYear } from '../../swedish.ts';

/** `Tekniska nämnden, 18 april 2018`; the file's name where the minutes say neither. */
export function minutesName({
  body,
  date,
  file,
}: {
  readonly body: string | null;
  readonly date: string | null;
  readonly file: string;
}): string {
  const known = [body, date === null ? null : dayAndYear(date)].filter((part) => part !== null);
  return known.length === 0 ? escapeControls(file) : known.join(', ');
}
