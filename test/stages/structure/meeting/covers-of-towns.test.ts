import { describe, expect, it } from 'vitest';
import { structureMeeting } from '../structure-text.ts';

const paragraph = `

§ 12 Val av justerare
Beslut
Bo Ek utses att justera protokollet.`;

describe('labels that go on below, in their own column', () => {
  const minutes = structureMeeting(`Kommunstyrelsen
Sammanträdesdatum
2006-05-23

Plats och tid            Kommunkontoret, rum Älgen, tisdag den 23 maj 2006,
för sammanträdet         kl 08.30-16.00

Beslutande               Siv Torell (S), ordförande
                         Bo Ek (M)

Ej tjänstgörande         Lena Ros (S)
ersättare                Per Holm (C)
                         Ada Lind (V)

Utses att justera        Bo Ek

Tid och plats för        Kommunkontoret, tisdag den 30 maj 2006 kl 16.00
justering

Underskrifter
Sekreterare              ....................   Paragrafer 12
                         Ulf Sten
Ordförande               ....................
                         Siv Torell
Justerande               ....................
                         Bo Ek${paragraph}`);

  it('are read whole', () => {
    expect(minutes.place).toBe('Kommunkontoret, rum Älgen');
    expect(minutes.adjustedOn).toBe('2006-05-30');
    expect(
      minutes.attendees.filter(({ deciding }) => deciding === false).map(({ name, role }) => [name, role]),
    ).toEqual([
      ['Lena Ros', 'ersättare'],
      ['Per Holm', 'ersättare'],
      ['Ada Lind', 'ersättare'],
    ]);
  });
});

describe('a second place and time, below who adjusts', () => {
  it('is that of adjusting', () => {
    const minutes = structureMeeting(`Kommunstyrelsen 2014-09-03

Plats och tid            Älgrummet, stadshuset kl. 09:00-15:17
                         Ajournering för kaffe kl. 10:00-10:20
                         Föreläsning och lunch kl. 11:00-14:00
Beslutande               Siv Torell (S), Bo Ek (M)

Justering
Justerande               Bo Ek (M)
Plats och tid            Stadshuset 2014-09-10
Paragrafer               12${paragraph}`);
    expect([minutes.place, minutes.adjustedOn]).toEqual(['Älgrummet, stadshuset', '2014-09-10']);
  });
});

describe('the notice', () => {
  it.each<[string, string]>([
    ['beside the body’s name', 'Organ och datum          Socialnämnden 2016-02-23'],
    ['as a date alone', 'Datum                    2016-02-23'],
    ['in a sentence', 'Nämnden har sammanträtt den      23 februari 2016'],
  ])('has nothing of the meeting’s own day %s', (_name, row) => {
    const minutes = structureMeeting(`Socialnämnden 2016-02-23

Plats och tid            Kommunhuset, kl 13.00-15.35
Beslutande               Siv Torell (S), ordförande
                         Bo Ek (M)
Utses att justera        Bo Ek

                         ANSLAG/BEVIS
                         Protokollet är justerat. Justeringen har tillkännagivits genom anslag
${row}
Anslaget uppsättes       2016-03-01          Anslaget nedtages    2016-03-23${paragraph}`);
    expect(minutes.publicNotice).toEqual({ posted: '2016-03-01', removed: '2016-03-23' });
    expect(minutes.adjustedOn).toBeNull();
  });
});

describe('the body', () => {
  it.each<[string, string, string]>([
    [
      'with a page number beside it',
      'Bruna stad\nKommunstyrelsen                                1\n\nProtokoll',
      'Kommunstyrelsen',
    ],
    ['with the range of an extract', 'PROTOKOLL UTDRAG\nRegionstyrelsen § 1-21', 'Regionstyrelsen'],
    [
      'as the one whose minutes they are',
      'Skolnämndens\nprotokoll måndagen den 10 februari 2020',
      'Skolnämnden',
    ],
    [
      'below a date in the corner',
      '                                        Datum\n                                        2019-09-27\nKommunalförbundet Räddningstjänsten Norra Ån\nSammanträdesprotokoll 4/2019',
      'Kommunalförbundet Räddningstjänsten Norra Ån',
    ],
  ])('%s', (_name, head, body) => {
    expect(structureMeeting(`${head}\n\nPlats och tid      Rådhuset, kl 13.00${paragraph}`).body).toBe(body);
  });

  it.each<[string, string]>([
    ['its paragraphs beside it', 'Organ och §§:            Samordningsförbundet Myran §§ 12-14'],
    ['two days beside it', 'Organ                    Samordningsförbundet Myran 2000-11-29--30'],
    [
      'a heading beside the label',
      'Organ                    ANSLAG/BEVIS\n                         Samordningsförbundet Myran',
    ],
  ])('behind a label, with %s', (_name, row) => {
    expect(
      structureMeeting(`Plats och tid            Rådhuset, 2000-11-29 kl 13.00\n${row}${paragraph}`).body,
    ).toBe('Samordningsförbundet Myran');
  });

  it('is no matter of the list before the minutes', () => {
    const minutes = structureMeeting(`Bruna kommun
Styrelsen 2015-05-11

1.   Upprop och val av justerare
2.   Anmälan om delegationsbeslut
3.   Kommundirektören informerar${paragraph}`);
    expect(minutes.body).not.toMatch(/delegation|direktör/u);
  });
});

describe('those who sign', () => {
  it('may have their roles below their names', () => {
    const minutes = structureMeeting(`Kommunfullmäktige 11 maj 2015
Plats                      Sessionssalen
Utses att justera          Lisa Ahl och Tor Beck

Underskrifter
                           Per Björk
                           Sekreterare

                           Nils Dal
                           Ordförande

                           Lisa Ahl
                           Justerare

                           Tor Beck
                           Justerare
${paragraph}`);
    const { secretary, chair, adjusters, signatures } = minutes;
    expect([secretary, chair, adjusters]).toEqual(['Per Björk', 'Nils Dal', ['Lisa Ahl', 'Tor Beck']]);
    expect(signatures.map(({ role, name }) => `${role}: ${name}`)).toEqual([
      'Sekreterare: Per Björk',
      'Ordförande: Nils Dal',
      'Justerare: Lisa Ahl',
      'Justerare: Tor Beck',
    ]);
  });

  it('may have them behind their names, below each other', () => {
    const { secretary, chair, adjusters } = structureMeeting(`Skolnämnden
Protokoll måndagen den 10 februari 2020

Plats och tid
Bergsalen, klockan 16:00-19:20

Underskrifter

Helena Hed, ordförande

Jonas Sund, justerare

Susanna Nord, sekreterare

Närvarande
Beslutande
Helena Hed (L)
Jonas Sund (KD)
${paragraph.replace('Bo Ek', 'Jonas Sund')}`);
    expect([secretary, chair, adjusters]).toEqual(['Susanna Nord', 'Helena Hed', ['Jonas Sund']]);
  });
});
