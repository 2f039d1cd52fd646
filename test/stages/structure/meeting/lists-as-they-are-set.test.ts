import { describe, expect, it } from 'vitest';
import { lines, structureMeeting } from '../structure-text.ts';
import { describeAttendee } from './describe-attendee.ts';

const paragraphs = '\n§ 40 Öppnande\nOrdföranden hälsade alla välkomna.\n§ 41 Budget\nBudgeten gicks igenom.';

function listed(cover: string): string {
  return structureMeeting(cover + paragraphs)
    .attendees.map(describeAttendee)
    .join('\n');
}

describe('names', () => {
  it('may hold an initial without its point behind the first name', () => {
    const cover = lines`
      Plats och tid        Kommunhuset, kl. 08.30–11.45
      Beslutande           Greta H Ahlmark (S), ordförande
                           Arne Lilja (M)
      Övriga deltagande    Siv K Torell, ekonomichef, § 40
                           Informationsansvarig Ann-Mari E Bro
    `;
    expect(listed(cover)).toBe(lines`
      Greta H Ahlmark | ordförande | S | decides
      Arne Lilja | M | decides
      Siv K Torell | ekonomichef | not | 40
      Ann-Mari E Bro | informationsansvarig | not
    `);
  });

  it('keep an X that is an initial, and no cross', () => {
    const cover = lines`
      Plats och tid        Kommunhuset, kl. 08.30–11.45
      Beslutande           Greta Ahlmark (S) X
                           Siv X Torell (V)
                           Arne Lilja (M) X X
    `;
    expect(listed(cover)).toBe(lines`
      Greta Ahlmark | S | decides
      Siv X Torell | V | decides
      Arne Lilja | M | decides
    `);
  });

  it('stand behind the unit that their persons head', () => {
    const cover = lines`
      Plats och tid        Kommunhuset, kl. 08.30–11.45
      Beslutande           Greta Ahlmark (S)
      Övriga deltagande    Chef för Intern Service Siv Torell, chef för Barn och Unga Bo Ek
    `;
    expect(listed(cover)).toBe(lines`
      Greta Ahlmark | S | decides
      Siv Torell | chef för Intern Service | not
      Bo Ek | chef för Barn och Unga | not
    `);
  });

  it('do not take in a party between two of them, nor one before them', () => {
    const cover = lines`
      Plats och tid        Kommunhuset, kl. 08.30–11.45
      Beslutande           Greta Ahlmark S
                           Arne Lilja M
      Sekreterare          Ivar Stenlund
    `;
    expect(listed(cover)).toBe('Greta Ahlmark | S | decides\nArne Lilja | M | decides');
  });

  it('may have an initial right before the surname', () => {
    const cover = lines`
      Plats och tid        Kommunhuset, kl. 08.30–11.45
      Beslutande           Greta A.Lindmark (S), ordförande
                           Arne Lilja (M)
    `;
    expect(listed(cover)).toBe('Greta A.Lindmark | ordförande | S | decides\nArne Lilja | M | decides');
  });

  it('are not those of streets', () => {
    const cover = lines`
      Plats och tid        Kommunhuset, kl. 08.30–11.45
      Beslutande           Greta Ahlmark (S)
                           Arne Lilja (M)
      Justerare            Arne Lilja
      Justeringen har tillkännagivits på stadens anslagstavla, Karl Ahlmarks torg 4
    `;
    expect(structureMeeting(cover + paragraphs).adjusters).toEqual(['Arne Lilja']);
  });
});

describe('a list whose titles stand before the names', () => {
  it('may break its lines between a title and its name, or within a name', () => {
    const cover = lines`
      Plats och tid        Kommunhuset, kl. 08.30–11.45
      Beslutande           Greta Ahlmark (S), ordförande, Arne Lilja (M), Nils Bro (C), Pia Ros (S)
      Tjänstemän           Kommundirektör Ivar Stenlund, kommunsekreterare Siv Torell, ekonom
                           Ann-Sofie Kvist § 40, mark- och vattningsingenjör Bertil Ahlgren
                           § 41, förvaltningschef för Yttre Service Torbjörn Fors § 40, miljöstrateg Olle
                           Bergsten § 41
    `;
    expect(listed(cover).split('\n').slice(4).join('\n')).toBe(lines`
      Ivar Stenlund | kommundirektör | not
      Siv Torell | kommunsekreterare | not
      Ann-Sofie Kvist | ekonom | not | 40
      Bertil Ahlgren | mark- och vattningsingenjör | not | 41
      Torbjörn Fors | förvaltningschef för Yttre Service | not | 40
      Olle Bergsten | miljöstrateg | not | 41
    `);
  });

  it('may begin with the one who writes', () => {
    const cover = lines`
      Plats och tid        Kommunhuset, kl. 08.30–11.45
      Beslutande           Greta Ahlmark (S), ordförande, Arne Lilja (M)
      Övriga deltagande    Sekreterare Ivar Stenlund, tf. förvaltningschef Siv Torell,
                           §§ 40-41, områdeschef Pia Ros
      Paragrafer           40-41
    `;
    const { attendees, paragraphRange, secretary } = structureMeeting(cover + paragraphs);
    expect(attendees.map(({ name }) => name).slice(2)).toEqual(['Ivar Stenlund', 'Siv Torell', 'Pia Ros']);
    expect(paragraphRange).toEqual({ first: 40, last: 41 });
    expect(secretary).toBe('Ivar Stenlund');
  });
});

