import type { HeadingCandidate } from './numbering/heading-candidates.ts';
import { readBlocks } from './read-blocks.ts';
import type { Line } from './read-lines.ts';
import { splitSentences } from './sentences.ts';

/** A verb that makes a sentence of a line: öppnade, valdes, utsågs, är; not ordförande, avseende. */
export const finiteVerb =
  /(?:^|\s)(?:är|var|har|hade|blev|blir|ska|skall|kan|får|fick|(?!\p{Ll}*(?:ande|ende|inde|unde)(?!\p{L}))\p{Ll}{2,}(?:ade|ades|tes|ste|des|lde|rde|nde|sågs|olls|ogs)|väljs|öppnar|hälsar|[Bb]eslöts?|[Bb]eslutades|[Vv]aldes|[Uu]tsågs|[Gg]odkändes|[Ff]astställdes|gick|höll|förklarar)(?=[\s.,]|$)/u;

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
 * One such heading among titles is believed only when its sentence is all that the paragraph holds: a title may be a
 * sentence too.
 */
export function findRunInHeadings(
  headings: readonly HeadingCandidate[],
  lines: readonly Line[],
  end: number,
): ReadonlySet<number> {
  const sentences = headings.flatMap((heading, i) => {
    const blocks = blocksOf(heading, lines, headings[i + 1]?.line ?? end);
    const [first] = blocks;
    const runsIn = first !== undefined && first.lines[0].bold !== true && readsAsSentence(first.text);
    return runsIn ? [{ line: heading.line, alone: blocks.length === 1 }] : [];
  });
  const common = sentences.length >= headings.length * asRule;
  return new Set(sentences.filter(({ alone }) => common || alone).map(({ line }) => line));
}

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
