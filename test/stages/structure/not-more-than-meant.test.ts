import { describe, expect, it } from 'vitest';
import { headingsOf } from './numbering/headings-of.ts';
import { paragraph, votes } from './proceedings/read-paragraph.ts';
import { structureMeeting } from './structure-text.ts';

/** Each rule here was once wider than it was meant. */
describe('lists and dots', () => {
  it('a roll within a paragraph takes nothing of it', () => {
    const text = [
      '§ 1 Val',
      'Beslut',
      'Planen antas.',
      '',
      '§ 2 Taxa',
      'Omröstning begärs.',
      '',
      'Omröstningslista',
      '',
      'Ja: Anna Berg, Bo Ek och Cid Al',
      'Nej: Siv Torell och Dan Ros',
      '',
      'Beslut',
      'Nämnden beslutar',
      'att anta taxan, 1 250 kr.',
      '',
      'Reservation',
      'Siv Torell reserverar sig.',
    ].join('\n');
    const minutes = structureMeeting(text);
    expect(minutes.attachments).toEqual([]);
    expect(minutes.paragraphs[1]?.decisions[0]?.points).toEqual(['att anta taxan, 1 250 kr.']);
    expect(minutes.paragraphs[1]?.reservations).toHaveLength(1);
  });

  it('dots that lead to a figure leave the heading above them', () => {
    const text =
      '§ 1 Val\nPlanen antas.\n\n§ 2 Budget 2023\nMedlemsavgifter ............ 4500\nBudgeten godkänns.\n\n§ 3 Mötets avslutande\nNorrsund den ................ 2023';
    expect(headingsOf(text)).toEqual(['§1 Val', '§2 Budget 2023', '§3 Mötets avslutande']);
  });

  it('no more matters close a meeting', () => {
    const text =
      '§ 1 Val\nPlanen antas.\n\n§ 2 Övrigt\nDå inga fler ärenden finns avslutar ordföranden kl. 20.15.\n\fVerksamhetsplan 2023\nArbetet går vidare i grupper.';
    expect(structureMeeting(text).attachments).toMatchObject([{ title: 'Verksamhetsplan 2023' }]);
  });
});

describe('points of decisions', () => {
  it.each([
    ['att uppta ett lån om högst', '1.250.000 SEK till den 31 december 2024,'],
    ['att kommunen betalar från och med', '1.1.24 Norrsunds andel,'],
  ])('%s go on with the figure that the next line begins with', (first, second) => {
    const { decisions } = paragraph(
      `Nämnden beslutar\n${first}\n${second}\natt uppdra åt chefen att återkomma.`,
    );
    expect(decisions[0]?.points.join(' ')).toContain(second);
    expect(decisions[0]?.points.at(-1)).toBe('att uppdra åt chefen att återkomma.');
  });

  it('keep one that has no verb', () => {
    const { decisions } = paragraph(
      'Nämnden beslutar\natt bevilja bidrag till klubbarna,\nRidklubben ytterligare 20 000 kr\natt uppdra åt chefen att återkomma.',
    );
    expect(decisions[0]?.text).toContain('Ridklubben ytterligare 20 000 kr');
  });

  it('keep the first, of one line, before the body decides', () => {
    const { decisions } = paragraph('Beslut\nAvgift 300 kr per år\nNämnden beslutar\natt anta planen.');
    expect(decisions.flatMap(({ points }) => points)).toEqual(['Avgift 300 kr per år', 'att anta planen.']);
  });

  it.each(['Arbetsutskottets förslag / Beslut', 'Förslag/Beslut', 'Yrkande/Kommunstyrelsen beslutar'])(
    'are no proposal, though its label says both: %s',
    (label) => {
      expect(paragraph(`${label}\natt höja taxan till 500 kr.`).decisions).toEqual([]);
    },
  );
});

describe('reservations', () => {
  it.each([
    'Reservation Siv Torell (M) reserverar sig mot beslutet.',
    'Reservationer Siv Torell (M) och Bo Ek (M) reserverar sig.',
  ])('on the line of their label: %s', (text) => {
    expect(paragraph(text).reservations[0]?.by[0]).toBe('Siv Torell');
  });
});

describe('votes', () => {
  it.each([
    ['Resultat: 25 Ja: 16 Nej.', '25-16-0:'],
    ['Omröstningen utföll med 25 ja: 16 nej.', '25-16-0:'],
    ['§ 1 Ja: 7 Nej: 2', '7-2-0:'],
  ])('%s', (text, expected) => {
    expect(votes(`Omröstning\n${text}`)).toEqual([expected]);
  });

  it('appended one below the other stay apart', () => {
    const behind = [
      'Voteringsprotokoll § 1',
      'Ja: Anna Berg, Bo Ek',
      'Nej: Cid Al',
      'Voteringsprotokoll § 2',
      'Ja: Anna Berg, Cid Al',
      'Nej: Bo Ek',
    ].join('\n');
    const { paragraphs } = structureMeeting(`§ 1 Plan\nPlanen antas.\n\n§ 2 Taxa\nTaxan antas.\n\f${behind}`);
    expect(paragraphs.map((one) => one.votes.map(({ yes, no }) => `${yes}-${no}`))).toEqual([
      ['2-1'],
      ['2-1'],
    ]);
  });

  it('give no group’s name to a member', () => {
    const list =
      'Omröstningslista § 1\nMajoritet\nSiv Berg (S) Ja\nNils Bro (C) Ja\nOpposition\nSiv Torell (M) Nej';
    const { paragraphs } = structureMeeting(
      `§ 1 Plan\nOmröstningen utfaller med 2 ja mot 1 nej.\n\n§ 2 Slut\nMötet avslutas kl. 20.\n\f${list}`,
    );
    expect(paragraphs[0]?.votes[0]?.members.map(({ name }) => name)).toEqual([
      'Siv Berg',
      'Nils Bro',
      'Siv Torell',
    ]);
  });

  it('leave sides open where the figures tell of both', () => {
    const text =
      'Första omröstningen: 3 ja och 1 nej.\nFör avslag röstade Anna Berg, Bo Ek och Cid Al. För bifall röstade Siv Torell.\nAndra omröstningen: 1 ja och 3 nej.';
    expect(paragraph(text).votes.flatMap(({ members }) => members)).toEqual([]);
  });
});
