import type { PageImage } from '../../../../src/stages/read/page-image.ts';
import type { MergedWord } from '../../../../src/stages/recognize/readings/merge-readings.ts';

/** Signs seven pixels high, brackets eight, each drawn in its own way. */
const drawings: Record<string, string> = {
  '1': '.#. ##. .#. .#. .#. .#. ###',
  '2': '.##. #..# ...# ..#. .#.. #... ####',
  // A 2 that a copier has worn.
  w: '..#. #... ...# ..#. .#.. .... ##.#',
  '5': '#### #... ###. ...# ...# #..# .##.',
  S: '.### #... #... .##. ...# ...# ###.',
  C: '.### #... #... #... #... #... .###',
  '0': '.##. #..# #..# #..# #..# #..# .##.',
  '(': '.# #. #. #. #. #. #. .#',
  ')': '#. .# .# .# .# .# .# #.',
};

/** A white page on which words are printed from these signs, one below the other. */
export class PrintedPage {
  readonly image: PageImage;
  readonly words: MergedWord[] = [];
  private top = 10;

  constructor() {
    const [width, height] = [200, 1200];
    this.image = { width, height, dpi: 150, data: new Uint8Array(width * height).fill(255) };
  }

  /** @param drawn what is printed. @param read what the engine made of it. @param scale how large a drawing's pixels are. */
  print(drawn: string, read = drawn, confidence = 96, scale = 2): MergedWord {
    let left = 20;
    for (const sign of drawn) {
      const rows = (drawings[sign] ?? '').split(' ');
      this.draw(rows, left, scale);
      left += ((rows[0]?.length ?? 0) + 1) * scale;
    }
    const box = { x: 18, y: this.top - 2, width: left - 16, height: 8 * scale + 4 };
    this.top += 30;
    const word: MergedWord = {
      text: read,
      box,
      confidence,
      line: this.words.length,
      block: 0,
      source: 'latin',
      alternatives: [],
      figureDoubtful: false,
    };
    this.words.push(word);
    return word;
  }

  /** A whole number, and behind it a raised and a lowered figure half as large with a bar between them. */
  printFraction(whole: string, above: string, below: string, read: string): MergedWord {
    const word = this.print(whole, read, 40);
    const [top, start] = [word.box.y + 2, 20 + (whole === '' ? 0 : 10)];
    this.drawSign(above, start, top - 4, 1);
    for (let y = 0; y < 16; y += 1) this.fillAt(start + 9 - Math.floor(y / 4), top + y, 1);
    this.drawSign(below, start + 12, top + 10, 1);
    return Object.assign(word, { box: { x: 18, y: top - 6, width: start + 6, height: 26 } });
  }

  private drawSign(sign: string, left: number, top: number, scale: number): void {
    this.draw((drawings[sign] ?? '').split(' '), left, scale, top);
  }

  private draw(rows: readonly string[], left: number, scale: number, top = this.top): void {
    for (const [y, row] of rows.entries())
      for (const { index } of row.matchAll(/#/gu)) this.fillAt(left + index * scale, top + y * scale, scale);
  }

  private fillAt(x: number, y: number, side: number): void {
    for (let row = y; row < y + side; row += 1)
      this.image.data.fill(0, row * this.image.width + x, row * this.image.width + x + side);
  }
}
