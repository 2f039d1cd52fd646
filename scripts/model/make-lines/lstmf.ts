/** A line for training: a picture as PNG, and what is printed on it. */
export interface TrainingLine {
  readonly name: string;
  readonly png: Uint8Array;
  readonly text: string;
}

/**
 * Lines as Tesseract's trainer reads them (`DocumentData` and `ImageData` of its ccstruct): their count, then each with its
 * file's name, page number, picture, language and text; no boxes, the text as the only box's; not vertical.
 */
export function encodeLstmf(lines: readonly TrainingLine[]): Buffer {
  return Buffer.concat([count(lines.length), ...lines.flatMap(encodeLine)]);
}

function encodeLine({ name, png, text }: TrainingLine): readonly Uint8Array[] {
  const isThere = Buffer.from([1]);
  const isVertical = Buffer.from([0]);
  const page = count(0);
  const boxes = count(0);
  return [
    isThere,
    ...string(name),
    page,
    count(png.length),
    png,
    ...string(''),
    ...string(text),
    boxes,
    count(1),
    ...string(text),
    isVertical,
  ];
}

function string(text: string): readonly Uint8Array[] {
  const bytes = Buffer.from(text, 'utf8');
  return [count(bytes.length), bytes];
}

function count(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
