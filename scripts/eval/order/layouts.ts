import type { Layout } from './blocks.ts';
import { columnLayouts } from './column-layouts.ts';
import { marginLayouts } from './margin-layouts.ts';
import type { Prose } from './prose.ts';
import { tableLayouts } from './table-layouts.ts';

/** Pages typeset to see whether they are read in their order, each from the first sentence on. */
export function layouts(open: () => Prose): Layout[] {
  return [...columnLayouts(open), ...marginLayouts(open), ...tableLayouts(open)];
}
