import type { MemberVote } from '../../../records/minutes.ts';
import { allMatches } from '../all-matches.ts';
import { readMembers } from './members.ts';

type Vote = MemberVote['vote'];

/** What a sentence of a known form says of who voted how: empty where a list of it holds anything but members. */
type Voters = readonly MemberVote[];

// … alltså 3 mot 5
const outcome = /,?\s(?:alltså|dvs\.?|d\.v\.s\.|det vill säga)\s(?:med\s)?\S+\s(?:röster\s)?mot\s\S+\.?$/u;
// För röstade Anna och Bo, emot röstade Cid.
const answerFirst =
  /^För röst(?:ade|ar) (\p{Lu}.*?),? (?:och |medan )?(?:e?mot|däremot) röst(?:ade|ar) (\p{Lu}.*?)\.?$/u;
// Anna, Bo och Cid röstar för, Dan och Eva emot.
const answerLast =
  /^(\p{Lu}.*?) röst(?:ade|ar) för,? (?:och |medan )?(\p{Lu}.*?) (?:röst(?:ade|ar) )?(?:e?mot|däremot)\.?$/u;

// För Annas förslag röstade Anna och Bo, för Cids röstade Cid och Eva.
const forEither =
  /^För (\p{L}[^:.]{2,60}?) röst(?:ade|ar) (\p{Lu}.*?),? (?:och |medan |men )?för (\p{L}[^:.,]{2,60}?) röst(?:ade|ar) (\p{Lu}.*?)\.?$/u;
const against = /avslag|motförslag|ändring|tillägg|motyrkande/iu;

/** The voters of each of two proposals; the first was put. Null where it has another form, or is no such. */
function readForEither(sentence: string): Voters | null {
  const [, first = '', ayes, , noes] = forEither.exec(sentence) ?? [];
  if (ayes === undefined || noes === undefined || against.test(first)) return null;
  return together([
    [ayes, 'yes'],
    [noes, 'no'],
  ]);
}

/** Both sides told by för and emot, in a sentence that says nothing else; null where it has another form. */
export function readForAndAgainst(sentence: string): Voters | null {
  const either = readForEither(sentence);
  if (either !== null) return either;
  const plain = sentence.replace(outcome, '.');
  const [, ayes, noes] = answerFirst.exec(plain) ?? answerLast.exec(plain) ?? [];
  if (ayes === undefined || noes === undefined) return null;
  return together([
    [ayes, 'yes'],
    [noes, 'no'],
  ]);
}

// nio ja-röster, nämligen av Berg och Ek   en nej-röst, av Ros
const castBy = /(?<!\p{L})(ja|nej)-?röst(?:er)?,?\s(?:nämligen\s)?av\s(?=\p{Lu})/gu;
// …, samt tre   (what stands before the next answer)
const beforeNext = /[\s,;]*(?:och|samt|medan|men|mot)?(?:\s(?:\d{1,3}|\p{Ll}+))?\s*$/u;

/** Answers with the voters behind each: `fyra ja-röster, av Al, Berg, Ek och Ros, och en nej-röst, av Dal.` */
export function readCastBy(sentence: string): Voters | null {
  const answers = allMatches(sentence, castBy);
  if (answers.length === 0) return null;
  return together(
    answers.map((match, i) => {
      const next = answers[i + 1]?.index;
      const list = sentence.slice(match.index + match[0].length, next);
      const own = next === undefined ? list : list.replace(beforeNext, '');
      return [own, match[1] === 'ja' ? 'yes' : 'no'];
    }),
  );
}

/** Nobody's vote is told where one of the lists holds more than members: the others would seem to be all. */
function together(lists: readonly (readonly [string, Vote])[]): Voters {
  const read = lists.map(([list, vote]) =>
    readMembers(list.replace(/\.$/u, ''))?.map((one) => ({ ...one, vote })),
  );
  return read.includes(undefined) ? [] : read.flatMap((voters) => voters ?? []);
}
