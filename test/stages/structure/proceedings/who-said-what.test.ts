import { describe, expect, it } from 'vitest';
import type { Paragraph } from '../../../../src/records/minutes.ts';
import { structureMeeting } from '../structure-text.ts';

function paragraph(text: string): Paragraph {
  const [first] = structureMeeting(
    `Norrsunds kommun\nKommunstyrelsen\n2021-05-04\n§ 1 Ärendet\n${text}\n§ 2 Avslutning\nMötet avslutas.`,
  ).paragraphs;
  if (!first) throw new Error('the heading is clear');
  return first;
}

const joined = (by: readonly string[]): string => by.join(', ');

describe('proposals', () => {
  it.each([
    ['Yrkanden\nAnna Berg (S) yrkar bifall till förslaget.', ['Anna Berg']],
    [
      'Yrkanden\nAnna Berg (S), Bo Ek (M) och Cid Ahl (C) yrkar bifall.\nDisa Ros (L) yrkar avslag.',
      ['Anna Berg, Bo Ek, Cid Ahl', 'Disa Ros'],
    ],
    [
      'Yrkanden\nAnna Berg (S) yrkar med instämmande av Bo Ek (M) bifall till förslaget.',
      ['Anna Berg, Bo Ek'],
    ],
    [
      'Yrkanden\nAnna Berg (S) yrkar, med instämmande av Bo Ek (M) och Cid Ahl (C), att ärendet återremitteras.',
      ['Anna Berg, Bo Ek, Cid Ahl'],
    ],
    [
      'Förslag under sammanträdet\nOrdförande Anna Berg (S) föreslår att nämnden antecknar rapporten till protokollet.',
      ['Anna Berg'],
    ],
    ['Yrkanden\nAnna Berg (S) yrkar bifall. I yrkandet instämmer Bo Ek (M).', ['Anna Berg, Bo Ek']],
    [
      'Yrkanden\nAnna Berg (S) yrkar bifall. Bo Ek (M) och Cid Ahl (C) instämmer i yrkandet.',
      ['Anna Berg, Bo Ek, Cid Ahl'],
    ],
    [
      'Yrkanden\nAnna Berg (S): Bifall till kommunstyrelsens förslag.\nBo Ek (C): Avslag på kommunstyrelsens förslag.\nOrdföranden: Återremiss.',
      ['Anna Berg', 'Bo Ek', 'Ordföranden'],
    ],
    ['Yrkanden\nAnna Berg, s: Huset säljs till byalaget.\nBo Ek, m: Bifall.', ['Anna Berg', 'Bo Ek']],
    ['I debatten deltar Anna Berg (S) och Bo Ek (M). Bo Ek (M) yrkar avslag.', ['Bo Ek']],
    ['I debatten yttrar sig, utöver dem som framställer yrkanden, Anna Berg (S) och Bo Ek (M).', []],
    ['Yrkanden\nAnna Berg (S) m.fl. yrkar bifall till motionen.', ['Anna Berg']],
    [
      'Yrkanden\nAnna Berg (S), Bo Ek (M) med instämmande av Cid Ahl (C): Bifall till förslaget.',
      ['Anna Berg, Bo Ek, Cid Ahl'],
    ],
    [
      'Yrkanden/förslag till beslut på sammanträdet\nAnna Berg yrkar bifall.\nBo Ek yrkar avslag.',
      ['Anna Berg', 'Bo Ek'],
    ],
    [
      'Ledamöternas förslag till beslut\nAnna Berg (S) och Bo Ek (M) föreslår bifall till kommunstyrelsens förslag.\nCid Ahl (C) föreslår i tillägg till kommunstyrelsens förslag: ”Bron målas.”',
      ['Anna Berg, Bo Ek', 'Cid Ahl'],
    ],
    [
      'Följande yrkanden framställdes under överläggningen:\n\n1) bifall till styrelsens förslag\n\n2) bifall till Folkpartiets förslag av Anna Berg (FP)\n\nPropositioner ställdes på yrkandena, varvid ordföranden fann att fullmäktige bifallit yrkande 1).',
      ['', 'Anna Berg'],
    ],
    ['Yrkanden\nSverigedemokraterna yrkar avslag.', ['Sverigedemokraterna']],
    ['Yrkanden\nV och MP yrkar bifall till eget förslag.', ['V, MP']],
    ['Yrkanden\nOrdföranden Anna Berg (S) yrkar bifall till förslaget.', ['Anna Berg']],
    ['Yrkanden\nOrdföranden yrkar bifall till arbetsutskottets förslag.', ['Ordföranden']],
    ['Yrkanden\nI första hand yrkar Anna Berg (S) återremiss och i andra hand avslag.', ['Anna Berg']],
    ['Vid sammanträdet yrkade Anna Berg (S) bifall till förslaget.', ['Anna Berg']],
    [
      'Yrkanden\nVid sammanträdet yrkar\n1. Anna Berg (S) och Bo Ek (M) bifall till kontorets förslag.\n2. Cid Ahl (C) avslag på kontorets förslag.',
      ['Anna Berg, Bo Ek', 'Cid Ahl'],
    ],
    ['Yrkanden\nAnna Berg (S) yrkar bifall till förslaget och Bo Ek (M) yrkar avslag.', ['Anna Berg, Bo Ek']],
    ['Yrkanden\nAnna Berg (S) framställer ett tilläggsyrkande om att bron målas.', ['Anna Berg']],
    ['Yrkanden\nAnna Berg (S) lämnar ett tilläggsyrkande.', ['Anna Berg']],
    ['Yrkande\nSven-Åke von der Ahl-Öhrn (KD) yrkar bifall.', ['Sven-Åke von der Ahl-Öhrn']],
    ['Tilläggsyrkande\nAnna Berg (S) yrkar att bron målas.', ['Anna Berg']],
    ['Herr Ek yrkade avslag.', ['Ek']],
    ['Siv yrkade att bron målas.', ['Siv']],
    ['Kommunstyrelsens ordförande Anna Berg (S) yrkar bifall till kommunstyrelsens förslag.', ['Anna Berg']],
    ['Inga yrkanden framställdes.', []],
    ['Inget yrkande ställs.', []],
    ['Anna Berg (SD) yrkar i en motion att bron målas.', []],
    ['Yrkandet avslås.', []],
  ])('reads %j', (text, by) => {
    expect(paragraph(text).proposals.map((proposal) => joined(proposal.by))).toEqual(by);
  });

  it('takes the list that a proposal leads to', () => {
    const text =
      'Yrkanden\nAnna Berg (S) yrkar:\n1. att bron målas\n2. att färgen är grön.\nBo Ek (M) yrkar avslag.';
    expect(paragraph(text).proposals).toEqual([
      { by: ['Anna Berg'], text: 'Anna Berg (S) yrkar:\n1. att bron målas\n2. att färgen är grön.' },
      { by: ['Bo Ek'], text: 'Bo Ek (M) yrkar avslag.' },
    ]);
  });
});

