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
  /** Tells all that is to be seen on a page without drawing it; null, or absent, where only drawing tells. */
  fingerprint?(page: number): Promise<string | null>;
  close(): Promise<void>;
}

/** What each format's adapter gives. */
export interface OpenPages {
  readonly pages: readonly ScanPage[];
  readonly notices: readonly Notice[];
  image(page: number, dpi: number): Promise<PageImage>;
  fingerprint?(page: number): Promise<string | null>;
  close(): Promise<void>;
}
