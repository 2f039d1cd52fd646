import { text } from '../../fixtures/typst-text.ts';
import { heading, layoutOf, paragraph, sections } from './blocks.ts';
import type { Block, Layout } from './blocks.ts';
import type { Prose } from './prose.ts';

/** Gaps of two to three letters are the narrowest in use. */
export function columnLayouts(open: () => Prose): Layout[] {
  const sans = { font: 'DejaVu Sans', size: 9 };
  return [
    layoutOf('two columns', [columns(sections(open(), 9, 60), 2, '1em')]),
    layoutOf('two columns', [columns(sections(open(), 9, 60), 2, '1.3em')], { justify: false }),
    layoutOf('two columns', [columns(sections(open(), 7, 60), 2, '1.2em')], sans),
    layoutOf('two columns', [columns(sections(open(), 16, 60), 2, '2em')], { justify: false }),
    layoutOf('two columns, the second short', [columns(sections(open(), 6, 62), 2, '1.4em')]),
    layoutOf('two columns, the second short', [columns(sections(open(), 13, 57), 2, '1.4em')], {
      justify: false,
    }),
    layoutOf('two columns, the second short', [columns(sections(open(), 5, 66), 2, '1.4em')], sans),
    layoutOf('three columns', [columns(sections(open(), 10, 55), 3, '1.2em')], { size: 9.5 }),
    layoutOf('three columns', [columns(sections(open(), 9, 55), 3, '1.6em')], { size: 9.5, justify: false }),
    layoutOf('columns and full width', mixed(open(), '1.2em'), {}),
    layoutOf('columns and full width', mixed(open(), '2em'), { ...sans, justify: false }),
    layoutOf('columns and full width', [title(open()), columns(sections(open(), 8, 50), 2, '1.3em')]),
    layoutOf('footnotes', [columns([...sections(open(), 5, 60)], 2, '1.3em'), note(open())], {}),
  ];
}

function columns(blocks: readonly Block[], count: number, gutter: string): Block {
  return {
    typst: `#block(columns(${count}, gutter: ${gutter})${content(blocks)})`,
    truth: blocks.flatMap(({ truth }) => truth),
  };
}

function content(blocks: readonly Block[]): string {
  return `[\n${blocks.map(({ typst }) => typst).join('\n\n')}\n]`;
}

/** Columns that end at the same height, as where a newspaper's text goes on below. */
function balanced(left: readonly Block[], right: readonly Block[], gutter: string): Block {
  return {
    typst: `#grid(columns: (1fr, 1fr), column-gutter: ${gutter}, ${content(left)}, ${content(right)})`,
    truth: [...left, ...right].flatMap(({ truth }) => truth),
  };
}

function mixed(prose: Prose, gutter: string): Block[] {
  return [
    heading('Protokoll från föreningens årsmöte'),
    paragraph(prose, 50),
    balanced(sections(prose, 1, 60), sections(prose, 1, 60), gutter),
    heading(`§ 21 ${prose.title()}`),
    paragraph(prose, 60),
    balanced(sections(prose, 2, 40), sections(prose, 2, 40), gutter),
    paragraph(prose, 30),
  ];
}

function title(prose: Prose): Block {
  const said = `${prose.title()} och ${prose.title()}`;
  return { typst: `#align(center, text(size: 1.4em, ${text(said)}))`, truth: [said] };
}

function note(prose: Prose): Block {
  const said = `1 ${prose.paragraph(30)}`;
  return {
    typst: `#place(bottom, float: true, clearance: 1em, block(width: 100%, text(size: 0.8em, par(${text(said)}))))`,
    truth: [said],
  };
}
