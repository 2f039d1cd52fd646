import type { HeadingCandidate } from './numbering/heading-candidates.ts';
import { readBlocks } from './read-blocks.ts';
import type { Line } from './read-lines.ts';
import { splitSentences } from './sentences.ts';

/** A verb that makes a sentence of a line: öppnade, valdes, utsågs, är; not ordförande, avseende. */
export const finiteVerb =
  /(?:^|\s)(?:är|var|har|hade|blev|blir|ska|skall|kan|får|fick|(?!\p{Ll}*(?:ande|ende|inde|unde)(?!\p{L}))\p{Ll}{2,}(?:ade|ades|tes|ste|des|lde|rde|nde|sågs|olls|ogs)|väljs|öppnar|hälsar|[Bb]eslöts?|[Bb]eslutades|[Vv]aldes|[Uu]tsågs|[Gg]odkändes|[Ff]astställdes|gick|höll|förklarar|hålls|informerar|redovisar|redogör|tackar|beslutar|föreslår|meddelar|konstaterar|finns|saknas|föreligger|utses|godkänns|godkännes|fastställs|fastställes|läggs|går|bestäms|bifalls|bifalles|beviljas|bordläggs|avslås|antas|ajourneras|väljes)(?=[\s.,:;]|$)/u;

/** Does a text read as one or more sentences? */
export function readsAsSentence(text: string): boolean {
  return (
    /[.!?:]$/u.test(text.trim()) && splitSentences(text).some((sentence) => finiteVerb.test(sentence.text))
  );
}

// Frågan om mötet är utlyst   Vad styrelsen har gjort   (a clause that a title may hold)
const clause = /(?:^|\s)(?:som|att|hur|vad|när|huruvida|varför|vem|vilk\p{L}+)\s/iu;
const clauseOrMatter = new RegExp(`${clause.source}|\\som\\s`, 'iu');
// Mötet öppnas   Sammanträdet avslutades   Ordföranden och kassören informerar   Ordet är fritt
const frame =
  /^\p{L}+ (?:öppn|avslut)\p{L}+\.?$|^\p{Lu}[\p{L}, -]* (?:informerar|redovisar|redogör|har ordet|är fritt)$/iu;

/** Is a line a sentence, though no stop may end it? `Styrelsen beviljades ansvarsfrihet` is, `Mötet öppnas` a title. */
export function statesSomething(text: string): boolean {
  const verb = finiteVerb.exec(text);
  if (verb === null || frame.test(text)) return false;
  // Frågan om en utställning bordlades   (no clause)
  const settles = /(?:des|tes)$/u.test(verb[0]);
  return !(settles ? clause : clauseOrMatter).test(text.slice(0, verb.index + 1));
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
    if (first === undefined || first.lines[0].bold === true || isTitleOverSentence(first.lines)) return [];
    const alone = blocks.length === 1;
    if (!readsAsSentence(first.text) && !(alone && statesSomething(first.text))) return [];
    const whole = pointless && readsAsSentence(heading.rest);
    return [{ line: heading.line, sure: whole || (alone && readsAsSentence(first.text)) }];
  });
  const common = sentences.length >= headings.length * asRule;
  const found = sentences.filter(({ sure }) => common || sure);
  const others = common ? headings.filter(({ rest }) => isNoTitle(rest)) : [];
  return new Set([...found, ...others].map(({ line }) => line));
}

/** Where numbers stand before text as a rule: what ends in a point and is too much for a title, or says something. */
function isNoTitle(rest: string): boolean {
  return (/[.!?]$/u.test(rest) && saysTooMuch(rest)) || statesSomething(rest) || stands.test(rest);
}

// Medlemsavgiften förblir 200 kr   Inga motioner inkomna   Suppleant på ett år Bo Ek
const stands =
  /^Ing(?:a|en|et)\s|^[^.:]+\s(?:utgörs|utgår|förblir|blir|består|kvarstår|fortsätter|kommer|hör|tar|togs|fanns|lämnar|öppnas|avslutas) \p{L}/u;

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
  if (!own || !next || finiteVerb.test(own.text) || /[-,:;!?]$/u.test(own.text)) return false;
  if (own.text.endsWith('.') && !namesMatter.test(own.text)) return false;
  return /^\p{Lu}/u.test(next.text) && !endsOpen.test(own.text) && finiteVerb.test(next.text);
}

// § 3 Fråga om stämmans behöriga utlysande.
const namesMatter =
  /^(?:§\s?\d+[a-z]?\.?\s)?(?:Fråga om|Val av|Godkännande av|Fastställande av|Beslut om) [^.]+\.$/u;

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