describe('a list with columns', () => {
  it('may have the parties first', () => {
    const cover = lines`
      Plats och tid       Kommunhuset, kl. 08.30–11.45
      Beslutande          S    Greta Ahlmark, ordförande
                          M    Arne Lilja (M)
                          MP   Siv Torell tjänstgör för Pia Ros (MP) § 40
      Ej tjänstgörande    S    Nils Bro §§ 40-41
      ersättare           KD   Eva Rask
    `;
    expect(listed(cover)).toBe(lines`
      Greta Ahlmark | ordförande | S | decides
      Arne Lilja | M | decides
      Siv Torell | MP | decides | Pia Ros | 40
      Nils Bro | ersättare | S | not | 40-41
      Eva Rask | ersättare | KD | not
    `);
  });

  it('may have first the places that the members sit for', () => {
    const cover = lines`
      Plats och tid       Kommunhuset, kl. 08.30–11.45
      Beslutande
      Ledamöter
      Vedåkra             Greta Ahlmark (S)
                          Arne Lilja (M)
      Lerhamra            Siv Torell (C)
      Övriga närvarande
      Ersättare:
      Lerhamra            Nils Bro (M)
    `;
    expect(listed(cover)).toBe(lines`
      Greta Ahlmark | S | decides
      Arne Lilja | M | decides
      Siv Torell | C | decides
      Nils Bro | ersättare | M | not
    `);
  });

  it('may have those places last, which are no first names of the next', () => {
    const cover = lines`
      Plats och tid       Kommunhuset, kl. 08.30–11.45
      Beslutande          Greta Ahlmark (S), ordförande, Lerhamra
                          Arne Berg Lilja (V) vice ordförande, Vedåkra
                          Siv Torell (S), Lerhamra
    `;
    expect(listed(cover)).toBe(lines`
      Greta Ahlmark | ordförande | S, Lerhamra | decides
      Arne Berg Lilja | vice ordförande | V, Vedåkra | decides
      Siv Torell | S, Lerhamra | decides
    `);
  });

  it('keeps each one’s office where these stand last on full lines', () => {
    const cover = lines`
      Plats och tid:      Kommunhuset, kl. 08.30–11.45
      Ordförande:         Greta Ahlmark (FP)
      2:e vice ordförande: Arne Lilja (S)
      Ledamöter:          Siv Torell (M)
      Övriga närvarande:  Pia Ros (BSN), Skoldirektör
                          Eva Kvist (BSN), Nämndsekreterare
    `;
    expect(listed(cover)).toBe(lines`
      Greta Ahlmark | ordförande | FP | decides
      Arne Lilja | 2:e vice ordförande | S | decides
      Siv Torell | M | decides
      Pia Ros | skoldirektör | BSN | not
      Eva Kvist | nämndsekreterare | BSN | not
    `);
  });

  it('has deputies of observers under a label of their own', () => {
    const cover = lines`
      Plats och tid       Kommunhuset, kl. 08.30–11.45
      Beslutande          Greta Ahlmark (S)
                          Arne Lilja (M)
      Insynsplatser:
      Siv Torell (KD)
      Insynsplatser, ersättare:
      Nils Bro (V)
    `;
    expect(listed(cover)).toBe(lines`
      Greta Ahlmark | S | decides
      Arne Lilja | M | decides
      Siv Torell | KD | not
      Nils Bro | ersättare | V | not
    `);
  });
});

describe('a list with offices in a column of their own', () => {
  it('keeps them out of the names, and passive deputies out of those who decide', () => {
    const cover = lines`
      Plats och tid        Kommunhuset, kl. 08.30–11.45
      Beslutande           Greta Ahlmark (S)
                           Arne Lilja (M)
      Passiva ersättare    Siv Torell (S)
      Övriga närvarande    Pia Ros             Miljöchef
                           Eva Kvist           Arkitekt § 40
                           Nils Bro            Miljöinspektör
    `;
    expect(listed(cover)).toBe(lines`
      Greta Ahlmark | S | decides
      Arne Lilja | M | decides
      Siv Torell | ersättare | S | not
      Pia Ros | miljöchef | not
      Eva Kvist | arkitekt | not | 40
      Nils Bro | miljöinspektör | not
    `);
  });
});

describe('who is replaced', () => {
  it('may be named by an initial and the surname', () => {
    const cover = lines`
      Plats och tid       Kommunhuset, kl. 08.30–11.45
      Beslutande          Greta Ahlmark (S)
                          Siv Torell (s) tj ers för R Lilja
    `;
    expect(listed(cover)).toBe('Greta Ahlmark | S | decides\nSiv Torell | s | decides | R Lilja');
  });
});

describe('the protocol’s range', () => {
  it('is the one that is named so, not that of what is adjusted at once', () => {
    const cover = lines`
      Plats och tid         Kommunhuset, kl. 08.30–11.45
      Beslutande            Greta Ahlmark (S)
                            Arne Lilja (M)
      Justeringens plats    §§ 40, 41 justeras omedelbart vid sammanträdet. Övriga paragrafer justeras
      och tid               på kommunkontoret den 30 oktober 2018, klockan 13.00
      Justerade paragrafer  §§ 38-55
    `;
    expect(structureMeeting(cover + paragraphs).paragraphRange).toEqual({ first: 38, last: 55 });
  });
});
