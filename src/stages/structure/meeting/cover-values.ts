import { flowLines } from '../flow-lines.ts';
import type { Line } from '../read-lines.ts';
import { isListedPerson, readPerson, roleWord, splitPieces } from './attendee-entries.ts';

/** A value that had no room on its line goes on on the next. */
export function addValue(values: string[], piece: string, before: Line | null): void {
  const last = values.at(-1);
  const joins =
    before !== null &&
    (isOpen(last ?? '') || before.ending !== 'space' || (before.nearlyFull && goesOn(last ?? '', piece)));
  if (last !== undefined && joins) {
    values[values.length - 1] = flowLines([
      { text: last, ending: before.ending },
      { text: piece, ending: 'space' },
    ]);
  } else values.push(piece);
}

/** A bracket that the line did not close, or a name: `… ersättare för Inger`, `… för`, `… och`. */
export function isOpen(text: string): boolean {
  if (text.lastIndexOf('(') > text.lastIndexOf(')')) return true;
  return /(?:\sför|\sersätter|\soch,?|\ssamt,?|\si|(?<!\d\s?§?)§|(?:\sför|ersätter)\s\p{Lu}[\p{L}-]*)$/u.test(
    text,
  );
}

// … Petra Ek, Dag          … Therese Ek, exploaterings-      … Oskar Brofält
// Kvarnlöf, Siv Torell      ingenjör, § 64                    (t.o.m. § 11), Pontus Ek
function goesOn(last: string, piece: string): boolean {
  // Dessutom deltog personalföreträdaren / Jens Ek, …
  if (/^\p{Ll}[\p{Ll} -]*$/u.test(last) && roleWord.test(last) && isListedPerson(piece)) return true;
  if (/[,;.]$/u.test(last)) return false;
  if (breaksName(last, piece) || breaksTitled(last, piece) || breaksPlainName(last, piece)) return true;
  // 2:e vice ordförande: Arne Lilja (S)   (an office of its own)
  if (/^[\p{Ll}(§\d]/u.test(piece)) return !/^\d\s?:\s?[ae]\s/u.test(piece);
  const [word] = /(?<=^|[,;]\s|\soch\s|\()\p{Lu}[\p{L}-]*$/u.exec(last) ?? [];
  // … (S), ordförande, Lerhamra   … (SD), Kommunikatör   (what is said of one, and below it the next one)
  return word !== undefined && !roleWord.test(word) && !(holdsOnePerson(last) && isListedPerson(piece));
}

function holdsOnePerson(line: string): boolean {
  return (
    isListedPerson(line) && splitPieces(line).filter(({ text }) => readPerson(text) !== null).length === 1
  );
}

// kommunsekreterare Siv Torell, ekonom     … Siv Torell, folkhälsosamordnaren Bo
// Arne Lilja § 164                          Ek § 133     (where titles stand before the names)
function breaksTitled(last: string, piece: string): boolean {
  const separator =
    [', ', ' samt '].toSorted((one, two) => last.lastIndexOf(two) - last.lastIndexOf(one))[0] ?? ', ';
  const at = last.lastIndexOf(separator);
  const words = last.slice(at + separator.length).split(' ');
  const title = words.filter((word) => /^\p{Ll}/u.test(word)).join(' ');
  const opens = words.length <= 6 && words.slice(0, -1).every((word) => /^[\p{Ll}/]/u.test(word));
  if (at === -1 || !opens || !roleWord.test(title) || !/^\p{Lu}/u.test(piece)) return false;
  const before = splitPieces(last.slice(0, at)).map(({ text }) => readPerson(text));
  return before.findLast((person) => person !== null)?.titled != null || separator === ' samt ';
}

// … Siv Torell rektor, Carl Johan
// Ek chef för kultur och fritid   (the rest of a name opens no person of its own)
function breaksPlainName(last: string, piece: string): boolean {
  const name = splitPieces(last).at(-1)?.text ?? '';
  const person = readPerson(name);
  const opens = person?.rest === '' && person.titled === null && last.includes(', ');
  return opens && /^\p{Lu}\p{Ll}[\p{L}-]*(?:\s[\p{Ll}(]|,\s)/u.test(piece) && readPerson(piece) === null;
}

// Lena Rask (S), Bo Anders
// Ek (M), Siv Torell (C)      (where each has a party, a name without one is not whole)
function breaksName(last: string, piece: string): boolean {
  const name = '\\p{Lu}[\\p{L}-]*';
  const opens = new RegExp(`\\(\\p{L}{1,4}\\).*(?:,|\\soch)\\s${name}(\\s${name})?$`, 'u').exec(last);
  const ends = new RegExp(`^${name}(\\s${name})?\\s\\(\\p{L}{1,4}\\)`, 'u').exec(piece);
  // … (S), ordförande, Lerhamra / Bo Ek (M): a whole name, below the place that the first one sits for
  const whole = opens?.[1] === undefined && ends?.[1] !== undefined && holdsOnePerson(last);
  return opens !== null && ends !== null && !whole;
}