describe('reservations', () => {
  it.each([
    [
      'Mot beslutet reserverar sig Anna Berg, Bo Ek, samtliga s, samt Cid Ahl, fp.',
      ['Anna Berg, Bo Ek, Cid Ahl'],
    ],
    ['Reservation\nMot beslutet reserverar sig Anna Berg (S) och Bo Ek (M).', ['Anna Berg, Bo Ek']],
    [
      'Reservation\nAnna Berg (S) och Bo Ek (M) reserverar sig mot beslutet till förmån för eget yrkande.',
      ['Anna Berg, Bo Ek'],
    ],
    [
      'Mot beslutet reserverar sig Anna Berg (S), Bo Ek (S) och Cid Ahl (S) till förmån för Disa Ros yrkande.',
      ['Anna Berg, Bo Ek, Cid Ahl'],
    ],
    ['Reservationer\n(M)- och (KD)-ledamöterna reserverar sig mot beslutet.', ['M, KD']],
    ['Reservationer\nM- och KD-grupperna reserverar sig till förmån för eget yrkande.', ['M, KD']],
    ['Reservationer\nLedamöterna från M, KD och L reserverar sig mot beslutet.', ['M, KD, L']],
    ['Reservation\nModeraternas ledamöter reserverar sig.', ['Moderaterna']],
    [
      'Reservation\nModeraterna och Kristdemokraterna reserverar sig mot beslutet.',
      ['Moderaterna, Kristdemokraterna'],
    ],
    [
      'Reservation\nMot beslutet reserverar sig Sverigedemokraterna till förmån för eget yrkande.',
      ['Sverigedemokraterna'],
    ],
    ['Reservation\nSD-gruppen reserverar sig.', ['SD']],
    ['Reservation\nRepresentanterna från S, V och MP reserverar sig mot beslutet.', ['S, V, MP']],
    ['Reservation\nAnna Berg (S)\nBo Ek (M)', ['Anna Berg', 'Bo Ek']],
    ['Anna Berg (S) anmäler skriftlig reservation.', ['Anna Berg']],
    ['Mot beslutet anmälde Anna Berg reservation.', ['Anna Berg']],
    ['Anna Berg (S) har till protokollet anmält avvikande mening.', ['Anna Berg']],
    ['Reservation anmäls av Anna Berg (S) och Bo Ek (M).', ['Anna Berg, Bo Ek']],
    ['Skriftlig reservation lämnas av Anna Berg (S), bilaga 2.', ['Anna Berg']],
    [
      'Reservation\nAnna Berg (S) och Bo Ek (M) lämnar skriftlig reservationsmotivering.',
      ['Anna Berg, Bo Ek'],
    ],
    ['Reservation till förmån för motionen lämnades av Anna Berg och Bo Ek.', ['Anna Berg, Bo Ek']],
    ['Till förmån för eget yrkande reserverar sig Anna Berg (S).', ['Anna Berg']],
    ['Herrar Ek och Lind reserverade sig mot beslutet.', ['Ek, Lind']],
    [
      'Reservation\nAnna Berg (S), Bo Ek (M) och Cid Ahl (C), alla ersättare, reserverar sig.',
      ['Anna Berg, Bo Ek, Cid Ahl'],
    ],
    ['Ingen reserverar sig.', []],
    ['Pengarna reserveras för målning.', []],
    ['Styrelsen reserverar 40 000 kr för målning.', []],
    ['Reservationer\nInga.', []],
  ])('reads %j', (text, by) => {
    expect(paragraph(text).reservations.map((reservation) => joined(reservation.by))).toEqual(by);
  });

  it('takes the motivation that a reservation leads to, up to the next label', () => {
    const text =
      'Reservation\nAnna Berg (S) reserverar sig med följande motivering:\nBron är gammal.\nFärgen är dyr.\nProtokollsutdrag till\nTekniska nämnden';
    expect(paragraph(text).reservations).toEqual([
      {
        by: ['Anna Berg'],
        text: 'Anna Berg (S) reserverar sig med följande motivering: Bron är gammal.\nFärgen är dyr.',
      },
    ]);
  });
});

