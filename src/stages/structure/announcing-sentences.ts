import { readAnnouncer } from './decisions/decision-announcers.ts';
import { looksLikeOwnAnnouncer } from './decisions/own-announcers.ts';
import { flowLines } from './flow-lines.ts';
import type { Block } from './block.ts';
import type { Line } from './read-lines.ts';
import { splitSentences } from './sentences.ts';

/**
 * A sentence that announces a decision may end a block that tells of the vote before it. It becomes a block of its own
 * where what it announces stands below:
 *
 *     En ledamot avstår. Kommunfullmäktige har alltså beslutat
 *     att anta taxan.
 *
 *     Redovisningen antecknas. Kommunstyrelsen tillstyrker förslaget och föreslår att kommunfullmäktige beslutar:
 *     Uppdraget avslutas.
 */
export function partAnnouncingSentences(
  blocks: readonly Block[],
  isOwnBody: (name: string) => boolean,
): readonly Block[] {
  return blocks.flatMap((block, i) => {
    const next = blocks[i + 1];
    const sentences = splitSentences(block.text);
    const last = sentences.at(-1);
    if (!next || !last || sentences.length < 2) return [block];
    const proposes = /beslutar?:$/u.test(last.text) && looksLikeOwnAnnouncer(last.text);
    return proposes || (/^att\s/iu.test(next.content) && announcesOwn(last.text, isOwnBody))
      ? partAt(block, last.text)
      : [block];
  });
}

function announcesOwn(sentence: string, isOwnBody: (name: string) => boolean): boolean {
  const announcer = readAnnouncer(sentence);
  return announcer?.rest === '' && announcer.maker !== null && isOwnBody(announcer.maker);
}

function partAt(block: Block, sentence: string): readonly Block[] {
  const at = block.lines.findLastIndex((_, i) => flowLines(block.lines.slice(i)).endsWith(sentence));
  const from = block.lines[at];
  if (!from) return [block];
  const text = flowLines(block.lines.slice(at));
  const above = text.slice(0, text.length - sentence.length).trim();
  const [first, ...more] = [
    ...block.lines.slice(0, at),
    ...(above === '' ? [] : [{ ...from, text: above, cells: [above] }]),
  ];
  const own: Line = { ...from, text: sentence, cells: [sentence], gapBefore: false };
  if (!first) return [block];
  const told = flowLines([first, ...more]);
  const content =
    block.marker === null ? told : block.content.slice(0, block.content.lastIndexOf(sentence)).trim();
  return [
    { ...block, lines: [first, ...more], text: told, content },
    {
      ...block,
      lines: [own],
      text: sentence,
      content: sentence,
      marker: null,
      page: own.page,
      gapBefore: false,
    },
  ];
}
