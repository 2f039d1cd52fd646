import { letterLattice, type LatticeKind } from '../channel/letter-lattice.ts';
import { isOftenLost } from '../channel/often-lost.ts';
import type { Language } from '../language/open-language.ts';
import { standings, type LexiconMatch } from '../lexicon/lexicon.ts';
import { skeletonOf, type DocumentWords } from '../words/document-words.ts';
import { inCaseOf, startsWithCapital } from '../words/letter-case.ts';
import { isParticleVerb } from '../words/particle-verb.ts';
import { readingCost, type WordReading } from '../words/word-reading.ts';

/** Every å ä ö of a long compound may be lost; other letters are damaged once or twice in a word. */
const maxPlainCost = 14;
const maxCost = 11;
const mostReadings = 6;
/** Few letters can be many words: what they are restored to must be well known. */
const wellKnownCost = 8.5;
const knownCost = 13.5;
/** What a capital costs a word that is no name. */
const capitalCost = 2.3;
/** What a word costs that no lexicon has but the document itself writes with å ä ö. */
const documentWordCost = 12;
/** A short word with a capital that nothing knows is a name. */
const shortestNoun = 7;
const longest = 60;
/** Words of the dictionary that no minutes have (`dna`, `ana`) stand after no number. */
const rareCost = 14;
/** `Over` for över within a sentence: about one ö or å in seventy that begins a word is read as a capital. */
const capitalForSmallCost = 4.2;
/** How much likelier a known name is than letters that only look like one. */
const farLikelier = 14;
/** How much more the letters of a damaged name cost than those of the name. */
const fewestLettersApart = 8;
/** What it costs that the I of a name was read as l. */
const smallForICost = 5;

/**
 * The words that a damaged one may have been, by the letters that recognition confuses:
 *
 *     Forbundschef Par Sundin        Förbundschef Pär Sundin
 *     e Processtéd, F6rbundschefen     Processtöd, Förbundschefen
 *     bam, modem                       barn, modern
 *
 * Cheapest first. A word that is known may only have lost rings and dots.
 */
export function restoreLetters(word: string, words: DocumentWords): readonly WordReading[] {
  if (!mayBeDamaged(word, words) || isParticleVerb(word, words)) return [];
  return distinct([...fromDocument(word, words), ...fromLexicon(word, words), ...nameInI(word, words)])
    .toSorted((a, b) => readingCost(a) - readingCost(b))
    .slice(0, mostReadings);
}

// "4r", "4n": är and än, and no number with its unit
const fourForA = /^4[rn]$/u;
// "p4", "s4": på and så between other words
const fourForRing = /^\p{Ll}4$/u;
// "k1 18.30": the decoder looks whether an hour follows
const oneForL = /^k1$/u;
// "F6rbundet", "f6r", "ti11", "1dnen", "16rdag", "hemst4l1t"; not "Q6", "H6gh5", "B12", "20st", "2a"
const digitsWithin = /^(?:1[3468]|\d)?\p{L}+\d{0,2}\p{L}*-?$|^\p{L}+(?:\d{1,2}\p{L}+){1,2}-?$/u;

// "SA&MMANTRADE"; not "H&M"
const signInCapitals = /^(?=.{8})\p{Lu}+&\p{Lu}+$/u;

/** Letters and few digits; a number with its unit is none (`15kr`, `6dagar`). */
function mayBeDamaged(word: string, words: DocumentWords): boolean {
  if (word.length > longest || word.length !== word.toLowerCase().length) return false;
  if (word.includes('&') && !/\p{Ll}|^\p{Lu}&$/u.test(word) && !signInCapitals.test(word)) return false;
  if (!/\d/u.test(word)) return true;
  if (fourForA.test(word) || fourForRing.test(word) || oneForL.test(word)) return true;
  if (!/\p{Ll}/u.test(word) || !digitsWithin.test(word)) return false;
  if (!/^\d/u.test(word))
    return /\d\p{Ll}|\p{Ll}\d+-?$/u.test(word) && word.replaceAll(/\d/gu, '').length >= 2;
  return word.length >= 4 && (/^6\D{4}/u.test(word) || !isUnit(word.replace(/^\d+/u, ''), words));
}

/** What may stand after a number without a space: `kr`, `dagar`. */
function isUnit(word: string, words: DocumentWords): boolean {
  return word.length < 2 || (words.standing(word) >= standings.listed && words.cost(word) < rareCost);
}

