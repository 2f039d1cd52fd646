import { expect, test } from 'vitest';
import { makePdf } from './make-pdf.ts';

test('opening a PDF leaves the process its native push', async () => {
  const { push } = Array.prototype;
  const { openPdfjs } = await import('../../../src/stages/read/pdfjs-document.ts');
  const { close } = await openPdfjs(makePdf([{ content: '' }]));
  await close();
  expect(Array.prototype.push).toBe(push);
});
