import { describe, expect, it } from 'vitest';
import { lines, structureMeeting, structureText } from '../structure-text.ts';

const paragraph = '\n§ 1 Öppnande\nOrdföranden hälsade alla välkomna.';

describe('cover', () => {
  it('reads labels beside, above and between their values', () => {
    const minutes = structureMeeting(
      lines`
        Plats och tid
        Kulturhuset Fyren, Norrsund, fredagen den 17 mars 2023, kl. 13.00–15.10
        Beslutande Greta Ahlmark RMS, Arne Lilja (S),
        Siv Torell NK (13:05-13:30 digitalt)
        Övriga deltagare Nils Bro ersättare RMS, Ivar Stenlund förbundschef,
        Petra Ahl NK, Olle Berg TV och Sara Lind HK § 9
        Justeringens tid Onsdagen den 22 mars 2023
        Sekreterare Ivar Stenlund Paragrafer 1–1
        Ordförande Greta Ahlmark
        Justerande Arne Lilja
        Instans Samordningsförbundet Norrsund
        Anslaget sätts upp 2023-03-24
      ` + paragraph,
    );
    expect(minutes).toMatchObject({
      body: 'Samordningsförbundet Norrsund',
      date: '2023-03-17',
      place: 'Kulturhuset Fyren, Norrsund',
      startTime: '13:00',
      endTime: '15:10',
      chair: 'Greta Ahlmark',
      secretary: 'Ivar Stenlund',
      adjusters: ['Arne Lilja'],
      paragraphRange: { first: 1, last: 1 },
    });
    const person = { role: null, organisation: null, note: null };
    expect(minutes.attendees).toMatchObject([
      { ...person, name: 'Greta Ahlmark', organisation: 'RMS', deciding: true },
      { ...person, name: 'Arne Lilja', organisation: 'S', deciding: true },
      { ...person, name: 'Siv Torell', organisation: 'NK', note: '13:05-13:30 digitalt', deciding: true },
      { ...person, name: 'Nils Bro', organisation: 'RMS', role: 'ersättare', deciding: false },
      { ...person, name: 'Ivar Stenlund', role: 'förbundschef', deciding: false },
      { ...person, name: 'Petra Ahl', organisation: 'NK', note: '§ 9', deciding: false },
      { ...person, name: 'Olle Berg', organisation: 'TV', note: '§ 9', deciding: false },
      { ...person, name: 'Sara Lind', organisation: 'HK', note: '§ 9', deciding: false },
    ]);
  });

  it('reads persons with commas in what is said of them', () => {
    const { attendees } = structureMeeting(
      lines`
        Närvarande: Greta Ahlmark, Norrsunds kommun, ordförande
        Arne Lilja, Region Mittsund (via Teams)
        Rickard Nord, Fastighetsservice Tuvan AB (punkt 5)
        Dag Kvarn, HR-specialist
        Frånvarande: Olof Borta
      ` + paragraph,
    );
    expect(
      attendees.map(({ name, role, organisation, note, deciding }) => [
        name,
        role,
        organisation,
        note,
        deciding,
      ]),
    ).toEqual([
      ['Greta Ahlmark', 'ordförande', 'Norrsunds kommun', null, null],
      ['Arne Lilja', null, 'Region Mittsund', 'via Teams', null],
      ['Rickard Nord', null, 'Fastighetsservice Tuvan AB', 'punkt 5', null],
      ['Dag Kvarn', 'HR-specialist', null, null, null],
    ]);
  });

  it('gives null for what is not said', () => {
    expect(structureMeeting('Protokoll' + paragraph)).toMatchObject({
      body: null,
      date: null,
      place: null,
      startTime: null,
      endTime: null,
      chair: null,
      secretary: null,
      adjusters: [],
      attendees: [],
      paragraphRange: null,
    });
  });
});

describe('date', () => {
  it.each([
    ['Sammanträdesdatum 2023-03-17', '2023-03-17'],
    ['Datum: 17 mars 2023', '2023-03-17'],
    [
      'PROTOKOLL\nfört vid ordinarie stämma med Brf Fyren i\nNorrsund den 17 mars 2023 i Folkets hus',
      '2023-03-17',
    ],
    ['Protokoll styrelsemöte 2023-03-17', '2023-03-17'],
    ['Justeringens tid 2023-03-24', null],
  ])('is read from %j', (cover, date) => {
    expect(structureMeeting(cover + paragraph).date).toBe(date);
  });

  it('is read from the running header, then from the name of the file', () => {
    const text = `Protokoll${paragraph}`;
    expect(structureMeeting(text, ['SAMMANTRÄDESPROTOKOLL 2023-03-17 2(3)']).date).toBe('2023-03-17');
    expect(structureText(text, [], 'styrelse_2023-03-17.pdf')[0]?.date).toBe('2023-03-17');
  });
});

