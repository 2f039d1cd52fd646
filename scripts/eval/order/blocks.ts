import { text } from '../../fixtures/typst-text.ts';
import type { Prose } from './prose.ts';

/** A page that was typeset to see whether it is read in its order. */
export interface Layout {
  readonly kind: string;
  /** Typst. */
  readonly source: string;
  /** Lines in the order in which a person reads them, page numbers and headers left out. */
  readonly truth: readonly string[];
}

/** A block of a layout: how it is set, and what it says. */
export interface Block {
  readonly typst: string;
  readonly truth: readonly string[];
}

/** A layout with a header and a page number, which are no part of its truth. */
export function layoutOf(
  kind: string,
  blocks: readonly Block[],
  { size = 10.5, font = 'Libertinus Serif', page = '', justify = true } = {},
): Layout {
  const source = `#set document(date: none)
#set text(font: ("${font}", "DejaVu Sans"), size: ${size}pt, lang: "sv", hyphenate: true)
#set par(justify: ${justify}, leading: 0.62em, spacing: 1.1em)
#set page(paper: "a4", margin: (x: 2.3cm, top: 2.8cm, bottom: 2.5cm),
  header: [Sammanträdesprotokoll #h(1fr) Blad 3], footer: [Justerandes signatur #h(1fr) 3 (8)]${page})
${blocks.map(({ typst }) => typst).join('\n\n')}`;
  return { kind, source, truth: blocks.flatMap(({ truth }) => truth) };
}

export function paragraph(prose: Prose, words: number): Block {
  const said = prose.paragraph(words);
  return { typst: `#par(${text(said)})`, truth: [said] };
}

export function heading(said: string): Block {
  return { typst: `#block(above: 1.5em, below: 0.8em, strong(${text(said)}))`, truth: [said] };
}

/** Prose under numbered headings. */
export function sections(prose: Prose, count: number, words: number): Block[] {
  return Array.from({ length: count }, (_, index) => [
    heading(`§ ${index + 11} ${prose.title()}`),
    paragraph(prose, words),
  ]).flat();
}
