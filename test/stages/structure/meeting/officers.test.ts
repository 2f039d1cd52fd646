import { describe, expect, it } from 'vitest';
import { lines, structureMeeting } from '../structure-text.ts';

const opening = 'Protokoll årsmöte 2016-03-06\n§ 1 Öppnande\nOrdföranden Tage Wik öppnade mötet.\n';

describe('officers chosen at the meeting', () => {
  it.each([
    'Till ordförande för mötet valdes Greta Ahlmark och till sekreterare Ivar Stenlund.\n§ 3 Justerare\nTill justerare valdes Arne Lilja och Siv Torell.',
    'Mötet valde Greta Ahlmark till ordförande och Ivar Stenlund till sekreterare för årsmötet.\n§ 3 Val av justeringsmän\nSiv Torell och Arne Lilja.',
    'Att leda dagens förhandlingar utsågs Greta Ahlmark.\n§ 3 Val av sekreterare\nAtt föra protokollet utsågs Ivar Stenlund.\n§ 4 Justering\nAtt jämte ordföranden justera protokollet utsågs Arne Lilja och Siv Torell.',
    'Vid dagens möte fungerade Greta Ahlmark som ordförande och Ivar Stenlund som sekreterare.\n§ 3 Justering\nProtokollet justeras av Arne Lilja och Siv Torell.',
    'Stämman beslutade att välja\natt Greta Ahlmark till mötesordförande\natt Ivar Stenlund till sekreterare\natt Arne Lilja och Siv Torell till justerare och rösträknare',
    'Till mötesordförande valdes, på förslag av valberedningen, Greta Ahlmark, till mötessekreterare Ivar Stenlund samt till justerare tillika rösträknare Arne Lilja och Siv Torell.',
    'Stämman beslöt att till ordförande vid stämman välja Greta Ahlmark. Ordföranden anmälde att Ivar Stenlund utsetts till protokollförare.\n§ 4 Val av två justerare\nStämman beslöt att utse Arne Lilja och Siv Torell.',
  ])('%j', (choice) => {
    const { chair, secretary, adjusters } = structureMeeting(
      `${opening}§ 2 Val av funktionärer\n${choice}\n§ 9 Budget\nBudgeten gicks igenom.`,
    );
    expect({ chair, secretary, adjusters: adjusters.toSorted() }).toEqual({
      chair: 'Greta Ahlmark',
      secretary: 'Ivar Stenlund',
      adjusters: ['Arne Lilja', 'Siv Torell'],
    });
  });

  it('may stand under a heading that names their office', () => {
    const text = `${opening}§ 2 Mötesordförande\nGreta Ahlmark valdes.\n§ 3 Sekreterare\nIvar Stenlund valdes.\n§ 4 Budget\nBudgeten gicks igenom.`;
    expect(structureMeeting(text)).toMatchObject({ chair: 'Greta Ahlmark', secretary: 'Ivar Stenlund' });
  });

  it('are not those who are given posts elsewhere', () => {
    const election = lines`
      Kommunfullmäktige utser för tiden 1 januari 2011–31 december 2014 till
      Ledamöter i miljönämnden
      Karin Moss (S)
      Ove Tall (C)
      Ordförande: Karin Moss (S)
    `;
    expect(
      structureMeeting(
        `Kommunfullmäktige\n2010-12-13\n§ 176 Valärenden\n${election}\n§ 177 Taxa\nFastställs.`,
      ).chair,
    ).toBeNull();
  });

  it('are not those who lead or write in someone’s stead', () => {
    const cover = 'Datum 2014-03-17\nUtses att justera Arne Lilja (M) med Siv Torell (S) som ersättare';
    expect(
      structureMeeting(`${cover}\n§ 1 Öppnande\nMötet öppnades.\n§ 2 Budget\nGicks igenom.`).adjusters,
    ).toEqual(['Arne Lilja']);
  });
});

describe('signatures', () => {
  it.each([
    [
      'Vid protokollet\nIvar Stenlund\nJusteras\nGreta Ahlmark',
      ['Vid protokollet Ivar Stenlund', 'Justeras Greta Ahlmark'],
    ],
    [
      'Dag som ovan\nRut Dal\nJusteras:\nGreta Ahlmark   Arne Lilja',
      ['Justeras Greta Ahlmark', 'Justeras Arne Lilja'],
    ],
    [
      'Sekreterare\nIvar Stenlund\nFacket\nArne Lilja\nVision\nSiv Torell',
      ['Sekreterare Ivar Stenlund', 'Facket Arne Lilja', 'Vision Siv Torell'],
    ],
    [
      'Vid protokollet\nIvar Stenlund\nJusterat den 1 december 2021\nGreta Ahlmark   Arne Lilja',
      ['Vid protokollet Ivar Stenlund', 'Justerat Greta Ahlmark', 'Justerat Arne Lilja'],
    ],
    [
      'Vid protokollet:         Justerat 2014-09-10:\nIvar Stenlund            Greta Ahlmark',
      ['Vid protokollet Ivar Stenlund', 'Justerat Greta Ahlmark'],
    ],
    [
      'Vid protokollet          Justeras\nIvar Stenlund            Greta Ahlmark\n                         Arne Lilja',
      ['Vid protokollet Ivar Stenlund', 'Justeras Greta Ahlmark', 'Justeras Arne Lilja'],
    ],
    [
      'Vid protokollet\t\tJusteras\n________\t\t________\nIvar Stenlund\t\tGreta Ahlmark\n\n\t\t\t\t________\n\t\t\t\tArne Lilja',
      ['Vid protokollet Ivar Stenlund', 'Justeras Greta Ahlmark', 'Justeras Arne Lilja'],
    ],
    [
      'Ivar Stenlund\nSekreterare\n\nGreta Ahlmark\nMötesordförande\n\nArne Lilja   Siv Torell\nJusterare   Justerare',
      [
        'Sekreterare Ivar Stenlund',
        'Mötesordförande Greta Ahlmark',
        'Justerare Arne Lilja',
        'Justerare Siv Torell',
      ],
    ],
    ['Justerat: Arne Lilja, Siv Torell', ['Justerat Arne Lilja', 'Justerat Siv Torell']],
    ['Justeras\n____________\nGreta Ahlmark, ordförande', ['Justeras Greta Ahlmark']],
  ])('%j', (block, signed) => {
    const text = `Protokoll\n§ 1 Öppnande\nMötet öppnades.\n§ 2 Avslutning\nMötet avslutades.\n\n${block}`;
    expect(structureMeeting(text).signatures.map(({ role, name }) => `${role ?? '-'} ${name}`)).toEqual(
      signed,
    );
  });
});

describe('a word that stands where an officer should', () => {
  it.each(['Ordförande: Vakant', 'Ordförande: Saknas', 'Sekreterare: Kansliet'])('is nobody: %j', (line) => {
    const { chair, secretary } = structureMeeting(
      `Fyrans IF\nProtokoll 2015-05-06\n${line}\n§ 1 Öppnande\nOrdföranden öppnade mötet.\n§ 2 Budget\nBudgeten gicks igenom.`,
    );
    expect({ chair, secretary }).toEqual({ chair: null, secretary: null });
  });
});
