import { doubtFigures } from '../readings/doubt-figures.ts';
import type { MergedWord } from '../readings/merge-readings.ts';
import { readAs } from '../readings/read-as.ts';

// "§-3", "§.14" and "§_8": dirt in the space between the sign and its number
const dirty = /^(\(?§{1,2})[.,:;'’·_–-]+(\d.*)$/u;

/** "§-3" as § and 3: nothing is printed between the two but a space, wide enough to have been read as a sign. */
export function clearSection(word: MergedWord): MergedWord[] {
  const [, sign, number] = dirty.exec(word.text) ?? [];
  if (sign === undefined || number === undefined) return [word];
  const { box, text } = word;
  const letter = box.width / text.length;
  const width = number.length * letter;
  const first = { ...readAs(word, sign), box: { ...box, width: sign.length * letter } };
  const second = { ...word, text: number, box: { ...box, x: box.x + box.width - width, width } };
  return doubtFigures([first, { ...second, alternatives: [] }], word.figureDoubtful);
}
