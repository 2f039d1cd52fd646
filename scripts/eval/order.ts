/**
 * Measures reading order alone: digital pages whose words are as sure as can be, their boxes crooked, rough and
 * shuffled as an engine gives them, against the text in its order.
 *
 *     npx tsx scripts/eval/order.ts                 layouts typeset for this purpose, and the fixtures
 *     npx tsx scripts/eval/order.ts --only columns --cases
 *     npx tsx scripts/eval/order.ts --write         put the table into docs/benchmarks.md
 */
import { parseArgs } from 'node:util';
import { writeBenchmark } from '../bench/write-benchmark.ts';
import { layouts } from './order/layouts.ts';
import type { OrderFigures } from './order/measure-order.ts';
import { measureOrder, ways } from './order/measure-order.ts';
import { asOrderTable } from './order/order-report.ts';
import { readProse } from './order/prose.ts';
import { protocolLayouts } from './order/protocol-layouts.ts';
import { typesetPages } from './order/typeset-pages.ts';

const { values: options } = parseArgs({
  options: {
    only: { type: 'string', default: '' },
    cases: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
});

const figures: OrderFigures[] = [];
const all = [...layouts(await readProse()), ...(await protocolLayouts())];
for (const layout of all.filter(({ kind }) => kind.includes(options.only))) {
  const pages = await typesetPages(layout);
  for (const way of ways) figures.push(measureOrder(layout, pages, way));
}
if (options.write) writeBenchmark('order', ['## Reading order', asOrderTable(figures)]);
else process.stdout.write(`${asOrderTable(figures)}\n`);
if (options.cases) {
  for (const { kind, way, words } of figures) {
    for (const { truth, read, context } of words.cases)
      process.stdout.write(`${kind}, ${way}: "${read}" should be "${truth}" in: ${context}\n`);
  }
}
