import { standings } from '../lexicon/lexicon.ts';
import { startsWithCapital } from '../words/letter-case.ts';
import type { ReadText } from '../words/read-text.ts';
import type { WordReading } from '../words/word-reading.ts';
import type { Weighed } from './page-slots.ts';
import { mayStandInName } from './place-on-line.ts';
import type { RepairableWord } from './repairable-word.ts';

/** Words that a corpus of minutes has several times. */
const mostCommonCost = 11.5;
const rateOfDamage = 0.01;
const shortestBeyondDoubt = 9;
const leastBeyondDoubt = 10;
/** How much likelier a word must be than a real one, and how improbable that one may be where it stands. */
const leastGain = 5;
const mostRealAsRead = 0.05;
/** The corpus is small: that it has one real word and not another says less than its counts do. */
const realWordCost = 1;

/** On a page that is ajar: a word that is none, and with its rings and dots is one that all minutes have. */
export function weighLittle(word: RepairableWord, read: ReadText): readonly Weighed[] {
  const { text } = word;
  const { rules, words } = read;
  if (words.standing(text) !== standings.unknown) return weighLittleReal(word, read);
  if (rules.isWritersSlip(text)) return [];
  const restored = rules.restore(text);
  const common = new Set(
    restored.flatMap((each) =>
      each.wordCost <= mostCommonCost || words.count(each.text) > 0 || isBeyondDoubt(text, each, read)
        ? [each.text.toLowerCase()]
        : [],
    ),
  );
  return restored
    .filter((each) => each.isPlain || (each.isStripped && isBeyondDoubt(text, each, read)))
    .filter((each) => startsWithCapital(each.text) === startsWithCapital(text))
    .filter((each) => common.has(each.text.toLowerCase()))
    .filter(mayStandInName(word, read))
    .map((reading) => ({ reading, mostAsRead: 1, cost: reading.channelCost - Math.log(rateOfDamage) }));
}

/** A real word that hardly anybody writes, where a common one has lost its rings. */
function weighLittleReal(word: RepairableWord, read: ReadText): readonly Weighed[] {
  const own = read.words.cost(word.text);
  return read.rules
    .restore(word.text)
    .filter(
      ({ isPlain, isName, wordCost }) =>
        isPlain && !isName && wordCost <= mostCommonCost && own - wordCost >= leastGain,
    )
    .filter(mayStandInName(word, read))
    .map((reading) => ({
      reading,
      mostAsRead: mostRealAsRead,
      cost: reading.channelCost + realWordCost - Math.log(rateOfDamage),
    }));
}

/** `Hemsjukvarden`: long, no name, and so unlike any word as it stands that nobody writes it. */
function isBeyondDoubt(text: string, { wordCost, isName }: WordReading, { words }: ReadText): boolean {
  return text.length >= shortestBeyondDoubt && !isName && words.cost(text) - wordCost >= leastBeyondDoubt;
}