/** The same for a page of a poor picture, where any letter may have become another; of words that nothing knows. */
export function restorePoorLetters(word: string, words: DocumentWords): readonly WordReading[] {
  if (!mayBeDamaged(word, words) || words.standing(word) !== standings.unknown) return [];
  return distinct(searchLexicon(word, words, 'poor'))
    .toSorted((a, b) => readingCost(a) - readingCost(b))
    .slice(0, mostReadings);
}

/** Found once for a process: the same damaged words come again and again in an archive. */
const memories = new WeakMap<Language, Map<string, readonly WordReading[]>>();
const mostRemembered = 50_000;

function fromLexicon(word: string, words: DocumentWords): readonly WordReading[] {
  const memory = memories.get(words.language) ?? new Map<string, readonly WordReading[]>();
  memories.set(words.language, memory);
  const before = memory.get(word);
  if (before !== undefined) return before;
  if (memory.size >= mostRemembered) memory.clear();
  const plain = searchLexicon(word, words, 'plain');
  const others = searchLexicon(word, words, 'all');
  const readings = distinct([...plain, ...others]);
  memory.set(word, readings);
  return readings;
}

function searchLexicon(word: string, words: DocumentWords, kind: LatticeKind): readonly WordReading[] {
  const { lexicon, channel } = words.language;
  const isUnknown = words.standing(word) === standings.unknown;
  const lattice = letterLattice(word, channel, kind);
  const matches = lexicon.matches(
    lattice,
    startsWithCapital(word),
    kind === 'plain' ? maxPlainCost : maxCost,
  );
  return matches
    .flatMap((match) => toReadings(word, match, kind === 'plain', words))
    .filter((reading) => isOtherWord(word, reading, words) && mayStandFor(word, reading, words))
    .filter(({ isStripped }) => isStripped || isUnknown);
}

// "BrittMarie", "UnderskriftLaila"; "behGrig" is behörig
const capitalsWithin = /(?<=\p{Ll})\p{Lu}(?=\p{Ll})/gu;

/** Capitals within a word are its writer's, unless they are read otherwise; in a name only what is lost often is missing. */
function isOtherWord(word: string, { text, isName }: WordReading, { language }: DocumentWords): boolean {
  const lower = text.toLowerCase();
  if (lower === word.toLowerCase()) return false;
  const keepsCapital = [...word.matchAll(capitalsWithin)].some(
    ({ index, 0: capital }) => lower.length === word.length && lower[index] === capital.toLowerCase(),
  );
  if (keepsCapital) return false;
  return isName ? isOftenLost(word, text, language.channel) : !takesOForA(word, lower);
}

/** `inlogg` is no inlägg: engines print a for ö now and then, but no o for ä or å. */
function takesOForA(word: string, lower: string): boolean {
  return (
    word.length === lower.length && [...lower].some((meant, at) => /[åä]/u.test(meant) && word[at] === 'o')
  );
}

// "Gavie"; neither "Sjd6" nor "lsak"
const cleanName = /^\p{Lu}[a-zäåöéü]+$/u;

/**
 * `Gavie` may be a name that nobody knows, `Gdran` is none: its letters are like those of no word. `Bergius` is as good a
 * name by its letters as `Bergins`, whatever list has which.
 */
function mayBeName(word: string, { text, wordCost, isStripped }: WordReading, words: DocumentWords): boolean {
  if (!cleanName.test(word)) return false;
  if (isStripped && text.length < shortestNoun) return words.cost(word) - wordCost < farLikelier;
  const costOf = (letters: string): number =>
    -Math.log(words.language.letters.probability(letters.toLowerCase()));
  return costOf(word) - costOf(text) < fewestLettersApart;
}

function mayStandFor(word: string, reading: WordReading, words: DocumentWords): boolean {
  const { text, wordCost, isStripped, isName, isPlain } = reading;
  const length = Math.min(word.length, text.length);
  const isBar = word.startsWith('I') && text.startsWith('l');
  if (!isStripped && !isName && !isBar && startsWithCapital(word) && length < shortestNoun) return false;
  if (isName && !isPlain && mayBeName(word, reading, words)) return false;
  if (length < 2) return false;
  const most = length === 2 ? wellKnownCost : knownCost;
  return length > 3 || wordCost <= most + (startsWithCapital(word) ? capitalCost : 0);
}

