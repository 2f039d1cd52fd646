import { meetingVerbs } from './meeting-verbs.ts';
import type { MeetingVerb } from './meeting-verbs.ts';
import { remember } from '../remember.ts';

/** The main clause of a sentence, as far as its verb tells it. */
export interface Clause {
  /** The finite verb of the main clause; null where there is none. */
  readonly verb: MeetingVerb | null;
  /** A verb that is in no list, but has the ending of a past form. */
  readonly guessed: boolean;
  /** What the finite verb helps: `har avslagit`, `är antagen`, `ska väljas`; or a participle alone: `Motionen avslagen`. */
  readonly deed: MeetingVerb | null;
  readonly before: string;
  readonly after: string;
}

interface Word {
  readonly text: string;
  readonly start: number;
}

const subordinators = new Set([
  'som',
  'att',
  'när',
  'där',
  'då',
  'vilken',
  'vilket',
  'vilka',
  'vars',
  'eftersom',
  'innan',
  'medan',
  'huruvida',
  'ifall',
  'hur',
  'varför',
  'sedan',
]);
const openers = new Set(['att', 'när', 'som', 'eftersom', 'om', 'innan']);
/** Words in -a after att that are no infinitives. */
const notInfinitive = new Set([
  'alla',
  'dessa',
  'samma',
  'nästa',
  'båda',
  'sina',
  'ena',
  'egna',
  'extra',
  'denna',
  'detta',
  'vilka',
  'andra',
  'båtarna',
]);
const helpers = new Set<string>(['is', 'has', 'may', 'shall', 'gets']);

/** Finds the finite verb of a sentence's main clause: the first one that no subordinate clause owes. */
export const readClause = remember(clauseOf);

function clauseOf(sentence: string): Clause {
  const words = wordsOf(sentence);
  const at = mainVerbAt(words);
  const word = words[at];
  if (word === undefined) {
    const deed = words
      .map(({ text }) => meetingVerbs.get(text.toLowerCase()))
      .find((one) => one?.tense === 'participle');
    return { verb: null, guessed: false, deed: deed ?? null, before: sentence, after: '' };
  }
  const known = meetingVerbs.get(word.text.toLowerCase());
  const verb = known ?? guessOf(word.text);
  const after = sentence.slice(word.start + word.text.length);
  const deed = verb !== null && helpers.has(verb.class) ? deedIn(words.slice(at + 1)) : null;
  return { verb, guessed: known === undefined, deed, before: sentence.slice(0, word.start).trim(), after };
}

function wordsOf(sentence: string): readonly Word[] {
  return [...sentence.matchAll(/[\p{L}][\p{L}:-]*|[,;]/gu)].map((match) => ({
    text: match[0],
    start: match.index,
  }));
}

/** What a subordinate clause that has begun still owes: its finite verb, or after `att` perhaps an infinitive. */
type Owed = 'verb' | 'verb or infinitive' | null;

function mainVerbAt(words: readonly Word[]): number {
  let owed: Owed = null;
  for (const [at, { text }] of words.entries()) {
    const opened = opensClause(text, at);
    if (opened !== null) owed = opened;
    else if (owed === null && isFinite(text, at, words)) return at;
    else if (owed !== null && endsClause(text, at, words, owed)) owed = null;
  }
  return -1;
}

// … som Siv köpte   Att leda mötet   När isen gått   (not: Därefter)
function opensClause(word: string, at: number): Owed {
  const small = word.toLowerCase();
  const opens = at === 0 ? openers.has(small) : subordinators.has(word);
  if (!opens) return null;
  return small === 'att' ? 'verb or infinitive' : 'verb';
}

function endsClause(word: string, at: number, words: readonly Word[], owed: Owed): boolean {
  const small = word.toLowerCase();
  if (owed === 'verb or infinitive' && /\p{L}{2,}as?$/u.test(small) && !notInfinitive.has(small)) return true;
  return closesClause(small, words[at - 1]?.text.toLowerCase() ?? '') || isFinite(word, at, words);
}

function isFinite(word: string, at: number, words: readonly Word[]): boolean {
  const known = meetingVerbs.get(word.toLowerCase());
  if (known !== undefined)
    return known.tense === 'present' || known.tense === 'past' ? !isNoun(word, at, words) : false;
  return guessOf(word) !== null;
}

/** The word before, if nothing but a space parts the two: not `för` in `för 2012–2014 väljs`. */
function wordRightBefore(words: readonly Word[], at: number): string {
  const [before, own] = [words[at - 1], words[at]];
  const beside = before && own && own.start - (before.start + before.text.length) <= 1;
  return beside ? before.text.toLowerCase() : '';
}

// Efter val av   (the noun)   en höjd avgift   de valde ombuden
function isNoun(word: string, at: number, words: readonly Word[]): boolean {
  const before = wordRightBefore(words, at);
  if (
    /^(?:en|ett|den|det|de|dessa|denna|detta|av|för|på|i|till|om|med|vid|under|enligt|nya|två|tre|fyra)$/u.test(
      before,
    )
  )
    return !/^(?:de|det|den|detta|denna|dessa)$/u.test(before) || word.endsWith('e');
  return /^\p{Lu}/u.test(word) && at > 0;
}

// som drivs med el   som Arne lämnat in
function closesClause(word: string, before: string): boolean {
  const tense = meetingVerbs.get(word)?.tense;
  if (tense === 'supine' || (tense === 'participle' && word.endsWith('t'))) return true;
  return (
    before === 'som' &&
    /(?:[rs]|de|te|it|at)$/u.test(word) &&
    !/^(?:inte|vars|tidigare|dessutom|alltid|ibland|annars)$/u.test(word)
  );
}

/** A past form by its ending alone: `lottades`, `enades`. */
function guessOf(word: string): MeetingVerb | null {
  if (!/^\p{L}?\p{Ll}+$/u.test(word)) return null;
  if (/(?:ades|ddes|tes|ndes|ldes|rdes|gdes|mdes)$/u.test(word))
    return { class: 'settles', voice: 'passive', tense: 'past' };
  if (/(?:[^aeiouyåäö]ade|dde)$/u.test(word)) return { class: 'tells', voice: 'active', tense: 'past' };
  return null;
}

function deedIn(words: readonly Word[]): MeetingVerb | null {
  for (const { text } of words) {
    if (text === ',' || text === ';' || subordinators.has(text)) return null;
    const verb = meetingVerbs.get(text.toLowerCase());
    if (
      verb !== undefined &&
      (verb.tense === 'supine' ||
        verb.tense === 'participle' ||
        verb.tense === 'infinitive' ||
        verb.voice === 'passive')
    )
      return verb;
  }
  return null;
}
