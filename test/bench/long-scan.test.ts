import { expect, test } from 'vitest';
import { longScan } from '../../scripts/bench/ocr/long-scan.ts';
import type { Raster } from '../../scripts/fixtures/raster.ts';
import { renderPdf } from '../../scripts/fixtures/render-pdf.ts';

function paper(grey: number): Raster {
  const [width, height] = [200, 300];
  return { data: new Uint8Array(width * height).fill(grey), width, height, dpi: [200, 200] };
}

async function pictures(pages: number, from: number): Promise<readonly string[]> {
  const pdf = await longScan([paper(255), paper(200)], pages, from);
  return (await renderPdf(pdf, 200)).map(({ data }) => Buffer.from(data).toString('base64'));
}

test('a long scan has its pages in turn, and no picture twice, nor one of a scan that starts elsewhere', async () => {
  const [first, second] = await Promise.all([pictures(5, 0), pictures(5, 5)]);
  expect(first).toHaveLength(5);
  expect(new Set([...first, ...second]).size).toBe(10);
});

test('what stands on a page is left as it was', async () => {
  const [page] = await renderPdf(await longScan([paper(120)], 1), 200);
  expect(page).toMatchObject({ width: 200, height: 300 });
  expect(page?.data.at(-1)).toBeGreaterThan(115);
  expect(page?.data.at(-1)).toBeLessThan(125);
});
