import type { Notice } from '../../records/notice.ts';
import type { DoubtfulFigures, PageReading } from '../../records/page-reading.ts';
import type { TextLine } from '../../records/page-text.ts';
import type { Box } from '../../records/place.ts';
import { middle, right, verticalOverlap } from './boxes.ts';

/** So many doubtful figures of a page have a notice each; the others are named in one. */
const mostFigures = 12;
/** And so many lines beside which something could not be read. */
const mostUnread = 4;
const longestQuote = 40;
/** What shares so much of a line's height stands beside it. */
const sameLine = 0.5;

/**
 * What a person should look at on a page that has been recognised.
 *
 * @param page 1-based.
 * @param lines the page's own, among which the figures stand.
 */
export function noticesOfReading(
  page: number,
  { turn, hard, doubtfulFigures, unread }: Omit<PageReading, 'lines' | 'width' | 'height'>,
  lines: readonly TextLine[],
): Notice[] {
  const others = doubtfulFigures.slice(mostFigures);
  return [
    ...(turn === 0 ? [] : [turnedNotice(page, turn)]),
    ...(hard ? [hardNotice(page)] : []),
    ...doubtfulFigures
      .slice(0, mostFigures)
      .map((figures) => ({ ...figureNotice(page, figures), ...placeOf(figures, lines) })),
    ...(others.length > 0 ? [otherFiguresNotice(page, others)] : []),
    ...unreadNotices(page, unread, lines),
  ];
}

function figureNotice(page: number, { text, other }: DoubtfulFigures): Notice {
  const or = other === null ? '' : ` En annan läsning är ”${other}”.`;
  const how = /\d/u.test(text) ? 'felläst: siffrorna är svåra att se' : 'en felläst siffra';
  const message = `”${text}” på sidan ${page} kan vara ${how}.${or}`;
  return { code: 'figure-doubtful', severity: 'review', message, page };
}

/** The line with a word that reads so and otherwise; nothing where there is none, or several. */
function placeOf({ text, other }: DoubtfulFigures, lines: readonly TextLine[]): Pick<Notice, 'line'> {
  const found = [...lines.keys()].filter((index) =>
    lines[index]?.words.some(
      (word) =>
        word.text === text && (other === null || word.alternatives.some((each) => each.text === other)),
    ),
  );
  const [line] = found;
  return line === undefined || found.length > 1 ? {} : { line };
}

function otherFiguresNotice(page: number, figures: readonly DoubtfulFigures[]): Notice {
  const named = figures.map(({ text }) => `”${text}”`).join(', ');
  const [what, how] = figures.length === 1 ? ['siffra', 'felläst'] : ['siffror', 'fellästa'];
  const message = `Ytterligare ${figures.length} ${what} på sidan ${page} kan vara ${how}: ${named}.`;
  return { code: 'figure-doubtful', severity: 'review', message, page };
}

/** One for each line beside which print stands that could not be read; where there are many, one for all. */
function unreadNotices(page: number, unread: readonly Box[], lines: readonly TextLine[]): Notice[] {
  const beside = [...new Set(unread.map((box) => lineBeside(box, lines)))];
  const notice = (message: string): Notice => ({ code: 'print-unread', severity: 'review', message, page });
  if (beside.length > mostUnread)
    return [notice(`På ${beside.length} ställen på sidan ${page} står något som inte gick att läsa.`)];
  return beside.map((line) => {
    const text = lines[line ?? -1]?.text;
    if (line === null || text === undefined)
      return notice(`På sidan ${page} står något som inte gick att läsa.`);
    return { ...notice(`Vid ”${shorten(text)}” på sidan ${page} står något som inte gick att läsa.`), line };
  });
}

function shorten(text: string): string {
  return text.length > longestQuote ? `${text.slice(0, longestQuote)}…` : text;
}

/** The line that a place stands in or beside, or the nearest above or below; null on a page without lines. */
function lineBeside(place: Box, lines: readonly TextLine[]): number | null {
  const away = lines.map(({ box }) => (box === null ? Infinity : distanceOf(box, place)));
  const nearest = Math.min(...away);
  return nearest === Infinity ? null : away.indexOf(nearest);
}

/** Two columns' lines stand at one height: the space beside a line tells them apart, the space above it weighs far more. */
const heightWeight = 1000;

function distanceOf(line: Box, place: Box): number {
  const beside = Math.max(0, line.x - right(place), place.x - right(line));
  const isSameHeight = verticalOverlap(line, place) >= sameLine;
  return beside + (isSameHeight ? 0 : heightWeight * Math.abs(middle(line) - middle(place)));
}

function hardNotice(page: number): Notice {
  const message = `Sidan ${page} är svår att läsa. Jämför texten med originalet.`;
  return { code: 'page-hard-to-read', severity: 'review', message, page };
}

/** A page that did not lie upright, whether its picture or its layer has told. @param turn clockwise, in degrees. */
export function turnedNotice(page: number, turn: 90 | 180 | 270): Notice {
  const how = turn === 180 ? 'upp och ner' : 'på sidan';
  return {
    code: 'page-turned',
    severity: 'info',
    message: `Sidan ${page} låg ${how} och har lästs rättvänd.`,
    page,
  };
}
