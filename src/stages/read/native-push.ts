/** `Array.prototype.push` as it was when the program started: this module must be loaded before pdfjs. */
const { push } = Array.prototype;

/**
 * pdfjs's build for Node 20 puts a `push` of its own in the place of the native one, for the sake of frozen arrays. It is
 * many times slower and every library of the process would use it.
 */
export function restoreNativePush(): void {
  // oxlint-disable-next-line no-extend-native -- it gives back what was there
  Array.prototype.push = push;
}