describe('body and place', () => {
  it.each([
    [
      'PROTOKOLL\nfrån extra stämma med\nBrf Fyren i Norrsund den 17 mars 2023 i\nFolkets hus',
      'Brf Fyren i Norrsund',
      'Folkets hus',
    ],
    [
      'Protokoll fört vid årsmöte med Västra Fyrbyns byalag söndagen den 20 mars 1994 kl 14.00 i bystugan',
      'Västra Fyrbyns byalag',
      'bystugan',
    ],
    [
      'Fyrens hembygdsförening\nProtokoll fört vid styrelsesammanträde i Prästlängan tisdagen den 14 oktober 1986 kl. 18.30',
      'Fyrens hembygdsförening',
      'Prästlängan',
    ],
    [
      'Organ Samordningsförbundet Norrsund, förbundsstyrelsen\nLokal: Stationshuset',
      'Samordningsförbundet Norrsund',
      'Stationshuset',
    ],
  ])('are read from %j', (cover, body, place) => {
    expect(structureMeeting(cover + paragraph)).toMatchObject({ body, place });
  });
});

describe('officers', () => {
  it('are read from the paragraphs that choose them', () => {
    const minutes = structureMeeting(lines`
      Protokoll från årsstämma
      § 1 Öppnande
      Styrelsens ordförande Olle Bro hälsade alla välkomna.
      § 2 Ordförande för stämman
      Till mötesordförande väljs Greta Ahlmark.
      § 3 Protokollförare
      Greta Ahlmark utser Ivar Stenlund att föra protokoll.
      § 4 Val av justerare
      Stämman beslutar
      att jämte ordföranden Greta Ahlmark välja Siv Torell och Arne Lilja till justerare.
    `);
    expect(minutes).toMatchObject({
      chair: 'Greta Ahlmark',
      secretary: 'Ivar Stenlund',
      adjusters: ['Siv Torell', 'Arne Lilja'],
    });
  });

  it.each([
    [
      'Vid protokollet\nIvar Stenlund\nOrdförande\nGreta Ahlmark\nJusterare\nSiv Torell\nJusterare\nArne Lilja',
    ],
    [
      'Vid protokollet: Ivar Stenlund\nMötesordförande: Greta Ahlmark\nJusterare: Siv Torell\nJusterare: Arne Lilja',
    ],
    [
      '____________   ____________\nGreta Ahlmark   Ivar Stenlund\nStämmoordförande   Protokollförare\nSiv Torell   Arne Lilja\nJusterare   Justerare',
    ],
    [
      '____________\nGreta Ahlmark Ivar Stenlund\nStämmoordförande Protokollförare\nSiv Torell Arne Lilja\nJusterare Justerare',
    ],
  ])('are read from the signatures %j, which are not the last paragraph’s text', (signatures) => {
    const minutes = structureMeeting(
      `Protokoll\n§ 1 Avslutning\nMötet avslutades kl 20.45.\n\n${signatures}`,
    );
    expect(minutes).toMatchObject({
      endTime: '20:45',
      chair: 'Greta Ahlmark',
      secretary: 'Ivar Stenlund',
      adjusters: ['Siv Torell', 'Arne Lilja'],
    });
    expect(minutes.paragraphs.map(({ text }) => text)).toEqual(['Mötet avslutades kl 20.45.']);
  });
});

describe('notices about the meeting', () => {
  it('says that somebody attends after the meeting has ended', () => {
    const cover =
      'Plats och tid Fyren 13:00-15:25\nSammanträdesdatum 2023-03-17\nBeslutande Siv Torell (13:05-13:30 samt 15:10-16:20)';
    expect(structureMeeting(cover + paragraph).notices).toEqual([
      {
        code: 'attendance-beyond-meeting',
        severity: 'review',
        page: 1,
        message: 'Siv Torell anges närvara 15:10–16:20, mötet 13:00–15:25.',
      },
    ]);
  });

  it('says that a heading and its text name different dates', () => {
    const text =
      'Datum 2023-03-17\n§ 4 Föregående protokoll 2022-11-29\nStyrelsens protokoll 2022-12-11 gicks igenom.';
    expect(structureMeeting(text).notices.map(({ code, message }) => [code, message])).toEqual([
      ['date-contradicted', 'Rubriken till §4 anger 2022-11-29, texten 2022-12-11.'],
    ]);
  });
});

describe('attachments', () => {
  it('begin after the closing, each at its label', () => {
    const { attachments, paragraphs } = structureMeeting(
      `§ 1 Avslutning\nMötet avslutades.\nVid protokollet\nIvar Stenlund\fBilaga 1\nBudget 2023\nIntäkter 4 000\fUtgifter 3 000\fBilaga 2: Närvarolista\nSiv Torell`,
    );
    expect(attachments).toMatchObject([
      { label: 'Bilaga 1', title: 'Budget 2023', pages: [2, 3] },
      { label: 'Bilaga 2', title: 'Närvarolista', pages: [4, 4] },
    ]);
    expect(paragraphs[0]?.text).toBe('Mötet avslutades.');
  });

  it('do not begin where the last paragraph goes on to the next page', () => {
    const { attachments, paragraphs } = structureMeeting(
      '§ 1 Budget\nBudgeten gicks igenom och styrelsen önskade att den redovisas\f på nästa möte.',
    );
    expect(attachments).toMatchObject([]);
    expect(paragraphs[0]).toMatchObject({
      pages: [1, 2],
      text: 'Budgeten gicks igenom och styrelsen önskade att den redovisas på nästa möte.',
    });
  });
});
