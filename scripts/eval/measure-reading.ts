import type { PageText } from '../../src/records/page-text.ts';
import { alignWords } from './align-words.ts';
import { seenBeside, wrongFigures } from './compare-figures.ts';
import type { WordPair } from './compare-figures.ts';
import { countRightSigns } from './compare-signs.ts';
import { unreadBeside } from './unread-beside.ts';
import { withoutPunctuation, wordsOfText } from './words-of-text.ts';
import type { ScanSample } from './scan-samples.ts';

/** What was read of one scanned protocol against what is printed on it. */
export interface ReadingFigures {
  readonly name: string;
  readonly recipe: string;
  readonly words: number;
  readonly wrong: number;
  /** With punctuation around words left out of account. */
  readonly wrongNormalised: number;
  /** Printed words with § or %, and those of them that were read with all their signs. */
  readonly signs: number;
  readonly signsRight: number;
  /** Printed words with figures, those of them whose figures were misread, and of these those with a notice. */
  readonly figures: number;
  readonly figuresWrong: number;
  readonly figuresNoticed: number;
  readonly pages: number;
  /** Notices of doubtful figures, and those of them that name what was misread: each costs a person a look. */
  readonly notices: number;
  readonly noticesRight: number;
  /** Each miss: printed, read, and the words before it; first `?` for a wrong figure with a notice, `!` without. */
  readonly cases: readonly string[];
}

export function measureReading(sample: ScanSample, pages: readonly PageText[]): ReadingFigures {
  const truth = wordsOfText(sample.printed);
  const read = wordsOfText(pages.flatMap((page) => page.lines.map((line) => line.text)).join('\n'));
  const doubts = pages.flatMap((page) => page.notices.filter((notice) => notice.code === 'figure-doubtful'));
  const aligned = alignWords(truth, read);
  const pairs = aligned.map((pair) => ({
    ...pair,
    printed: pair.truth === null ? '' : (truth[pair.truth] ?? ''),
    seen: pair.read === null ? '' : (read[pair.read] ?? ''),
  }));
  const signs = pairs.filter(({ printed }) => /[§%]/u.test(printed));
  const figures = pairs.filter(
    ({ printed, seen }) => /\d/u.test(printed) || (printed === '' && /\d/u.test(seen)),
  );
  const misread = wrongFigures(pairs);
  const isUnread = unreadBeside(pages, read, aligned);
  const messages = doubts.map(({ message }) => message);
  const places = misread.map(({ seen, at }) => placesOf(seen, pairs, at));
  const isNoticed = (index: number): boolean =>
    places[index]?.some((word) => isNamed(word, messages)) === true;
  const noticed = misread.filter(({ at }, index) => isNoticed(index) || isUnread(at));
  const right = messages.filter((message) => places.flat().some((word) => isNamed(word, [message])));
  const plain = alignWords(truth.map(withoutPunctuation), read.map(withoutPunctuation)).filter(
    (pair) => pair.truth === null || pair.read === null || !sameWord(truth[pair.truth], read[pair.read]),
  );
  const markOf = (index: number): string => {
    const misreadHere = misread.filter(({ at }) => at === index);
    if (misreadHere.length === 0) return ' ';
    return misreadHere.every((figure) => noticed.includes(figure)) ? '?' : '!';
  };
  const wrong = [...pairs.keys()].flatMap((index) => {
    const pair = pairs[index];
    return pair === undefined || pair.printed === pair.seen ? [] : [{ ...pair, mark: markOf(index) }];
  });
  return {
    name: `${sample.id}, ${sample.recipe}`,
    recipe: sample.recipe,
    words: truth.length,
    wrong: wrong.length,
    wrongNormalised: plain.length,
    signs: signs.length,
    signsRight: countRightSigns(pairs),
    figures: figures.length,
    figuresWrong: misread.length,
    figuresNoticed: noticed.length,
    pages: pages.length,
    notices: messages.length,
    noticesRight: right.length,
    cases: wrong.map(({ truth: place, printed, seen, mark }) => {
      const before = place === null ? '' : truth.slice(Math.max(0, place - 3), place).join(' ');
      return `${mark} ${printed === '' ? '-' : printed} | ${seen === '' ? '-' : seen} | ${before}`;
    }),
  };
}

/** The words that may stand in a figure's place: one without figures may stand beside it, "SjN 0" read as "o SN". */
function placesOf(seen: readonly string[], pairs: readonly WordPair[], at: number): readonly string[] {
  return seen.some((word) => /\d/u.test(word)) ? seen : [...seen, ...seenBeside(pairs, at)];
}

/** A word that ends a line with a hyphen is told without what the next line adds to it: "2901-" of "2901-7.". */
function isNamed(word: string, messages: readonly string[]): boolean {
  const parts = [word, ...[...word.matchAll(/-/gu)].map(({ index }) => word.slice(0, index + 1))];
  return parts.some((part) => messages.some((message) => message.includes(`”${part}”`)));
}

function sameWord(a: string | undefined, b: string | undefined): boolean {
  return withoutPunctuation(a ?? '') === withoutPunctuation(b ?? '');
}

/** A row a way of scanning, with the files' mean WER as the targets have it, and one for all. */
export function readingTable(figures: readonly ReadingFigures[]): string {
  const recipes = [...new Set(figures.map(({ recipe }) => recipe))];
  return [
    '| scanned | files | words | mean WER | WER norm. | § and % right | figures right | wrong figures noticed | notices a page | notices right |',
    '| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |',
    ...recipes.map((recipe) =>
      readingRow(
        recipe,
        figures.filter((each) => each.recipe === recipe),
      ),
    ),
    readingRow('**all**', figures),
  ].join('\n');
}

function readingRow(name: string, figures: readonly ReadingFigures[]): string {
  const sum = (count: (each: ReadingFigures) => number): number =>
    figures.reduce((total, each) => total + count(each), 0);
  const mean = (count: (each: ReadingFigures) => number): string =>
    `${((100 * sum((each) => count(each) / each.words)) / Math.max(1, figures.length)).toFixed(2)} %`;
  const [signs, numbers] = [sum((each) => each.signs), sum((each) => each.figures)];
  const wrong = sum((each) => each.figuresWrong);
  const cells = [
    name,
    figures.length,
    sum((each) => each.words),
    mean((each) => each.wrong),
    mean((each) => each.wrongNormalised),
    `${sum((each) => each.signsRight)} of ${signs}`,
    `${numbers - wrong} of ${numbers}`,
    `${sum((each) => each.figuresNoticed)} of ${wrong}`,
    (
      sum((each) => each.notices) /
      Math.max(
        1,
        sum((each) => each.pages),
      )
    ).toFixed(2),
    `${sum((each) => each.noticesRight)} of ${sum((each) => each.notices)}`,
  ];
  return `| ${cells.join(' | ')} |`;
}
