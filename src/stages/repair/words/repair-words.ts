import { standings } from '../lexicon/lexicon.ts';
import type { Change, LinePlace } from '../working-text.ts';
import { chooseReading, type Choice } from './choose-reading.ts';
import { firstNameCost, weighByContext } from './context-cost.ts';
import { isLookedAt } from './find-damaged-words.ts';
import type { Damage } from './measure-damage.ts';
import type { ReadText } from './read-text.ts';
import { findRepairableWords, writePieces, type RepairableWord } from './repairable-word.ts';
import { unknownSpellingCost, wordCost } from './word-cost.ts';
import type { WordReading } from './word-reading.ts';
import type { WordRules } from './word-rules.ts';

/** How damaged the text is around each line: by lost rings and dots, and by lost spaces. */
export interface TextDamage {
  readonly strip: Damage;
  readonly glue: Damage;
}

/** Where less of the text around is damaged, a real word is taken for what it is. */
const realWordRate = 0.004;
/** Where less is, real words are only restored to words that all minutes have. */
const wellKnownRate = 0.02;
const wellKnownCost = 7.5;
const unknownWordGain = 1;
const realWordGain = 1;
const realWordGainInSoundText = 1.5;
/** Words that are glued stand near others that are: this one and another. */
const fewestGluedNear = 2;
const fewestGluedNearOrdinary = 4;
const surestGain = 8;

/** What the damaged words should read, as far as one reading of each is clearly the likeliest. */
export function repairWords(read: ReadText, damage: TextDamage): readonly Change[] {
  const { rules } = read;
  const isWanted = (word: string, place: LinePlace): boolean =>
    isLookedAt(word) && damage.strip.isOpen(place);
  return findRepairableWords(read, isWanted).flatMap((word) => {
    const known = rules.words.standing(word.text) !== standings.unknown;
    const choice = known ? chooseForReal(word, rules, damage) : chooseForUnknown(word, rules, damage);
    return choice === null ? [] : toChanges(word, choice);
  });
}

function chooseForUnknown(word: RepairableWord, rules: WordRules, damage: TextDamage): Choice | null {
  const asRead = wordCost(word.text, standings.unknown);
  const ownSpelling = asRead - unknownSpellingCost(word.text, rules.words);
  const restored = damagedBy(damage.strip, word, rules.restore(word.text), ownSpelling);
  const readings = [...weighByContext(restored, word.neighbours), ...splitsOf(word, rules, damage)];
  return chooseReading(asRead, readings, unknownWordGain);
}

/** Glue is believed where there is more of it, or where the word that is glued on shows other damage. */
function splitsOf(word: RepairableWord, rules: WordRules, damage: TextDamage): readonly WordReading[] {
  if (word.pieces.length > 1) return [];
  const near = damage.glue.near(word.place);
  if (near >= fewestGluedNearOrdinary) return damagedBy(damage.glue, word, rules.splitOrdinary(word.text));
  const splits = rules.split(word.text);
  if (near >= fewestGluedNear) return damagedBy(damage.glue, word, splits);
  const damagedToo = splits.filter((reading) => reading.text.replace(' ', '') !== word.text);
  return damagedBy(damage.strip, word, damagedToo);
}

function chooseForReal(word: RepairableWord, rules: WordRules, damage: TextDamage): Choice | null {
  const rate = damage.strip.rate(word.place);
  const standing = rules.words.standing(word.text);
  const nameCost = firstNameCost(word.text, word.neighbours, rules.words.lexicon);
  if (rate < realWordRate || (standing > standings.listed && nameCost === 0)) return null;
  const most = rate < wellKnownRate && nameCost === 0 ? wellKnownCost : Infinity;
  const readings = rules
    .restore(word.text)
    .filter(({ plain, wordCost: cost, isName }) => plain && cost <= most && (nameCost === 0 || isName));
  return chooseReading(
    wordCost(word.text, standing) + nameCost,
    weighByContext(damagedBy(damage.strip, word, readings), word.neighbours),
    rate < wellKnownRate ? realWordGainInSoundText : realWordGain,
  );
}

/** A damaged word pays once for being damaged at all: the less damage there is around it, the more. */
function damagedBy(
  damage: Damage,
  { place }: RepairableWord,
  readings: readonly WordReading[],
  surcharge = 0,
): readonly WordReading[] {
  const cost = surcharge - Math.log(damage.rate(place));
  return readings.map((reading) => ({ ...reading, channelCost: reading.channelCost + cost }));
}

function toChanges(word: RepairableWord, { reading, gain }: Choice): readonly Change[] {
  const confidence = Math.round(Math.min(0.99, 0.6 + 0.4 * Math.min(1, gain / surestGain)) * 100) / 100;
  return writePieces(word, reading.text).map((change) => ({ ...change, rule: reading.rule, confidence }));
}
