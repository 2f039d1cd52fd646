import type { Notice } from '../../records/notice.ts';
import type { Scan, ScanPage } from '../../records/scan.ts';
import type { PageImage } from './page-image.ts';

/** An open file. Page images are made when they are asked for. */
export interface OpenScan {
  readonly scan: Scan;
  /** What was found odd while the file was opened. */
  readonly notices: readonly Notice[];
  /**
   * @param page 1-based.
   * @throws ParagrafError `page-too-large`, `image-too-small` or `damaged-file` when this page cannot be shown.
   */
  image(page: number, dpi: number): Promise<PageImage>;
  close(): Promise<void>;
}

/** What each format's adapter gives. */
export interface OpenPages {
  readonly pages: readonly ScanPage[];
  readonly notices: readonly Notice[];
  image(page: number, dpi: number): Promise<PageImage>;
  close(): Promise<void>;
}
