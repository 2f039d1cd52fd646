import type { Announcer } from './decisions/decision-announcers.ts';
import type { Block } from './block.ts';
import type { SectionKind } from './labels/section-labels.ts';

/** A block of a paragraph, and what it does there. */
export interface Part extends Block {
  readonly role:
    'text' | 'announcer' | 'section' | 'item' | 'quoted-heading' | 'attachment-mark' | 'signature-mark';
  readonly announcer: Announcer | null;
  /** The labelled section that the block stands in, or opens; null before the first label. */
  readonly section: SectionKind | null;
  /** The sub-matter's title, when the block opens one. */
  readonly itemTitle: string | null;
  /** Stands in a quotation from another protocol. */
  readonly quoted: boolean;
}
