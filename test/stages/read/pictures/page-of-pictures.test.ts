import { expect, test } from 'vitest';
import { pageOfPictures } from '../../../../src/stages/read/pictures/page-of-pictures.ts';
import { StreamDictionaries } from '../../../../src/stages/read/pictures/picture-entries.ts';

const fax = '/Subtype /Image /Width 800 /Height 900 /ColorSpace /DeviceGray /Filter /CCITTFaxDecode';

/** What is made of a fax that fills its page, if anything. */
function codeOf(entries: string): unknown {
  const data = Buffer.from('a fax, as it lies in the file');
  const file = Buffer.from(
    `5 0 obj\n<< ${fax} ${entries} >>\nstream\n${data.toString()}\nendstream\nendobj\n`,
  );
  const picture = {
    matrix: [400, 0, 0, 450, 0, 0],
    width: 800,
    height: 900,
    bitsPerPixel: 1,
    colourSpace: 1,
    filters: ['CCITTFaxDecode'],
    colour: [0, 0, 0],
    data,
    cover: null,
  } as const;
  const page = pageOfPictures(
    { box: [0, 0, 400, 450], turn: 0, pictures: [picture] },
    new StreamDictionaries(file, (start, length) => file.subarray(start, start + length)),
  );
  return page && page.pictures[0]?.code;
}

test.each([
  ['/DecodeParms << /K -1 /Columns 800 >>', false],
  ['/DecodeParms [<</K -1/Columns 800/Rows 900>>]', false],
  ['/DecodeParms << /K -1 /Columns 800 /BlackIs1 true >>', true],
  ['/DecodeParms << /K -1 /Columns 800 >> /Decode [1 0]', true],
  ['/DecodeParms << /K -1 /Columns 800 /BlackIs1 true >> /Decode [ 1 0 ]', false],
])('%s says whether black is white', (entries, inverted) => {
  expect(codeOf(entries)).toEqual({ kind: 'group4', inverted });
});

test.each([
  ['settings of its own', '/DecodeParms << /K -1 /Columns 800 /EncodedByteAlign true >>'],
  ['settings in an unusual way', '/DecodeParms << /K -1 /Columns 800 /Black#49s1 true >>'],
  ['settings in another place', '/DecodeParms << /K -1 /Columns 800 /BlackIs1 7 0 R >>'],
  ['what black is in another place', '/DecodeParms << /K -1 /Columns 800 >> /Decode 1 0 R'],
  ['another width', '/DecodeParms << /K -1 /Columns 1728 >>'],
])('a fax that has %s is left to pdfium', (_, entries) => {
  expect(codeOf(entries)).toBeNull();
});