function toReadings(
  word: string,
  match: LexiconMatch,
  isPlain: boolean,
  words: DocumentWords,
): readonly WordReading[] {
  const reading = toReading(inCaseOf(word, match.word), word, match, isPlain, words);
  if (!/^(?:[AO][\p{Ll}&46]|S[56])/u.test(word) || !/^[åäö]/u.test(match.word)) return [reading];
  const small = toReading(match.word, word, match, isPlain, words);
  return smallForTwo.test(word)
    ? [withCost(reading, capitalForSmallCost), small]
    : [reading, withCost(small, capitalForSmallCost)];
}

// "Aarendet", "O6ppnade", "S6ppnade": only a small letter is read as two
const smallForTwo = /^(?:A[a&4]|O[o6]|S[56])/u;

// "lsak", "llir": no word begins so
const smallForI = /^l[bcdfghjklmnpqrstvwxz]\p{Ll}{2,}$/u;

/** A name that begins with I, read as a small l. */
function nameInI(word: string, words: DocumentWords): readonly WordReading[] {
  const text = `I${word.slice(1)}`;
  if (!smallForI.test(word) || words.standing(word) !== standings.unknown) return [];
  if (words.standing(text) !== standings.name) return [];
  return [
    {
      text,
      rule: 'restore-letters',
      channelCost: smallForICost,
      isStripped: false,
      isPlain: false,
      isName: true,
      terms: [words.term(text)],
      wordCost: words.cost(text),
    },
  ];
}

function withCost(reading: WordReading, cost: number): WordReading {
  return { ...reading, channelCost: reading.channelCost + cost };
}

function toReading(
  text: string,
  word: string,
  match: LexiconMatch,
  isPlain: boolean,
  words: DocumentWords,
): WordReading {
  const term = words.language.model.term(text);
  const isStripped = isPlain || ringsIn(text) > ringsIn(word);
  return {
    text,
    rule: isStripped ? 'restore-diacritics' : 'restore-letters',
    channelCost: match.cost,
    isStripped,
    isPlain,
    isName: startsWithCapital(match.word),
    terms: [term],
    wordCost: -Math.log(term.probability),
  };
}

function ringsIn(word: string): number {
  return word.match(/[åäö]/giu)?.length ?? 0;
}

function fromDocument(word: string, words: DocumentWords): readonly WordReading[] {
  const lower = word.toLowerCase();
  return ownForms(word, words)
    .filter((own) => hasMoreRings(own, lower) && isSound(own, words))
    .map((own) => {
      const text = inCaseOf(word, own);
      const { model } = words.language;
      const term = model.withProbability(model.term(text), Math.exp(-documentWordCost));
      return {
        text,
        rule: 'restore-diacritics',
        channelCost: lower.split('').filter((letter, place) => letter !== own[place]).length,
        isStripped: true,
        isPlain: true,
        isName: false,
        terms: [term],
        wordCost: documentWordCost,
      };
    });
}

/** What the document writes of the word, or would with or without the s of a genitive: `Ronnestads` where it has `Rönnestad`. */
function ownForms(word: string, words: DocumentWords): readonly string[] {
  const skeleton = skeletonOf(word);
  const withS = words.ownWords(`${skeleton}s`).map((own) => own.slice(0, -1));
  const withoutS = skeleton.endsWith('s')
    ? words.ownWords(skeleton.slice(0, -1)).map((own) => `${own}s`)
    : [];
  return [...new Set([...words.ownWords(skeleton), ...withS, ...withoutS])];
}

/** Where the two differ, the document's own spelling has å ä ö and the damaged one has not. */
function hasMoreRings(own: string, lower: string): boolean {
  if (own === lower || own.length !== lower.length) return false;
  return lower.split('').every((letter, place) => {
    return letter === own[place] || (/[åäö]/u.test(own[place] ?? '') && !/[åäö]/u.test(letter));
  });
}

/** A half damaged word (Ornsköldsvik) is no evidence of itself. */
function isSound(own: string, words: DocumentWords): boolean {
  return [own, inCaseOf('A', own)].every((spelling) =>
    fromLexicon(spelling, words).every(({ isPlain }) => !isPlain),
  );
}

function distinct(readings: readonly WordReading[]): readonly WordReading[] {
  return readings.filter(({ text }, index) => readings.findIndex((other) => other.text === text) === index);
}
