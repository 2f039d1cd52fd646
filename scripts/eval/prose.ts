/**
 * Measures what structure takes for decisions in running text: the labelled prose of fixtures/prose, each meeting read,
 * repaired and structured as a file of its own.
 *
 *     npx tsx scripts/eval/prose.ts                          the learning part
 *     npx tsx scripts/eval/prose.ts --cases                  each miss: - lost, + too much; (?) where a notice tells
 *     npx tsx scripts/eval/prose.ts --part measure --write   what no rule or weight was made from
 */
import { parseArgs } from 'node:util';
import { resolveSettings } from '../../src/config.ts';
import { openEngine } from '../../src/stages/recognize/engines/open-engine.ts';
import { structurePages } from '../../src/stages/structure/structure-pages.ts';
import { asTable } from '../bench/ocr/pair-table.ts';
import { writeBenchmark } from '../bench/write-benchmark.ts';
import { labelledMeetings, writeMinutes } from '../prose/labelled-prose.ts';
import { addProse, measureProse, noProse } from './prose/measure-prose.ts';
import type { ProseFigures } from './prose/measure-prose.ts';
import { readOnce } from './structure/read-once.ts';
import { f1 } from './structure/tally.ts';

const { values: options } = parseArgs({
  options: {
    part: { type: 'string', default: 'learn' },
    cases: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
});
const { part } = options;
if (part !== 'learn' && part !== 'measure') throw new Error('--part is one of learn, measure');
if (part === 'measure' && options.cases)
  throw new Error('what is to be measured on stays unread: no --cases');

const engine = await openEngine(resolveSettings({}, process.env).engine);
const figures = new Map<string, ProseFigures>();
for (const meeting of labelledMeetings(part)) {
  const pages = await readOnce(writeMinutes(meeting), engine);
  const source = { file: 'protokoll.txt', sha256: '0'.repeat(64), pages: pages.length };
  const { figures: own, cases } = measureProse(meeting, structurePages(pages, source));
  if (options.cases) process.stdout.write(cases.map((text) => `${meeting.name}: ${text}\n`).join(''));
  for (const set of [meeting.name.replace(/ \d+$/u, ''), '**all**'])
    figures.set(set, addProse(figures.get(set) ?? noProse, own));
}
await engine.close();

const share = (of: number, all: number): string => (all === 0 ? '–' : (of / all).toFixed(3));
const rows = [...figures]
  .toSorted(([a], [b]) => (a < b ? 1 : -1))
  .map(([set, { meetings, sentences, decisions, wrong, told, notices, adds, addsTaken }]) => [
    set,
    String(meetings),
    String(sentences),
    String(decisions.truth),
    share(decisions.both, decisions.found),
    share(decisions.both, decisions.truth),
    f1(decisions),
    `${told} of ${wrong}`,
    String(notices),
    `${addsTaken} of ${adds}`,
  ]);
writeBenchmark(
  `eval-prose-${part}`,
  [
    `## Decisions in running text, ${part} part`,
    'Paragraphs without labels, each sentence labelled by its writer; sentences of which careful readers may differ are not counted. A sentence decides where a decision of its paragraph holds it. What only adds to the decision above it decides nothing by itself. The last columns: of the sentences taken wrongly those that a notice tells of, all such notices, and of the sentences that add to a decision those taken for one of their own.',
    asTable(
      [
        'prose',
        'meetings',
        'sentences',
        'decide',
        'precision',
        'recall',
        'F1',
        'wrong and told',
        'notices',
        'additions taken',
      ],
      rows,
    ),
  ],
  { write: options.write },
);
