import { describe, expect, it } from 'vitest';
import { StructureTruth } from '../../scripts/eval/structure/structure-truth.ts';
import { measureStructure } from '../../scripts/eval/structure/measure-structure.ts';
import { doubtfulParagraph } from '../stages/structure/sentences-in-doubt.ts';
import { structureText } from '../stages/structure/structure-text.ts';

const text = `Föreningen Norrsken\nProtokoll 2019-03-14\n
§ 1 Öppnande\nOrdföranden öppnade mötet.\n
§ 2 Dagordning\nBeslut:\n- Dagordningen godkänns.\n`;

const paragraphs = [
  { number: 1, suffix: null, title: 'Öppnande', decisions: [] },
  {
    number: 2,
    suffix: null,
    title: 'Dagordning',
    decisions: [{ points: ['Dagordningen godkänns.'], quoted: false }],
  },
];

function figures(truth: unknown, of = text) {
  return measureStructure([StructureTruth.parse(truth)], structureText(of));
}

const fee = (amount: string) => `§ 1 Avgift\nBeslut:\n- Årsavgiften för 2019 sätts till ${amount} kronor.\n`;

const deciding = (point: string) => ({
  paragraphs: [{ number: 1, title: 'Avgift', decisions: [{ points: [point], quoted: false }] }],
});

const decisionsFound = (amount: string, point: string) =>
  figures(deciding(point), fee(amount)).tallies.get('decisions')?.both;

const doubted = (of: string) =>
  figures(deciding('Avgiften lämnas oförändrad.'), of).tallies.get('wrong points doubted');

const announced = (point: string) => `§ 1 Avgift\nAhlmark berättade om avgiften.\n\nBeslut:\n- ${point}\n`;

describe('measureStructure', () => {
  it('finds nothing amiss where the record says what is true', () => {
    const { tallies, cases } = figures({ date: '2019-03-14', paragraphs });
    expect(cases).toEqual([]);
    expect(tallies.get('paragraphs')).toEqual({ truth: 2, found: 2, both: 2 });
    expect(tallies.get('decisions')).toEqual({ truth: 1, found: 1, both: 1 });
    expect(tallies.has('chair')).toBe(false);
  });

  it('counts a lost § with all that stands in it, and one too many', () => {
    const [first] = paragraphs;
    const lost = figures({ paragraphs: [...paragraphs, { ...paragraphs[1], number: 3 }] });
    expect(lost.tallies.get('paragraphs')).toEqual({ truth: 3, found: 2, both: 2 });
    expect(lost.tallies.get('decisions')).toEqual({ truth: 2, found: 1, both: 1 });
    const extra = figures({ paragraphs: [first] });
    expect(extra.tallies.get('paragraphs')).toEqual({ truth: 1, found: 2, both: 1 });
    expect(extra.tallies.get('decisions')).toEqual({ truth: 0, found: 1, both: 0 });
  });

  it('takes another figure for another decision, a misread letter not', () => {
    const right = 'Årsavgiften för 2019 sätts till 300 kronor.';
    expect(decisionsFound('300', right.replace('Å', 'A'))).toBe(1);
    expect(decisionsFound('800', right)).toBe(0);
  });

  it('says when a file gives another number of minutes', () => {
    const { tallies, cases } = measureStructure([], structureText(text));
    expect(tallies.get('minutes')).toEqual({ truth: 0, found: 1, both: 0 });
    expect(cases[0]).toBe('minutes: 1 should be 0');
  });

  it('counts the wrong points that a notice doubts, and the notices about right ones', () => {
    expect(doubted(announced('Avgiften lämnas oförändrad.'))).toEqual({ truth: 0, found: 0, both: 0 });
    expect(doubted(doubtfulParagraph(1))).toEqual({ truth: 2, found: 1, both: 1 });
    expect(doubted(announced('Avgiften höjs.'))).toEqual({ truth: 2, found: 0, both: 0 });
  });
});
