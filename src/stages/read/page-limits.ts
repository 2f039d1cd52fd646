/** A larger page image is not made: at one byte a pixel and several copies it would take the machine down. */
export const maxPixels = 100_000_000;
