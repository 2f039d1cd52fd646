import type { Change, WorkingText } from '../working-text.ts';

const rule = 'restore-colon';

// "kr 62.000;:-", "9.500;-": behind a figure a stroke ends whole kronor
const beforeStroke = /(?<=\d);:?(?=[-–—](?![\p{L}\d]))/gu;
// "Närvarande; Anna Berg, ordf": what opens a list, a section or an answer
const label =
  '(?:Närvarande|Frånvarande|Beslutande|Tjänstgörande|Ersättare|Övriga(?: närvarande| deltagande)?|Ordförande|Sekreterare|Justerare|Plats|Tid|Beslut|Yrkande|Reservation|Handlingar|Ja|Nej|Avstår)';
// not "Ja; Nej; Avstår": a row of such words
const behindLabel = new RegExp(
  `(?<=^\\s*${label}\\s?);(?=\\s+[\\p{Lu}\\d])(?!\\s+${label}\\s*(?:;|$))`,
  'gu',
);

/** Colons that a worn type or a speck made a semicolon of, where nothing but a colon can stand. */
export function restoreColons(text: WorkingText): readonly Change[] {
  return text.flatMap((page, pageIndex) =>
    page.lines.flatMap((line, lineIndex) => {
      if (!line.text.includes(';')) return [];
      return [beforeStroke, behindLabel]
        .flatMap((pattern) => [...line.text.matchAll(pattern)])
        .map(({ index: start, 0: read }) => {
          const place = { page: pageIndex, line: lineIndex, start, end: start + read.length };
          return { ...place, after: ':', rule, confidence: 0.95 };
        });
    }),
  );
}
