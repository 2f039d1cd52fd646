import type { HeadingCandidate } from './heading-candidates.ts';
import type { HeadingSequence } from './paragraph-sequence.ts';
import { closesByTitle, opensByTitle } from './reads-as-minutes.ts';

/** How clear a heading must be to prove that its neighbour's § was lost. */
const clear = 0.9;

/** A heading whose first digit was taken for a damaged §, and the number that the line prints. */
interface Guess {
  readonly heading: HeadingCandidate;
  readonly printed: HeadingCandidate;
}

/**
 * The candidates without those whose first digit was taken for a lost § against what the page prints: numbers that
 * number on as they stand are the author's. The cover, the meeting before, or damage that is plain to see on either
 * side says otherwise.
 *
 *     51 Mötet öppnas         81. Val         § 7 Val          printed, printed, damaged
 *     52 Dagordning           82. Budget      88 Budget
 *     53 Ekonomi              83. Övrigt      § 9 Övrigt
 *
 *     88. Val  89. Budget  810. Övrigt        damaged: 90 would follow 89
 */
export function withoutGuessed(
  candidates: readonly HeadingCandidate[],
  sequences: readonly HeadingSequence[],
): readonly HeadingCandidate[] {
  const bare = new Map(candidates.filter(({ form }) => form === 'bare').map((one) => [one.line, one]));
  const refuted = new Set(sequences.flatMap(({ headings }) => refutedIn(headings, bare)));
  return candidates.filter(({ line, form }) => form !== 'damaged-sign' || !refuted.has(line));
}

/** Lines of a sequence whose printed numbers stand as they are. */
function refutedIn(
  headings: readonly HeadingCandidate[],
  bare: ReadonlyMap<number, HeadingCandidate>,
): readonly number[] {
  const guesses = headings.map((heading) => toGuess(heading, bare));
  const known = headings.some(
    ({ expected }, i) => guesses[i] && expected === true && guesses[i].printed.expected !== true,
  );
  if (known) return [];
  return runsOf(guesses).flatMap(({ from, to }) => {
    const run = guesses.slice(from, to).filter((guess) => guess !== null);
    const proven = breaksOff(run) || isHeld(headings[from - 1], run, headings[to]);
    return proven ? [] : run.map(({ heading }) => heading.line);
  });
}

function toGuess(heading: HeadingCandidate, bare: ReadonlyMap<number, HeadingCandidate>): Guess | null {
  const printed = bare.get(heading.line);
  const isGuess =
    heading.form === 'damaged-sign' && printed !== undefined && printed.number !== heading.number;
  return isGuess ? { heading, printed } : null;
}

/** Stretches of guesses with no other heading between them, as the first's position and the one after the last's. */
function runsOf(
  guesses: readonly (Guess | null)[],
): readonly { readonly from: number; readonly to: number }[] {
  const starts = guesses.flatMap((guess, i) => (guess && !guesses[i - 1] ? [i] : []));
  return starts.map((from) => {
    const end = guesses.indexOf(null, from);
    return { from, to: end < 0 ? guesses.length : end };
  });
}

/** Headings that number on, while what is printed does not: 810 after 89. */
function breaksOff(run: readonly Guess[]): boolean {
  return run.some(({ heading, printed }, i) => {
    const before = run[i - 1];
    if (!before || heading.number !== before.heading.number + 1) return false;
    return printed.number !== before.printed.number + 1;
  });
}

/** A § on both sides proves that theirs was lost; on one side it does where the title opens or closes the meeting. */
function isHeld(
  before: HeadingCandidate | undefined,
  run: readonly Guess[],
  after: HeadingCandidate | undefined,
): boolean {
  const [first, last] = [run[0]?.heading, run.at(-1)?.heading];
  if (!first || !last) return false;
  const above = before !== undefined && before.weight >= clear && before.last + 1 === first.number;
  const below = after !== undefined && after.weight >= clear && last.last + 1 === after.number;
  return (above && below) || (above && closesByTitle(last)) || (below && opensByTitle(first));
}
