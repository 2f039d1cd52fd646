import { describe, expect, it } from 'vitest';
import { structureMeeting, structureText } from '../structure-text.ts';

const paragraphs = '\n§ 1 Öppnande\nOrdföranden öppnade mötet.\n§ 2 Budget\nBudgeten gicks igenom.';

describe('the body', () => {
  it.each([
    [
      'Protokoll fört vid ordinarie medlemsmöte med Träfackets avdelning 31 i Norrsund den 14 april 1984',
      'Träfackets avdelning 31 i Norrsund',
    ],
    ['Norrsunds kommun\nMiljönämnden\nSAMMANTRÄDESPROTOKOLL', 'Miljönämnden'],
    ['NORRSUNDS KOMMUN   SAMMANTRÄDESPROTOKOLL\nMiljönämnden', 'Miljönämnden'],
    ['Miljö- och byggnämnden 2020-10-22\nPlats: Rådhuset', 'Miljö- och byggnämnden'],
    ['Protokoll från Socialnämndens sammanträde den 18 maj 1994', 'Socialnämnden'],
    [
      'Protokoll fört vid kommunstyrelsens arbetsutskotts sammanträde den 3 maj 2001',
      'Kommunstyrelsens arbetsutskott',
    ],
    ['Styrelsemöte Norrsunds Idrottsförening 2014-05-12', 'Norrsunds Idrottsförening'],
    ['Protokoll styrelsemöte nr 4, Brf Fyren\n2014-05-12', 'Brf Fyren'],
    [
      'Protokoll vid årsstämma med Fyrens jaktvårdsområde i Fyrbyns skola söndagen den 15/6 1986',
      'Fyrens jaktvårdsområde',
    ],
    ['Protokoll vid årsstämma med aktieägarna i Fyrkabel AB (publ) den 7 maj 2015', 'Fyrkabel AB (publ)'],
    ['FYRENS BYALAG\nProtokoll fört vid årsmöte', 'Fyrens byalag'],
    ['SÖDERVIKS KOMMUN   SAMMANTRÄDESPROTOKOLL   Blad 1\nByggnadsnämnden', 'Byggnadsnämnden'],
    ['Sektionsmöte 3 – Teknologsektionen för Glas', 'Teknologsektionen för Glas'],
    ['FACKFÖRBUNDET FYREN\nKlubb 14, Terminalen\nProtokoll nr 7/2009', 'Fackförbundet Fyren'],
    ['Protokoll', null],
  ])('of %j', (cover, body) => {
    expect(structureMeeting(cover + paragraphs).body).toBe(body);
  });

  it.each([
    ['Norrsunds kommun Miljönämnden 1996-10-17 SAMMANTRÄDESPROTOKOLL', 'Miljönämnden'],
    ['Region Fyrland – Regionfullmäktige – Protokoll 2021-05-25', 'Regionfullmäktige'],
    ['Brf Fyren – Styrelsemöte nr 9/2022', 'Brf Fyren'],
  ])('is read from the running header %j', (header, body) => {
    expect(structureMeeting(`Plats och tid Rådhuset${paragraphs}`, [header]).body).toBe(body);
  });
});

describe('the place', () => {
  it.each([
    ['Tid och plats Torsdagen den 17 oktober 1996 kl 18.30-21.05 i Rådhuset, Norrsund', 'Rådhuset, Norrsund'],
    [
      'Plats och tid Rådhuset, kl. 09.30–16.05, lunchuppehåll kl. 12.00–13.00, sal Gran',
      'Rådhuset, sal Gran',
    ],
    ['Protokoll fört vid sammanträde å kommunalkontoret den 14 april 1984', 'kommunalkontoret'],
    ['Fyrens byalag\nÅrsmöte lördagen den 24 april 1999, kl. 15.00, Fyrbyns bygdegård', 'Fyrbyns bygdegård'],
    [
      'Protokoll vid årsstämma med Fyrens jaktvårdsområde i Fyrbyns skola söndagen den 15/6 1986',
      'Fyrbyns skola',
    ],
    ['Protokoll 2014-05-12, Brf Fyren', null],
  ])('of %j', (cover, place) => {
    expect(structureMeeting(cover + paragraphs).place).toBe(place);
  });
});

function evidence(cover: string, headers: readonly string[] = [], file = 'x.pdf'): unknown {
  return structureText(cover + paragraphs, headers, file)[0]?.dateEvidence;
}

describe('the times', () => {
  it.each([
    ['Plats och tid: Kommunhuset, kl l3.30-16.OO', 'Kommunhuset', '13:30', '16:00'],
    ['Plats och tid: Kommunhuset, kl. O9.00–1l.15', 'Kommunhuset', '09:00', '11:15'],
    ['Plats och tid: Sal Il, kl 13.30', 'Sal Il', '13:30', null],
  ])('are read from damaged figures: %j', (cover, place, startTime, endTime) => {
    expect(structureMeeting(cover + paragraphs)).toMatchObject({ place, startTime, endTime });
  });
});

