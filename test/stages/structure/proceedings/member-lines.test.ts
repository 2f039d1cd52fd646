import { describe, expect, it } from 'vitest';
import { structureMeeting } from '../structure-text.ts';
import { paragraph } from './read-paragraph.ts';

describe('what each member moves, a line each without a verb', () => {
  it.each([
    [
      'Anna Berg (MP): Bifall till motionen.\nBo Ek (S): Motionen avslås.\nCid Ahl (C): Tillägg enligt punkt 2.',
      [['Anna Berg'], ['Bo Ek'], ['Cid Ahl']],
    ],
    ['Anna Berg (S): Återremiss.\nBo Ek (M): Ärendet avgörs i dag.', [['Anna Berg'], ['Bo Ek']]],
    [
      'Anna Berg (s) och Bo Ek (m):  Ändring av andra att-satsen\n\nCid Ahl m.fl. (kd): Ärendet bordläggs',
      [['Anna Berg', 'Bo Ek'], ['Cid Ahl']],
    ],
    ['ANNA BERG (S): Taxan sänks.\nBO EK (M): Taxan höjs.', [['ANNA BERG'], ['BO EK']]],
  ])('%j', (text, movers) => {
    expect(paragraph(`Yrkanden\n${text}\nBeslut\nMotionen avslås.`).proposals.map(({ by }) => by)).toEqual(
      movers,
    );
  });

  it('is no vote', () => {
    const text = 'Yrkanden\nAnna Berg (S) yrkar bifall.\nOmröstning\nAnna Berg (S): Ja\nBo Ek (M): Nej';
    expect(paragraph(text).proposals.map(({ by }) => by)).toEqual([['Anna Berg']]);
  });
});

describe('a rule below a text', () => {
  it.each(['_________', '-----------', '* * *'])('%s is not of what was moved or how it was put', (rule) => {
    const read = paragraph(
      `Yrkanden\n\nAnna Berg (S): Bifall.\n\nBeslutsgång\n\nVotering begärs. Voteringen utfaller med 7 ja-röster och 4 nej-röster.\n\n${rule}`,
    );
    expect(read.proposals.map(({ text }) => text)).toEqual(['Anna Berg (S): Bifall.']);
    expect(read.procedures.join()).not.toContain(rule);
  });
});

describe('reservations', () => {
  it.each([
    [
      'Mot beslutet reserverar sig samtliga ledamöter i s-gruppen till förmån för eget yrkande samt Bo Ek (skp).',
      ['s', 'Bo Ek'],
    ],
    [
      'Anna Berg (S) reserverar sig till förmån för sitt förslag, liksom Bo Ek (V) och Cid Ahl (MP).',
      ['Anna Berg', 'Bo Ek', 'Cid Ahl'],
    ],
    // whose proposal it is, and nobody who reserves themselves
    ['Anna Berg (S) reserverar sig till förmån för förslaget från Bo Ek (V).', ['Anna Berg']],
  ])('%j', (text, by) => {
    expect(paragraph(`Reservation\n${text}`).reservations.map((one) => one.by)).toEqual([by]);
  });
});

function council(text: string): ReturnType<typeof paragraph> | undefined {
  return structureMeeting(
    `Norrsunds kommun\nKommunfullmäktige\n2021-05-04\n§ 1 Ärendet\n${text}\n§ 2 Avslutning\nMötet avslutas.`,
  ).paragraphs[0];
}

describe('a label that names another body', () => {
  it.each([
    'kommunstyrelsen',
    'kommunstyrelsens arbetsutskott',
    'byggnadsnämnden den 3 maj',
    'KOMMUNSTYRELSEN',
  ])('says that what follows was said in %s, not here', (body) => {
    const read = council(
      `Särskilt yttrande i ${body}\nAnna Berg (S) lämnar särskilt yttrande.\nReservation i ${body}:\nBo Ek (M) reserverar sig.\nReservation\nCid Ahl (C) reserverar sig mot beslutet.`,
    );
    expect(read?.statements).toEqual([]);
    expect(read?.reservations.map(({ by }) => by)).toEqual([['Cid Ahl']]);
  });

  it('leaves what was said in the body whose minutes these are', () => {
    const read = council('Särskilt yttrande i kommunfullmäktige\nAnna Berg (S) lämnar särskilt yttrande.');
    expect(read?.statements.map(({ by }) => by)).toEqual([['Anna Berg']]);
  });
});
