import { describe, expect, it } from 'vitest';
import { lines, structureMeeting } from '../structure-text.ts';

const labels = (text: string): readonly string[] =>
  structureMeeting(text).paragraphs.map(({ label, decisions }) => `${label} ${decisions[0]?.points.length}`);

describe('a paragraph alone, as an extract of minutes has it', () => {
  it('keeps its numbered points', () => {
    const text = lines`
      § 264 Ärendenummer SK-2024-01030
      Kompletterande budget februari 2025
      Beslut

      Kommunstyrelsen tillstyrker yrkande från S och V den 7 mars 2025 och föreslår att
      kommunfullmäktige beslutar:
      1. Statsbidraget för den nya lagen på 3,6 mnkr avsätts centralt i avvaktan på besked.
      2. Statsbidraget för tryggare skolor tilldelas skolnämnden genom att öka nämndens
      kommunbidrag med 200 tkr år 2025.
      3. Statsbidraget för förtroendevalda tilldelas kommunledningen genom att öka dess
      kommunbidrag med 100 tkr år 2025.
      4. Hamnnämndens begäran om att slippa återställa underskottet bifalles.
      5. Hamnnämnden beviljas att använda 10 000 tkr av eget kapital.`;
    expect(labels(text)).toEqual(['§264 5']);
  });

  it('keeps its points where its list begins right below the words that announce the decision', () => {
    const text = lines`
      Snabbprotokoll
      Kommunfullmäktige 2021-10-28

      § 91
      Delårsrapport för Norrsunds kommun per augusti 2021

      Kommunfullmäktiges beslut
      1. Delårsrapport för tertial 2 2021 för Norrsunds kommun med uppföljning samt prognos för
      helåret 2021 godkänns.
      2. Kommunchefen får i uppdrag att säkerställa att samtliga förvaltningar minskar sina
      kostnader under kvartal 4.
      3. Barnnämnden får i uppdrag att redovisa en plan för hur nämnden kan sänka
      kostnaderna.
      4. Planen ska redovisas till kommunstyrelsen under första kvartalet 2022.
      5. Till dess att planen är genomförd, ska kommunstyrelsen varje kvartal få en rapport.

      Beskrivning av ärendet
      Kontoret har upprättat delårsrapporten. Nämndernas delårsbeslut bifogas ärendet.`;
    expect(labels(text)).toEqual(['§91 5']);
  });

  it('stands after others that were left out, each with its case number', () => {
    const text = lines`
      Hamnvik Kommunstyrelsen                    Protokoll nr 11
                                                 Sammanträdesdatum: 2024-04-10

      § 286 Ärendenummer HVK-2024-00119
      Yttrande över remiss om båtplatser
      Beslut
      Yttrande i enlighet med kontorets förslag översänds till länsstyrelsen.

      Kommunstyrelsen

      Protokoll nr 11
      Sammanträdesdatum: 2024-04-10

      Protokollsanteckning
      Siv Torell (M) antecknar som yttrande en skrivelse från den 9 april 2024.

      § 307 Ärendenummer HVK-2024-00207
      Uppföljning av lotsarnas arbete
      Beslut
      Kontorets redovisning antecknas till protokollet.

      § 366 Ärendenummer HVK-2024-00301
      Plan för muddring
      Beslut
      Ärendet bordläggs till den 15 maj 2024.`;
    expect(labels(text)).toEqual(['§286 1', '§307 1', '§366 1']);
  });
});