describe('statements', () => {
  it.each([
    ['Protokollsanteckning\nAnna Berg (S) lämnar en protokollsanteckning.', ['note Anna Berg']],
    [
      'Protokollsanteckningar\nV- och MP-grupperna antecknar som yttrande en skrivelse, bilaga 3.',
      ['note V, MP'],
    ],
    ['Protokollsanteckning\nAnna Berg (S): Vi ser med oro på bron.', ['note Anna Berg']],
    ['Anna Berg (S) vill ha antecknat till protokollet att bron är gammal.', ['note Anna Berg']],
    ['Anna Berg (S) får antecknat till protokollet att hon ogillar färgen.', ['note Anna Berg']],
    ['Till protokollet antecknar Anna Berg (S) att bron är gammal.', ['note Anna Berg']],
    [
      'Särskilt yttrande\nAnna Berg (S) och Bo Ek (M) lämnar ett särskilt yttrande, bilaga 4.',
      ['separate Anna Berg, Bo Ek'],
    ],
    ['Särskilda yttranden\nSverigedemokraterna hänvisar till bilaga 2.', ['separate Sverigedemokraterna']],
    ['Anna Berg (S) anmäler ett särskilt yttrande.', ['separate Anna Berg']],
    ['Anna Berg anmälde protest mot beslutet.', ['protest Anna Berg']],
    ['Anna Berg protesterade mot ordförandens tolkning.', ['protest Anna Berg']],
    ['Det antecknas till protokollet att bron är gammal.', []],
    ['Särskilda yttranden\nInga.', []],
    ['Deltar inte i beslutet\nAnna Berg (S) deltar inte i beslutet.', []],
  ])('reads %j', (text, told) => {
    expect(paragraph(text).statements.map(({ kind, by }) => `${kind} ${joined(by)}`)).toEqual(told);
  });
});

