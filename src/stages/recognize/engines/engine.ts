import type { Box } from '../../../records/place.ts';
import type { PageImage } from '../../read/page-image.ts';

/** `swe` knows å ä ö but neither § nor %; `eng` the other way round. */
export type Model = 'swe' | 'eng';

/** `page`: find blocks and columns; `block`: one block of even lines; `sparse`: text anywhere, in no order. */
export type Layout = 'page' | 'block' | 'sparse';

export interface EngineWord {
  readonly text: string;
  /** In pixels of the image, origin top left. */
  readonly box: Box;
  /** 0 to 100. */
  readonly confidence: number;
  /** Lines and blocks in the engine's reading order, each counted from 0 over the whole image. */
  readonly line: number;
  readonly block: number;
}

/** A program that reads pictures of text. */
export interface Engine {
  /** Goes into each word's `source`: `tesseract.js`. */
  readonly name: string;
  /**
   * The words on an image in reading order; none on an empty one.
   *
   * @throws ParagrafError `engine-failed`, `missing-dependency`.
   */
  recognize(
    image: PageImage,
    options: { readonly model: Model; readonly layout: Layout },
  ): Promise<readonly EngineWord[]>;
  close(): Promise<void>;
}
