import { readAnnouncer } from '../decisions/decision-announcers.ts';
import { readSectionLabel } from '../labels/section-labels.ts';
import { readMarker } from '../list-markers.ts';
import { readCoverLabel } from '../meeting/cover-labels.ts';
import { findPersons } from '../person-names.ts';
import type { Line } from '../read-lines.ts';
import { finiteVerb } from '../run-in-headings.ts';
import { findBoldTitles } from './bold-titles.ts';
import { findFramedTitles } from './framed-titles.ts';
import type { HeadingCandidate } from './heading-candidates.ts';
import { isCalledMinutes } from './meeting-title.ts';
import { closesByTitle, opensByTitle, saysSomething } from './reads-as-minutes.ts';
import { findTitlesInTurn } from './titles-in-turn.ts';

/** Titles that the minutes of any body have. */
const usual =
  /^(?:(?:(?:års)?mötets?|sammanträdets?|stämmans?)?\s?(?:öppnande|öppning|öppnas|avslutande|avslutning|avslutas|avslut(?!\p{L}))|(?:mötet|sammanträdet|stämman) (?:öppnas|avslutas)|val av |(?:godkännande|fastställande|genomgång|uppföljning) av |(?:godkännande|fastställande) |(?:dagordning|föredragningslista)|(?:protokoll från )?(?:föregående|förra)|ekonomi|kassa(?:n|rapport)|rapport(?:er)?(?!\p{L})|lägesrapport|information|övriga? |övrigt|(?:nästa|kommande) (?:möte|sammanträde|styrelsemöte|träff|gång)|sport(?:sligt|en)?(?!\p{L})|anläggning(?:en|ar|arna)?(?!\p{L})|sponsor|fastighet(?:en|er|erna)(?!\p{L})|lokal(?:en|er|erna)(?!\p{L})|arrangemang|hemsida|arbetsgrupp|kommitté(?:er|erna)|(?:in)?komna skrivelser|post(?!\p{L})|skrivelser|anmäl(?:an|ningar)|medlem(?:mar|sfrågor|särenden)|närvaro|upprop|röstlängd|kallelse|mötets behöri|(?:protokolls?)?justering|adjungering|motion(?:er)?(?!\p{L})|verksamhetsberättelse|verksamhetsplan|årsredovisning|revis(?:ion|ors)|ansvarsfrihet|budget|valberedning|bokslut|delegation|meddelanden|konstituering|formalia|firmateckn|(?:mötes|sammanträdes)(?:dagar|tider)|(?:års|medlems)?avgift(?:er)?(?!\p{L})|arvode|proposition|interpellation|sekreterare och justerare|(?:protokolls?)?justerare|(?:mötes)?(?:ordförande|sekreterare)$|beslut(?:s|bar|smässig|för)\p{L}*|beslutp|mötessche)/iu;

/** Headings without numbers are believed when there are so many, and this part of them are usual titles. */
const fewest = 4;
const leastUsual = { strong: 0.3, plain: 0.5, framed: 0.4 };
const longestTitle = 90;

/**
 * The headings of minutes that number nothing. They are taken only where they are unmistakable: the file calls itself
 * minutes, and lines of one look (bold or larger type, capitals, or alone between blank lines) open and close a meeting.
 * They are numbered by their order.
 *
 *     Mötets öppnande
 *     Arne Lilja öppnade mötet.
 *
 *     Ekonomi
 *     Kassan är god.
 */
export function findUnnumberedHeadings(lines: readonly Line[]): readonly HeadingCandidate[] {
  if (!isCalledMinutes(lines)) return [];
  const body = bodyType(lines);
  const titles = lines.filter((line, i) => canHead(line, lines[i - 1], lines[i + 1], false));
  const setOff = lines.filter((line) => isStrong(line, body));
  const strong = setOff.filter((line) => canHead(line, lines[line.index - 1], lines[line.index + 1], true));
  const capitals = titles.filter(({ text }) => !/\p{Ll}/u.test(text));
  const apart = titles.filter((line) => line.gapBefore && !endsBlock(line, lines));
  const found = [
    settle(strong, leastUsual.strong),
    settle(capitals, leastUsual.strong),
    settle(apart, leastUsual.plain),
  ];
  const known = found.find((headings) => headings.length > 0);
  if (known !== undefined) return known;
  const bold = findBoldTitles(setOff, lines);
  return bold.length > 0 ? number(bold.map(toCandidate)) : framedHeadings([strong, titles], lines);
}

/**
 * Where no title is a usual one, what stands under them tells: under those of a look of their own, else under any. Short
 * minutes may neither open nor close: there titles and texts in turn tell.
 */
