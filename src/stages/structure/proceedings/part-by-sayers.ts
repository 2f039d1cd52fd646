import type { SectionKind } from '../labels/section-label-words.ts';
import { personName } from '../person-names.ts';
import { splitSentences } from '../sentences.ts';
import { tellsOfReservation } from './reservations.ts';
import type { LabelledPart } from './sections.ts';
import { tellsOfStatement } from './statements.ts';

// Representanterna från S och V antecknar …   Tjänstgörande ersättaren Johan Hult (S) reserverar sig …
const opensSaying = new RegExp(
  `^(?:(?:Representant|Ledam)\\p{L}+ (?:från|för|i) |(?:[Tt]jänstgörande |[Oo]rdföranden |[Ee]rsättar(?:en|na) |[Ll]edam(?:oten|öterna) )*${personName})`,
  'u',
);

const tellsUnder: Readonly<Partial<Record<SectionKind, (text: string) => boolean>>> = {
  note: tellsOfStatement,
  reservation: tellsOfReservation,
};

/**
 * Parts a block below the label of notes or reservations at each sentence in which somebody else says something:
 *
 *     Arne Lilja (S) antecknar som yttrande en skrivelse den 3 maj. Siv Torell (C) antecknar som yttrande en annan.
 */
export function partBySayers(labelled: LabelledPart): readonly LabelledPart[] {
  const { part, content } = labelled;
  const tells = part.section === null ? undefined : tellsUnder[part.section];
  if (tells === undefined || part.role !== 'text' || part.marker !== null) return [labelled];
  const says = (text: string): boolean => opensSaying.test(text) && tells(text);
  const sentences = splitSentences(content);
  const starts = sentences.filter(({ text }, i) => i === 0 || says(text)).map(({ start }) => start);
  if (starts.length < 2 || !opensSaying.test(content)) return [labelled];
  return starts.map((start, i) => {
    const text = content.slice(start, starts[i + 1]).trim();
    return { ...labelled, content: text, part: { ...part, text, content: text } };
  });
}
