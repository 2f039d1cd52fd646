import { describe, expect, it } from 'vitest';
import { readPresence } from '../../../src/stages/structure/meeting/presence.ts';
import { headingsOf } from './numbering/headings-of.ts';
import { paragraph, votes as votesOf } from './proceedings/read-paragraph.ts';
import { lines, structureMeeting, structureText } from './structure-text.ts';

describe('numbers of an extract', () => {
  const extract = lines`
    §§ 21–40
    Justerat den 3 mars 2015

    § 21
    Inledning och justering m.m.
    Ordföranden förklarade sammanträdet öppnat.

    § 22
    Interpellation om en rökfri trafik
    Inleddes kl. 10.06 och avslutades kl. 10.31
    \f§ 24
    Borgensåtagande
    Fullmäktige beslutade att bevilja borgen.

    § 40
    Anmälan av nya motioner
    Fullmäktige beslutade att överlämna motionerna.
  `;

  it('are those that the head names, however wide the gap and whatever part of the meeting was over', () => {
    expect(headingsOf(extract)).toEqual([
      '§21 Inledning och justering m.m.',
      '§22 Interpellation om en rökfri trafik',
      '§24 Borgensåtagande',
      '§40 Anmälan av nya motioner',
    ]);
  });

  it('go on in a range of several spans', () => {
    const said = 'Paragrafer: 1–2, 30–31\n\n';
    const matters = [1, 2, 30, 31].map((n) => `§ ${n} Ärende om saken\nBeslut\nPlanen antas.`).join('\n\n');
    expect(structureMeeting(said + matters).paragraphs.map(({ number }) => number)).toEqual([1, 2, 30, 31]);
  });
});

describe('a matter that other bodies have dealt with before', () => {
  it.each([
    [
      'Sn § 50          Au § 84\nSn § 34          Au § 57      Dnr 2016/20-042\n\nBudget och uppföljning',
      '2016/20-042',
    ],
    ['§ 50 BUDGET OCH UPPFÖLJNING\nKST 120 §/12.10.2016', null],
    ['Ks § 50                     Au § 291, 292\n\nBudget och uppföljning', null],
  ])('%j keeps its title', (heading, caseNumber) => {
    const [first] = structureMeeting(
      `${heading}\n\nBeslut\nPlanen antas.\n\n§ 51 Avslutning\nMötet avslutas.`,
    ).paragraphs;
    expect(first?.title.toLowerCase()).toBe('budget och uppföljning');
    expect(first?.caseNumber).toBe(caseNumber);
  });

  it('is not opened again by Forts.', () => {
    const text =
      'Ks § 50 Upphandling\nOrdföranden ställer frågan.\n\fForts. Ks § 50      Au § 290\nBeslut\nAvtalet antas.\n\nKs § 51 Avslutning\nMötet avslutas.';
    const [first] = structureMeeting(text).paragraphs;
    expect(first?.text).toBe('Ordföranden ställer frågan.\nBeslut\nAvtalet antas.');
  });
});

describe('case numbers of more registers', () => {
  it.each([
    ['§ 7 Ks 06/110 041 Budget', 'Ks 06/110 041'],
    ['§ 7   Ks2014/0512 008\nBudget', 'Ks2014/0512 008'],
    ['§ 7 336-3001/2007\nBudget', '336-3001/2007'],
    ['§ 7 Budget SN/2020/0111/040', 'SN/2020/0111/040'],
    ['§ 7 Budget\nSN/2020/0146/003', 'SN/2020/0146/003'],
  ])('%j', (heading, caseNumber) => {
    const [first] = structureMeeting(
      `${heading}\nBeslut\nPlanen antas.\n\n§ 8 Avslutning\nMötet avslutas.`,
    ).paragraphs;
    expect(first).toMatchObject({ caseNumber, title: 'Budget' });
  });

  it('are no season', () => {
    expect(headingsOf('§ 7 Budget\nPlanen antas.\n\n§ 8 2023/24 års plan\nPlanen antas.')[1]).toBe(
      '§8 2023/24 års plan',
    );
  });
});

