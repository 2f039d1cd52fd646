import { describe, expect, it } from 'vitest';
import { readAttachmentLabel } from '../../../src/stages/structure/attachments/attachment-label.ts';
import { paragraphOf } from '../../../src/stages/structure/attachments/attachment-paragraph.ts';
import { lines, structureMeeting } from './structure-text.ts';

const protocol = lines`
  Almvikens samfällighet
  Protokoll 2019-03-05
  § 1 Öppnande
  Ordföranden öppnade mötet.
  § 2 Snöröjning
  Tre anbud har kommit in, bilaga 1. Listan över vägar finns i bilaga A.
  § 3 Budget
  Budgeten, bilagorna 2 och 3, antas.
  § 4 Avslutning
  Ordföranden avslutade mötet.
  Vid protokollet
  Ivar Stenlund
`;

/** What follows the protocol, a page a text; each attachment as `pages label | title | paragraph`. */
function attachments(...pages: readonly string[]): readonly string[] {
  return structureMeeting([protocol, ...pages].join('\f')).attachments.map(
    ({ label, title, paragraph, pages: [first, last] }) =>
      `${first}–${last} ${label ?? ''} | ${title} | ${paragraph ?? ''}`,
  );
}

describe('attachments', () => {
  it.each([
    ['Bilaga 1\nSammanställning av anbud\nFirma  Pris', '2–2 Bilaga 1 | Sammanställning av anbud | §2'],
    ['BILAGA 1\nSammanställning av anbud', '2–2 BILAGA 1 | Sammanställning av anbud | §2'],
    ['Bil. 1 Sammanställning av anbud\nFirma  Pris', '2–2 Bil. 1 | Sammanställning av anbud | §2'],
    ['Bilaga 1: Sammanställning av anbud', '2–2 Bilaga 1 | Sammanställning av anbud | §2'],
    ['Bilaga 1 – Sammanställning av anbud', '2–2 Bilaga 1 | Sammanställning av anbud | §2'],
    ['Bilaga A\nVägar som röjs', '2–2 Bilaga A | Vägar som röjs | §2'],
    ['Bilaga 9 till § 3\nEtt yttrande', '2–2 Bilaga 9 | Ett yttrande | §3'],
    ['Bilaga § 3\nEtt yttrande', '2–2 Bilaga | Ett yttrande | §3'],
    ['Bilaga 9 (§ 3)\nEtt yttrande', '2–2 Bilaga 9 | Ett yttrande | §3'],
    ['Bilaga 9\nTill § 3\nEtt yttrande', '2–2 Bilaga 9 | Ett yttrande | §3'],
    ['Bilaga KS 2019/34\nEtt yttrande', '2–2 Bilaga KS 2019/34 | Ett yttrande | '],
    ['Almvikens samfällighet          Bilaga 1\nAnbud', '2–2 Bilaga 1 | Anbud | §2'],
    ['Anbud på snöröjning          Bilaga 1\nFirma  Pris', '2–2 Bilaga 1 | Anbud på snöröjning | §2'],
    ['Sammanställning av anbud\nBilaga 1\nFirma  Pris', '2–2 Bilaga 1 | Firma Pris | §2'],
    // damaged by recognition
    ['Bi1aga 2\nBudget för 2019', '2–2 Bilaga 2 | Budget för 2019 | §3'],
    ['8ilaga 2\nBudget för 2019', '2–2 Bilaga 2 | Budget för 2019 | §3'],
    ['Bilaqa 2\nBudget för 2019', '2–2 Bilaga 2 | Budget för 2019 | §3'],
    ['BILAGA l\nAnbud', '2–2 BILAGA 1 | Anbud | §2'],
  ])('%j', (page, expected) => {
    expect(attachments(page)).toEqual([expected]);
  });

  it('belong to the paragraph that they name, not to one with the same figures', () => {
    const [any] = structureMeeting(protocol).paragraphs;
    if (any === undefined) throw new Error('the protocol has paragraphs');
    const paragraphs = ['§51', '§5.1'].map((label) => ({ ...any, label }));
    for (const paragraph of ['§5.1', '§51', '(5.1)']) {
      const found = paragraphOf({ label: null, title: 'Ett yttrande', paragraph }, paragraphs, false);
      expect(found, paragraph).toBe(paragraph === '§51' ? '§51' : '§5.1');
    }
  });

  it('goes on over pages with the same label, and ends where another opens', () => {
    expect(
      attachments('Bilaga 2\nBudget', 'Bilaga 2, sid 2 (2)\nIntäkter', 'fortsättning', 'Bilaga 3\nPlan'),
    ).toEqual(['2–4 Bilaga 2 | Budget | §3', '5–5 Bilaga 3 | Plan | §3']);
  });

  it('knows a report without a label after the signatures', () => {
    expect(attachments('Lägesrapport från vägombuden\nAllt är väl.')).toEqual([
      '2–2  | Lägesrapport från vägombuden | ',
    ]);
  });

  it('leaves out the page that a signing service adds', () => {
    const signed = 'Verifikat\nTransaktion 0123\nSignerat med BankID 2019-03-06\nIvar Stenlund';
    expect(attachments('Bilaga 2\nBudget', signed)).toEqual(['2–2 Bilaga 2 | Budget | §3']);
    expect(attachments(signed)).toEqual([]);
  });

  it('takes no list of attachments at the protocol’s end for the attachments themselves', () => {
    expect(structureMeeting(`${protocol}\n\nBilaga 1 Anbud\nBilaga 2 Budget`).attachments).toEqual([]);
    expect(structureMeeting(`${protocol}\nBilagor\nBilaga 1 Anbud\nBilaga 2 Budget`).attachments).toEqual([]);
  });
});

describe('an attachment’s label', () => {
  it.each(['Bilaga 1 läggs till handlingarna.', 'Bilagor', 'Bilagan godkändes.', 'Bilar 3', 'Bilaga 3,'])(
    'is not %j',
    (text) => {
      expect(readAttachmentLabel(text)).toBeNull();
    },
  );
});
