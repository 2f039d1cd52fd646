import type { Part } from '../part.ts';
import { splitSentences } from '../sentences.ts';
import { readMembers } from './members.ts';
import type { Member } from './members.ts';
import type { Counts } from './vote-counts.ts';
import type { Side } from './voter-sentences.ts';

/** Those who were for one of the two proposals that were put. */
export interface SideList {
  readonly part: Part;
  readonly side: Side;
  readonly members: readonly Member[];
}

const against = /avslag|motförslag|ändringsyrkande|tilläggsyrkande|motyrkande/iu;

interface Led {
  /** What the list says that its voters were for. */
  readonly about: string;
  readonly part: Part;
  readonly against: boolean;
  readonly members: readonly Member[];
}

// not För protokollet: … or För kommunen: …
const proposed =
  '[^:()]{0,50}(?:förslag|yrkande|remiss|bifall|avslag|motion|ändring|tillägg|avgör|bordlägg|alternativ)[^:().]{0,30}?';
// För Anna Bergs förslag röstar Anna Berg och Bo Ek.
const voted = new RegExp(`^(?<side>För|Mot) ${proposed} röst(?:ar|ade) (?<names>\\p{Lu}.*?)\\.?$`, 'u');
const listed = [
  // För återremiss: 3 röster (Anna Berg, Bo Ek, Cid Al)   För ändringen (2): Anna Berg, Bo Ek   Mot ändringen: Cid Al
  new RegExp(
    `^(?<side>För|Mot) ${proposed}(?:\\s?\\((?<before>\\d{1,3})\\))?\\s?:\\s?(?:(?<after>\\d{1,3})(?: röst(?:er)?| st)?,?\\s?)?\\(?(?<names>\\p{Lu}.*?)\\)?(?:\\s\\((?<end>\\d{1,3})\\))?\\.?$`,
    'u',
  ),
  voted,
];

// … Ella Nordh (3) För Saga Lejons förslag: …   (lines that have flowed together)
const betweenLists = /(?<=\(\d{1,3}\))\s(?=(?:För|Mot)\s)/u;

/**
 * The voters that two lists give by what they were for; the first is the proposal that was put, unless it says `Mot`. Nothing
 * where there is one list alone: it does not say what the others did. Lists stand below a label of a vote, or give as many
 * voters as names. `printed` are the figures that the text gives.
 */
export function readSideLists(parts: readonly Part[], printed: readonly Counts[]): readonly SideList[] {
  const led = parts.flatMap((part) =>
    splitSentences(part.content)
      .flatMap(({ text }) => text.split(betweenLists))
      .flatMap((text) => readLed(text.trim(), part)),
  );
  const [first, second, ...more] = led;
  if (!first || !second || more.length > 0) return [];
  // För avslag röstade …   För motförslaget …: the proposal that was put is the other, if it is one of these at all
  if (against.test(first.about)) return sidesByFigures(first, second, printed);
  const side = (one: Led, i: number): Side => {
    if (first.against || second.against) return one.against ? 'no' : 'yes';
    return i === 0 ? 'yes' : 'no';
  };
  return [first, second].map((one, i) => ({ part: one.part, members: one.members, side: side(one, i) }));
}

/** The figures that the text gives tell which list is which where they differ and are those of the lists. */
function sidesByFigures(first: Led, second: Led, printed: readonly Counts[]): readonly SideList[] {
  const [one, other] = [first.members.length, second.members.length];
  const sided = (side: Side, led: Led): SideList => ({ part: led.part, members: led.members, side });
  const isFirstYes = printed.some(({ yes, no }) => yes === one && no === other);
  const isSecondYes = printed.some(({ yes, no }) => yes === other && no === one);
  if (one === other || isFirstYes === isSecondYes) return [];
  return isFirstYes ? [sided('yes', first), sided('no', second)] : [sided('no', first), sided('yes', second)];
}

function readLed(sentence: string, part: Part): readonly Led[] {
  for (const pattern of listed) {
    const { side = '', names = '', before, after, end } = pattern.exec(sentence)?.groups ?? {};
    const members = names === '' ? null : readMembers(names);
    const count = before ?? after ?? end;
    const told = part.section === 'vote' || pattern === voted;
    const fits = count === undefined ? told : Number(count) === members?.length;
    if (members !== null && fits)
      return [{ about: sentence.slice(0, sentence.indexOf(names)), part, against: side === 'Mot', members }];
  }
  return [];
}
