/** A whole PDF ends with this mark, near its end (ISO 32000-1, 7.5.5 and annex H, note 18). */
const endMark = '%%EOF';
const endMarkWithin = 2048;

export function isWholePdf(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(-endMarkWithin)).includes(endMark);
}

/**
 * A PDF that has lost its end has lost the list of its objects and, often, the root of its pages. The objects that are
 * left can be found by their headers; this adds a root with every page among them.
 *
 * @returns null when there is no page to be found in the open (they may lie in compressed object streams).
 */
export function mendCutPdf(bytes: Uint8Array): Uint8Array | null {
  const text = Buffer.from(bytes).toString('latin1');
  const pages = [...text.matchAll(pageObject)].map((match) => `${match[1]} ${match[2]} R`);
  if (pages.length === 0) return null;
  const numbers = [...text.matchAll(objectHeader)].map((match) => Number(match[1]));
  const root = Math.max(...numbers) + 1;
  const tail = [
    '',
    'endobj',
    `${root} 0 obj << /Type /Catalog /Pages ${root + 1} 0 R >> endobj`,
    `${root + 1} 0 obj << /Type /Pages /Kids [${pages.join(' ')}] /Count ${pages.length} >> endobj`,
    `trailer << /Size ${root + 2} /Root ${root} 0 R >>`,
    'startxref',
    '0',
    '%%EOF',
    '',
  ].join('\n');
  return Buffer.concat([bytes, Buffer.from(tail, 'latin1')]);
}

// "12 0 obj"
const objectHeader = /(?<!\d)(\d{1,8})\s+\d{1,5}\s+obj\b/gu;
// "12 0 obj << /Type /Page /Parent 2 0 R", but not "/Type /Pages"
const pageObject =
  /(?<!\d)(\d{1,8})\s+(\d{1,5})\s+obj\s*<<(?:(?!endobj|stream\b)[^]){0,2000}?\/Type\s*\/Page(?![A-Za-z])/gu;
