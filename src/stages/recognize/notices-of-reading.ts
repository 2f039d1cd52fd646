import type { Notice } from '../../records/notice.ts';
import type { MergedWord } from './readings/merge-readings.ts';
import type { PreparedImage } from './prepare-image.ts';

/** So many doubtful figures of a page are named one by one. */
const mostFigures = 12;
/** A page with this share of unsure words is hard to read. */
const hardShare = 0.1;
const fewWords = 20;
const unsure = 80;

/** What a person should look at on a page that has been recognised. @param page 1-based. */
export function noticesOfReading(
  page: number,
  { turn, cleaned }: Pick<PreparedImage, 'turn' | 'cleaned'>,
  words: readonly MergedWord[],
): Notice[] {
  const doubtful = words.filter((word) => word.figureDoubtful && !isAlone(word, words));
  return [
    ...(turn === 0 ? [] : [turnedNotice(page, turn)]),
    ...(cleaned || isHard(words) ? [hardNotice(page)] : []),
    ...doubtful.slice(0, mostFigures).map((word) => figureNotice(page, word)),
    ...(doubtful.length > mostFigures ? [manyFiguresNotice(page, doubtful.length - mostFigures)] : []),
  ];
}

/** A short token that is a line of its own: initials at the page's foot, or its number. */
function isAlone({ text, line }: MergedWord, words: readonly MergedWord[]): boolean {
  return text.length <= 3 && words.filter((word) => word.line === line).length === 1;
}

function isHard(words: readonly MergedWord[]): boolean {
  const doubtful = words.filter(({ confidence }) => confidence < unsure).length;
  return words.length >= fewWords && doubtful >= words.length * hardShare;
}

function figureNotice(page: number, { text, alternatives }: MergedWord): Notice {
  const [other] = alternatives;
  const or = other ? ` En annan läsning är ”${other.text}”.` : '';
  const message = `”${text}” på sidan ${page} kan vara felläst: siffrorna är svåra att se.${or}`;
  return { code: 'figure-doubtful', severity: 'review', message, page };
}

function manyFiguresNotice(page: number, count: number): Notice {
  const message = `Ytterligare ${count} siffror på sidan ${page} kan vara fellästa.`;
  return { code: 'figure-doubtful', severity: 'review', message, page };
}

function hardNotice(page: number): Notice {
  const message = `Sidan ${page} är svår att läsa. Jämför texten med originalet.`;
  return { code: 'page-hard-to-read', severity: 'review', message, page };
}

function turnedNotice(page: number, turn: 90 | 180 | 270): Notice {
  const how = turn === 180 ? 'upp och ner' : 'på sidan';
  return {
    code: 'page-turned',
    severity: 'info',
    message: `Sidan ${page} låg ${how} och har lästs rättvänd.`,
    page,
  };
}
