import { describe, expect, it } from 'vitest';
import { structureMeeting } from '../structure-text.ts';

const long =
  'Ordföranden öppnade mötet och hälsade ledamöter, ersättare och åhörare i salen och vid skärmarna välkomna.';

function decided(matter: string, body = 'Kommunfullmäktige'): readonly unknown[] {
  const { paragraphs } = structureMeeting(
    `${body}\nProtokoll 2014-03-27\n\n§ 1 Öppnande\n${long}\n\n§ 2 Taxa\n${matter}\n\n§ 3 Avslutning\nMötet avslutas.`,
  );
  const found = paragraphs.find(({ number }) => number === 2)?.decisions ?? [];
  return found.map(({ maker, points, recommendedTo }) => [
    maker,
    ...points,
    ...(recommendedTo === null ? [] : [recommendedTo]),
  ]);
}

describe('a sentence that announces a decision', () => {
  it.each([
    'Det blir 38 ja och 21 nej. Kommunfullmäktige har alltså beslutat\natt anta taxan.',
    'Vid voteringen avges 38 ja-röster och 21 nej-röster.\nEn ledamot avstår. Kommunfullmäktige beslutar därmed\natt anta taxan.',
    'Yrkanden\nSiv Torell yrkar bifall. Kommunfullmäktige beslutar:\natt anta taxan.',
  ])('may end the block that tells of the vote: %j', (text) => {
    expect(decided(`${long}\n\n${text}`)).toEqual([['Kommunfullmäktige', 'att anta taxan.']]);
  });

  it('of another body announces none', () => {
    expect(
      decided(long + '\n\nTaxan har setts över. Kommunstyrelsen beslutade\natt tillstyrka taxan.'),
    ).toEqual([]);
  });

  it.each(['Stivra mearrida/ Styrelsen beslutar', 'Päätös / Styrelsen beslutar'])(
    'may say so in another language first: %j',
    (announcer) => {
      expect(decided(`${announcer}\natt anta taxan.`, 'Styrelsen')).toEqual([
        ['Styrelsen', 'att anta taxan.'],
      ]);
    },
  );
});

it.each([
  'Votering begärdes, varvid beslöts att den som ville bifalla förslaget skulle rösta ja, och den som ville avslå det nej.',
  'Det beslutas att de som stöder förslaget röstar ja och de som stöder avslag röstar nej.',
])('how a vote is put is no decision: %j', (text) => {
  expect(decided(text)).toEqual([]);
});

describe('points', () => {
  it('go on under the heads of parts, which are none', () => {
    const text = 'Beslut\nBeslutsgrupp 1\n1. Planen antas.\nBeslutsgrupp 2\n2. Programmet utgår.';
    expect(decided(text)).toEqual([[null, 'Planen antas.', 'Programmet utgår.']]);
  });

  it.each(['__', '__________', '——'])('end at a rule: %j', (rule) => {
    expect(decided(`Kommunfullmäktiges beslut\nMotionen avslås.\n${rule}`)).toEqual([
      ['Kommunfullmäktige', 'Motionen avslås.'],
    ]);
  });

  it('stand under headings with numbers of three levels, and proposals do not decide', () => {
    const text =
      '2.1.1 Förslag\n• Att stämman fastställer röstlängden\n2.1.2 Beslut\n• Att attsatsen bifalles.\n2.1.3 Injustering\nDen nominerade justeras in.';
    expect(decided(text, 'Stämman')).toEqual([[null, 'Att attsatsen bifalles.']]);
  });
});

describe('what a committee proposes', () => {
  it.each([
    'Arbetsutskottets förslag till beslut i kommunstyrelsen',
    'Arbetsutskottets förslag till beslut för kommunstyrelsen:',
    'Arbetsutskottets förslag till kommunstyrelsen',
  ])('is its recommendation under %j', (announcer) => {
    expect(decided(`${announcer}\natt anta taxan.`, 'Kommunstyrelsens arbetsutskott')).toEqual([
      ['Arbetsutskottet', 'att anta taxan.', 'kommunstyrelsen'],
    ]);
  });

  it('may be asked of a plenum', () => {
    expect(decided('Styrelsen beslutar\natt föreslå plenum att bifalla motionen.', 'Styrelsen')).toEqual([
      ['Styrelsen', 'att föreslå plenum att bifalla motionen.', 'plenum'],
    ]);
  });
});
