import { describe, expect, it } from 'vitest';
import { clusterWords } from '../../scripts/language/cluster-words.ts';

const verbs = ['läsa', 'skriva', 'bygga', 'måla'];
const months = ['mars', 'april', 'maj', 'juni'];

function sentencesOf(times: number): string[][] {
  const plans = verbs.flatMap((verb) =>
    months.map((month) => ['.', 'vi', 'ska', verb, 'huset', 'i', month, '.']),
  );
  return Array.from({ length: times }, () => plans).flat();
}

const boundaryOnly = (term: string): number | null => (term === '.' ? 0 : null);

describe('clusterWords', () => {
  it('puts words that stand in like places in one class', () => {
    const classes = clusterWords(sentencesOf(1), boundaryOnly, 1, 4);
    expect(new Set(verbs.map((verb) => classes.get(verb))).size).toBe(1);
    expect(new Set(months.map((month) => classes.get(month))).size).toBe(1);
    expect(classes.get('läsa')).not.toBe(classes.get('mars'));
  });

  it('has no class for what has one of its own, or stands too seldom', () => {
    const classes = clusterWords([...sentencesOf(1), ['.', 'Bo', 'ler', '.']], boundaryOnly, 1, 4);
    expect(['.', 'Bo', 'ler'].map((term) => classes.has(term))).toEqual([false, false, false]);
  });

  it('is the same each time', () => {
    const [once, again] = [1, 2].map(() => [...clusterWords(sentencesOf(2), boundaryOnly, 1, 5)]);
    expect(again).toEqual(once);
  });
});
