// "Centre for Studies of the Swedish Welfare State", "forslag som ikke ble vedtatt og", "für die Arbeit und"
const foreignWords = [
  'the|of|and|with|this|that|from|your|you|are|by|is|was|which|their|its|has|have|been|would|when|than|they|these|those|what|who|into|only|each',
  'og|ikke|hvor|hva|hvad|hvis|hvem|hver|jeg|ble|fra|til|etter|mellom|mellem|noe|noen|kroner|hun|dette|disse|kunne',
  'und|der|die|für|das|ist|nicht|mit|auf|ein|eine|wir|het|een|niet|zijn|voor|bij|naar',
  'les|est|une|dans|pour|avec|qui|sur|nous|vous',
  'että|sekä|myös|ovat|joka|jotka|mitä|miten|tämä|jäsenet|läsnä|kokous|kokouksen|kaupungin|kunnan|vuonna|vuoden|euroa',
];
/** No Swedish word has these letters, and recognition of Swedish does not write them. */
const foreignLetter = '[æøðþ]';
const foreignWord = new RegExp(
  String.raw`(?<![\p{L}\d])(?:${foreignWords.join('|')}|\p{L}*${foreignLetter}\p{L}*)(?![\p{L}\d])`,
  'giu',
);
const alsoSwedish: ReadonlySet<string> = new Set(['by', 'is', 'sur']);
const fewestWords = 2;

/**
 * True for a line in English, Norwegian, Danish, German, Dutch, French or Finnish, where `for` is not `för` without its dots. Next
 * to a line that is foreign beyond doubt a single word tells.
 */
export function isForeignLine(lines: readonly ForeignLine[], line: number): boolean {
  const own = countForeign(lines[line]);
  if (own >= fewestWords) return true;
  return own > 0 && [line - 1, line + 1].some((near) => countForeign(lines[near]) >= fewestWords);
}

interface ForeignLine {
  readonly text: string;
}

/** Each line is asked of several times, by each rule that looks at its words. */
const counts = new WeakMap<ForeignLine, number>();

function countForeign(line: ForeignLine | undefined): number {
  if (line === undefined) return 0;
  const before = counts.get(line);
  if (before !== undefined) return before;
  const count = countWords(line.text.match(foreignWord) ?? []);
  counts.set(line, count);
  return count;
}

/** Those that are Swedish as well count once: `by för by`. */
function countWords(words: readonly string[]): number {
  if (words.length < fewestWords) return words.length;
  const swedish = words.filter((word) => alsoSwedish.has(word.toLowerCase())).length;
  return words.length - Math.max(0, swedish - 1);
}
