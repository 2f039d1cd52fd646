import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { undoLineEdits } from '../../../src/records/apply-edits.ts';
import type { PageText } from '../../../src/records/page-text.ts';
import { RepairedPage } from '../../../src/records/repaired-page.ts';
import { repairedTextLines, repairPages } from '../../../src/stages/repair/repair-pages.ts';
import { cleanLines, inLineEdits, language, pagesOf, repairedPage, repairText } from './repair-text.ts';

const words = [
  'Styrelsen beslutar att för for från fran följande foljande ledamöter ledaméter ordföranden ordforanden Forslag',
  'ärende arende är ar på pa Göran Goran Pär Par Lindström Lindstrom Skarback 6vriga F6rbundet revisionsberdttelse',
  'kommunfullm&ktige- hals&- n#mndens revisi- Säaf Saäf sigpå ochfrån avförbundet Igranskningen AFN KS 2021-03-04 640 000 31 % 885 ($14) $ & e = - _ hälso- samord-',
  'kommun- och kansli@orten.example.se www.forbund.example.se 1:an 7(7) 707) for the of and Sida 1 av 3',
]
  .join(' ')
  .split(' ');
const labels = [
  '§ 84 Val',
  '§85. Val',
  '885. Val',
  '$ 86 Val',
  '& 87 Val',
  '8 88 Val',
  '§ 1S Val',
  'I 1 Val',
  '81 Val',
];
const sentence = fc.array(fc.constantFrom(...words), { maxLength: 9 }).map((chosen) => chosen.join(' '));
const line = fc.oneof(
  { weight: 5, arbitrary: sentence },
  fc.constantFrom(...labels, ''),
  fc.string({ maxLength: 12 }),
);
const documents = fc
  .array(fc.array(line, { minLength: 1, maxLength: 14 }), { minLength: 1, maxLength: 4 })
  .map((pages) => pages.map((lines) => lines.join('\n')).join('\n---\n'));
const runs = { numRuns: 150 };

function withLines(pages: readonly PageText[], change: (text: string) => string): PageText[] {
  return pages.map((page) => ({
    ...page,
    lines: page.lines.map((own) => ({ ...own, text: change(own.text) })),
  }));
}

function numbersIn(text: string): readonly string[] {
  return text.match(/(?<![\p{L}\d])\d+(?![\p{L}\d])/gu) ?? [];
}

