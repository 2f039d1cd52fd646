import { readFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { fingerprintPdf } from '../../../../src/stages/read/fingerprint/fingerprint-pdf.ts';
import { makePdf } from '../make-pdf.ts';

const shown = 'BT /F1 12 Tf 72 500 Td (Protokoll) Tj ET q 200 0 0 200 0 0 cm /Im Do Q';
const plain = makePdf([{ content: shown }]);
const real = readFileSync(
  new URL('../../../../fixtures/documents/samf-klarsjobygden-2014-03-21-mixed.pdf', import.meta.url),
);

describe('the fingerprint of a PDF', () => {
  it('is that of its copies', () => {
    expect(fingerprintPdf(real)).toMatch(/^[0-9a-f]{64}$/u);
    expect(fingerprintPdf(Buffer.concat([real, Buffer.from('\n% copy\n')]))).toBe(fingerprintPdf(real));
  });

  it('is the same whatever is said of the file, and however its objects are numbered', () => {
    const described = makePdf([{ content: shown }], '/Info 8 0 R /ID [<01> <02>]', [
      '<< /Title (Kopia) /ModDate (D:20240101) >>',
    ]);
    expect(described).not.toEqual(plain);
    expect(fingerprintPdf(described)).toBe(fingerprintPdf(plain));
    expect(fingerprintPdf(renumbered)).toBe(fingerprintPdf(inOrder));
  });

  it.each([
    ['its words', [{ content: shown.replace('Protokoll', 'Protokolt') }]],
    ['a place', [{ content: shown.replace('72 500', '72 501') }]],
    ['how a page lies', [{ content: shown, rotate: 90 }]],
    ['the size of a page', [{ content: shown, size: [420, 596] as const }]],
    ['the number of pages', [{ content: shown }, { content: shown }]],
  ])('is another where %s is another', (_what, pages) => {
    expect(fingerprintPdf(makePdf(pages))).not.toBe(fingerprintPdf(plain));
  });

  it('is another where one bit of a picture is', () => {
    const changed = Buffer.from(plain);
    const at = changed.indexOf(0x80);
    changed[at] = 0x81;
    expect(at).toBeGreaterThan(0);
    expect(fingerprintPdf(changed)).toMatch(/^[0-9a-f]{64}$/u);
    expect(fingerprintPdf(changed)).not.toBe(fingerprintPdf(plain));
  });

  it('is that of the newest of what stands in a file twice', () => {
    const text = plain.toString('latin1');
    const [, table = ''] = /startxref\n(\d+)/u.exec(text) ?? [];
    const page = /6 0 obj\n([^]*?)\nendobj/u.exec(text)?.[1]?.replace('/Rotate 0', '/Rotate 180') ?? '';
    const added = `6 0 obj\n${page}\nendobj\n`;
    const offset = String(text.length).padStart(10, '0');
    const tail = `xref\n6 1\n${offset} 00000 n \ntrailer\n<< /Size 8 /Root 1 0 R /Prev ${table} >>\nstartxref\n${text.length + added.length}\n%%EOF\n`;
    expect(fingerprintPdf(Buffer.from(text + added + tail, 'latin1'))).toBe(
      fingerprintPdf(makePdf([{ content: shown, rotate: 180 }])),
    );
  });

  it('sees what lies in packed objects', () => {
    const [turned, upright] = [90, 0].map((turn) => fingerprintPdf(packedPdf(turn)));
    expect(upright).toMatch(/^[0-9a-f]{64}$/u);
    expect(turned).toMatch(/^[0-9a-f]{64}$/u);
    expect(turned).not.toBe(upright);
  });

  it.each([
    ['is encrypted', makePdf([{ content: shown }], '/Encrypt << /Filter /Standard >>')],
    ['has lost its end', plain.subarray(0, plain.length - 40)],
    [
      'has a table that leads astray',
      Buffer.from(plain.toString('latin1').replace('3 0 obj', '9 0 obj'), 'latin1'),
    ],
    [
      'has a stream of another length',
      Buffer.from(plain.toString('latin1').replace('/Length 1 ', '/Length 4 '), 'latin1'),
    ],
    ['has tables of both kinds', makePdf([{ content: shown }], '/XRefStm 9')],
    ['is no PDF', Buffer.from('%PDF-1.7\nProtokoll\n%%EOF\n')],
    ['is nested without end', makePdf([{ content: shown }], `/Info ${'['.repeat(1000)}`)],
  ])('is none of a file that %s', (_what, bytes) => {
    expect(fingerprintPdf(bytes)).toBeNull();
  });
});

/** The same two objects under a root, in another order. */
const inOrder = tableOf(['<< /A 2 0 R /B 3 0 R >>', '<< /Kind /A >>', '<< /Kind /B >>']);
const renumbered = tableOf(['<< /A 3 0 R /B 2 0 R >>', '<< /Kind /B >>', '<< /Kind /A >>']);

function tableOf(objects: readonly string[]): Buffer {
  let body = '%PDF-1.7\n';
  const rows = objects.map((object, index) => {
    const row = `${String(body.length).padStart(10, '0')} 00000 n \n`;
    body += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return row;
  });
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows.join('')}`;
  return Buffer.from(
    `${body}${table}trailer\n<< /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF\n`,
    'latin1',
  );
}

/** A PDF of today's kind: its objects packed in one, and so is their table, row by row as differences. */
function packedPdf(rotate: number): Buffer {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 420 595] /Rotate ${rotate} >>`,
  ];
  let contents = '';
  const header = objects
    .map((object, index) => {
      const at = contents.length;
      contents += `${object} `;
      return `${index + 1} ${at} `;
    })
    .join('');
  const start = '%PDF-1.7\n';
  const pack = stream(4, `/Type /ObjStm /N 3 /First ${header.length}`, Buffer.from(header + contents));
  const tableAt = start.length + pack.length;
  const rows = [
    [0, 0, 0],
    ...objects.map((_, index) => [2, 4, index]),
    [1, start.length, 0],
    [1, tableAt, 0],
  ].map(([kind = 0, second = 0, third = 0]) => [kind, second >> 8, second & 255, third]);
  const differences = rows.flatMap((row, index) => [
    2,
    ...row.map((byte, column) => (byte - (rows[index - 1]?.[column] ?? 0)) & 255),
  ]);
  const table = stream(
    5,
    '/Type /XRef /Size 6 /W [1 2 1] /Root 1 0 R /DecodeParms << /Predictor 12 /Columns 4 >>',
    Buffer.from(differences),
  );
  return Buffer.concat([Buffer.from(start), pack, table, Buffer.from(`startxref\n${tableAt}\n%%EOF\n`)]);
}

function stream(number: number, entries: string, data: Buffer): Buffer {
  const packed = deflateSync(data);
  const head = `${number} 0 obj\n<< ${entries} /Filter /FlateDecode /Length ${packed.length} >>\nstream\n`;
  return Buffer.concat([Buffer.from(head), packed, Buffer.from('\nendstream\nendobj\n')]);
}
