/** A page of a PDF on which nothing is seen but pictures. */
export interface PageOfPictures {
  /** In points, as it is shown. */
  readonly width: number;
  readonly height: number;
  /** In the order in which they are laid upon it. */
  readonly pictures: readonly PlacedPicture[];
}

/** One of them, and where it lies. */
export interface PlacedPicture {
  readonly code: PictureCode;
  /** In pixels, as it is stored. */
  readonly width: number;
  readonly height: number;
  readonly place: PicturePlace;
  /** The grey that its black is painted in, its white being see-through; null where it covers what lies under it. */
  readonly stencil: number | null;
  /** The code itself. */
  readonly data: Buffer;
}

/** How a picture is coded: a fax's white may be what its code calls black; `levels` is a byte a pixel, 0 being black. */
export type PictureCode =
  | { readonly kind: 'jpeg' }
  | { readonly kind: 'group4'; readonly inverted: boolean }
  | { readonly kind: 'levels' };

/** The upright box around it, as shares of the drawn page's width and height, and how it lies in that box. */
export interface PicturePlace {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** Clockwise. */
  readonly turn: 0 | 90 | 180 | 270;
}
