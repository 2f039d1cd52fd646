/** A page as a picture: 8-bit grey, row-major, 0 is black. */
export interface PageImage {
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  readonly dpi: number;
  readonly data: Uint8Array;
}
