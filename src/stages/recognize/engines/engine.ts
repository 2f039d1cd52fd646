import type { EngineWord } from '../../../records/engine-word.ts';
import type { PageImage } from '../../read/page-image.ts';

/** The models of Tesseract that are of use: `minutes`, our own, prints all that minutes hold; `swe` has å ä ö but neither § nor %, `eng` the other way round. */
export const models = ['minutes', 'swe', 'eng'] as const;
export type Model = (typeof models)[number];

/** `page`: find blocks and columns; `column`: one column of type of any size; `block`: one block of even lines; `sparse`: text anywhere, in no order. */
export type Layout = 'page' | 'column' | 'block' | 'sparse';

export type { EngineWord };

/** How images are to be read. */
export interface Reading {
  readonly model: Model;
  readonly layout: Layout;
  /** Told of an image as soon as it has been read, where that is before all of them are; of some it may never be told. */
  readonly onImage?: ((image: number, words: readonly EngineWord[]) => void) | undefined;
}

/** A program that reads pictures of text. */
export interface Engine {
  /** Goes into each word's `source`: `tesseract.js`. */
  readonly name: string;
  /** Changes when the same picture may be read otherwise: of the program and its models. */
  readonly version: string;
  /** The models that are there, each with the characters that it can print. */
  readonly models: ReadonlyMap<Model, ReadonlySet<string>>;
  /** So many images at once are read at the least cost. */
  readonly batch: number;
  /**
   * The words on each image in reading order; none on an empty one.
   *
   * @throws ParagrafError `engine-failed`, `missing-dependency`.
   */
  recognize(images: readonly PageImage[], how: Reading): Promise<readonly (readonly EngineWord[])[]>;
  close(): Promise<void>;
}
