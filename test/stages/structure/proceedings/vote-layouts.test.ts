import { describe, expect, it } from 'vitest';
import { structureMeeting } from '../structure-text.ts';

/** The votes of a paragraph that says so: `3-2: Anna Berg yes …`. */
function votesOf(text: string): readonly string[] {
  const cover = 'Fyrviks kommun\nKommunstyrelsen\nSammanträdesprotokoll 2016-03-15';
  const { paragraphs } = structureMeeting(
    `${cover}\n\n§ 1 Öppnande\nOrdföranden öppnade mötet.\n\n§ 2 Taxa\n${text}\n\n§ 3 Avslutning\nMötet avslutades.`,
  );
  const votes = paragraphs.find(({ number }) => number === 2)?.votes ?? [];
  return votes.map(({ yes, no, abstain, members }) =>
    [`${yes}-${no}-${abstain}`, ...members.map(({ name, vote }) => `${name} ${vote}`)].join(', '),
  );
}

describe('each member’s vote', () => {
  it.each([
    [
      'Voteringsresultat\n\nJa: 2 (Anna Berg, Bo Ek)\n\nNej: 1 (Cid Al)',
      '2-1-0, Anna Berg yes, Bo Ek yes, Cid Al no',
    ],
    [
      'Vid omröstning avges 2 röster för förslaget (Anna Berg, Bo Ek) och 1 röst emot (Cid Al).',
      '2-1-0, Anna Berg yes, Bo Ek yes, Cid Al no',
    ],
    [
      'Anna Berg och Bo Ek röstade för förslaget. Cid Al röstade emot. Eva Dal lade ned sin röst.',
      '2-1-1, Anna Berg yes, Bo Ek yes, Cid Al no, Eva Dal abstain',
    ],
    [
      'Omröstning\n\nFör återremiss: 1 röst (Cid Al)\n\nFör avgörande i dag: 2 röster (Anna Berg, Bo Ek)',
      '1-2-0, Cid Al yes, Anna Berg no, Bo Ek no',
    ],
    [
      'Omröstning\n\nMot ändringen (1): Cid Al\n\nFör ändringen (2): Anna Berg, Bo Ek',
      '2-1-0, Cid Al no, Anna Berg yes, Bo Ek yes',
    ],
    [
      'Med 3 ja-röster och 1 nej-röst avslår kommunstyrelsen yrkandet.\n\nJa                     Nej\nAnna Berg (S)          Bo Ek (M)\nCid Al (C)\nDan Ros (V)',
      '3-1-0, Anna Berg yes, Bo Ek no, Cid Al yes, Dan Ros yes',
    ],
    // by the figures it is not plain under which answer the last one stands
    [
      'Med 3 ja-röster och 3 nej-röster avslår kommunstyrelsen yrkandet.\n\nJa                     Nej\nAnna Berg (S)          Bo Ek (M)\nCid Al (C)',
      '3-3-0',
    ],
    // the figures are the first vote's, and the last one stands under the answer that they do not give
    [
      'Vid den första omröstningen avges 2 ja-röster och 1 nej-röst.\nDen andra utfaller så:\n\nJa                     Nej\nAnna Berg (S)          Bo Ek (M)\n                       Cid Al (C)',
      '2-1-0',
    ],
    ['Vi röstade: Anna ja, Bo ja och Cid nej.', '2-1-0, Anna yes, Bo yes, Cid no'],
    [
      'Omröstning\n\nAnna Berg ......... Ja\n\nBo Ek ............. Ja\n\nCid Al ............ Nej',
      '2-1-0, Anna Berg yes, Bo Ek yes, Cid Al no',
    ],
    [
      'Bo berättade vad det kostar. Sedan röstade vi.\n\n5 för en ny förening, 2 för att göra om stadgarna.',
      '5-2-0',
    ],
    ['Inger Falk erhöll 37 röster och Sven Gran 29, varjämte två sedlar voro blanka.', '37-29-2'],
    // no party stands in the list; the figures say that these are the voters
    [
      'Ja                     Nej\nAnna Berg              Bo Ek\nCid Al\n\nNämnden beslutar med 2 röster mot 1 enligt förslaget.',
      '2-1-0, Anna Berg yes, Bo Ek no, Cid Al yes',
    ],
    // the cross says who was there
    [
      'Omröstning\n\nAnna Berg S X Ja\nBo Ek, ordförande M X Nej\nCid Al C X Ja',
      '2-1-0, Anna Berg yes, Bo Ek no, Cid Al yes',
    ],
    // those who won voted no
    [
      'Votering\n\n                 Ja    Nej\nAnna Berg        x\nBo Ek                  x\nCid Al                 x\nSumma            1     2\n\nKommunstyrelsen har sålunda med 2 röster mot 1 bifallit Cid Als yrkande.',
      '1-2-0, Anna Berg yes, Bo Ek no, Cid Al no',
    ],
  ])('is read from %j', (text, votes) => {
    expect(votesOf(text)).toEqual([votes]);
  });
});

