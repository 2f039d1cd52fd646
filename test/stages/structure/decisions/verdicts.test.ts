import { describe, expect, it } from 'vitest';
import type { Minutes } from '../../../../src/records/minutes.ts';
import type { Verdict } from '../../../../src/records/verdict.ts';
import { structurePages } from '../../../../src/stages/structure/structure-pages.ts';
import { pagesFromText } from '../pages-from-text.ts';
import * as inDoubt from '../sentences-in-doubt.ts';
import { minutesInDoubt as text } from '../sentences-in-doubt.ts';

const doubtful = { page: 1, line: 5, sentence: inDoubt.doubtful };
const missed = { page: 1, line: 10, sentence: inDoubt.missed };

function structured(own: string, verdicts: readonly Omit<Verdict, 'by' | 'at'>[] = []): Minutes {
  const pages = pagesFromText(own);
  const source = { file: 'a.txt', sha256: 'a'.repeat(64), pages: pages.length };
  const said = verdicts.map((each) => ({ ...each, by: 'Siv Ek', at: '2026-01-02T03:04:05.000Z' }));
  const [minutes] = structurePages(pages, source, {}, said);
  if (minutes === undefined) throw new Error('there is one record at least');
  return minutes;
}

function decisionsOf({ paragraphs }: Minutes): string[] {
  return paragraphs.flatMap(({ label, decisions }) =>
    decisions.map(({ maker, kind, points }) => `${label} ${maker} ${kind}: ${points.join(' / ')}`),
  );
}

function askedOf({ notices }: Minutes): string[] {
  return notices
    .filter(({ code }) => /^(?:decision-(?:doubtful|missed)|verdict-misfit)$/u.test(code))
    .map(({ code, page, line }) => `${code} ${page}:${line}`);
}

function withoutDecisions({ paragraphs, notices, ...rest }: Minutes): unknown {
  const bare = paragraphs.map((each) => [each.label, each.text, each.references, each.amounts]);
  return { ...rest, paragraphs: bare, others: notices.filter(({ code }) => !code.startsWith('decision-')) };
}

describe('what a person has ruled of a sentence', () => {
  it('is asked about where nobody has', () => {
    expect(decisionsOf(structured(text))).toEqual([`§1 null null: ${doubtful.sentence}`]);
    expect(askedOf(structured(text))).toEqual(['decision-doubtful 1:5', 'decision-missed 1:10']);
    expect(structured(text).notices.find(({ code }) => code === 'decision-missed')?.sentence).toBe(
      missed.sentence,
    );
  });

  it('makes a decision of it as the stage would have, with its maker, kind, points and tasks', () => {
    const minutes = structured(text, [{ ...missed, decides: true }]);
    expect(decisionsOf(minutes)).toEqual([
      `§1 null null: ${doubtful.sentence}`,
      `§2 null null: ${missed.sentence}`,
    ]);
    expect(askedOf(minutes)).toEqual(['decision-doubtful 1:5']);
    expect(minutes.paragraphs[1]?.verdicts).toEqual([
      { ...missed, decides: true, by: 'Siv Ek', at: '2026-01-02T03:04:05.000Z' },
    ]);
  });

  it('takes it out of the decisions', () => {
    const minutes = structured(text, [{ ...doubtful, decides: false }]);
    expect(decisionsOf(minutes)).toEqual([]);
    expect(askedOf(minutes)).toEqual(['decision-missed 1:10']);
  });

  it('is not asked about again where it is what the stage had taken it for', () => {
    const minutes = structured(text, [
      { ...doubtful, decides: true },
      { ...missed, decides: false },
    ]);
    expect(askedOf(minutes)).toEqual([]);
    expect(decisionsOf(minutes)).toEqual(decisionsOf(structured(text)));
  });

  it('leaves all else as it is', () => {
    const before = structured(text);
    const after = structured(text, [{ ...doubtful, decides: false }]);
    expect(withoutDecisions(after)).toEqual(withoutDecisions(before));
  });
});