function framedHeadings(
  looks: readonly (readonly Line[])[],
  lines: readonly Line[],
): readonly HeadingCandidate[] {
  const framed = looks.map((titles) => findFramedTitles(titles, lines));
  const found = framed.find((titles) => titles.length > 0) ?? findTitlesInTurn(looks.flat(), lines);
  // the first line of what calls itself minutes heads the whole: the body's name
  return number(found.filter((line) => line !== lines[0]).map(toCandidate));
}

/** The headings from the one that opens the meeting to the one that closes it; none where too few are usual. */
function settle(titles: readonly Line[], least: number): readonly HeadingCandidate[] {
  const all = titles.map(toCandidate);
  const first = all.findIndex((one) => opensByTitle(one));
  const from = first >= 0 ? first : all.findIndex(({ rest }) => usual.test(rest));
  if (from < 0) return [];
  const last = all.findLastIndex((one) => closesByTitle(one));
  const headings = all.slice(from, last > from ? last + 1 : undefined);
  const known = headings.filter(({ rest }) => usual.test(rest)).length;
  const framed = first >= 0 || last > from;
  // what stands out from a title that opens a meeting to one that closes it is a title, usual or not
  const closed = first >= 0 && last > from;
  const share = closed ? Math.min(least, leastUsual.framed) : least;
  const needed = closed && least === leastUsual.strong ? 2 : Math.max(3, headings.length * share);
  const enough = framed && headings.length >= fewest && known >= needed && saysSomething(headings);
  return enough ? number(headings) : [];
}

function number(headings: readonly HeadingCandidate[]): readonly HeadingCandidate[] {
  return headings.map((one, i) => ({ ...one, number: i + 1, last: i + 1 }));
}

function toCandidate({ index, text }: Line): HeadingCandidate {
  return {
    number: 1,
    last: 1,
    suffix: null,
    form: 'unnumbered',
    prefix: '',
    rest: text.replace(/\s*:$/u, ''),
    title: text,
    weight: 1,
    line: index,
    opensAt: index,
    closings: 0,
  };
}

/** `strong` says that the line's type sets it off: then it may ask, name somebody, or say that the meeting is opened. */
function canHead(line: Line, before: Line | undefined, next: Line | undefined, strong: boolean): boolean {
  const { text } = line;
  const ends = strong ? /[.,;!]$/u : /[.,;!?]$/u;
  if (text.length < 3 || text.length > longestTitle || !/^\p{Lu}/u.test(text) || ends.test(text))
    return false;
  const closes = closesByTitle(toCandidate(line));
  const frames = strong && (opensByTitle(toCandidate(line)) || closes);
  if (
    (next === undefined && !closes) ||
    (finiteVerb.test(text.replace(/[:?]$/u, '')) && !frames && !text.endsWith('?'))
  )
    return false;
  // a title's second line is no title
  if (before && !line.gapBefore && before.bold === true && line.bold === true) return false;
  return !isSomethingElse(text, strong);
}

/** A label, a list's point, a name: lines that stand out and head no matter. */
function isSomethingElse(text: string, strong: boolean): boolean {
  if (readAnnouncer(text) !== null || readMarker(text) !== null) return true;
  if (usual.test(text)) return false;
  return readSectionLabel(text) !== null || readCoverLabel(text) !== null || isName(text, strong);
}

// Sammanslagning med Östnäs Fiber   Skrivelse från Bo Ek
const concerns = /\p{Ll}{4,} (?:med|från|till|mot|om|hos|för|angående|rörande) \p{Lu}/u;

function isName(text: string, strong: boolean): boolean {
  const names = findPersons(text);
  const left = names.reduce((rest, name) => rest.replace(name, ''), text);
  return names.length > 0 && !concerns.test(text) && !(strong && /\p{L}{4}/u.test(left));
}

interface BodyType {
  readonly size: number | null;
  readonly bold: boolean;
}

/** The type that most lines are set in. */
function bodyType(lines: readonly Line[]): BodyType {
  const sizes = lines
    .flatMap(({ fontSize, text }) => (fontSize !== null && text.length > 40 ? [fontSize] : []))
    .toSorted((a, b) => a - b);
  const bold = lines.filter((line) => line.bold === true).length;
  return { size: sizes[Math.floor(sizes.length / 2)] ?? null, bold: bold * 2 > lines.length };
}

function isStrong(line: Line, body: BodyType): boolean {
  if (line.bold === true && !body.bold) return true;
  return body.size !== null && line.fontSize !== null && line.fontSize > body.size + 0.7;
}

/** The last line of a block, or one that the next goes on from, is no heading, unless the meeting closes there. */
function endsBlock(line: Line, lines: readonly Line[]): boolean {
  const next = lines[line.index + 1];
  if (next === undefined) return !closesByTitle(toCandidate(line));
  return (line.nearlyFull && !next.gapBefore) || /^\p{Ll}/u.test(next.text);
}
