import type { Box } from '../../../records/place.ts';
import type { LayerWord, ScanPage } from '../../../records/scan.ts';

export type Turn = LayerWord['turn'];

/** How most of the words' letters are turned: a page that was laid into its file on its side has all of them so. */
export function turnOfWords(words: readonly LayerWord[]): Turn {
  const counts = new Map<Turn, number>();
  for (const { turn, text } of words) counts.set(turn, (counts.get(turn) ?? 0) + text.length);
  const all = words.reduce((sum, { text }) => sum + text.length, 0);
  return [...counts].find(([, count]) => count * 2 > all)?.[0] ?? 0;
}

/** The page turned back, so that words that are turned by so much stand upright. */
export function turnPageBack(page: ScanPage, turn: Turn): ScanPage {
  const { width, height } = page;
  if (turn === 0 || width === null || height === null) return page;
  const onSide = turn !== 180;
  const back = (box: Box): Box => turnBoxBack(box, turn, width, height);
  return {
    ...page,
    width: onSide ? height : width,
    height: onSide ? width : height,
    pictures: page.pictures.map(back),
    words: page.words.map((word) => ({
      ...word,
      box: back(word.box),
      turn: turnsTogether(word.turn, opposite(turn)),
    })),
  };
}

/** Both turns, one after the other. */
export function turnsTogether(one: Turn, other: Turn): Turn {
  const turns = [0, 90, 180, 270] as const;
  return turns[((one + other) % 360) / 90] ?? 0;
}

/** The turn that takes back a turn. */
export function opposite(turn: Turn): Turn {
  return turn === 90 ? 270 : turn === 270 ? 90 : turn;
}

/** A place on a page whose words are turned by so much, as a place on the page that stands upright. @param width the page's, as it lies. */
export function turnBoxBack(box: Box, turn: Turn, width: number, height: number): Box {
  switch (turn) {
    case 0:
      return box;
    case 90:
      return { x: box.y, y: width - box.x - box.width, width: box.height, height: box.width };
    case 180:
      return { ...box, x: width - box.x - box.width, y: height - box.y - box.height };
    case 270:
      return { x: height - box.y - box.height, y: box.x, width: box.height, height: box.width };
  }
}
