import { describe, expect, it } from 'vitest';
import { structureMeeting } from '../structure-text.ts';

const head = `Kommunstyrelsen
Sammanträdesdatum 2024-02-07

`;

describe('decisions of which one is the body’s own and one a proposal to the council', () => {
  it('are two, whatever ends the line above the second', () => {
    const { paragraphs } = structureMeeting(`${head}§ 98 Ärendenummer ABC-2023-00686
Delredovisning av uppdrag att bygga en brygga vid fyren
Beslut
Enligt kontorets förslag:
Delredovisning av kommunfullmäktiges uppdrag att mäta djupet och räkna ut vad det kostar att
bygga en brygga vid fyren antecknas.
Kommunstyrelsen tillstyrker tilläggsyrkande från S och V den 2 februari 2024 och
föreslår att kommunfullmäktige beslutar:
Uppdrag om att mäta djupet vid fyren för en brygga avslutas.

Handlingar
Kontorets tjänsteutlåtande den 15 januari 2024.

§ 99 Ärendenummer ABC-2023-00877
Plan för arbetet i hamnen
Beslut
Enligt kontorets förslag:
1. Redovisning av kommunstyrelsens uppdrag 2018-05-23 § 492 till hamnnämnden, att rita
en ny karta över farleden, antecknas och förklaras fullgjort.
2. Redovisning av kommunstyrelsens uppdrag 2021-10-27 § 813, att måla alla bojar
och lyktor längs kajen, antecknas och förklaras fullgjort.
Kommunstyrelsen tillstyrker yrkande från V den 1 februari 2024 och föreslår
att kommunfullmäktige beslutar:
1. Redovisning av uppdrag 2021-11-11 § 15, antecknas och förklaras fullgjort.
2. Plan för arbetet i hamnen 2024-2027 antas.
`);
    expect(
      paragraphs.map(({ decisions }) =>
        decisions.map(({ maker, recommendedTo, points }) => [
          maker,
          recommendedTo ?? null,
          points.length,
          points.at(-1),
        ]),
      ),
    ).toEqual([
      [
        [
          null,
          null,
          1,
          'Delredovisning av kommunfullmäktiges uppdrag att mäta djupet och räkna ut vad det kostar att bygga en brygga vid fyren antecknas.',
        ],
        [
          'Kommunstyrelsen',
          'kommunfullmäktige',
          1,
          'Uppdrag om att mäta djupet vid fyren för en brygga avslutas.',
        ],
      ],
      [
        [
          null,
          null,
          2,
          'Redovisning av kommunstyrelsens uppdrag 2021-10-27 § 813, att måla alla bojar och lyktor längs kajen, antecknas och förklaras fullgjort.',
        ],
        ['Kommunstyrelsen', 'kommunfullmäktige', 2, 'Plan för arbetet i hamnen 2024-2027 antas.'],
      ],
    ]);
  });

  it('stays a proposal of the office under its label', () => {
    const { paragraphs } = structureMeeting(`${head}§ 98 Plan för arbetet i hamnen
Förslag till beslut
Planen är beredd. Kommunstyrelsen tillstyrker planen och föreslår att kommunfullmäktige beslutar:
Planen antas.

Beslut
Ärendet återremitteras.
`);
    expect(paragraphs[0]?.decisions.map(({ points }) => points)).toEqual([['Ärendet återremitteras.']]);
  });
});

describe('a decision whose sentence goes on', () => {
  it('with from when it holds, though that begins a line with att', () => {
    const { paragraphs } = structureMeeting(`§ 91
Ny ordning för hamnarna i Bruna
Beslut
Kommunfullmäktige antar den nya ordningen för alla hamnar och farleder, enligt bilaga 1,
att börja gälla från och med den 1 juni 2023.
Ärendet
Fullmäktige ska ge hamnarna i kommunen en ordning innan isen har gått upp.
`);
    expect(paragraphs[0]?.decisions.map(({ maker, points }) => [maker, points])).toEqual([
      [
        'Kommunfullmäktige',
        [
          'Kommunfullmäktige antar den nya ordningen för alla hamnar och farleder, enligt bilaga 1, att börja gälla från och med den 1 juni 2023.',
        ],
      ],
    ]);
  });

  it('with a motivation of several sentences that it quotes', () => {
    const { paragraphs } = structureMeeting(`§ 92
Ny ordning för lotsarna
Beslut
Ärendet återremitteras enligt reglerna för minoritetsåterremiss, med Greta
Ahlgrens (L) motivering:
”Lotsarna i varje hamn ska få läsa och lämna sina svar om förslaget till den nya
ordningen för farlederna.
Vem som tänder lyktorna längs kajen om vintern måste stå där med klara ord, och
likaså vem som betalar för oljan.”
Ärendet
Fullmäktige ska ge lotsarna en ordning.
`);
    expect(paragraphs[0]?.decisions.map(({ points }) => points)).toEqual([
      [
        'Ärendet återremitteras enligt reglerna för minoritetsåterremiss, med Greta Ahlgrens (L) motivering: ”Lotsarna i varje hamn ska få läsa och lämna sina svar om förslaget till den nya ordningen för farlederna. Vem som tänder lyktorna längs kajen om vintern måste stå där med klara ord, och likaså vem som betalar för oljan.”',
      ],
    ]);
  });

  it('names its maker in a sentence of its own above bullets', () => {
    const { paragraphs } = structureMeeting(`§ 25
Deltagande i konferenser
Beslut
Kommunstyrelsen godkänner deltagande i följande konferenser som förrättningar enligt
nedan:
- Ledamöter i hamnutskottet får delta i en konferens den 10 december.
- Greta Ahlgren (M) får delta i Hamndagarna.
`);
    expect(paragraphs[0]?.decisions[0]?.maker).toBe('Kommunstyrelsen');
  });
});
