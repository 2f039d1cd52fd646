import type { Box } from '../../../records/place.ts';
import type { PageImage } from '../../read/page-image.ts';
import { middle } from '../boxes.ts';
import type { MergedWord } from '../readings/merge-readings.ts';
import { readAs } from '../readings/read-as.ts';
import { findHoles } from './find-holes.ts';
import { findGlyphs } from './glyphs.ts';

// What the models print for § in faces that they do not know: "$4", "$$", "($68)"
const lookalikes = /^(\(?)([$£&]{1,2})(?=\d|[).,:;]*$)/u;

/** Strokes run together in the paler ink, and break in the darker. */
const darknesses = [165, 128, 95] as const;
/** The hole in a § stands in the middle of its height, within this share of it; of & and $ there are two, or none. */
const fromMiddle = 0.12;
/** So high it is, as a share of the sign; that of a 0 is higher. */
const lowestHole = 0.14;
const highestHole = 0.55;
/** Smaller than this share of the sign it is a speck of paper. */
const smallestHole = 0.03;

/** A word that begins with what was read as another sign, and is drawn as a § is: with one hole, in its middle. */
export function findSectionSign(word: MergedWord, image: PageImage): MergedWord {
  const [, bracket = '', signs = ''] = lookalikes.exec(word.text) ?? [];
  if (signs === '') return word;
  const glyphs = findGlyphs(image, word.box).slice(bracket.length, bracket.length + signs.length);
  if (glyphs.length < signs.length || !glyphs.every(({ box }) => isSectionSign(box, image))) return word;
  const after = word.text.slice(bracket.length + signs.length);
  return readAs(word, `${bracket}${'§'.repeat(signs.length)}${after}`);
}

function isSectionSign(sign: Box, image: PageImage): boolean {
  return darknesses.some((darkness) => {
    const holes = findHoles(image, sign, darkness).filter(
      ({ area }) => area >= smallestHole * sign.width * sign.height,
    );
    const [hole, ...more] = holes;
    if (hole === undefined || more.length > 0) return false;
    const share = hole.box.height / sign.height;
    const away = Math.abs(middle(hole.box) - middle(sign)) / sign.height;
    return share >= lowestHole && share <= highestHole && away <= fromMiddle;
  });
}
