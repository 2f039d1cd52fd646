import { describe, expect, it } from 'vitest';
import { findMarks, markedPieces } from '../../../../src/web/pages/protocol/find-marks.ts';
import { structureMeeting } from '../../../stages/structure/structure-text.ts';

/** What a paragraph's text has marked in it, each mark in brackets. */
function marked(text: string): string {
  const [paragraph] = structureMeeting(
    `Hamnnämnden i Norrsund\nProtokoll 2023-03-17\n\n§ 12 Taxa\n${text}\n`,
  ).paragraphs;
  if (paragraph === undefined) throw new Error('the text has a paragraph');
  const whole = { start: 0, end: paragraph.text.length };
  return markedPieces(paragraph.text, whole, findMarks(paragraph))
    .map((piece) => (piece.mark === null ? piece.text : `[${piece.text}]`))
    .join('');
}

describe('findMarks', () => {
  it('marks references and amounts where they stand, each time', () => {
    expect(marked('Se § 9 och bilaga 2. Kajen kostar 500 kr, bryggan 500 kr.')).toBe(
      'Se [§ 9] och [bilaga 2]. Kajen kostar [500 kr], bryggan [500 kr].',
    );
  });

  it('marks no amount within a larger one', () => {
    expect(marked('Kajen kostar 1 500 kr och bryggan 500 kr.')).toBe(
      'Kajen kostar [1 500 kr] och bryggan [500 kr].',
    );
  });
});
