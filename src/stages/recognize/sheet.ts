import type { PageImage } from '../read/page-image.ts';

/** A page's picture, to be read. */
export interface Sheet {
  readonly image: PageImage;
  /** The page's in points, as it lies; places on it are given in them. */
  readonly size: { readonly width: number; readonly height: number };
  /** The same picture at another resolution, where the page can be drawn anew. */
  readonly redraw?: (dpi: number) => Promise<PageImage>;
  /** Tells all that is to be seen on it, where that is known without its pixels. */
  readonly fingerprint?: string;
  /** True for print that is known to be clean, upright and straight: a few words of it are too few to tell. */
  readonly isUpright?: boolean;
}
