import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { askQuestions, figuresOf, judge } from '../../scripts/eval/search/measure-search.ts';
import { openQuestionArchive } from '../../scripts/eval/search/question-archive.ts';
import { readQuestions } from '../../scripts/eval/search/questions.ts';

const question = {
  set: 'learn' as const,
  kind: 'exact',
  words: 'bron',
  filters: {},
  answers: ['a §1', 'b'],
  absent: ['c §9'],
  damage: [],
  split: [],
};

describe('judge', () => {
  it('counts the place of the first right hit, and misses what is not among the first five', () => {
    expect(judge(question, ['x §1', 'a §1', 'b §7'])).toMatchObject({ reciprocalRank: 0.5, missed: [] });
    expect(judge(question, ['a §11', 'a §1', 'x', 'x', 'x', 'b §2'])).toMatchObject({
      reciprocalRank: 0.5,
      missed: ['b'],
    });
    expect(judge(question, [])).toMatchObject({ reciprocalRank: 0, missed: ['a §1', 'b'] });
    expect(judge(question, ['a §1', 'b §1', 'c §9']).missed).toEqual(['not c §9']);
  });
});

describe('the questions of a registrar', () => {
  it('that the search was tuned by are answered as well as they were', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'paragraf-'));
    const database = await openQuestionArchive(folder);
    const learn = readQuestions().filter(({ set }) => set === 'learn');
    const answered = askQuestions(database, learn);
    database.close();
    expect(
      answered.flatMap(({ missed, question: { words } }) => missed.map((each) => `${words}: ${each}`)),
    ).toEqual([]);
    expect(figuresOf(answered).meanReciprocalRank).toBeGreaterThanOrEqual(0.98);
  });
});
