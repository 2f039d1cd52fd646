import { describe, expect, it } from 'vitest';
import { labelledMeetings, parseMeetings } from '../../scripts/prose/labelled-prose.ts';
import { measureProse } from '../../scripts/eval/prose/measure-prose.ts';
import { structureText } from '../stages/structure/structure-text.ts';

const text = `body: Styrelsen för Brf Tallkotten | 2014
## Snöröjning
- Ordföranden redogjorde för anbuden.
= Styrelsen antog anbudet från Hallströms Grävtjänst.
+ Avtalet gäller två vintrar.
? Per tar kontakt med firman.

body: Tallbo båtklubb | våren 1988
## Bryggan
= Bryggan målas.
`;

function sentencesOf(part: 'learn' | 'measure'): readonly string[] {
  return labelledMeetings(part).flatMap(({ paragraphs }) =>
    paragraphs.flatMap(({ sentences }) => sentences.map((one) => one.text)),
  );
}

describe('labelled prose', () => {
  it('is read meeting by meeting', () => {
    const [first, second] = parseMeetings(text, 'mixed-01');
    expect(first).toEqual({
      name: 'mixed-01 1',
      body: 'Styrelsen för Brf Tallkotten',
      year: 2014,
      paragraphs: [
        {
          title: 'Snöröjning',
          sentences: [
            { label: 'not', text: 'Ordföranden redogjorde för anbuden.' },
            { label: 'decides', text: 'Styrelsen antog anbudet från Hallströms Grävtjänst.' },
            { label: 'adds', text: 'Avtalet gäller två vintrar.' },
            { label: 'unsure', text: 'Per tar kontakt med firman.' },
          ],
        },
      ],
    });
    expect(second).toMatchObject({ name: 'mixed-01 2', year: 1988 });
  });

  it.each(['! Vad nu?', '=Utan blank.'])('says which line is none: %s', (line) => {
    expect(() => parseMeetings(`body: Klubben | 1990\n## Fråga\n${line}\n`, 'x')).toThrow(line);
  });

  it('says which meeting has no year', () => {
    expect(() => parseMeetings('body: Klubben\n## Fråga\n', 'x-02')).toThrow(/x-02.*Klubben/u);
  });

  it.each(['learn', 'measure'] as const)('has meetings in its %s part, no sentence of it twice', (part) => {
    const meetings = labelledMeetings(part);
    expect(meetings.length).toBeGreaterThan(100);
    const names = meetings.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  it('has no sentence to measure on among those that are learnt from', () => {
    const learnt = new Set(sentencesOf('learn'));
    const long = sentencesOf('measure').filter((one) => one.split(' ').length > 7);
    expect(long.filter((one) => learnt.has(one))).toEqual([]);
  });
});

describe('the measure of decisions in prose', () => {
  it('counts what is lost and what is too much, and leaves out what is unsure', () => {
    const [meeting] = parseMeetings(
      text.replace('- Ordföranden redogjorde', '= Ordföranden redogjorde'),
      'x',
    );
    if (meeting === undefined) throw new Error('one meeting');
    const { figures, cases } = measureProse(
      meeting,
      structureText(
        'Styrelsen för Brf Tallkotten\nProtokoll 2014-03-14\n§ 1 Snöröjning\nOrdföranden redogjorde för anbuden. Styrelsen antog anbudet från Hallströms Grävtjänst. Avtalet gäller två vintrar. Per tar kontakt med firman.',
      ),
    );
    expect(figures).toMatchObject({
      sentences: 3,
      decisions: { truth: 2, found: 1, both: 1 },
      wrong: 1,
      adds: 1,
    });
    expect(cases).toEqual([expect.stringMatching(/^- Ordföranden redogjorde för anbuden\./u)]);
  });
});
