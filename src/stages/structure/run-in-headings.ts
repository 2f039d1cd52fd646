import type { HeadingCandidate } from './numbering/heading-candidates.ts';
import { readBlocks } from './read-blocks.ts';
import type { Line } from './read-lines.ts';
import { splitSentences } from './sentences.ts';

/** A verb that makes a sentence of a line: öppnade, valdes, utsågs, är; not ordförande, avseende. */
export const finiteVerb =
  /(?:^|\s)(?:är|var|har|hade|blev|blir|ska|skall|kan|får|fick|(?!\p{Ll}*(?:ande|ende|inde|unde)(?!\p{L}))\p{Ll}{2,}(?:ade|ades|tes|ste|des|lde|rde|nde|sågs|olls|ogs)|väljs|öppnar|hälsar|[Bb]eslöts?|[Bb]eslutades|[Vv]aldes|[Uu]tsågs|[Gg]odkändes|[Ff]astställdes|gick|höll|förklarar|hålls|informerar|redovisar|redogör|tackar|beslutar|föreslår|meddelar|konstaterar|finns|saknas|föreligger|utses|godkänns|fastställs|läggs|går)(?=[\s.,]|$)/u;

/** Does a text read as one or more sentences? */
export function readsAsSentence(text: string): boolean {
  return (
    /[.!?]$/u.test(text.trim()) && splitSentences(text).some((sentence) => finiteVerb.test(sentence.text))
  );
}

/** In minutes without titles at least this part of the numbers stand before running text. */
const asRule = 0.3;

/**
 * The headings, by line, after whose numbers running text follows instead of a title:
 *
 *     § 10 Styrelsen beviljades ansvarsfrihet för 2005 års
 *     förvaltning.
 *
 * One such heading among titles is believed only when its sentence is all that the paragraph holds, for a title may be a
 * sentence too; or when it ends in a point, and titles here do not.
 */
export function findRunInHeadings(
  headings: readonly HeadingCandidate[],
  lines: readonly Line[],
  end: number,
): ReadonlySet<number> {
  const pointless = endWithoutPoint(headings);
  const sentences = headings.flatMap((heading, i) => {
    const blocks = blocksOf(heading, lines, headings[i + 1]?.opensAt ?? end);
    const [first] = blocks;
    const runsIn =
      first !== undefined &&
      first.lines[0].bold !== true &&
      readsAsSentence(first.text) &&
      !isTitleOverSentence(first.lines);
    if (!runsIn) return [];
    const whole = pointless && readsAsSentence(heading.rest);
    return [{ line: heading.line, sure: whole || blocks.length === 1 }];
  });
  const common = sentences.length >= headings.length * asRule;
  const found = sentences.filter(({ sure }) => common || sure);
  // where that is the rule, what ends in a point and is too much for a title is text too
  const others = common ? headings.filter(({ rest }) => /[.!?]$/u.test(rest) && saysTooMuch(rest)) : [];
  return new Set([...found, ...others].map(({ line }) => line));
}

const longestBareTitle = 45;

// § 6 Jaktkortet kostar 400 kr för vuxna, oförändrat.   § 10 Övrigt. Inget.
function saysTooMuch(rest: string): boolean {
  return rest.length > longestBareTitle || splitSentences(rest).length > 1;
}

/** Do nearly all titles on their numbers' lines end without a point? */
function endWithoutPoint(headings: readonly HeadingCandidate[]): boolean {
  const titled = headings.filter(({ rest }) => rest !== '');
  const pointless = titled.filter(({ rest }) => !rest.endsWith('.'));
  return titled.length >= 4 && pointless.length >= titled.length * 0.75;
}

/**
 * The number's own line holds no verb and the next line is a sentence of its own: a title with its text close below.
 *
 *     §§ 11–12 Val av styrelse och revisorer
 *     Stämman valde enligt valberedningens förslag.
 */
export function isTitleOverSentence([own, next]: readonly Line[]): boolean {
  if (!own || !next || finiteVerb.test(own.text) || /[-.,:;!?]$/u.test(own.text)) return false;
  return /^\p{Lu}/u.test(next.text) && !endsOpen.test(own.text) && finiteVerb.test(next.text);
}

const endsOpen =
  /(?:^|\s)(?:och|samt|att|som|för|av|till|med|i|på|om|en|ett|den|det|de|vid|från|under|är|har)$/u;

function blocksOf(
  heading: HeadingCandidate,
  lines: readonly Line[],
  end: number,
): ReturnType<typeof readBlocks> {
  const own = lines[heading.line];
  if (!own || heading.rest === '') return [];
  return readBlocks([{ ...own, text: heading.rest }, ...lines.slice(heading.line + 1, end)]);
}

export interface RunIn {
  readonly title: string;
  /** The text after the title on the heading's own line. */
  readonly text: string;
}

/**
 * Parts a title from the text that runs on after it: the first sentence, where it reads as a title.
 *
 *     § 5 Val av justerare. Till justerare valdes Siv Torell.
 */
export function splitRunIn(rest: string): RunIn {
  const [first, second] = splitSentences(rest);
  const head = first?.text.replace(/\.$/u, '') ?? '';
  if (second === undefined || head.length > 80 || finiteVerb.test(head)) return { title: '', text: rest };
  return { title: head, text: rest.slice(second.start) };
}