describe('the date', () => {
  it.each([
    ['Sammanträdesdatum 94-05-18', '1994-05-18'],
    ['Datum 17.3.2023', '2023-03-17'],
    ['Sammanträdesdatum 2023 – 03 – 17', '2023-03-17'],
    ['Styrelsemöte nr 3/2018\nTorsdagen den 31 maj, kl 13, Rådhuset', '2018-05-31'],
    ['Styrelsemöte nr 3/2018\nFredagen den 31 maj, kl 13, Rådhuset', null],
  ])('of %j', (cover, date) => {
    expect(structureMeeting(cover + paragraphs).date).toBe(date);
  });

  it('says what it was taken from', () => {
    expect(evidence('Datum 17 mars 2023')).toEqual({ source: 'cover', text: 'Datum 17 mars 2023' });
    expect(evidence('Protokoll', ['Nämnden 2023-03-17'])).toEqual({
      source: 'header',
      text: 'Nämnden 2023-03-17',
    });
    for (const name of ['styrelse_2023-03-17.pdf', 'styrelse-2023-03-17.pdf'])
      expect(evidence('Protokoll', [], name)).toEqual({ source: 'file-name', text: name });
    expect(
      structureMeeting('Protokoll\n§ 1 Öppnande\nGreta hälsade välkommen till årsmötet den 17 mars 2023.')
        .dateEvidence?.source,
    ).toBe('text');
  });
});

describe('the kind of meeting', () => {
  it.each([
    ['Protokoll från extra stämma med Brf Fyren', 'extra'],
    ['Protokoll fört vid ordinarie föreningsstämma med Brf Fyren', 'ordinary'],
    ['Protokoll från ordinarie årsmöte', 'annual'],
    ['Protokoll fört vid konstituerande styrelsemöte', 'constituting'],
    ['Sammanträde: Extra', 'extra'],
    ['Protokoll fört vid styrelsemöte', null],
    ['Protokoll fört vid styrelsemöte inför kallelse till årsmöte', null],
  ])('of %j', (cover, kind) => {
    expect(structureMeeting(cover + paragraphs).meetingKind).toBe(kind);
  });
});

describe('breaks', () => {
  it.each([
    ['Tid kl. 18.30–21.25, paus kl. 20.00–20.20', [['20:00', '20:20']]],
    ['Tid 09:00–12:00, 13:00–15:20', [['12:00', '13:00']]],
    [
      'Tid 08.30–11.45\nAjournering kl. 09.50–10.10 och 11.00-11.10',
      [
        ['09:50', '10:10'],
        ['11:00', '11:10'],
      ],
    ],
    ['Tid 17.00–21.00\n§ 1 Val\nMötet ajournerades 18.30. Mötet återupptogs 18.55.', [['18:30', '18:55']]],
    ['Tid 09.00–12.00', []],
  ])('in %j', (cover, breaks) => {
    const found = structureMeeting(cover + paragraphs).breaks;
    expect(found.map(({ start, end }) => [start, end])).toEqual(breaks);
  });
});

describe('the adjustment and its notice', () => {
  it.each([
    ['Justeringens plats och tid Kansliet 2014-03-20, kl. 16.00', '2014-03-20'],
    ['Justeringens plats och tid Kansliet, torsdagen den 20 mars kl 16', '2014-03-20'],
    ['Protokollet justerat den 20 mars 2014', '2014-03-20'],
    ['Justeringens tid Digital justering senast den 20 mars', null],
  ])('%j', (line, day) => {
    expect(structureMeeting(`Datum 2014-03-17\n${line}${paragraphs}`).adjustedOn).toBe(day);
  });

  it.each([
    ['Anslaget sätts upp 2014-03-24\nAnslaget tas ned 2014-04-15', '2014-03-24', '2014-04-15'],
    [
      'Datum för anslags   2014-03-24   Datum för anslags   2014-04-15\nuppsättande   nedtagande',
      '2014-03-24',
      '2014-04-15',
    ],
    ['Anslagstid 24 mars–15 april 2014', '2014-03-24', '2014-04-15'],
    [
      'Bevis Justeringen tillkännages på anslagstavlan fr.o.m. 24 mars t.o.m. 15 april',
      '2014-03-24',
      '2014-04-15',
    ],
    ['ANSLAG/BEVIS\nSammanträdesdatum 2014-03-17\nAnslaget uppsatt 2014-03-24', '2014-03-24', null],
    ['Uppsatt 94-03-24, nedtas 94-04-15', '1994-03-24', '1994-04-15'],
    [
      'Anslaget 2014-03-24, sista dag för överklagande 2014-04-14, nedtas 2014-04-15',
      '2014-03-24',
      '2014-04-15',
    ],
  ])('%j', (lines, posted, removed) => {
    expect(structureMeeting(`Datum 2014-03-17\n${lines}${paragraphs}`).publicNotice).toEqual({
      posted,
      removed,
    });
  });

  it('is null where no date is printed', () => {
    expect(
      structureMeeting(`Datum 2014-03-17\nAnslaget sätts upp Vecka 8${paragraphs}`).publicNotice,
    ).toBeNull();
  });
});

describe('the range of paragraphs', () => {
  it.each([
    ['Paragrafer 1–11', [1, 11]],
    ['Paragrafer §§ 45 - 58', [45, 58]],
    ['Paragrafer § 12 – § 19', [12, 19]],
    ['Paragrafer §§ 1–9, 11–14', [1, 14]],
    ['Sekreterare Ivar Stenlund, paragrafer 24–34', [24, 34]],
    ['Protokoll §§ 14–24', [14, 24]],
  ])('%j', (line, [first, last]) => {
    expect(structureMeeting(line + paragraphs).paragraphRange).toEqual({ first, last });
  });
});
