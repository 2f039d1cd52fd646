/** A PDF whose only page is one picture that fills it. @param size the page's sides in points, before it is turned. */
export function picturePdf(
  entries: string,
  data: Buffer,
  [width, height]: readonly [number, number],
  rotate = 0,
): Buffer {
  const draw = `q ${width} 0 0 ${height} 0 0 cm /Im Do Q`;
  const parts = [
    Buffer.from('%PDF-1.7\n'),
    object(1, '<< /Type /Catalog /Pages 2 0 R >>'),
    object(2, '<< /Type /Pages /Kids [3 0 R] /Count 1 >>'),
    object(
      3,
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Rotate ${rotate} /Contents 4 0 R /Resources << /XObject << /Im 5 0 R >> >> >>`,
    ),
    stream(4, '', Buffer.from(draw)),
    stream(5, `/Type /XObject /Subtype /Image ${entries}`, data),
  ];
  const offsets = parts.map((_, index) => Buffer.concat(parts.slice(0, index)).length).slice(1);
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const start = Buffer.concat(parts).length;
  const tail = `xref\n0 6\n0000000000 65535 f \n${rows}trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.concat([...parts, Buffer.from(tail)]);
}

function object(number: number, body: string): Buffer {
  return Buffer.from(`${number} 0 obj\n${body}\nendobj\n`);
}

function stream(number: number, entries: string, data: Buffer): Buffer {
  const head = `${number} 0 obj\n<< ${entries} /Length ${data.length} >>\nstream\n`;
  return Buffer.concat([Buffer.from(head), data, Buffer.from('\nendstream\nendobj\n')]);
}
