/** Type as a page has it; lengths in points. */
export interface TypeStyle {
  readonly family: string;
  /** Percent of the usual width. */
  readonly stretch: number;
  readonly size: number;
  readonly weight: number;
  readonly italic: boolean;
  readonly tracking: number;
  readonly oldFigures: boolean;
  readonly ligatures: boolean;
}

/** A word; `cut` is how it may be broken at a line's end. */
export interface SpecWord {
  readonly text: string;
  readonly cut?: readonly [head: string, tail: string];
}

export interface Cell {
  readonly words: readonly SpecWord[];
  /** Index of the page's styles. */
  readonly style: number;
  /** From the left of its frame. */
  readonly x: number;
  readonly width: number;
  readonly align: 'left' | 'right' | 'center' | 'justify';
  /** Of the first line, and of the others. */
  readonly indents: readonly [first: number, others: number];
  readonly underlined: boolean;
}

/** Cells side by side; one cell goes on over as many lines as its words need. */
export interface Block {
  readonly cells: readonly Cell[];
  /** From one baseline to the next. */
  readonly leading: number;
  /** White below it. */
  readonly after: number;
  readonly ruled: 'none' | 'below' | 'grid';
}

/** Where text flows, from the page's upper left corner. */
export interface Frame {
  readonly x: number;
  readonly top: number;
  readonly width: number;
  readonly bottom: number;
}

/** How a typewriter strikes: each letter by itself, at even steps. */
export interface Strike {
  /** Largest move up or down, and sideways. */
  readonly lift: number;
  readonly shift: number;
  /** Grey of the lightest strike, 0 to 255; the darkest is 0. */
  readonly lightest: number;
  /** Share of the letters that are struck twice. */
  readonly double: number;
}

/** All that a page is made of, as its Typst program reads it. */
export interface PageSpec {
  readonly width: number;
  readonly height: number;
  readonly frames: readonly Frame[];
  readonly styles: readonly TypeStyle[];
  readonly blocks: readonly Block[];
  /** As a typewriter writes. */
  readonly typed: boolean;
  readonly strike: Strike | null;
  /** Between -1 and 1: the strikes' own chance. */
  readonly jitter: readonly number[];
}