describe('the figures of a vote', () => {
  it.each([
    ['Av 80 avlämnade sedlar var 58 ja, 19 nej och 3 blanka.', '58-19-3'],
    ['Resultatet blir 23 ja och 16 nej. Tre avstår.', '23-16-3'],
    ['21 ville skriva till operatören, 4 ville det inte och 4 avstod.', '21-4-4'],
    ['Rösterna föll 4 för lottning och 2 för val.', '4-2-0'],
    ['Efter rösträkning har 26 medlemmar röstat för bifall och 30 för avslag.', '26-30-0'],
  ])('are read from %j', (text, votes) => {
    expect(votesOf(text)).toEqual([votes]);
  });
});

describe('no sentence or list', () => {
  it.each([
    'Röstlängden fastställdes.\n\nFör protokollet: Anna Berg\n\nFör justering: Bo Ek',
    'Till rösträknare valdes Nils Ek.\n\nFör protokollet: Anna Berg\n\nFör justering: Bo Ek',
    'Till rösträknare valdes följande.\n\nFör södra distriktet: Anna Berg\n\nFör norra distriktet: Bo Ek, Cid Al',
    'Valberedningens förslag till rösträknare:\n\nFör styrelsen: Anna Berg, Bo Ek\n\nFör revisionen: Cid Al',
    'Röstlängden fastställdes.\n\nFör Socialdemokraterna: Anna Berg, Bo Ek\n\nFör Moderaterna: Cid Al',
    'Mötet diskuterade rösträtten.\n\nFör kommunen: Anna Berg\n\nFör regionen: Bo Ek',
    'Omröstning\n\nFörslaget antas enhälligt.\n\nFör protokollet: Anna Berg\n\nFör justering: Bo Ek',
    'Omröstning\n\nFör återremiss: 3 röster (Cid Al)\n\nFör avslag: 2 röster (Anna Berg, Bo Ek)',
    'Anna Berg röstade för motförslaget. Bo Ek röstade för huvudförslaget.',
    'Anna Berg röstade för förslaget. Bo Ek röstade för motförslaget.',
    'Anna Berg röstade för avslagsyrkandet. Bo Ek röstade för ändringsförslaget.',
    'Anna Berg röstade för tilläggsyrkandet.',
    'Omröstning begärdes. Anna Berg och Bo Ek röstade för styrelsens yrkande. Cid Al röstade för Eva Dals yrkande.',
    'Vid omröstningen röstade Anna Berg för avslagsyrkandet och Cid Al för huvudförslaget.',
    'Majoriteten röstade för förslaget. Moderaterna röstade emot.',
    'Röstlängden fastställdes. Följande frågor ställdes: Budgeten ja, Taxan nej.',
  ])('names a voter in %j', (text) => {
    expect(votesOf(text).filter((vote) => vote.includes(','))).toEqual([]);
  });

  it('gets figures from lists that are no voters', () => {
    expect(votesOf('Röstlängden fastställdes.\n\nFör kommunen: Anna Berg\n\nFör regionen: Bo Ek')).toEqual(
      [],
    );
  });
});