describe('a verdict', () => {
  const out = [{ ...doubtful, decides: false }];

  it('goes with its sentence where the page is read with more lines or other breaks', () => {
    const anew = text
      .replace('Protokoll', 'Sammanträdet\nhölls i hamnen\nProtokoll')
      .replace(doubtful.sentence, doubtful.sentence.replace(/ (?=\S+$)/u, '\n'));
    const minutes = structured(anew, out);
    expect([decisionsOf(minutes), askedOf(minutes)]).toEqual([[], ['decision-missed 1:13']]);
    expect(minutes.paragraphs[0]?.verdicts).toMatchObject([{ line: 7, sentence: doubtful.sentence }]);
  });

  it('stays on its sentence where a word of it is mended', () => {
    const minutes = structured(text.replace(doubtful.sentence, inDoubt.doubtfulMisread), out);
    expect([decisionsOf(minutes), askedOf(minutes)]).toEqual([[], ['decision-missed 1:10']]);
  });

  it('is of no other sentence of its line that nearly reads so', () => {
    const two = text.replace(missed.sentence, `${missed.sentence} ${inDoubt.missedOfAnother}`);
    const added = (own: string): string[] => {
      const before = decisionsOf(structured(own));
      return decisionsOf(structured(own, [{ ...missed, decides: true }])).filter(
        (each) => !before.includes(each),
      );
    };
    expect(added(two)).toEqual([`§2 null null: ${missed.sentence}`]);
    const mended = two.replace(missed.sentence, inDoubt.missedOfThird);
    expect(added(mended)).toEqual([]);
    expect(askedOf(structured(mended, [{ ...missed, decides: true }]))).toContain('verdict-misfit 1:10');
  });

  it('rests, and says so, where the sentence reads otherwise; the new one is asked about for itself', () => {
    const minutes = structured(text.replace(doubtful.sentence, inDoubt.doubtfulAndMore), out);
    expect(decisionsOf(minutes)).toHaveLength(1);
    expect(askedOf(minutes)).toEqual(
      ['decision-doubtful 1:5', 'verdict-misfit 1:5', 'decision-missed 1:10'].sort(),
    );
    expect(minutes.notices.find(({ code }) => code === 'verdict-misfit')?.message).toBe(
      `Svaret från Siv Ek att ”${doubtful.sentence}” inte är ett beslut passar inte längre: stället läses nu på ett annat sätt.`,
    );
  });

  it('rests where the sentence is gone, and where the same stands in two other places', () => {
    const gone = text.replace(doubtful.sentence, '');
    expect(askedOf(structured(gone, out))).toContain('verdict-misfit 1:5');
    const twice = text
      .replace('Protokoll', 'Sammanträdet\nhölls i hamnen\nProtokoll')
      .replace(missed.sentence, `${doubtful.sentence}\n\n${missed.sentence}`);
    expect(decisionsOf(structured(twice, out))).toEqual(decisionsOf(structured(twice)));
    expect(askedOf(structured(twice, out))).toContain('verdict-misfit 1:5');
  });

  it('is of the one that stands where it stood, of two that read alike', () => {
    const twice = `${text}\n§ 3 Bojen\nLotsen visade bilder.\n\n${doubtful.sentence}\n`;
    expect(decisionsOf(structured(twice))).toHaveLength(2);
    const minutes = structured(twice, out);
    expect(decisionsOf(minutes)).toEqual([`§3 null null: ${doubtful.sentence}`]);
    expect(askedOf(minutes)).not.toContain('verdict-misfit 1:5');
  });

  it('rests where a label announces that it is a decision', () => {
    const announced = text.replace(doubtful.sentence, `Styrelsens beslut:\n\n${doubtful.sentence}`);
    const minutes = structured(announced, [{ ...doubtful, line: 7, decides: false }]);
    expect(decisionsOf(minutes)).toHaveLength(1);
    expect(askedOf(minutes)).toEqual(['verdict-misfit 1:7']);
  });

  it('that it decides stands beside what a label announces', () => {
    const announced = text.replace(
      missed.sentence,
      `${missed.sentence}\n\nBeslut\nStyrelsen godkänner skylten.`,
    );
    const minutes = structured(announced, [{ ...missed, decides: true }]);
    expect(minutes.paragraphs[1]?.decisions.map(({ points }) => points)).toEqual([
      [missed.sentence],
      ['Styrelsen godkänner skylten.'],
    ]);
  });

  it('is of its own protocol, where a file holds two', () => {
    const end = '§ 3 Bojen\nLotsen visade bilder.\n\n§ 4 Mötets avslutande\nMötet avslutades.\n';
    const second = `Hamnstyrelsen i Norrsund
Protokoll 2021-06-08
§ 1 Mötets öppnande
Lotsen öppnade mötet, som var det sista före sommaren, och hälsade alla välkomna till bords.

${doubtful.sentence}

§ 2 Jollen
Lotsen visade bilder på den jolle som drev i land i våras.

`;
    const pages = pagesFromText(`${text}${end}\f${second}${end}`);
    const verdict = { ...doubtful, page: 2, decides: false, by: 'Siv Ek', at: '' };
    const source = { file: 'a', sha256: 'a'.repeat(64), pages: 2 };
    const both = structurePages(pages, source, {}, [verdict]);
    expect(both.map((minutes) => decisionsOf(minutes).length)).toEqual([1, 0]);
    expect(both.flatMap(askedOf)).not.toContain('verdict-misfit 2:5');
  });
});