describe('recusals', () => {
  it.each([
    ['Anna Berg (S) anmäler jäv och lämnar lokalen.', ['Anna Berg']],
    [
      'Jäv\nAnna Berg (S) och Bo Ek (M) anmäler jäv och deltar inte i handläggningen av ärendet.',
      ['Anna Berg', 'Bo Ek'],
    ],
    ['På grund av jäv deltar inte Anna Berg (S) i handläggningen.', ['Anna Berg']],
    ['Anna Berg (S) deltar ej i handläggningen av ärendet.', ['Anna Berg']],
    [
      'Anna Berg (S) lämnar sammanträdet på grund av jäv. I hennes ställe tjänstgör Bo Ek (M).',
      ['Anna Berg'],
    ],
    ['Anna Berg (S) anmäler jäv och ersätts av Bo Ek (M).', ['Anna Berg']],
    ['Anna Berg (S) anmäler jäv, varför vice ordföranden Bo Ek (M) leder överläggningen.', ['Anna Berg']],
    ['Till följd av jäv deltog varken Anna Berg eller Bo Ek i beslutet.', ['Anna Berg', 'Bo Ek']],
    ['Jäv\nAnna Berg (S)', ['Anna Berg']],
    ['Anna Berg förklarade sig jävig och lämnade rummet.', ['Anna Berg']],
    ['Antecknas att Anna Berg (S) på grund av jäv inte deltagit i ärendets handläggning.', ['Anna Berg']],
    ['Siv anmälde jäv.', ['Siv']],
    ['Jäv anmäls av Anna Berg (S).', ['Anna Berg']],
    ['Ingen anmäler jäv.', []],
    ['Anna Berg (S) frågar om Bo Ek (M) är jävig. Nämnden finner att Bo Ek inte är jävig.', []],
    ['Juristen Anna Berg informerar om reglerna om jäv.', []],
    ['Anna Berg (S) deltar inte i beslutet.', []],
  ])('reads %j', (text, names) => {
    expect(paragraph(text).recusals.map(({ name }) => name)).toEqual(names);
  });
});

describe('procedures', () => {
  it.each([
    ['Propositionsordning\nOrdföranden ställer proposition på yrkandena och finner bifall.', 1],
    [
      'Propositionsordning\nOrdföranden finner att det finns två förslag.\nNämnden godkänner propositionsordningen.',
      1,
    ],
    [
      'Beslutsgång\nOrdföranden ställer förslagen mot varandra och finner att nämnden bifaller det första.\nOmröstning\nOmröstningen utfaller med 4 ja mot 3 nej.\nTilläggsyrkandet ställs under proposition och avslås.',
      1,
    ],
    [
      'Anna Berg (S) yrkar avslag.\nOrdföranden ställer proposition på yrkandet och finner att det avslås.',
      1,
    ],
    ['Ordföranden frågar om motionen kan avslås och finner att så sker.', 1],
    ['Efter framställda propositioner förklarar ordföranden yrkandet avslaget.', 1],
    ['Regeringens proposition om broar gås igenom.', 0],
    ['Ordföranden frågar om någon vill ha kaffe.', 0],
    ['Ordföranden finner det glädjande att bron är målad.', 0],
  ])('reads %j', (text, many) => {
    expect(paragraph(`Beslut\nMotionen avslås.\nÄrendet\nBron är gammal.\n${text}`).procedures).toHaveLength(
      many,
    );
  });
});
