import { coverPlaces, findPersonalNumbers, maskPersonalNumbers } from '../../records/personal-numbers.ts';

// <mark>   </span>   <input name="q" value="…"/>: quotes and angle brackets of text are escaped in pages
const tag = /<[^>]*>/gu;
/** Elements that stand in a line: a number may go on through them (`<mark>800101</mark>-1239`). */
const inline = /^<\/?(?:a|abbr|b|cite|code|del|em|i|ins|mark|s|small|span|strong|sub|sup|u|wbr)\b/iu;
// What a page says in attributes. Addresses hold ids and the reader's own question only.
const saying = /(\s(?:alt|title|aria-label|placeholder|content|value|data-[\w-]+)=")([^"]*)(")/giu;
/** The reader's own words, which have to stay as they were typed to be asked again. */
const isQuestion = /^<input\b[^>]*\sname="q"/iu;

/** A page with the personal identity numbers covered that it shows, whatever marks and lines they go on through. */
export function maskHtml(html: string): string {
  const { text, placeOf } = textOf(html);
  const places = findPersonalNumbers(text).flatMap(({ lastFour }) => lastFour.map(placeOf));
  return coverPlaces(html, places).replace(tag, (written) =>
    isQuestion.test(written) ? written : written.replace(saying, coverAttribute),
  );
}

function coverAttribute(_: string, before: string, value: string, after: string): string {
  return `${before}${maskPersonalNumbers(value)}${after}`;
}

/** What a page says, elements that begin a line as line ends, and where each character of it stands in the page. */
function textOf(html: string): { text: string; placeOf: (place: number) => number } {
  const starts: { text: number; html: number }[] = [];
  let text = '';
  let done = 0;
  for (const { 0: written, index } of html.matchAll(tag)) {
    starts.push({ text: text.length, html: done });
    text += html.slice(done, index);
    if (!inline.test(written)) text += '\n';
    done = index + written.length;
  }
  starts.push({ text: text.length, html: done });
  text += html.slice(done);
  return { text, placeOf: (place) => htmlPlace(starts, place) };
}

/** @param starts where each stretch of text begins, in the text and in the page, in order. */
function htmlPlace(
  starts: readonly { readonly text: number; readonly html: number }[],
  place: number,
): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle]?.text ?? 0) <= place) low = middle;
    else high = middle - 1;
  }
  const { text = 0, html = 0 } = starts[low] ?? {};
  return html + place - text;
}
