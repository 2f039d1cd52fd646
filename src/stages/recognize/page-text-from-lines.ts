import type { PageText, TextLine } from '../../records/page-text.ts';
import { narrowText } from '../read/narrow-text.ts';

/** A page of a text file: its lines as they are, blank ones too. A blank line ends a block. */
export function pageTextFromLines(lines: readonly string[], page: number): PageText {
  let block = 0;
  let inBlock = false;
  const textLines = lines.map((text): TextLine => {
    const blank = text.trim() === '';
    if (blank && inBlock) block += 1;
    inBlock = !blank;
    return textLine(text, block);
  });
  const verdict = { code: 'text-file', reason: 'The file is text.' } as const;
  return { page, width: null, height: null, verdict, regions: [], lines: textLines, notices: [] };
}

/** No words: without places and confidences they would say no more than the line does. */
function textLine(text: string, block: number): TextLine {
  return { text: narrowText(text), words: [], box: null, block, fontSize: null, bold: null };
}
