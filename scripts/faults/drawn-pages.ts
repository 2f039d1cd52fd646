import { writePdf } from '../fixtures/write-pdf.ts';

/** A5 and A4 upright, in points. */
const sizes = { small: [420, 595], large: [595, 842] } as const;

/** A PDF whose pages are drawings of print: bars in lines, other ones for each seed. Nothing but an engine reads them. */
export function drawnPages(pages: readonly (keyof typeof sizes)[], seed = 0): Buffer {
  const tree = 2 * pages.length + 1;
  const objects = pages.flatMap((size, page) => {
    const box = `/MediaBox [0 0 ${sizes[size].join(' ')}]`;
    return [
      { entries: '', stream: drawBars(sizes[size][1], page * 13 + seed * 29) },
      { entries: `/Type /Page /Parent ${tree} 0 R ${box} /Contents ${2 * page + 1} 0 R /Resources << >>` },
    ];
  });
  const kids = pages.map((_, page) => `${2 * page + 2} 0 R`).join(' ');
  return writePdf([
    ...objects,
    { entries: `/Type /Pages /Kids [${kids}] /Count ${pages.length}` },
    { entries: `/Type /Catalog /Pages ${tree} 0 R` },
  ]);
}

function drawBars(height: number, seed: number): string {
  const bars = Array.from({ length: 60 }, (_, bar) => {
    const x = 40 + (bar % 6) * 55;
    const y = height - 60 - Math.floor(bar / 6) * 24;
    return `${x} ${y} ${20 + ((bar * 7 + seed * (1 + (bar % 3))) % 31)} 9 re f`;
  });
  return bars.join('\n');
}
