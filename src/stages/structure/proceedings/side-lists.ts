import type { Part } from '../part.ts';
import { splitSentences } from '../sentences.ts';
import { readMembers } from './members.ts';
import type { Member } from './members.ts';
import type { Side } from './voter-sentences.ts';

/** Those who were for one of the two proposals that were put. */
export interface SideList {
  readonly part: Part;
  readonly side: Side;
  readonly members: readonly Member[];
}

interface Led {
  readonly part: Part;
  readonly against: boolean;
  readonly members: readonly Member[];
}

const listed = [
  // För återremiss: 3 röster (Anna Berg, Bo Ek)   För ändringen (2): Anna Berg, Bo Ek   Mot ändringen: Cid Al
  /^(?<side>För|Mot) [^:()]{2,60}?(?:\s?\(\d{1,3}\))?\s?:\s?(?:\d{1,3}(?: röst(?:er)?| st)?,?\s?)?\(?(?<names>\p{Lu}.*?)\)?\.?$/u,
  // För Anna Bergs förslag röstar Anna Berg och Bo Ek.
  /^(?<side>För|Mot) [^:.]{2,60}? röst(?:ar|ade) (?<names>\p{Lu}.*?)\.?$/u,
];

/**
 * The voters that two lists give by what they were for; the first is the proposal that was put, unless it says `Mot`. Nothing
 * where there is one list alone: it does not say what the others did.
 */
export function readSideLists(parts: readonly Part[]): readonly SideList[] {
  const led = parts.flatMap((part) =>
    splitSentences(part.content).flatMap(({ text }) => readLed(text.trim(), part)),
  );
  const [first, second, ...more] = led;
  if (!first || !second || more.length > 0) return [];
  const side = (one: Led, i: number): Side => {
    if (first.against || second.against) return one.against ? 'no' : 'yes';
    return i === 0 ? 'yes' : 'no';
  };
  return [first, second].map((one, i) => ({ part: one.part, members: one.members, side: side(one, i) }));
}

function readLed(sentence: string, part: Part): readonly Led[] {
  for (const pattern of listed) {
    const { side = '', names = '' } = pattern.exec(sentence)?.groups ?? {};
    const members = names === '' ? null : readMembers(names);
    if (members !== null) return [{ part, against: side === 'Mot', members }];
  }
  return [];
}
