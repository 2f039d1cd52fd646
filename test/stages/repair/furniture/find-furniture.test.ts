import { describe, expect, it } from 'vitest';
import { repairPages } from '../../../../src/stages/repair/repair-pages.ts';
import { furnitureOf, language, pagesOf } from '../repair-text.ts';

function threePages(top: (page: number) => string, bottom: (page: number) => string): string {
  const texts = ['Mötet öppnades av Anna Berg.', 'Vägen lagas i maj.', 'Mötet avslutades.'];
  return texts.map((text, index) => [top(index + 1), text, bottom(index + 1)].join('\n')).join('\n---\n');
}

function twoPages(first: string, second: string): string {
  const header = 'NORRA BYNS FOND      Protokoll\nNorra byn    Fondens råd\n2021-03-04   ';
  return `${header}${first}\nMötet öppnades.\n---\n${header}${second}\nVägen lagas.`;
}

describe('find-furniture', () => {
  it('sets running headers and footers apart, though their numbers change', () => {
    const text = threePages(
      (page) => `Norra byn — Protokoll 2021-03-04 ${page}(3)`,
      () => 'Storgatan 2, Norrbyn, kansli@norrabyn.example.se',
    );
    expect(furnitureOf(text)).toEqual([
      'header: Norra byn — Protokoll 2021-03-04 1(3)',
      'footer: Storgatan 2, Norrbyn, kansli@norrabyn.example.se',
      'header: Norra byn — Protokoll 2021-03-04 2(3)',
      'footer: Storgatan 2, Norrbyn, kansli@norrabyn.example.se',
      'header: Norra byn — Protokoll 2021-03-04 3(3)',
      'footer: Storgatan 2, Norrbyn, kansli@norrabyn.example.se',
    ]);
  });

  it('knows a header that recognition reads otherwise on each page', () => {
    const readings = [
      'Föreningen Norra byns arkiv',
      'Foreningen Norra byns arkiv',
      'Föreningen Norra bvns arkiv',
    ];
    const text = threePages(
      (page) => readings[page - 1] ?? '',
      () => '',
    );
    expect(furnitureOf(text)).toHaveLength(3);
  });

  it.each([
    [(page: number) => `${page}`],
    [(page: number) => `Sida ${page} av 3`],
    [(page: number) => `${page + 11} (40)`],
    [(page: number) => `- ${page} -`],
  ])('sets page numbers apart', (counter) => {
    expect(furnitureOf(threePages(() => '', counter))).toEqual(
      [1, 2, 3].map((page) => `page-number: ${counter(page)}`),
    );
  });

  it.each([
    [
      'a number that does not count the pages',
      threePages(
        () => '',
        (page) => `${page * page * 7}`,
      ),
    ],
    [
      'headings',
      threePages(
        (page) => `§ ${page} Val av ombud`,
        () => '',
      ),
    ],
    [
      'headings with a body’s prefix and a case number',
      threePages(
        (page) => `Ks § ${page + 45}   Dnr 2018/0009${page} 045`,
        () => '',
      ),
    ],
    [
      'headings with case numbers of the same letters',
      threePages(
        (page) => `KS § ${page + 45} KS 2018/0012${page}\nÄrendenummer ${page}`,
        () => '',
      ),
    ],
    [
      'headings before their sign is restored',
      threePages(
        (page) => `KS $ ${page * 7} KS 2018/0012${page}`,
        () => '',
      ),
    ],
    [
      'headings whose number comes first',
      threePages(
        (page) => `${page + 45} § Rapporter`,
        () => '',
      ),
    ],
    [
      'what decisions begin with',
      threePages(
        () => 'Beslut:',
        () => '',
      ),
    ],
    [
      'points',
      threePages(
        () => 'att godkänna rapporten',
        () => '',
      ),
    ],
    ['two pages of one letterhead each', 'Norra byn\nMötet.\n---\nSödra byn\nMötet.'],
  ])('leaves %s', (_, text) => {
    expect(furnitureOf(text)).toEqual([]);
  });

  it('leaves a heading below a header', () => {
    const text = threePages(
      (page) => `Norra byn ${page}(3)\nProtokoll ${page}(3)\nKs § ${page + 4}  Dnr 2018/9${page}\nÄrenden`,
      () => '',
    );
    expect(furnitureOf(text).filter((line) => /§|Ärenden/u.test(line))).toEqual([]);
  });

  it('sets a heading apart where the very same runs on over many pages, but for the first', () => {
    const pages = ['Ett', 'Två', 'Tre', 'Fyra', 'Fem'].map(
      (word) => `Ks § 46   Dnr 2018/77\nDel ${word} lästes.`,
    );
    expect(furnitureOf(pages.join('\n---\n'))).toEqual(
      Array.from({ length: 4 }, () => 'header: Ks § 46   Dnr 2018/77'),
    );
  });

  it('leaves a title below a letterhead that says the same', () => {
    const text = 'Region Norrbyn\nProtokoll 2021-03-04 1(3)\nRegion Norrbyn\nMötet öppnades.';
    expect(furnitureOf(text)).toEqual(['logo: Region Norrbyn', 'header: Protokoll 2021-03-04 1(3)']);
  });

  it('sets a header of several lines apart on two pages, where it holds the page’s number', () => {
    expect(furnitureOf(twoPages('Sid 1', 'Sid 2'))).toHaveLength(6);
    expect(furnitureOf(twoPages('', ''))).toEqual([]);
  });

  it('leaves a line of the cover that says the same as the header over it', () => {
    const text = threePages(
      (page) => (page === 1 ? 'Norra byns fond\nNorra byns fond' : 'Norra byns fond'),
      () => '',
    );
    expect(furnitureOf(text)).toHaveLength(3);
  });

  it('sets signatures at the foot apart, with their initials', () => {
    const text = threePages(
      () => '',
      (page) => (page === 3 ? 'Justeras:\nAnna Berg Bo Ek' : `Justeras\n${page === 1 ? 'AB' : '/ bE'}`),
    );
    expect(furnitureOf(text)).toEqual([
      'signature: Justeras',
      'signature: AB',
      'signature: Justeras',
      'signature: / bE',
    ]);
  });

  it('sets the short form of adjusting apart at the foot of several pages', () => {
    expect(furnitureOf('Mötet öppnades.\nJust:\n---\nVägen lagas.\nJust: AB')).toEqual([
      'signature: Just:',
      'signature: Just: AB',
    ]);
    expect(furnitureOf('Mötet öppnades.\nJust nu\n---\nVägen lagas.\nJust nu')).toEqual([]);
  });

  it('sets the foot of a form apart on a single page', () => {
    expect(furnitureOf('Mötet öppnades.\nJusterandes signatur\nUtdragsbestyrkande')).toEqual([
      'signature: Justerandes signatur',
      'signature: Utdragsbestyrkande',
    ]);
  });

  it('sets a letterhead and its logos apart in the middle of a text', () => {
    const text = [
      'Anna Berg tackade för ordet.',
      'Bo Ek Siv Dahl',
      '',
      'NB &',
      'Region Norrbyn = ow eeh',
      '> KOMMUN',
      'Sammanträdesdatum Blad nr',
      'SAMMANTRÄDESPROTOKOLL 2021-03-04 3(3)',
      '',
      '§ 4 Avslutning',
    ];
    expect(furnitureOf(text.join('\n'))).toEqual([
      'logo: NB &',
      'logo: Region Norrbyn = ow eeh',
      'logo: > KOMMUN',
      'header: Sammanträdesdatum Blad nr',
      'header: SAMMANTRÄDESPROTOKOLL 2021-03-04 3(3)',
    ]);
  });

  it('looks at a page’s margins only, where the places of its lines are known', () => {
    const pages = pagesOf(
      threePages(
        () => 'Norra byns fond',
        () => 'Norra byns fond',
      ),
    ).map((page) => ({
      ...page,
      width: 595,
      height: 842,
      lines: page.lines.map((line, index) => ({
        ...line,
        box: { x: 60, y: index === 2 ? 500 : 40 + index * 200, width: 200, height: 12 },
      })),
    }));
    const apart = repairPages(pages, language).map(({ furniture }) => furniture.map(({ line }) => line));
    expect(apart).toEqual([[0], [0], [0]]);
  });

  it('does not take a name for initials, nor what it signs for a form', () => {
    const text = 'Mötet avslutades.\nJusteras\nBertil Sääf\nJusterandes sign. Utdragsbestyrkande';
    expect(furnitureOf(text)).toEqual(['signature: Justerandes sign. Utdragsbestyrkande']);
  });

  it('sets a header apart whose date stands on a line of its own', () => {
    const text = threePages(
      () => 'NORRA BYNS KOMMUN SAMMANTRÄDESPROTOKOLL\n1996-12-12',
      () => '',
    );
    expect(furnitureOf(text)).toEqual(
      Array.from({ length: 3 }, () => [
        'header: NORRA BYNS KOMMUN SAMMANTRÄDESPROTOKOLL',
        'header: 1996-12-12',
      ]).flat(),
    );
  });
});
