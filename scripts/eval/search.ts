/**
 * Asks the fixtures' archive what a registrar would ask (fixtures/questions.json) and prints the mean reciprocal rank and how
 * often every right answer is among the first five, by kind of question. The archive is built once (build/search).
 *
 *     npm run eval:search                         both sets
 *     npm run eval:search -- --set learn --cases  each question that misses something, with what was found
 *     npm run eval:search -- --write              put the figures into docs/benchmarks.md
 */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { asTable } from '../bench/ocr/pair-table.ts';
import { writeBenchmark } from '../bench/write-benchmark.ts';
import { askQuestions, figuresOf } from './search/measure-search.ts';
import type { Answered } from './search/measure-search.ts';
import { openQuestionArchive } from './search/question-archive.ts';
import { readQuestions } from './search/questions.ts';

const { values: options } = parseArgs({
  options: {
    set: { type: 'string' },
    kind: { type: 'string' },
    cases: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
});

const database = await openQuestionArchive(fileURLToPath(new URL('../../build/search', import.meta.url)));
const questions = readQuestions().filter(
  ({ set, kind }) => set === (options.set ?? set) && kind === (options.kind ?? kind),
);
const answered = askQuestions(database, questions);
if (options.cases) for (const each of answered) printCase(each);
const sets = (['learn', 'measure'] as const).filter((set) => questions.some((each) => each.set === set));
const kinds = [...new Set(questions.map(({ kind }) => kind))];
const rows = [...kinds.map((kind) => row(kind, kind)), row('**all**')];
writeBenchmark(
  'eval-search',
  [
    '## Search: questions of a registrar',
    'Questions with their right answers asked of the archive of all fixtures (`npm run eval:search`): mean reciprocal rank of the first right hit, and the part of the questions of which every right answer is among the first five hits. By `learn` the search was tuned; `measure` asks of other protocols and was written before.',
    asTable(['kind', ...sets.flatMap((set) => [`${set}: questions`, 'MRR', 'all in first five'])], rows),
  ],
  { write: options.write },
);
database.close();

function row(name: string, kind?: string): string[] {
  const cells = sets.flatMap((set) => {
    const own = answered.filter(
      ({ question }) => question.set === set && (kind === undefined || question.kind === kind),
    );
    const { questions: count, meanReciprocalRank, inFirstFive } = figuresOf(own);
    if (count === 0) return ['0', '', ''];
    return [String(count), meanReciprocalRank.toFixed(3), `${(100 * inFirstFive).toFixed(0)} %`];
  });
  return [name, ...cells];
}

function printCase({ question, reciprocalRank, missed, found }: Answered): void {
  if (missed.length === 0 && reciprocalRank === 1) return;
  const { set, kind, words } = question;
  const places = found.slice(0, 5).map((hit, at) => `    ${at + 1}. ${hit}`);
  process.stdout.write(
    `${set} ${kind}: ${words}\n  1/${reciprocalRank === 0 ? '∞' : Math.round(1 / reciprocalRank)}, missed: ${missed.join('; ') || '-'}; wanted: ${question.answers.join('; ')}\n${places.join('\n')}\n`,
  );
}
