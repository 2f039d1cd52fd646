import { expect, it } from 'vitest';
import { splitSentences } from '../../../../src/stages/structure/sentences.ts';
import { structureMeeting } from '../structure-text.ts';

function decided(text: string): readonly (readonly string[])[] {
  const { paragraphs } = structureMeeting(`Hamnnämnden i Norrsund
Protokoll 2021-05-04

§ 1 Öppnande
Siv Torell öppnade mötet och hälsade alla hjärtligt välkomna till den nya lokalen i hamnen.

§ 2 Ärendet
${text}

§ 3 Avslutning
Siv Torell avslutade mötet.
`);
  return (paragraphs[1]?.decisions ?? []).map(({ points }) => points);
}

it('takes the words that say whose motion is followed for no point of its own', () => {
  expect(decided('Beslut\nHamnnämnden beslutar enligt Siv Torells yrkande:\nYttrandet översänds.')).toEqual([
    ['Yttrandet översänds.'],
  ]);
});

it('parts a sentence from the line that names who was elected above it', () => {
  const list =
    'Ordinarie: Siv Torell (L)\nErsättare: Arne Lilja (C)\nProtokollet ska justeras senast 2025-10-07';
  expect(decided(`Beslut\nHamnnämnden beslutar:\n${list}`)).toEqual([list.split('\n')]);
});

it('ends no sentence at v.ordf.', () => {
  expect(splitSentences('Ordf. Siv Ek, v.ordf. Arne Lilja, sekr. Bo Ek.')).toHaveLength(1);
});