describe('decisions', () => {
  it('go on over the heads of their groups, which decide nothing', () => {
    const { decisions } = paragraph(
      'Beslut\nBeslutsgrupp 1\n1. Planen antas.\nBeslutsgrupp 2\n2. Planprogrammet utgår.',
    );
    expect(decisions.map(({ points }) => points)).toEqual([['Planen antas.', 'Planprogrammet utgår.']]);
  });

  it('are not taken twice where the vote tells of them again', () => {
    const { decisions, votes } = paragraph(
      [
        'Styrelsen beslutade',
        'att avslå framställningen.',
        'Siv Torell (fp) begärde votering. Styrelsen beslutade med 3 röster mot 2 att avslå framställningen.',
        'För avslag röstade Anna Berg, Bo Ek och Cid Al. För bifall röstade Siv Torell och Dan Ros.',
      ].join('\n'),
    );
    expect(decisions.map(({ points }) => points)).toEqual([['att avslå framställningen.']]);
    expect(votes[0]?.members.map(({ name, vote }) => `${name} ${vote}`)).toEqual([
      'Anna Berg yes',
      'Bo Ek yes',
      'Cid Al yes',
      'Siv Torell no',
      'Dan Ros no',
    ]);
  });

  it('take no rule for a part of their points', () => {
    const { decisions } = paragraph(
      'Beslut\nNämnden beslutar\n- godkänna rapporten\n- uppdra till chefen att återkomma\n\n_____\n',
    );
    expect(decisions[0]?.points).toEqual(['godkänna rapporten', 'uppdra till chefen att återkomma']);
  });
});

describe('who was there', () => {
  it.each([
    ['deltog inte under § 5', [], [{ first: 5, last: 5 }]],
    ['under § 5, deltog inte', [], [{ first: 5, last: 5 }]],
    ['ej § 5', [], [{ first: 5, last: 5 }]],
    ['ej tjg ers, del av § 5', [{ first: 5, last: 5 }], []],
  ])('%s', (note, presentAt, absentAt) => {
    expect(readPresence(note, { first: 1, last: 9 })).toEqual({ presentAt, absentAt });
  });

  it('were not those of whom the list says so', () => {
    const cover =
      'Styrelsen\nTid 2005-10-10\nNärvarande ledamöter\nAnna Berg (s), ordförande\nBo Ek (s), inte närvarande\n\n';
    const { attendees, absentees } = structureMeeting(
      `${cover}§ 1 Val\nBeslut\nPlanen antas.\n\n§ 2 Avslutning\nMötet avslutas.`,
    );
    expect(attendees.map(({ name }) => name)).toEqual(['Anna Berg']);
    expect(absentees.map(({ name }) => name)).toEqual(['Bo Ek']);
  });
});

describe('the body that met', () => {
  const text =
    '§ 1 Val av justerare\nBeslut\nKommunfullmäktige väljer Anna Berg.\n\n§ 2 Plan\nBeslut\nKommunfullmäktige antar planen.';

  it('is not the office that wrote', () => {
    const cover =
      'Landstingets kansli\nKansliavdelningen/Siv Torell 2008-04-21\nLandstingsfullmäktige\nTid: den 21 april 2008\n\n';
    expect(structureMeeting(cover + text.replaceAll('Kommun', 'Landstings')).body).toBe(
      'Landstingsfullmäktige',
    );
  });

  it('is who decides, where the head names the commune alone', () => {
    expect(structureText(text, ['GRANBÄCKS KOMMUN  SAMMANTRÄDESPROTOKOLL'])[0]?.body).toBe(
      'Kommunfullmäktige',
    );
  });

  it('met at a place, which is no sentence below it', () => {
    const cover =
      'Styrelsen\nPlats och tid   Kommunhuset, KS-salen, kl 13.00-15.40\n                Vissa uppgifter kan vara raderade\nDatum   2016-02-23\n\n';
    expect(structureMeeting(cover + text).place).toBe('Kommunhuset, KS-salen');
  });
});

describe('a matter that goes from body to body, in capitals', () => {
  it('is decided by the last one, whose part is under its own name in short', () => {
    const text = [
      'Kommunstyrelsen',
      '2016-05-10',
      '',
      'Ks § 51 Au § 86',
      'Taxa för slamtömning',
      'Au',
      'ARBETSUTSKOTTETS FÖRSLAG',
      'att taxan höjs.',
      'Ks',
      'Kommunstyrelsen återremitterade ärendet den 8 mars 2016, § 27, för samråd.',
      'Beslutsgång',
      'Ordföranden ställer yrkandena mot varandra och finner att kommunstyrelsen beslutar enligt utskottets förslag.',
      'KOMMUNSTYRELSEN FÖRESLÅR KOMMUNFULLMÄKTIGE BESLUTA',
      'att fastställa taxan.',
      '',
      'Ks § 52 Avslutning',
      'Mötet avslutas.',
    ].join('\n');
    const [first] = structureMeeting(text).paragraphs;
    expect(first?.title).toBe('Taxa för slamtömning');
    expect(first?.decisions).toMatchObject([
      { maker: 'Kommunstyrelsen', points: ['att fastställa taxan.'], recommendedTo: 'kommunfullmäktige' },
    ]);
  });

  it('is voted on in a line of figures', () => {
    expect(
      votesOf('Rösträkning begärdes.\nJa 36, Nej 3, Avstår 2.\nStämman beslutade att bevilja ansvarsfrihet.'),
    ).toEqual(['36-3-2:']);
  });
});
