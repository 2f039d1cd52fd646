import { describe, expect, it } from 'vitest';
import type { Paragraph } from '../../../src/records/minutes.ts';
import { structureMeeting } from './structure-text.ts';

function paragraphOf(text: string): Paragraph | undefined {
  const { paragraphs } = structureMeeting(`§ 1 Öppnande\nMötet öppnades.\n\n§ 2 Kajen i Vikby\n${text}\n`);
  return paragraphs[1];
}

describe('sentences that only look like a known form', () => {
  it.each([
    'Motionären menar att förslaget föranleder ingen åtgärd.',
    'Förslaget som nämnden lämnat föranleder ingen ytterligare åtgärd, vilket Siv Torell ifrågasätter.',
    'På revisorns fråga svarade kommunstyrelsen ja i mars.',
  ])('decide nothing: %s', (sentence) => {
    expect(paragraphOf(sentence)?.decisions).toEqual([]);
  });

  it.each([
    'Motionen föranleder ingen åtgärd.',
    'Framställningen från Vikby byalag föranledde icke någon åtgärd.',
    'På ordförandens fråga svarade stämman enhälligt ja till förslaget.',
  ])('decide: %s', (sentence) => {
    expect(paragraphOf(sentence)?.decisions.map(({ text }) => text)).toEqual([sentence]);
  });

  it('name no whole body as those who reserve themselves', () => {
    expect(
      paragraphOf('Alla ledamöter i fullmäktige lämnar in reservationsmotivering senast måndag.')
        ?.reservations,
    ).toEqual([]);
    expect(
      paragraphOf('Samtliga ledamöter i folkpartiets grupp reserverar sig mot beslutet.')?.reservations,
    ).toMatchObject([{ by: ['Samtliga ledamöter i folkpartiets grupp'] }]);
  });

  it('keep a note that stands behind what the same person proposes', () => {
    expect(
      paragraphOf(
        'Siv Torell (M) föreslår att frågan bordläggs och lämnar följande protokollsanteckning: Kajen är viktig.',
      )?.statements,
    ).toMatchObject([{ by: ['Siv Torell'] }]);
  });

  it('keep a sentence above a case number out of the title', () => {
    const { paragraphs } = structureMeeting(
      '§ 1 Öppnande\nMötet öppnades.\n\n§ 2 Val av ombud\nSiv Torell väljs\ntill ombud\nDnr KS 2019-112\n',
    );
    expect(paragraphs[1]).toMatchObject({
      title: 'Val av ombud',
      decisions: [{ text: 'Siv Torell väljs till ombud' }],
    });
  });
});
