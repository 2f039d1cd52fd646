import type { Line } from '../read-lines.ts';
import { isListedPerson, roleWord } from './attendee-entries.ts';
import { listKeys, placeKeys, readCoverLabel } from './cover-labels.ts';
import type { CoverLabel } from './cover-labels.ts';
import { isOfPerson } from './person-columns.ts';

// Sekreterare Pär Ek Paragrafer 1–11   Anslaget sätts upp 3 maj Anslaget tas ner   Datum: 1 mars Tid: 19.00
const innerLabel =
  /(?:,\s|\s+|(?<=^Underskrift(?:er)?),?\s+)(?=(?:[Pp]aragrafer\s*:?\s*[§\d]|(?<=^Underskrift(?:er)?,?\s+)[Ss]ekreterare\s|Anslag(?:et)?\s(?:tas|togs|tages|nedtas|(?:upp|ne[dr])\s?:)|Just\.?\s?datum\s?:|Datum\s(?:för|då|när)\s(?:anslag\p{Ll}*\s(?:ne|ta|to)|nedtag|borttag)|(?:Tid|Plats|Lokal|Datum|Dessutom)\s*:\s|(?:[Ss]ekr(?:eterare)?|[Jj]ust(?:erare)?|(?<!vice\s)[Oo]rdf(?:örande)?)\.?\s*:\s))/u;

// Ordförande ............ Greta Ahlmark
const dotted = /(\p{L})\s*(?:\.{3,}|…+)\s*(?=\p{L})/gu;

/** A printed line may hold two labels side by side; `next` is the line below. */
export function labelledPieces(line: Line, next: Line | undefined, inList: boolean): readonly string[] {
  const cells = cellsOf(line);
  const under = next === undefined ? [] : cellsOf(next);
  // what stands beside another label is of no column
  const below = readCoverLabel(under[0] ?? '') === null ? under : [];
  const opens = readCoverLabel(cells[0] ?? '');
  const listed = inList || (opens !== null && listKeys.has(opens.key));
  // the lines below a label have no cell in its column
  const left = opens?.rest === '' && below.length < cells.length ? 1 : 0;
  const pieces: string[] = [];
  cells.forEach((cell, i) => {
    const last = pieces.at(-1);
    const besidePerson = i > 0 && last !== undefined && listed && endsWithPerson(last);
    const label = readCoverLabel(cell);
    if (besidePerson && (label === null ? !isListedPerson(cell) : isOfPerson(cell, below[i - left]))) {
      pieces[pieces.length - 1] = addOfPerson(last, cell);
      return;
    }
    const isValue = label !== null && last !== undefined && isValueOf(last, label);
    const apart = i === 0 || last === undefined || (label !== null && !isValue);
    if (apart || standsAlone(cell, last, inList)) pieces.push(cell);
    else pieces[pieces.length - 1] = `${last} ${cell}`;
  });
  return pieces.flatMap((piece) => piece.split(innerLabel));
}

/** What stands in a column of its own is said apart from what stands before: `Siv Torell   Rektor` is no name of three words. */
function addOfPerson(person: string, cell: string): string {
  return /[,;]$/u.test(person) || /^(?:[(,;§]|[xX×✓]$)/u.test(cell)
    ? `${person} ${cell}`
    : `${person}, ${cell}`;
}

/** `Plats   Sammanträdesrum Björken`, `Justerade paragrafer   §§ 167-185`: the value of the label beside it. */
function isValueOf(last: string, { key, label }: CoverLabel): boolean {
  // Ärenden   §§ 141–151   (a label only where § follows)
  if (label.startsWith('§') && readCoverLabel(`${last} §`)?.key === 'range') return true;
  const bare = readCoverLabel(last);
  if (bare?.rest !== '') return false;
  return label.startsWith('§') ? !listKeys.has(bare.key) : key === 'place' && placeKeys.has(bare.key);
}

/** A person beside another, or beside the place that both sit for. */
function standsAlone(cell: string, last: string, inList: boolean): boolean {
  return isListedPerson(cell) && (endsWithPerson(last) || (inList && isGroupBeside(last, cell)));
}

/** `Vedåkra   Siv Torell (S)`: for whom those sit that stand beside it and below. */
function isGroupBeside(cell: string, person: string): boolean {
  if (readCoverLabel(cell) !== null || !/\(\p{L}{1,4}\)/u.test(person) || !isListedPerson(person))
    return false;
  return /^\p{Lu}\p{Ll}[\p{L}-]+$/u.test(cell) && !roleWord.test(cell);
}

function cellsOf({ cells }: Line): readonly string[] {
  return cells
    .map((cell) =>
      cell
        .replace(dotted, '$1 ')
        .replace(/\s{2,}/gu, ' ')
        .trim(),
    )
    .filter((cell) => cell !== '');
}

/** Beslutande  Greta Ahlmark (S)  Arne Lilja (M): the second cell is a person of its own. */
function endsWithPerson(piece: string): boolean {
  return isListedPerson(readCoverLabel(piece)?.rest ?? piece);
}
