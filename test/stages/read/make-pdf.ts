/** A small PDF for tests: pages of drawing instructions, with Helvetica as /F1, its bold as /F2 and a picture as /Im. */
export interface TestPage {
  readonly content: string;
  readonly rotate?: number;
  /** `[width, height]` in points; A5 upright when absent. */
  readonly size?: readonly [number, number];
}

export function makePdf(pages: readonly TestPage[], trailer = '', more: readonly string[] = []): Buffer {
  const kids = pages.map((_, index) => `${6 + 2 * index} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>',
    stream(
      '/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8',
      '\u0080',
    ),
    ...pages.flatMap(pageObjects),
    ...more,
  ];
  let body = '%PDF-1.7\n';
  const offsets = objects.map((object, index) => {
    const offset = body.length;
    body += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}`;
  const end = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${body.length}\n%%EOF\n`;
  return Buffer.from(body + table + end, 'latin1');
}

function pageObjects({ content, rotate = 0, size = [420, 595] }: TestPage, index: number): string[] {
  const resources = '<< /Font << /F1 3 0 R /F2 4 0 R >> /XObject << /Im 5 0 R >> >>';
  const box = `/MediaBox [0 0 ${size.join(' ')}] /Rotate ${rotate}`;
  return [
    `<< /Type /Page /Parent 2 0 R ${box} /Resources ${resources} /Contents ${7 + 2 * index} 0 R >>`,
    stream('', content),
  ];
}

function stream(entries: string, data: string): string {
  return `<< ${entries} /Length ${data.length} >>\nstream\n${data}\nendstream`;
}
