import { describe, expect, it } from 'vitest';
import { structureMeeting } from '../structure-text.ts';

const head = `Kommunstyrelsen
Sammanträdesdatum 2024-02-07

`;

describe('decisions of which one is the body’s own and one a proposal to the council', () => {
  it('are two, whatever ends the line above the second', () => {
    const { paragraphs } = structureMeeting(`${head}§ 98 Ärendenummer ABC-2023-00686
Delredovisning av uppdrag att inrätta en studentombudsman
Beslut
Enligt kontorets förslag:
Delredovisning av kommunfullmäktiges uppdrag att utreda förutsättningarna för att
inrätta en studentombudsman antecknas.
Kommunstyrelsen tillstyrker tilläggsyrkande från S och V den 2 februari 2024 och
föreslår att kommunfullmäktige beslutar:
Uppdrag om att utreda förutsättningarna för en studentombudsman avslutas.

Handlingar
Kontorets tjänsteutlåtande den 15 januari 2024.

§ 99 Ärendenummer ABC-2023-00877
Plan för arbetet i hamnen
Beslut
Enligt kontorets förslag:
1. Redovisning av kommunstyrelsens uppdrag 2018-05-23 § 492 till hamnnämnden, att lämna
förslag till ny plan, antecknas och förklaras fullgjort.
2. Redovisning av kommunstyrelsens uppdrag 2021-10-27 § 813, att ta fram förslag på
åtgärder som berör hamnen, antecknas och förklaras fullgjort.
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
          'Delredovisning av kommunfullmäktiges uppdrag att utreda förutsättningarna för att inrätta en studentombudsman antecknas.',
        ],
        [
          'Kommunstyrelsen',
          'kommunfullmäktige',
          1,
          'Uppdrag om att utreda förutsättningarna för en studentombudsman avslutas.',
        ],
      ],
      [
        [
          null,
          null,
          2,
          'Redovisning av kommunstyrelsens uppdrag 2021-10-27 § 813, att ta fram förslag på åtgärder som berör hamnen, antecknas och förklaras fullgjort.',
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
Reviderat reglemente för nämnderna i Bruna
Beslut
Kommunfullmäktige antar det reviderade kommungemensamma reglementet, enligt bilaga 1,
att börja gälla från och med den 1 juni 2023.
Ärendet
Fullmäktige ska anta reglementen för nämnderna i kommunen efter det att valet har hållits.
`);
    expect(paragraphs[0]?.decisions.map(({ maker, points }) => [maker, points])).toEqual([
      [
        'Kommunfullmäktige',
        [
          'Kommunfullmäktige antar det reviderade kommungemensamma reglementet, enligt bilaga 1, att börja gälla från och med den 1 juni 2023.',
        ],
      ],
    ]);
  });

  it('with a motivation of several sentences that it quotes', () => {
    const { paragraphs } = structureMeeting(`§ 92
Reviderat reglemente för styrelsen
Beslut
Ärendet återremitteras enligt reglerna för minoritetsåterremiss, med Greta
Ahlgrens (L) motivering:
”Alla kommunstyrelsens utskott ska få möjlighet att yttra sig om förslaget till nytt
reglemente för kommunstyrelsen.
Eventuella oklarheter kring ansvarsfrågan behöver analyseras och klarläggas, i
synnerhet rätten att omfördela medel mellan nämnder.”
Ärendet
Fullmäktige ska anta reglementen för nämnderna.
`);
    expect(paragraphs[0]?.decisions.map(({ points }) => points)).toEqual([
      [
        'Ärendet återremitteras enligt reglerna för minoritetsåterremiss, med Greta Ahlgrens (L) motivering: ”Alla kommunstyrelsens utskott ska få möjlighet att yttra sig om förslaget till nytt reglemente för kommunstyrelsen. Eventuella oklarheter kring ansvarsfrågan behöver analyseras och klarläggas, i synnerhet rätten att omfördela medel mellan nämnder.”',
      ],
    ]);
  });

  it('names its maker in a sentence of its own above bullets', () => {
    const { paragraphs } = structureMeeting(`§ 25
Deltagande i konferenser
Beslut
Kommunstyrelsen godkänner deltagande i följande konferenser som förrättningar enligt
nedan:
- Ledamöter i hållbarhetsutskottet får delta i en konferens den 10 december.
- Greta Ahlgren (M) får delta i Kvalitetsmässan.
`);
    expect(paragraphs[0]?.decisions[0]?.maker).toBe('Kommunstyrelsen');
  });
});