describe('repairPages', () => {
  it('changes nothing more in what it has repaired', () => {
    fc.assert(
      fc.property(documents, (text) => {
        const once = repairText(text);
        expect(repairText(once)).toBe(once);
      }),
      runs,
    );
  });

  it('gives edits of a line that never overlap', () => {
    fc.assert(
      fc.property(documents, (text) => {
        for (const { edits } of repairPages(pagesOf(text), language)) {
          for (const [index, edit] of edits.entries()) {
            const before = edits[index - 1];
            if (before?.line === edit.line) expect(edit.start).toBeGreaterThanOrEqual(before.end);
          }
        }
      }),
      runs,
    );
  });

  it('names the rule of a heading’s sign, whatever else speaks for it', () => {
    const text =
      '§ 12 Val\nHölls.\n$ 13 Rapport\nGavs.\n$ 14 Budget\nAntogs.\n§ 15 Avslutning\nJämför $ 12 ovan.';
    const edits = inLineEdits(repairPages(pagesOf(text), language));
    expect(edits.map(({ rule, after }) => `${rule} ${after}`)).toEqual([
      'restore-section-sign § 13',
      'restore-section-sign § 14',
      'restore-section-reference §',
    ]);
  });

  it('gives edits that lead back to the source, line for line', () => {
    fc.assert(
      fc.property(documents, (text) => {
        const pages = pagesOf(text);
        const repaired = repairPages(pages, language);
        for (const [index, page] of pages.entries()) {
          const { edits } = repairedPage(repaired, index);
          const undone = repairedTextLines(page, repairedPage(repaired, index)).map((clean, place) =>
            undoLineEdits(
              clean,
              edits.filter((edit) => edit.line === place),
            ),
          );
          expect(undone).toEqual(page.lines.map((own) => own.text));
        }
      }),
      runs,
    );
  });

  it('keeps every line, in the text or apart, and gives records of their shape', () => {
    fc.assert(
      fc.property(documents, (text) => {
        const pages = pagesOf(text);
        for (const [index, page] of repairPages(pages, language).entries()) {
          expect(RepairedPage.parse(page)).toEqual(page);
          const places = [
            ...page.lines.map((own) => own.sourceLine),
            ...page.furniture.map((own) => own.line),
          ];
          expect(places.toSorted((a, b) => a - b)).toEqual([...(pages[index]?.lines.keys() ?? [])]);
        }
      }),
      runs,
    );
  });

  it('reads the same text from lines with carriage returns, in parted letters, or after a byte order mark', () => {
    fc.assert(
      fc.property(documents, (text) => {
        const pages = pagesOf(text);
        const clean = cleanLines(pages);
        expect(cleanLines(withLines(pages, (own) => `${own}\r`))).toEqual(clean);
        expect(cleanLines(withLines(pages, (own) => own.normalize('NFD')))).toEqual(clean);
        expect(cleanLines(withLines(pages, (own) => `\uFEFF${own}`))).toEqual(clean);
      }),
      runs,
    );
  });

  it('never changes a number, but for the labels of headings and pages', () => {
    const labelRules = new Set(['restore-section-sign', 'restore-page-counter']);
    fc.assert(
      fc.property(documents, (text) => {
        const edits = inLineEdits(repairPages(pagesOf(text), language));
        for (const { before, after } of edits.filter(({ rule }) => !labelRules.has(rule))) {
          expect(numbersIn(after)).toEqual(numbersIn(before));
        }
      }),
      runs,
    );
  });

  it('changes no letter of a page where one odd word is the only sign of damage', () => {
    const text =
      'Ordföranden öppnade mötet.\nStyrelsen valde Maria Thoren till forskolans ombud.\nMötet avslutades.';
    expect(repairText(text)).toBe(text);
  });

  it('changes no foreign name in a sound text', () => {
    const text =
      'Ordföranden öppnade mötet.\nGäster: Soren Vik och Britta Ostlund från Tromsö.\nMötet avslutades.';
    expect(repairText(text)).toBe(text);
  });

  it('restores names where other words are damaged too', () => {
    const text = 'Ordforanden oppnade motet.\nNarvarande: Goran Vik och Britta Ostlund från Tromsö.';
    expect(repairText(text)).toBe(
      'Ordföranden öppnade mötet.\nNärvarande: Göran Vik och Britta Östlund från Tromsö.',
    );
  });

  it('changes no letter of a digital page that reads well, whatever the author wrote', () => {
    const text = 'Forslag till arsredovisning fran styrelsen.\nOrdforanden forklarade motet oppnat.';
    const digital = pagesOf(text).map((page) => ({
      ...page,
      verdict: { code: 'digital-good' as const, reason: 'The text layer reads well.' },
    }));
    expect(inLineEdits(repairPages(digital, language))).toEqual([]);
    expect(repairText(text)).toBe(
      'Förslag till årsredovisning från styrelsen.\nOrdföranden förklarade mötet öppnat.',
    );
  });

  it('changes no figure of a digital page either, whatever it looks like', () => {
    const text =
      '§ 13 Val\nHölls.\n§ 14 Rapport\nGavs (88 13-14).\n8 15 Avslutning\nEva Ek, controller, $$ 13-14';
    const digital = pagesOf(text).map((page) => ({
      ...page,
      verdict: { code: 'digital-good' as const, reason: 'The text layer reads well.' },
    }));
    expect(inLineEdits(repairPages(digital, language))).toEqual([]);
    expect(inLineEdits(repairPages(pagesOf(text), language))).toHaveLength(3);
  });

  it('says where a heading may have lost its § and the numbering does not settle it', () => {
    const pages = repairPages(pagesOf('§ 4 Val av justerare\nBeslöts.\n$ 17 Rapport från sjön'), language);
    expect(pages[0]?.notices).toEqual([
      {
        code: 'section-sign-unsettled',
        severity: 'review',
        message:
          'Rubriken ”$ 17 Rapport från sjön” kan ha förlorat sitt §-tecken, men numreringen avgör det inte.',
        page: 1,
        line: 2,
      },
    ]);
  });
});
