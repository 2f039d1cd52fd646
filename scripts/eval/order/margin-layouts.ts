import { text } from '../../fixtures/typst-text.ts';
import { heading, layoutOf, paragraph, sections } from './blocks.ts';
import type { Block, Layout } from './blocks.ts';
import type { Prose } from './prose.ts';

/** What stands beside the text, or under it. */
export function marginLayouts(open: () => Prose): Layout[] {
  return [
    layoutOf('§ in the margin', marginSigns(open(), false)),
    layoutOf('§ in the margin', marginSigns(open(), true), { font: 'DejaVu Sans', size: 10 }),
    layoutOf('titles in the margin', marginTitles(open(), '3.4cm'), { justify: false }),
    layoutOf('titles in the margin', marginTitles(open(), '4.2cm'), { font: 'DejaVu Sans', size: 9.5 }),
    layoutOf('notes in the margin', marginNotes(open())),
    layoutOf('notes in the margin', marginNotes(open()), { justify: false, font: 'DejaVu Sans', size: 9.5 }),
    layoutOf('lists', lists(open())),
    layoutOf('footnotes', footnotes(open())),
  ];
}

function marginSigns(prose: Prose, isBold: boolean): Block[] {
  return Array.from({ length: 6 }, (_, index): Block[] => {
    const title = index === 2 ? `${prose.title()} och ${prose.title()} samt ${prose.title()}` : prose.title();
    const sign = `§ ${index + 97}`;
    const set = isBold ? `strong(${text(title)})` : text(title);
    const typst = `#block(inset: (left: 4.5em), above: 1.6em, below: 0.9em, { place(dx: -4.5em, ${text(sign)}); par(justify: false, ${set}) })`;
    const said = prose.paragraph(45);
    const body = `#block(inset: (left: 4.5em), par(${text(said)}))`;
    return [
      { typst, truth: [`${sign} ${title}`] },
      { typst: body, truth: [said] },
    ];
  }).flat();
}

function marginTitles(prose: Prose, width: string): Block[] {
  return Array.from({ length: 6 }, (_, index): Block => {
    const title = `§ ${index + 7} ${prose.title()}`;
    const [first, second] = [prose.paragraph(40), prose.paragraph(30)];
    const body = `{ par(${text(first)}); par(${text(second)}) }`;
    return {
      typst: `#block(above: 1.6em, grid(columns: (${width}, 1fr), column-gutter: 1em, par(justify: false, ${text(title)}), ${body}))`,
      truth: [title, first, second],
    };
  });
}

/** Each note belongs to its paragraph and is read after it. */
function marginNotes(prose: Prose): Block[] {
  const notes = [
    'Bilaga 3',
    'Utdrag till socialnämnden och revisorerna',
    '',
    'Bilaga 4',
    'Se även § 11 och § 14',
    '',
  ];
  return notes.flatMap((note, index): Block[] => {
    const said = prose.paragraph(50);
    const set = `#grid(columns: (1fr, 2.8cm), column-gutter: 1.2em, par(${text(said)}), text(size: 0.85em, par(justify: false, ${text(note)})))`;
    return [heading(`§ ${index + 31} ${prose.title()}`), { typst: set, truth: [said, note] }];
  });
}

function lists(prose: Prose): Block[] {
  const list = (marker: (index: number) => string, depth: number): Block[] =>
    Array.from({ length: 4 }, (_, index) => {
      const said = prose.paragraph(index % 2 === 0 ? 5 : 22);
      return {
        typst: `#block(inset: (left: ${1 + depth * 2}em), spacing: 0.7em, grid(columns: (1.8em, 1fr), ${text(marker(index))}, ${text(said)}))`,
        truth: [`${marker(index)} ${said}`],
      };
    });
  return [
    paragraph(prose, 30),
    ...list((index) => `${index + 1}.`, 0),
    paragraph(prose, 30),
    ...list(() => '–', 0),
    ...list((index) => `${'abcd'[index] ?? ''})`, 1),
    paragraph(prose, 30),
  ];
}

function footnotes(prose: Prose): Block[] {
  const notes = [prose.paragraph(20), prose.paragraph(25)];
  const said = [prose.paragraph(60), prose.paragraph(60)];
  return [
    ...said.map((each, index) => ({ typst: `#par(${text(each)})`, truth: [each], index })),
    ...sections(prose, 4, 50),
    ...notes
      .map((note, index) => ({
        typst: `#place(bottom, float: true, clearance: 1em, block(width: 100%, text(size: 0.8em, par(${text(`${index + 1} ${note}`)}))))`,
        truth: [`${index + 1} ${note}`],
      }))
      .reverse(),
  ];
}
