import type { Verdict } from '../../../records/page-text.ts';
import type { OcrMode } from '../ocr-mode.ts';
import type { JudgedPage } from './judge-pages.ts';

/** What a page's verdict means when the user has said which pages are to be read from their pictures. */
export function applyMode(judged: JudgedPage, mode: OcrMode): JudgedPage {
  switch (mode) {
    case 'auto':
      return judged;
    case 'skip':
      return { ...judged, trusted: judged.page.words, distrusted: [], read: 'nothing' };
    case 'redo':
      return judged.verdict.code === 'scan-with-good-layer' ? withoutScanLayer(judged) : judged;
    case 'force':
      return { ...judged, verdict: forced, regions: [], trusted: [], distrusted: [], read: 'page' };
  }
}

/** What is seen upon the scan, a stamp or a header, was not read from it. */
function withoutScanLayer(judged: JudgedPage): JudgedPage {
  const { words } = judged.page;
  const trusted = words.filter(({ font }) => font !== null);
  const distrusted = words.filter(({ font }) => font === null);
  const regions = judged.regions.map((region) => ({ ...region, verdict: redone }));
  return { ...judged, verdict: redone, regions, trusted, distrusted, read: 'page' };
}

const redone: Verdict = {
  code: 'scan-with-bad-layer',
  reason: 'The scan is read again because --ocr redo asks for it.',
};
const forced: Verdict = {
  code: 'image',
  reason: 'The page is read from its picture because --ocr force asks for it.',
};
