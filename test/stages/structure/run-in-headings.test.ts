import { describe, expect, it } from 'vitest';
import { lines, structureMeeting } from './structure-text.ts';

describe('minutes whose numbers stand before running text', () => {
  it('have titles only where the first sentence is one', () => {
    const { paragraphs } = structureMeeting(lines`
      Björnbergets jaktlag
      Protokoll fört vid årsmöte söndagen den 24 augusti 1997

      §1 Ordföranden hälsade välkommen och öppnade mötet.

      §2 Dagordningen godkändes.

      §3 Till ordförande valdes Nils Ek.

      §4 Jaktkortet kostar 400:- för vuxna och 150:- för ungdom, oförändrat.

      §5 Slaktboden. Röstning om kylrum: 11 för, 6 emot. Sålunda bygges kylrum.

      §6 Arne Lilja åtog sig att reparera passet innan jakten börjar.

      §7 Övrigt. Inget.

      §8 Mötet avslutades.
    `);
    expect(paragraphs.map(({ title }) => title)).toEqual(['', '', '', '', 'Slaktboden', '', 'Övrigt', '']);
    expect(paragraphs[3]?.amounts.map(({ value }) => value)).toEqual([400, 150]);
    expect(paragraphs[4]?.votes.map(({ yes, no }) => [yes, no])).toEqual([[11, 6]]);
  });

  it('have sentences there though no stop ends them', () => {
    const { paragraphs } = structureMeeting(lines`
      Stensjöns kennelvänner
      Protokoll fört vid medlemsmöte 2022-09-26

      § 1 Mötet förklarades öppnat

      § 2 Siv Torell valdes till sekreterare

      § 3 Dagordningen godkändes

      § 4 Arne har haft kontakt med kommunen angående bidrag
      till klubben men inte fått svar

      § 5 Frågan om en utställning bordlades till nästa möte

      § 6 Inga motioner inkomna

      § 7 Revisorer är Bo Ek och Eva Berg
    `);
    expect(paragraphs.map(({ title }) => title)).toEqual(['', '', '', '', '', '', '']);
    expect(paragraphs.map(({ decisions }) => decisions.length)).toEqual([0, 1, 1, 0, 1, 0, 0]);
  });

  it('keep a title that holds a verb in a clause of its own', () => {
    const { paragraphs } = structureMeeting(lines`
      Protokoll fört vid årsmöte i Björnbergets jaktlag 2021-03-04

      § 1 Mötet öppnas

      § 2 Frågan om mötet är behörigt utlyst

      § 3 Val av justerare
      Till justerare valdes Siv Torell.

      § 4 Mötet avslutas
    `);
    expect(paragraphs.map(({ title }) => title)).toEqual([
      'Mötet öppnas',
      'Frågan om mötet är behörigt utlyst',
      'Val av justerare',
      'Mötet avslutas',
    ]);
  });

  it('part a title that leads to those chosen from the first of them', () => {
    const { paragraphs } = structureMeeting(lines`
      Protokoll från Ekbackens släktförenings årsmöte den 31 augusti 2019
      1. Mötet öppnades av Arne Lilja.
      2. Val av styrelse:
      Ordförande: Siv Torell
      Kassör: Bo Ek
      3. Till suppleanter valdes:
      Eva Berg nyval
      Nils Ek omval
      4. Mötet avslutades.
    `);
    expect(paragraphs.map(({ title }) => title)).toEqual(['', 'Val av styrelse:', '', '']);
    expect(paragraphs[1]?.text).toContain('Ordförande: Siv Torell');
    expect(paragraphs[2]?.text).toBe('Till suppleanter valdes:\nEva Berg nyval\nNils Ek omval');
  });

  it('take their title from a column of its own', () => {
    const { paragraphs } = structureMeeting(lines`
      Protokoll fört vid Norrby byalags extra årsmöte den 9 juni 2008

      § 1 Mötets öppnande                Siv Torell öppnade
                                         mötet och hälsade välkommen.

      § 2 Närvarolista                   Det beslutades att närvarolistan bifogas
                                         protokollet.

      § 3 Program                        Det beslutades att anta det program
                                         som styrelsen hade föreslagit.

      § 4 Avslutning                     Siv Torell avslutade mötet.
    `);
    expect(paragraphs.map(({ title }) => title)).toEqual([
      'Mötets öppnande',
      'Närvarolista',
      'Program',
      'Avslutning',
    ]);
    expect(paragraphs[2]?.decisions.map(({ points }) => points)).toEqual([
      ['Det beslutades att anta det program som styrelsen hade föreslagit.'],
    ]);
  });
});

it('a title with a stop stands above a sentence of its own', () => {
  const { paragraphs } = structureMeeting(lines`
    Protokoll från årsstämma i Almviks vägsamfällighet 2014-07-12

    § 3 Fråga om stämmans behöriga utlysande, godkännande av dagordning samt upprättande av närvarolista.
    Siv Torell berättade att en ny medlem inte hade fått någon inbjudan till stämman eller andra möten.
    Stämman förklarades vara behörigt utlyst.
  `);
  expect(paragraphs.map(({ title }) => title)).toEqual([
    'Fråga om stämmans behöriga utlysande, godkännande av dagordning samt upprättande av närvarolista.',
  ]);
});
